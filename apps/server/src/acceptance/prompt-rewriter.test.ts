import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { writeAnsweringModel } from '@sfumato/diffusion/testing'
import { startTestServer } from '../testing/start-test-server.ts'
import { caller, type Json, runToEnd } from './harness.ts'

/** A language model of our own that knows of foxes and, when it is told what it lost, of lakes. */
const folder = mkdtempSync(join(tmpdir(), 'sfumato-language-'))
after(() => rmSync(folder, { recursive: true }))
writeAnsweringModel(folder, [
  { when: null, texts: ['Two red foxes in a misty birch forest, lit by low light.'] },
  { when: 'keep:', texts: ['A quiet lake at dawn under soft light.'] },
])

const server = await startTestServer({
  painter: 'real',
  config: { checkpointRewriter: `language:${join(folder, 'model.onnx')}`, inferenceThreads: 1 },
})
after(() => server.close())
const client = caller(server.url, server.key)

const fields = (prompt: string): Json => ({ prompt, seed: 7, content_moderation: false, enhance_image: false })
const paint = async (prompt: string): Promise<Json> =>
  (await runToEnd(client, 'bria-text-to-image', fields(prompt))).json()

test('a language model rewrites prompts in the painting process, on both surfaces', async () => {
  const rewriting = 'Two red foxes in a misty birch forest, lit by low light.'
  const later = await paint('two red foxes')
  assert.equal(later.status, 'COMPLETED', later.error)
  assert.equal(later.refined_prompt, rewriting)
  const now = await client.post('/v1/bria-text-to-image', fields('two red foxes'))
  assert.equal(now.status, 200)
  assert.equal(decodeURIComponent(now.headers.get('x-refined-prompt') ?? ''), rewriting)
})

test('what it lost it is asked for once more; after that the prompt is painted as it is, with a remark', async () => {
  assert.equal((await paint('a lake at dawn')).refined_prompt, 'A quiet lake at dawn under soft light.')
  const left = await paint('a green kite')
  assert.equal(left.status, 'COMPLETED', left.error)
  assert.ok(!('refined_prompt' in left))
  assert.deepEqual(
    left.warnings.filter(({ code }: Json) => code === 'prompt_not_rewritten').map(({ message }: Json) => message),
    ['The prompt was painted as it is. Its rewritings lost of what it says: green, kite.'],
  )
})
