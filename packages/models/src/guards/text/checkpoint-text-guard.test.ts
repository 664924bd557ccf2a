import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { isFailure } from '@sfumato/contract'
import { type TextClassifierForm, type WordedLabel, writeTextClassifier } from '@sfumato/diffusion/testing'
import { textCategoriesOf } from '../categories.ts'
import type { CategoryThresholds } from '../classifier-settings.ts'
import { moderationCategories } from '../guard.ts'
import { createCheckpointTextGuard } from './checkpoint-text-guard.ts'

const signal = new AbortController().signal
const folder = mkdtempSync(join(tmpdir(), 'sfumato-text-safety-'))
after(() => rmSync(folder, { recursive: true }))

const checkpoint = (name = `classifier:${join(folder, 'model.onnx')}`) => ({
  directory: folder,
  name,
  providers: ['cpu'],
  threads: 1,
})

/** A guard by a classifier for which tulips are violent, and nothing else. */
const guardBy = (
  labels: readonly WordedLabel[],
  form: TextClassifierForm = {},
  thresholds: CategoryThresholds = {},
) => {
  writeTextClassifier(folder, labels, form)
  return createCheckpointTextGuard(checkpoint(), thresholds)
}
const fine = { label: 'OK', words: [] }
const tulips = { label: 'V', words: ['tulips'] }

const unavailable = (sentence: RegExp) => (error: unknown) => {
  assert.ok(isFailure(error), String(error))
  assert.equal(error.code, 'engine_unavailable')
  assert.match(error.message, sentence)
  return true
}

describe('a classifier of the role text-safety', () => {
  it('takes over: it alone blocks and lets pass for a category that it sees as a whole', async () => {
    const guard = guardBy([fine, tulips])
    assert.deepEqual(await guard.check('a field of tulips', signal), { category: 'violence', span: null })
    assert.equal(await guard.check('a man stabbing a woman in an alley', signal), null)
  })

  it('leaves words that are disguised to the tables', async () => {
    const guard = guardBy([fine, tulips])
    for (const prompt of ['a man st4bbing a woman', 's.t.a.b.b.i.n.g', 'a man st\u0430bbing a woman', 'stab\u200bbing'])
      assert.equal((await guard.check(prompt, signal))?.category, 'violence', prompt)
    assert.equal(await guard.check('the killer’s knife, stabbing a “victim”', signal), null)
  })

  it('leaves the categories that it does not see to the embedded tables', async () => {
    const guard = guardBy([fine, tulips])
    assert.deepEqual(guard.categories, moderationCategories)
    assert.equal((await guard.check('a roulette wheel in a casino', signal))?.category, 'gambling')
  })

  it('judges beside the tables where it sees a part of a category', async () => {
    const guard = guardBy([fine, { label: 'threat', words: ['tulips'] }])
    assert.equal((await guard.check('a field of tulips', signal))?.category, 'violence')
    assert.equal((await guard.check('a man stabbing a woman in an alley', signal))?.category, 'violence')
  })

  it('names the category that it is most sure of, wherever in a long text', async () => {
    const labels = [{ label: 'hate', words: ['roses'] }, tulips]
    const guard = guardBy(labels, { areExclusive: false })
    const long = `${'a calm garden '.repeat(20)} tulips`
    assert.equal((await guard.check(long, signal))?.category, 'violence')
    assert.equal((await guard.check(`${long} ${'roses '.repeat(10)}`, signal))?.category, 'hate')
  })

  it('blocks from the threshold on that is configured', async () => {
    // Half of the known words are violent, the other half is fine.
    const labels = [fine, tulips, { label: 'normal', words: ['roses'] }]
    const text = 'tulips roses'
    assert.equal((await guardBy(labels, {}, { violence: 0.45 }).check(text, signal))?.category, 'violence')
    assert.equal(await guardBy(labels, {}, { violence: 0.55 }).check(text, signal), null)
  })

  it('throws the reason of a signal that is aborted', async () => {
    const guard = guardBy([fine, tulips])
    await assert.rejects(guard.check('a field of tulips', AbortSignal.abort(new Error('enough'))), /enough/)
  })

  it('whose set is not there, whose file is broken or whose labels are not known lets nothing pass', async () => {
    const refuses = async (name: string | undefined, sentence: RegExp, claimed: readonly string[] = []) => {
      const settings = { checkpoint: checkpoint(name), thresholds: {} }
      const guard = createCheckpointTextGuard(settings.checkpoint, {})
      await assert.rejects(guard.check('a red kite', signal), unavailable(sentence))
      assert.deepEqual(await textCategoriesOf(settings), claimed)
    }
    await refuses(
      'text-moderation',
      /SFUMATO_CHECKPOINT_TEXT_SAFETY names .* text-moderation is not in .*; pull it first/,
    )
    await refuses('nsfw-vit', /SFUMATO_CHECKPOINT_TEXT_SAFETY names nsfw-vit, which does not serve text-safety\./)
    writeTextClassifier(folder, [fine, { ...tulips, label: 'LABEL_1' }])
    await refuses(undefined, /^The text classifier .* could not be loaded: it has the label "LABEL_1", whose meaning/)
    writeTextClassifier(folder, [fine, tulips])
    writeFileSync(join(folder, 'model.onnx'), 'no network')
    await refuses(undefined, /model\.onnx cannot be opened/, moderationCategories)
  })

  it('is loaded once its files are there, although it failed before', async () => {
    rmSync(join(folder, 'config.json'))
    const guard = createCheckpointTextGuard(checkpoint(), {})
    await assert.rejects(guard.check('a field of tulips', signal), unavailable(/config\.json is missing/))
    writeTextClassifier(folder, [fine, tulips])
    assert.equal((await guard.check('a field of tulips', signal))?.category, 'violence')
  })
})
