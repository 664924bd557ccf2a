import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { type GivenAnswer, writeAnsweringModel } from '@sfumato/diffusion/testing'
import { createAskingRewriter } from './asking-rewriter.ts'
import { createCheckpointAsker } from './checkpoint-rewriter.ts'
import type { RewriteTask } from './rewriter.ts'

const root = mkdtempSync(join(tmpdir(), 'sfumato-rewriter-'))
after(() => rmSync(root, { recursive: true }))

const task: RewriteTask = {
  prompt: 'two red foxes',
  negativePrompt: '',
  medium: 'photography',
  purpose: 'picture',
  seed: 7,
}
const signal = new AbortController().signal
let count = 0

/** A rewriter over a model that gives these answers, and what it said on the way. */
const rewriterOf = (...answers: readonly GivenAnswer[]) => {
  const folder = join(root, String(++count))
  writeAnsweringModel(folder, answers)
  const name = `language:${join(folder, 'model.onnx')}`
  const rewriter = createAskingRewriter(
    createCheckpointAsker({ directory: root, name, providers: ['cpu'], threads: 1 }),
  )
  const remarks: string[] = []
  const warn = (code: string, message: string) => remarks.push(`${code}: ${message}`)
  const rewrite = (changes: Partial<RewriteTask> = {}, by = signal) =>
    rewriter.rewrite({ ...task, ...changes }, { signal: by, warn })
  return { folder, name, rewrite, remarks }
}

/** The second try is the one that is told. */
const told = 'keep:'

describe('a language model of this machine', () => {
  test('rewrites by its seed, without what it put around its answer', async () => {
    const texts = ['Rewritten prompt: "Two red foxes in snow."', 'Rewritten prompt: "Two red foxes by night."']
    const { rewrite, remarks } = rewriterOf({ when: null, texts })
    const seen = new Set<string | null>()
    for (let seed = 0; seed < 12; seed++) {
      const rewriting = await rewrite({ seed })
      assert.equal(await rewrite({ seed }), rewriting)
      seen.add(rewriting)
    }
    assert.deepEqual([...seen].sort(), ['Two red foxes by night.', 'Two red foxes in snow.'])
    assert.deepEqual(remarks, [])
  })

  test('is asked once more where words were lost, and told which', async () => {
    const { rewrite, remarks } = rewriterOf(
      { when: null, texts: ['A fox in the snow.'] },
      { when: told, texts: ['Two red foxes in the snow.'] },
    )
    assert.equal(await rewrite(), 'Two red foxes in the snow.')
    assert.deepEqual(remarks, [])
  })

  test('that loses words again leaves the prompt as it is, with a remark', async () => {
    const { rewrite, remarks } = rewriterOf(
      { when: null, texts: ['A fox in the snow.'] },
      { when: told, texts: ['Two foxes in the snow.'] },
    )
    assert.equal(await rewrite(), null)
    assert.deepEqual(remarks, [
      'prompt_not_rewritten: The prompt was painted as it is. Its rewritings lost of what it says: red.',
    ])
  })

  test('that does not come to an end counts up to its last whole sentence', async () => {
    /** Takes the token that ends answers out of the files. */
    const endless = (folder: string) => {
      for (const [file, key] of [
        ['generation_config.json', 'eos_token_id'],
        ['tokenizer_config.json', 'eos_token'],
      ]) {
        const path = join(folder, file)
        writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), [key]: null }))
      }
    }
    const whole = rewriterOf({ when: null, texts: ['Two red foxes. Snow falls over 3.5 hills and'] })
    endless(whole.folder)
    assert.equal(await whole.rewrite(), 'Two red foxes.')
    const none = rewriterOf({ when: null, texts: ['Two red foxes'] })
    endless(none.folder)
    assert.equal(await none.rewrite(), null)
    assert.match(none.remarks[0], /The language model .* answered without a whole sentence\.$/)
  })

  test('is not asked for a novel or for what has no words, and not without files that fit', async () => {
    const { rewrite, remarks, folder, name } = rewriterOf({ when: null, texts: ['Two red foxes in a forest.'] })
    assert.equal(await rewrite({ prompt: '12345' }), null)
    assert.equal(remarks.length, 0)
    assert.equal(await rewrite({ prompt: 'two red foxes. '.repeat(200) }), null)
    assert.match(remarks[0], /The language model .* is not asked for prompts of more than 1500 characters\.$/)
    renameSync(join(folder, 'config.json'), join(folder, 'away.json'))
    assert.equal(await rewrite(), null)
    assert.ok(remarks[1].includes(`The language model ${name} could not be loaded: `), remarks[1])
    assert.match(remarks[1], /config\.json is missing\.$/)
    renameSync(join(folder, 'away.json'), join(folder, 'config.json'))
    assert.equal(await rewrite(), 'Two red foxes in a forest.')
    const stranger = createAskingRewriter(
      createCheckpointAsker({ directory: root, name: 'nsfw-vit', providers: ['cpu'] }),
    )
    assert.equal(await stranger.rewrite(task, { signal, warn: (_code, message) => remarks.push(message) }), null)
    assert.match(remarks[2], /SFUMATO_CHECKPOINT_REWRITER names nsfw-vit, which does not serve rewriter\.$/)
  })

  test('stops when the request does, with its reason', async () => {
    const { rewrite, remarks } = rewriterOf({ when: null, texts: ['Two red foxes in a forest.'] })
    const stop = new AbortController()
    const reason = new Error('enough')
    const rewriting = rewrite({}, stop.signal)
    stop.abort(reason)
    await assert.rejects(rewriting, reason)
    assert.deepEqual(remarks, [])
  })
})
