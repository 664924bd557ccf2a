import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { loadTextTokenizer } from '../tokenizers/text-tokenizer.ts'
import type { Shares } from './shares.ts'
import { openTextClassifier } from './text-classifier.ts'

/** What transformers' own pipeline made of a prompt (`tools/diffusion-reference/text_classifiers.py`). */
interface Reference {
  readonly cases: readonly { readonly prompt: string; readonly ids: readonly number[]; readonly shares: Shares }[]
}

for (const family of ['bert', 'roberta', 'deberta']) {
  describe(`a ${family} classifier as transformers exports it`, async () => {
    const folder = join(import.meta.dirname, '../../testing/text-classifiers', family)
    const { cases } = JSON.parse(readFileSync(join(folder, 'reference.json'), 'utf8')) as Reference
    const tokenizer = await loadTextTokenizer(folder)
    const classifier = await openTextClassifier(folder, 'model.onnx', { threads: 1 })
    after(() => classifier.dispose())

    for (const { prompt, ids, shares } of cases) {
      test(`is given the ids of transformers and gives its shares for ${JSON.stringify(prompt.slice(0, 40))}`, async () => {
        assert.deepEqual(tokenizer.windows(prompt, 64), [ids])
        const [found, ...others] = await classifier.classify(prompt)
        assert.equal(others.length, 0)
        assert.deepEqual(Object.keys(found).sort(), Object.keys(shares).sort())
        for (const [label, share] of Object.entries(shares)) assert.ok(Math.abs(found[label] - share) < 1e-5, label)
      })
    }
  })
}
