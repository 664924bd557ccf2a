import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { writeTextClassifier } from '@sfumato/diffusion/testing'
import { startTestServer } from '../testing/start-test-server.ts'
import { caller, runToEnd } from './harness.ts'

/** A classifier of our own in the form of the real ones, for which tulips are violent and knives are not. */
const folder = mkdtempSync(join(tmpdir(), 'sfumato-text-safety-'))
after(() => rmSync(folder, { recursive: true }))
writeTextClassifier(folder, [
  { label: 'OK', words: [] },
  { label: 'V', words: ['tulips'] },
])

const paint = (prompt: string, rest = {}) => ({ prompt, prompt_content_moderation: true, resolution: '1MP', ...rest })

describe('with a classifier of prompts', async () => {
  const server = await startTestServer({
    painter: 'real',
    config: { checkpointTextSafety: `classifier:${join(folder, 'model.onnx')}`, inferenceThreads: 1 },
  })
  after(() => server.close())
  const client = caller(server.url, server.key)

  test('a prompt that it finds fails the request with its category, on both surfaces', async () => {
    const sentence = '`prompt` was blocked by `prompt_content_moderation`: category violence.'
    const later = await runToEnd(client, 'bria-text-to-image', paint('a field of tulips'))
    const now = await client.post('/v1/bria-text-to-image', paint('a field of tulips'))
    for (const answer of [later, now]) {
      assert.equal(answer.status, 422)
      assert.deepEqual([answer.json().error_code, answer.json().error], ['content_moderation', sentence])
    }
  })

  test('one that it lets pass is painted, unless the tables find what it does not see', async () => {
    const result = (await runToEnd(client, 'bria-text-to-image', paint('a red kite'))).json()
    assert.equal(result.status, 'COMPLETED', result.error)
    assert.equal(result.moderation.prompt_content_moderation.length, 9)
    const blocked = (await runToEnd(client, 'bria-text-to-image', paint('a roulette table'))).json()
    assert.match(blocked.error, /category gambling, for "roulette/)
  })

  test('nobody asks it where the check is off', async () => {
    const free = paint('a field of tulips', { prompt_content_moderation: false })
    assert.equal((await runToEnd(client, 'bria-text-to-image', free)).json().status, 'COMPLETED')
  })
})

test('where it cannot run, a request that asks for the check fails with the reason and one that does not is painted', async () => {
  const server = await startTestServer({
    painter: 'real',
    config: { checkpointTextSafety: `classifier:${join(folder, 'away', 'model.onnx')}` },
  })
  after(() => server.close())
  const client = caller(server.url, server.key)
  const answer = await runToEnd(client, 'bria-text-to-image', paint('a red kite'))
  assert.deepEqual([answer.status, answer.json().error_code], [422, 'engine_unavailable'])
  assert.match(
    answer.json().error,
    /^The text classifier classifier:.* could not be loaded: .*config\.json is missing\.$/,
  )
  const unchecked = paint('a red kite', { prompt_content_moderation: false })
  assert.equal((await runToEnd(client, 'bria-text-to-image', unchecked)).json().status, 'COMPLETED')
  assert.deepEqual((await client.get('/v1/models/bria-text-to-image')).json().moderation.text, [])
})
