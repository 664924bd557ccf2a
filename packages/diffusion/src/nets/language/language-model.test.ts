import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { isCheckpointError } from '../../checkpoint-error.ts'
import { type GivenAnswer, writeAnsweringModel } from '../../testing/answering-model.ts'
import { type CausalForm, causalGraph } from '../../testing/causal-graph.ts'
import { randomCausalWeights } from '../../testing/random-causal-weights.ts'
import { withTemporaryFolder } from '../../testing/temporary-folder.ts'
import type { ChatMessage } from './chat-tokenizer.ts'
import { type AnswerOptions, type LanguageModel, openLanguageModel } from './language-model.ts'

const answers: readonly GivenAnswer[] = [
  { when: null, texts: ['Two foxes in a forest, softly lit.', 'Two foxes by the lake at dawn.'] },
  { when: 'keep:', texts: ['Two red foxes in a forest.'] },
]
const threads = { threads: 1 }

const inFolder = (use: (folder: string) => Promise<void>, form: CausalForm = {}) =>
  withTemporaryFolder(async folder => {
    writeAnsweringModel(folder, answers, form)
    await use(folder)
  })

const withModel = async (file: string, use: (model: LanguageModel) => Promise<void>) => {
  const model = await openLanguageModel(file, threads)
  try {
    await use(model)
  } finally {
    await model.dispose()
  }
}

/** Changes keys of a JSON file. */
const edit = (folder: string, file: string, values: object): void => {
  const path = join(folder, file)
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), ...values }))
}

const vocabularyOf = (folder: string): Record<string, number> =>
  JSON.parse(readFileSync(join(folder, 'tokenizer.json'), 'utf8')).model.vocab

/** Weights by chance for the words that a folder's tokenizer knows. */
const randomWeights = (folder: string, seed: number) =>
  randomCausalWeights(seed, { vocabulary: Object.keys(vocabularyOf(folder)).length, positions: 200 })

const asked = (system: string, user = 'two red foxes'): ChatMessage[] => [
  { role: 'system', content: system },
  { role: 'user', content: user },
]

const say = async (model: LanguageModel, messages: ChatMessage[], options: Partial<AnswerOptions> = {}) =>
  model.answer(messages, { maxTokens: 30, seed: null, ...options })

