import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { type ChatMessage, loadChatTokenizer } from './chat-tokenizer.ts'
import { openLanguageModel } from './language-model.ts'

/** What transformers itself made of conversations (`tools/diffusion-reference/language_models.py`). */
interface Reference {
  readonly answerTokens: number
  readonly cases: readonly {
    readonly messages: readonly ChatMessage[]
    readonly ids: readonly number[]
    readonly text: string
    readonly isWhole: boolean
  }[]
}

for (const family of ['qwen2', 'llama']) {
  describe(`a ${family} model as Optimum exports it`, async () => {
    const folder = join(import.meta.dirname, '../../../testing/language-models', family)
    const { answerTokens, cases } = JSON.parse(readFileSync(join(folder, 'reference.json'), 'utf8')) as Reference
    const tokenizer = await loadChatTokenizer(folder)
    const model = await openLanguageModel(join(folder, 'model.onnx'), { threads: 1 })
    after(() => model.dispose())

    for (const { messages, ids, text, isWhole } of cases) {
      const name = `${messages.length} ${JSON.stringify(messages.at(-1)?.content.slice(0, 40))}`
      test(`is given the ids of transformers and says its words: ${name}`, async () => {
        assert.deepEqual(tokenizer.ids(messages), ids)
        assert.deepEqual(await model.answer(messages, { maxTokens: answerTokens, seed: null }), { text, isWhole })
      })
    }
  })
}
