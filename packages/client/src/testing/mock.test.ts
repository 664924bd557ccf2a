import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ApiError, ConnectionError, JobFailedError, Sfumato } from '../index.ts'
import { createMock } from './index.ts'
import { listen } from './listen.ts'

const prompt = { prompt: 'a fox' } as const

test('requests end as they are told, in order, and what was asked is recorded', async () => {
  const mock = createMock({ outcome: () => ({ refinedPrompt: 'a red fox' }) })
  const client = new Sfumato(mock)
  mock.next(
    { fail: 'content_moderation', error: 'No foxes.' },
    { bytes: new Uint8Array([1, 2]), contentType: 'image/webp', width: 2, height: 3 },
  )
  await assert.rejects(client.run('bria-text-to-image', { ...prompt, seed: 3 }), error => {
    assert.ok(JobFailedError.isInstance(error))
    assert.deepEqual([error.code, error.message], ['content_moderation', 'No foxes.'])
    return true
  })
  const picture = await client.run('bria-text-to-image', prompt)
  assert.deepEqual([...(await picture.bytes())], [1, 2])
  assert.deepEqual([picture.contentType, picture.width, picture.height], ['image/webp', 2, 3])
  assert.equal((await client.run('bria-text-to-image', prompt)).refinedPrompt, 'a red fox')
  assert.deepEqual(
    mock.calls.map(({ slug, parameters }) => [slug, parameters.prompt, parameters.seed]),
    [
      ['bria-text-to-image', 'a fox', 3],
      ['bria-text-to-image', 'a fox', 654_321],
      ['bria-text-to-image', 'a fox', 654_321],
    ],
  )
})

test('submits are refused, and lines cut, as they are told; the client tries again where that can help', async () => {
  const mock = createMock()
  const client = new Sfumato(mock)
  mock.next({ refuse: 'rate_limited', retryAfterSeconds: 0 }, { disconnect: true }, {})
  await client.run('bria-text-to-image', prompt)
  assert.equal(mock.calls.length, 1)
  mock.next({ refuse: 'insufficient_credits' })
  await assert.rejects(client.run('bria-text-to-image', prompt), error => {
    assert.ok(ApiError.isInstance(error))
    assert.deepEqual([error.status, error.code], [406, 'insufficient_credits'])
    return true
  })
  mock.next({ disconnect: true })
  const impatient = new Sfumato({ ...mock, retries: 0 })
  await assert.rejects(impatient.run('bria-text-to-image', prompt), error => ConnectionError.isInstance(error))
})

test('credits are spent, and run out', async () => {
  const mock = createMock({ credits: 0.08 })
  const client = new Sfumato(mock)
  const { metrics } = await client.run('bria-text-to-image', prompt)
  assert.deepEqual([metrics.cost, metrics.remainingCredits], [0.04, 0.04])
  mock.next({ fail: 'internal' })
  await assert.rejects(client.run('bria-text-to-image', prompt))
  const paid = await client.submit('bria-text-to-image', prompt)
  await paid.wait()
  await paid.delete()
  await assert.rejects(client.run('bria-text-to-image', prompt), { code: 'insufficient_credits' })
})

test('every wrong field is named', async () => {
  const client = new Sfumato(createMock())
  const wrong = { mask: 'x', prompt: 'x', seed: 1.5, mask_type: 'brush', preserve_alpha: 2 } as never
  await assert.rejects(client.run('bria-gen-fill', wrong), error => {
    assert.ok(ApiError.isInstance(error))
    assert.deepEqual(
      error.problems.map(({ field }) => field),
      ['image', 'mask_type', 'preserve_alpha', 'seed'],
    )
    return true
  })
})

test('text that is no picture fails as the server has it', async () => {
  const client = new Sfumato(createMock())
  await assert.rejects(client.run('bria-enhance-image', { image: 'fox' }), { code: 'image_invalid' })
})

test('a mock that listens cuts the line as it is told', async context => {
  const mock = await listen()
  context.after(mock.close)
  mock.next({ disconnect: true })
  const client = new Sfumato({ url: mock.url, key: mock.key })
  await client.run('bria-text-to-image', prompt)
  assert.equal(mock.calls.length, 1)
})