describe('a language model', () => {
  for (const form of [{}, { type: 'float16', hasSizes: false }] as const) {
    test(`answers by all that was said, however far back${'type' in form ? ', with a cache of 16 bits' : ''}`, () =>
      inFolder(
        folder =>
          withModel(join(folder, 'model.onnx'), async model => {
            const plain = asked('You write prompts.')
            assert.deepEqual(await say(model, plain), { text: 'Two foxes in a forest, softly lit.', isWhole: true })
            const told = asked(`Your last answer did not keep: red. ${'Write a prompt. '.repeat(70)}`)
            assert.deepEqual(await say(model, told), { text: 'Two red foxes in a forest.', isWhole: true })
            assert.deepEqual(await say(model, plain), { text: 'Two foxes in a forest, softly lit.', isWhole: true })
          }),
        form,
      ))
  }

  test('gives one answer for one seed, and other seeds others', () =>
    inFolder(folder =>
      withModel(join(folder, 'model.onnx'), async model => {
        const texts = []
        for (let seed = 0; seed < 12; seed++) {
          const answer = await say(model, asked('Write.'), { seed })
          assert.deepEqual(await say(model, asked('Write.'), { seed }), answer)
          texts.push(answer?.text)
        }
        assert.deepEqual(new Set(texts), new Set(answers[0].texts))
      }),
    ))

  test('is cut off after so many tokens, and not asked what it has no room for', () =>
    inFolder(folder =>
      withModel(join(folder, 'model.onnx'), async model => {
        assert.deepEqual(await say(model, asked('Write.'), { maxTokens: 3 }), { text: 'Two foxes in', isWhole: false })
        assert.equal(await say(model, asked('Write a prompt. '.repeat(2000))), null)
      }),
    ))

  test('stops between two tokens, with the reason of the signal', () =>
    inFolder(folder =>
      withModel(join(folder, 'model.onnx'), async model => {
        const stop = new AbortController()
        const reason = new Error('enough')
        const answer = say(model, asked('Write.'), { signal: stop.signal })
        setImmediate(() => stop.abort(reason))
        await assert.rejects(answer, reason)
      }),
    ))

  test('ends at any token that one of its files calls an end', () =>
    inFolder(async folder => {
      const vocab = vocabularyOf(folder)
      edit(folder, 'generation_config.json', { eos_token_id: vocab['lit.'] })
      const endsWith = (text: string) =>
        withModel(join(folder, 'model.onnx'), async model => {
          assert.deepEqual(await say(model, asked('Write.')), { text, isWhole: true })
        })
      await endsWith('Two foxes in a forest, softly')
      edit(folder, 'generation_config.json', { eos_token_id: [vocab['forest,'], vocab['[UNK]']] })
      await endsWith('Two foxes in a')
      edit(folder, 'config.json', { eos_token_id: vocab.in })
      await endsWith('Two foxes')
      rmSync(join(folder, 'generation_config.json'))
      await endsWith('Two foxes')
    }))

  test('says what it said before less readily where its file has a penalty for that', () =>
    inFolder(async folder => {
      // Every word leads to itself where nothing follows it; a penalty makes it lead elsewhere.
      writeFileSync(join(folder, 'model.onnx'), causalGraph(randomCausalWeights(3, { vocabulary: 21, positions: 200 })))
      const distinct = async (penalty: number) => {
        edit(folder, 'generation_config.json', { repetition_penalty: penalty, eos_token_id: [] })
        let count = 0
        await withModel(join(folder, 'model.onnx'), async model => {
          const answer = await say(model, asked('Write.'), { maxTokens: 40 })
          count = new Set(answer?.text.split(' ')).size
        })
        return count
      }
      assert.ok((await distinct(5)) > (await distinct(1)))
    }))

  test('is found in a folder of the hub’s layout, with its files above', () =>
    inFolder(async folder => {
      mkdirSync(join(folder, 'onnx'))
      renameSync(join(folder, 'model.onnx'), join(folder, 'onnx', 'model_q4.onnx'))
      await withModel(join(folder, 'onnx', 'model_q4.onnx'), async model => {
        assert.equal((await say(model, asked('Write.')))?.isWhole, true)
      })
    }))

  test('takes its template from a file of its own, or by the name of plain conversations', () =>
    inFolder(async folder => {
      const { chat_template: template } = JSON.parse(readFileSync(join(folder, 'tokenizer_config.json'), 'utf8'))
      const keeps = () =>
        withModel(join(folder, 'model.onnx'), async model => {
          const text = (await say(model, asked('You did not keep: red.')))?.text
          assert.equal(text, 'Two red foxes in a forest.')
        })
      const named = [
        { name: 'tool_use', template: '<|assistant|>' },
        { name: 'default', template },
      ]
      edit(folder, 'tokenizer_config.json', { chat_template: named })
      await keeps()
      edit(folder, 'tokenizer_config.json', { chat_template: null })
      writeFileSync(join(folder, 'chat_template.jinja'), template)
      await keeps()
    }))

  test('with files that do not fit is refused in a sentence that names the file', async () => {
    const refusals: readonly (readonly [change: (folder: string) => void, sentence: RegExp])[] = [
      [folder => rmSync(join(folder, 'config.json')), /config\.json is missing/],
      [folder => rmSync(join(folder, 'tokenizer.json')), /Expected tokenizer\.json in .* but there is none/],
      [
        folder => writeFileSync(join(folder, 'tokenizer_config.json'), '{'),
        /Expected JSON in .*tokenizer_config\.json/,
      ],
      [
        folder => edit(folder, 'tokenizer_config.json', { chat_template: null }),
        /tokenizer_config\.json: "chat_template" is missing; only models made for conversations have one/,
      ],
      [
        folder => edit(folder, 'tokenizer_config.json', { chat_template: '{% for %}' }),
        /tokenizer_config\.json: the chat template cannot be read: /,
      ],
      [
        folder => edit(folder, 'generation_config.json', { top_p: 1.5 }),
        /generation_config\.json: "top_p" is 1\.5; supported is a number above 0 and up to 1/,
      ],
      [
        folder => edit(folder, 'generation_config.json', { temperature: 0 }),
        /generation_config\.json: "temperature" is 0; supported is a number above 0/,
      ],
      [folder => rmSync(join(folder, 'model.onnx')), /model\.onnx cannot be opened/],
    ]
    for (const [change, sentence] of refusals) {
      await inFolder(async folder => {
        change(folder)
        await assert.rejects(
          openLanguageModel(join(folder, 'model.onnx'), threads),
          error => isCheckpointError(error) && sentence.test(error.message),
        )
      })
    }
  })

  test('whose template has no place for a message, or whose network gives no numbers, says so', () =>
    inFolder(async folder => {
      edit(folder, 'tokenizer_config.json', { chat_template: "{{ raise_exception('No system messages.') }}" })
      await withModel(join(folder, 'model.onnx'), async model => {
        await assert.rejects(say(model, asked('Write.')), /the chat template fails: No system messages\./)
      })
      writeAnsweringModel(folder, answers)
      const weights = randomWeights(folder, 1)
      const broken = { ...weights, scores: weights.scores.map(scores => scores.map(() => Number.NaN)) }
      writeFileSync(join(folder, 'model.onnx'), causalGraph(broken))
      await withModel(join(folder, 'model.onnx'), async model => {
        await assert.rejects(say(model, asked('Write.')), /model\.onnx gives NaN as a score/)
      })
    }))
})
