import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { moderationCategories } from '../guard.ts'
import { findProtectedNames } from '../names/find-protected-names.ts'
import { createTextGuard } from '../text/text-guard.ts'
import { loadHalf } from './halves.ts'
import { isSameName, nameKinds, scoreNames } from './score-names.ts'
import { scoreText } from './score-text.ts'
import { ratioOf, together } from './share.ts'

/** A little under the first score of each half, so that whatever makes it worse is seen. */
const floors = {
  seen: { category: 0.92, plain: 0.98, obfuscated: 0.97, precision: 0.98, innocent: 0.01, names: 0.98 },
  unseen: { category: 0.8, plain: 0.92, obfuscated: 0.94, precision: 0.95, innocent: 0.04, names: 0.82 },
} as const

for (const half of ['seen', 'unseen'] as const) {
  const floor = floors[half]
  describe(`labelled prompts, ${half} half`, async () => {
    const prompts = await loadHalf(half)

    it('are blocked for their category, and innocent ones pass', async () => {
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
      assert.equal(scores.cleanBlocked.hits, 0)
      assert.ok(ratioOf(scores.lookAlikesBlocked) <= floor.innocent)
    })

    it('have their protected names found, and ordinary words are none', () => {
      const scores = scoreNames(findProtectedNames, prompts)
      for (const kind of nameKinds) {
        const { recall, precision } = scores.kinds[kind]
        assert.ok(ratioOf(recall) >= floor.names, `${kind}: recall ${ratioOf(recall)}`)
        assert.ok(ratioOf(precision) >= 0.95, `${kind}: precision ${ratioOf(precision)}`)
      }
      assert.equal(scores.ordinaryNamed.hits, 0)
    })
  })
}

describe('isSameName', () => {
  it('compares without case, spaces, signs and a leading "the", whole words inside, makers for products', () => {
    assert.ok(isSameName('Scooby-Doo', 'scoobydoo'))
    assert.ok(isSameName('The Weeknd', 'weeknd'))
    assert.ok(isSameName('Mario', 'Super Mario'))
    assert.ok(isSameName('Apple', 'iPhone'))
    assert.ok(!isSameName('Ken', 'Kendall Jenner'))
  })
})
