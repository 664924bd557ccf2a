import assert from 'node:assert/strict'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { isCheckpointError } from '../checkpoint-error.ts'
import { Graph } from '../onnx/graph.ts'
import { withTemporaryFolder } from '../testing/temporary-folder.ts'
import { type TextClassifierForm, writeTextClassifier } from '../testing/text-classifier.ts'
import { openTextClassifier, type TextClassifier } from './text-classifier.ts'

const labels = [
  { label: 'OK', words: [] },
  { label: 'violence', words: ['stab', 'shoot'] },
  { label: 'hate', words: ['swastika'] },
]

const inFolder = (
  use: (classifier: TextClassifier, folder: string) => Promise<void>,
  form: TextClassifierForm = {},
  change: (folder: string) => void = () => {},
) =>
  withTemporaryFolder(async folder => {
    writeTextClassifier(folder, labels, form)
    change(folder)
    const classifier = await openTextClassifier(folder, 'model.onnx', { threads: 1 })
    try {
      await use(classifier, folder)
    } finally {
      await classifier.dispose()
    }
  })

const edit = (folder: string, file: string, values: object) => {
  const path = join(folder, file)
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), ...values }))
}

const fails = (sentence: RegExp) => (error: unknown) => {
  assert.ok(isCheckpointError(error), String(error))
  assert.match(error.message, sentence)
  return true
}

describe('a text classifier', () => {
  test('gives shares that add up to 1 where its labels exclude each other', () =>
    inFolder(async classifier => {
      assert.deepEqual(classifier.labels, ['OK', 'violence', 'hate'])
      for (const [text, label] of [
        ['a tulip field', 'OK'],
        ['They Stab a man', 'violence'],
        ['', 'OK'],
      ]) {
        const [shares, ...others] = await classifier.classify(text)
        assert.equal(others.length, 0)
        assert.ok(shares[label] > 0.95, `${text}: ${JSON.stringify(shares)}`)
        const sum = Object.values(shares).reduce((a, b) => a + b, 0)
        assert.ok(Math.abs(sum - 1) < 1e-6)
      }
    }))

  test('gives a share by itself for each label where they do not', () =>
    inFolder(
      async classifier => {
        const [shares] = await classifier.classify('stab the swastika')
        assert.ok(shares.violence > 0.95 && shares.hate > 0.95 && shares.OK < 0.05, JSON.stringify(shares))
      },
      { areExclusive: false },
    ))

  test('reads a long text in parts, each framed, that share a quarter, so that nothing at any place is missed', () =>
    inFolder(
      async classifier => {
        const words = Array.from({ length: 40 }, () => 'tulip')
        for (let place = 0; place < words.length; place++) {
          const parts = await classifier.classify(words.with(place, 'shoot').join(' '))
          // 10 words at a time, in steps of 8.
          assert.equal(parts.length, 5)
          const seenBy = parts.filter(({ violence }) => violence > 0.95).length
          assert.equal(seenBy, place >= 8 && place < 34 && place % 8 < 2 ? 2 : 1, `word ${place}`)
        }
      },
      { maxLength: 12 },
    ))

  for (const configuration of [
    { max_position_embeddings: 12 },
    { model_type: 'roberta', max_position_embeddings: 14, pad_token_id: 1 },
  ]) {
    test(`takes as many ids as there are positions in ${JSON.stringify(configuration)} where no limit is named`, () =>
      inFolder(
        async classifier => assert.equal((await classifier.classify('tulip '.repeat(40))).length, 5),
        {},
        folder => {
          edit(folder, 'tokenizer_config.json', { model_max_length: 1e30 })
          edit(folder, 'config.json', configuration)
        },
      ))
  }

  test('stops between two parts when it is told to', () =>
    inFolder(async classifier => {
      const signal = AbortSignal.abort(new Error('enough'))
      await assert.rejects(classifier.classify('a tulip', { signal }), /enough/)
    }))

  test('is refused with the name of what is missing or wrong', async () => {
    const refused = (change: (folder: string) => void, sentence: RegExp) =>
      assert.rejects(
        inFolder(async () => {}, {}, change),
        fails(sentence),
      )
    await refused(folder => rmSync(join(folder, 'config.json')), /config\.json is missing/)
    await refused(folder => rmSync(join(folder, 'tokenizer.json')), /Expected tokenizer\.json in .* but there is none/)
    await refused(folder => writeFileSync(join(folder, 'model.onnx'), 'x'), /model\.onnx cannot be opened/)
    await refused(
      folder => edit(folder, 'config.json', { problem_type: 'regression' }),
      /"problem_type" is "regression"; supported is "single_label_classification" or "multi_label_classification"/,
    )
    await refused(folder => {
      const graph = new Graph('other')
      graph.output('logits', graph.input('pixel_values', 'float32', ['batch', 3]))
      writeFileSync(
        join(folder, 'model.onnx'),
        graph.write(() => assert.fail()),
      )
    }, /input pixel_values is none that texts are given to/)
  })

  test('says so where the network does not give one number for each label', () =>
    inFolder(
      async classifier => {
        await assert.rejects(
          classifier.classify('a tulip'),
          fails(/model\.onnx gives \[.*\] for the 2 labels of its config\.json/),
        )
      },
      {},
      folder => edit(folder, 'config.json', { id2label: { 0: 'OK', 1: 'violence' } }),
    ))
})
