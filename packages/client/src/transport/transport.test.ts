import assert from 'node:assert/strict'
import { getEventListeners } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type TestContext, test } from 'node:test'
import { inspect } from 'node:util'
import { ApiError, ConnectionError, Sfumato } from '../index.ts'

const serve = async (context: TestContext, listener: RequestListener): Promise<string> => {
  const server = createServer(listener)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  context.after(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const credits = JSON.stringify({ credits: 3, 'free-credits': 1 })

test('a busy server is asked again when it says so', async context => {
  const times: number[] = []
  const url = await serve(context, (_request, response) => {
    times.push(performance.now())
    if (times.length > 1) response.end(credits)
    else response.writeHead(429, { 'retry-after': '1' }).end('{"error":"Slower.","error_code":"rate_limited"}')
  })
  assert.deepEqual(await new Sfumato({ url, key: 'k' }).credits(), { credits: 3, freeCredits: 1, scope: undefined })
  assert.equal(times.length, 2)
  assert.ok(times[1] - times[0] >= 990, `${times[1] - times[0]} ms`)
})

test('one that asks for more than a minute is told to the caller at once, with the time', async context => {
  const url = await serve(context, (_request, response) => response.writeHead(503, { 'retry-after': '600' }).end())
  await assert.rejects(new Sfumato({ url, key: 'k' }).credits(), error => {
    assert.ok(ApiError.isInstance(error))
    assert.deepEqual([error.status, error.retryAfterMs, error.isRetryable], [503, 600_000, true])
    assert.doesNotMatch(inspect(error), /Symbol/)
    return true
  })
})

test('an answer that breaks off is asked for again', async context => {
  let calls = 0
  const url = await serve(context, (_request, response) => {
    if (++calls > 1) return response.end(credits)
    response.writeHead(200, { 'content-length': '100' }).write('{"cre')
    return setImmediate(() => response.destroy())
  })
  assert.equal((await new Sfumato({ url, key: 'k' }).credits()).credits, 3)
})

test('a silent server is given up after the time, as often as it is tried', async context => {
  let calls = 0
  const url = await serve(context, () => void calls++)
  const client = new Sfumato({ url, key: 'k', timeoutMs: 100, retries: 1 })
  await assert.rejects(client.credits(), error => {
    assert.ok(ConnectionError.isInstance(error))
    assert.match(error.message, /did not answer within 100 ms/)
    return true
  })
  assert.equal(calls, 2)
})

test('a redirect is not followed, so the key goes nowhere else', async context => {
  let elsewhere = 0
  const other = await serve(context, (_request, response) => {
    elsewhere++
    response.end(credits)
  })
  const url = await serve(context, (_request, response) => response.writeHead(307, { location: other }).end())
  await assert.rejects(new Sfumato({ url, key: 'k' }).credits(), { code: 'redirected', status: 307 })
  assert.equal(elsewhere, 0)
})

test('the key is sent to the server alone, and pictures are fetched without it', async context => {
  const keys: (string | undefined)[] = []
  const files = await serve(context, (request, response) => {
    keys.push(request.headers['x-api-key'] as string | undefined)
    response.end('picture')
  })
  const url = await serve(context, (request, response) => {
    keys.push(request.headers['x-api-key'] as string | undefined)
    const images = [{ url: `${files}/a.png`, content_type: 'image/png' }]
    response.end(
      JSON.stringify({ status: 'COMPLETED', request_id: 'id', output: `${files}/a.png`, images, metrics: {} }),
    )
  })
  const result = await new Sfumato({ url, key: async () => 'SG_later' }).job('id').result()
  assert.equal(new TextDecoder().decode(await result.bytes()), 'picture')
  assert.deepEqual(keys, ['SG_later', undefined])
})

test('an answer that is no JSON is told with its beginning, and is not tried again', async context => {
  let calls = 0
  const url = await serve(context, (_request, response) => {
    response.statusCode = ++calls === 1 ? 200 : 404
    response.end('<html>\n  Welcome</html>')
  })
  const client = new Sfumato({ url, key: 'k' })
  await assert.rejects(client.credits(), { code: 'bad_answer', status: 200 })
  await assert.rejects(client.credits(), { message: 'The server answered 404: <html> Welcome</html>' })
  assert.equal(calls, 2)
})

test('a key is trimmed, and one that no header takes is refused before anything is sent', async context => {
  const keys: unknown[] = []
  const url = await serve(context, (request, response) => {
    keys.push(request.headers['x-api-key'])
    response.end(credits)
  })
  await new Sfumato({ url, key: 'SG_1\n' }).credits()
  await assert.rejects(new Sfumato({ url, key: 'SG_…' }).credits(), { code: 'input' })
  assert.deepEqual(keys, ['SG_1'])
})

test('an abort gives up a picture whose stream never ends', async () => {
  const abort = new AbortController()
  const image = new ReadableStream<Uint8Array>({ pull: () => new Promise(() => {}) })
  const running = new Sfumato({ url: 'http://x' }).run('bria-enhance-image', { image }, { signal: abort.signal })
  abort.abort(new Error('enough'))
  await assert.rejects(running, { message: 'enough' })
  assert.equal(getEventListeners(abort.signal, 'abort').length, 0)
})

test('an abort ends the connection and leaves nothing behind on its signal', async context => {
  let closed: (value: unknown) => void
  const hangUp = new Promise(resolve => {
    closed = resolve
  })
  const url = await serve(context, (request, response) => {
    if (request.url === '/v1/models') response.end('{"models":[]}')
    else response.once('close', closed)
  })
  const client = new Sfumato({ url, key: 'k' })
  const abort = new AbortController()
  await client.models({ signal: abort.signal })
  assert.equal(getEventListeners(abort.signal, 'abort').length, 0)
  const call = client.credits({ signal: abort.signal })
  setTimeout(() => abort.abort(new Error('enough')), 50)
  await assert.rejects(call, { message: 'enough' })
  await hangUp
})
