import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { moderationCategories } from '../guard.ts'
import { everydayCombinations } from '../testing/everyday-combinations.ts'
import { bodyLookAlikePrompts } from './testing/body-look-alike-prompts.ts'
import { bodyPrompts } from './testing/body-prompts.ts'
import { disguisedPrompts } from './testing/disguised-prompts.ts'
import { everydayPrompts } from './testing/everyday-prompts.ts'
import { innocentPrompts } from './testing/innocent-prompts.ts'
import { lookAlikePrompts } from './testing/look-alike-prompts.ts'
import { plainPrompts } from './testing/plain-prompts.ts'
import { sceneLookAlikes } from './testing/scene-look-alikes.ts'
import { scenePrompts } from './testing/scene-prompts.ts'
import { createTextGuard } from './text-guard.ts'

const guard = createTextGuard()
const check = (text: string) => guard.check(text, new AbortController().signal)

describe('createTextGuard', () => {
  it('says that it checks all nine categories', () => {
    assert.deepEqual(guard.categories, moderationCategories)
  })

  for (const category of moderationCategories) {
    it(`blocks every plain prompt of the category ${category} and shows a part of it`, async () => {
      const wrong: unknown[] = []
      for (const prompt of [
        ...plainPrompts[category],
        ...(bodyPrompts[category] ?? []),
        ...(scenePrompts[category] ?? []),
      ]) {
        const finding = await check(prompt)
        if (finding?.category !== category || !prompt.includes(finding.span ?? '?')) wrong.push({ prompt, finding })
      }
      assert.deepEqual(wrong, [])
    })

    it(`blocks every disguised prompt of the category ${category} and shows the disguise as written`, async () => {
      const wrong: unknown[] = []
      for (const [prompt, span] of disguisedPrompts[category]) {
        const finding = await check(prompt)
        if (finding?.category !== category || finding.span !== span) wrong.push({ prompt, finding })
      }
      assert.deepEqual(wrong, [])
    })
  }

  it('lets every innocent look-alike and every everyday prompt pass', async () => {
    const wrong: unknown[] = []
    for (const prompt of [
      ...innocentPrompts,
      ...lookAlikePrompts,
      ...bodyLookAlikePrompts,
      ...sceneLookAlikes,
      ...everydayPrompts,
    ]) {
      const finding = await check(prompt)
      if (finding !== null) wrong.push({ prompt, finding })
    }
    assert.deepEqual(wrong, [])
  })

  it('lets everyday subjects and deeds pass with whatever is said of the picture beside them', async () => {
    const wrong: unknown[] = []
    for (const prompt of everydayCombinations()) {
      const finding = await check(prompt)
      if (finding !== null) wrong.push({ prompt, finding })
    }
    assert.deepEqual(wrong, [])
  })

  it('gives the first finding of the text', async () => {
    assert.deepEqual(await check('a casino with a naked dancer'), { category: 'gambling', span: 'casino' })
    assert.deepEqual(await check('a naked dancer in a casino'), { category: 'nudity', span: 'naked' })
  })

  it('names the most that a picture would show of a body', async () => {
    assert.equal((await check('a naked couple in bed, having sex'))?.category, 'explicit')
    assert.equal((await check('a bikini model, topless'))?.category, 'nudity')
    assert.equal((await check('a sexy bikini model'))?.category, 'swimwear')
  })

  it('tells an attack from what is left of it', async () => {
    assert.equal((await check('an assassin slitting the throat of a guard'))?.category, 'violence')
    assert.equal((await check('a guard with his throat slit'))?.category, 'disturbing')
    assert.equal((await check('hunters slaughtering seals'))?.category, 'violence')
    assert.equal((await check('slaughtered seals on a beach'))?.category, 'disturbing')
  })

  it('reads pictures that say a word', async () => {
    assert.deepEqual(await check('sticker 🖕🏽'), { category: 'gestures', span: '🖕' })
    assert.equal((await check('🎰🎰🎰'))?.category, 'gambling')
    assert.equal(await check('🍕🎈🐶 party'), null)
  })

  it('clears a word only inside its innocent phrase', async () => {
    assert.equal(await check('visible to the naked eye'), null)
    assert.deepEqual(await check('visible to the naked eye, a naked man'), { category: 'nudity', span: 'naked' })
    assert.equal((await check('a man covered in blood, orange sky'))?.category, 'disturbing')
  })

  it('lets a word pass that is negated, and only that word', async () => {
    assert.equal(await check('a beach without any nudity'), null)
    assert.deepEqual(await check('no guns, a naked man'), { category: 'nudity', span: 'naked' })
    assert.equal((await check('a woman, no clothes'))?.category, 'nudity')
    assert.equal((await check('an anti-gay hate sign'))?.category, 'hate')
    assert.equal(await check('a march against racism'), null)
    assert.equal((await check('a man leaning against a corpse'))?.category, 'disturbing')
  })

  it('lets empty and wordless text pass', async () => {
    for (const text of ['', '   ', '!!! ...', '#ffcc00', '\u200b\u200d', '🙂🙃', '#'.repeat(5000)]) {
      assert.equal(await check(text), null)
    }
  })

  it('finds the one word that offends behind as many harmless ones as a prompt may hold', async () => {
    for (const harmless of ['a quiet meadow with 3 cows, ', 'no gun, ', 'a glue gun, ', 'c\no\nw\n']) {
      const text = harmless.repeat(Math.floor(20_000 / harmless.length))
      assert.equal(await check(text), null)
      assert.equal((await check(`${text} and a naked man`))?.span, 'naked')
    }
  })

  it('throws the reason of an aborted signal', async () => {
    await assert.rejects(guard.check('a meadow', AbortSignal.abort(new Error('enough'))), /enough/)
  })
})
