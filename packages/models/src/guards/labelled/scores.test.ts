import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { moderationCategories } from '../guard.ts'
import { findProtectedNames } from '../names/find-protected-names.ts'
import { createTextGuard } from '../text/text-guard.ts'
import { isSameName, nameKinds, scoreNames } from './score-names.ts'
import { scoreText } from './score-text.ts'
import { loadSet, setNames } from './sets.ts'
import { ratioOf, together } from './share.ts'

const worked = {
  category: 0.95,
  plain: 0.99,
  obfuscated: 0.99,
  precision: 0.99,
  clean: 0,
  innocent: 0,
  names: 0.98,
  ordinary: 0,
}

/** A little under what each set scores, the newest when it was scored first, so that whatever makes it worse is seen. */
const floors = {
  first: worked,
  second: worked,
  third: worked,
  fourth: { ...worked, obfuscated: 0.98 },
  fifth: {
    category: 0.87,
    plain: 0.94,
    obfuscated: 0.98,
    precision: 0.97,
    clean: 0.005,
    innocent: 0.02,
    names: 0.95,
    ordinary: 0.03,
  },
} as const

for (const name of setNames) {
  const floor = floors[name]
  describe(`the ${name} set of labelled prompts`, async () => {
    const prompts = await loadSet(name)

    it('is blocked by category, and what is innocent passes', async () => {
      const scores = await scoreText(createTextGuard(), prompts)
      for (const writing of ['plain', 'obfuscated'] as const) {
        const all = moderationCategories.map(category => scores[writing][category])
        for (const category of moderationCategories) {
          const recall = ratioOf(scores[writing][category].recall)
          assert.ok(recall >= floor.category, `${writing} ${category}: recall ${recall}`)
        }
        const recall = ratioOf(together(all.map(score => score.recall)))
        const precision = ratioOf(together(all.map(score => score.precision)))
        assert.ok(recall >= floor[writing], `${writing}: recall ${recall}`)
        assert.ok(precision >= floor.precision, `${writing}: precision ${precision}`)
      }
      assert.ok(ratioOf(scores.cleanBlocked) <= floor.clean)
      assert.ok(ratioOf(scores.lookAlikesBlocked) <= floor.innocent)
    })

    it('has its protected names found, and ordinary words are none', () => {
      const scores = scoreNames(findProtectedNames, prompts)
      for (const kind of nameKinds) {
        const { recall, precision } = scores.kinds[kind]
        assert.ok(ratioOf(recall) >= floor.names, `${kind}: recall ${ratioOf(recall)}`)
        assert.ok(ratioOf(precision) >= floor.names, `${kind}: precision ${ratioOf(precision)}`)
      }
      assert.ok(ratioOf(scores.ordinaryNamed) <= floor.ordinary)
    })
  })
}

describe('isSameName', () => {
  it('compares without case, blanks, signs, plurals and a leading "the", words inside, makers for products', () => {
    assert.ok(isSameName('Scooby-Doo', 'scoobydoo'))
    assert.ok(isSameName('The Weeknd', 'weeknd'))
    assert.ok(isSameName('Daleks', 'Dalek'))
    assert.ok(isSameName('Mario', 'Super Mario'))
    assert.ok(isSameName('Apple', 'iPhone'))
    assert.ok(!isSameName('Ken', 'Kendall Jenner'))
  })
})
