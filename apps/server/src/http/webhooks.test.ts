import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { limits } from '../limits.ts'
import { createKey } from '../rows/keys.ts'
import { type JsonBody, readJson } from '../testing/read-json.ts'
import { startTestServer, type TestServer } from '../testing/start-test-server.ts'

interface Received {
  headers: IncomingHttpHeaders
  body: string
}

/** A receiver whose answers are chosen by the test; waits for so many deliveries. */
const receiver = async (answer: (count: number) => number | RequestListener) => {
  const received: Received[] = []
  const web = createServer((request, response) => {
    let body = ''
    request.on('data', part => (body += part))
    request.on('end', () => {
      received.push({ headers: request.headers, body })
      const chosen = answer(received.length)
      if (typeof chosen === 'function') chosen(request, response)
      else {
        response.statusCode = chosen
        response.end()
      }
    })
  })
  await new Promise<void>(resolve => web.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(web.address() as AddressInfo).port}`
  return {
    received,
    host,
    url: `http://${host}/hook?from=us`,
    until: async (count: number) => {
      for (let tries = 0; received.length < count; tries++) {
        if (tries > 1_000) throw new Error(`Only ${received.length} deliveries came.`)
        await new Promise(resolve => setTimeout(resolve, 10))
      }
    },
    close: () => {
      web.closeAllConnections()
      web.close()
    },
  }
}

let now = Date.now()
const good = await receiver(() => 204)
const flaky = await receiver(count => (count < 3 ? 500 : 200))
const dead = await receiver(() => 503)
const redirecting = await receiver(() => (_request, response) => {
  response.writeHead(302, { location: good.url })
  response.end()
})
const server = await startTestServer({
  now: () => now,
  config: { webhookAllowHosts: [good.host, flaky.host, dead.host, redirecting.host] },
})
after(async () => {
  for (const one of [good, flaky, dead, redirecting]) one.close()
  await server.close()
})
const admin = await createKey(server.service.database, { label: '', scope: 'admin', creditsMicros: 0, at: now })
const asAdmin = (path: string, method = 'GET', body?: JsonBody) =>
  server.call(`/admin/v1/${path}`, {
    method,
    headers: { 'x-api-key': admin.secret, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })

const newSecret = async (of: TestServer = server) =>
  (await readJson(await of.call('/v2/webhook-secret', { method: 'POST' }))).webhook_secret as string
const submit = async (body: JsonBody, of: TestServer = server) =>
  readJson(await of.post('/v2/bria-text-to-image', { prompt: 'x', ...body }))

const signatures = (secret: string, { headers, body }: Received) => {
  const text = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
  return `v1,${createHmac('sha256', Buffer.from(secret.slice(6), 'base64'))
    .update(text)
    .digest('base64')}`
}
const deliveries = async (state: string) =>
  (await readJson(await asAdmin(`webhooks?state=${state}`))).deliveries as JsonBody[]
const settled = async (id: string, state: string) => {
  for (let tries = 0; tries < 500; tries++) {
    const found = (await deliveries(state)).find(({ request_id }) => request_id === id)
    if (found) return found
    await new Promise(resolve => setTimeout(resolve, 10))
  }
  throw new Error(`No delivery of ${id} is ${state}.`)
}

test('without a secret, or with an address that is none, a webhook is refused at submit', async () => {
  const unsigned = await server.post('/v2/bria-text-to-image', { prompt: 'x', webhook_url: good.url })
  assert.equal(unsigned.status, 400)
  assert.match((await readJson(unsigned)).error, /needs a secret to sign with/)
  for (const address of ['nonsense', 'ftp://example.com/', 'http://user:word@example.com/', 7]) {
    const refused = await server.post('/v2/bria-text-to-image', { prompt: 'x', webhook_url: address })
    assert.equal(refused.status, 400)
    assert.match((await readJson(refused)).error, /^`webhook_url` must be an http or https address/)
  }
})

test('the end of a request is posted once, signed, with the body of its result', async () => {
  const secret = await newSecret()
  assert.match(secret, /^whsec_[A-Za-z0-9+/]{43}=$/)
  const { request_id, response_url } = await submit({ webhook_url: good.url })
  await good.until(1)
  const [delivery] = good.received
  assert.match(String(delivery.headers['webhook-id']), /^msg_[0-9a-f]{32}$/)
  assert.equal(delivery.headers['content-type'], 'application/json')
  assert.equal(delivery.headers['webhook-signature'], signatures(secret, delivery))
  assert.deepEqual(JSON.parse(delivery.body), await readJson(await server.call(response_url)))
  const listed = await settled(request_id, 'DELIVERED')
  assert.equal(listed.id, delivery.headers['webhook-id'])
  assert.equal(listed.attempts, 1)
  const failed = await submit({ prompt: 'blocked', webhook_url: good.url })
  await good.until(2)
  assert.deepEqual(JSON.parse(good.received[1].body), await server.ended(failed.request_id))
})

test('a new secret signs at once, and the one before beside it', async () => {
  const before = await newSecret()
  const current = await newSecret()
  const count = good.received.length
  await submit({ webhook_url: good.url })
  await good.until(count + 1)
  const delivery = good.received[count]
  assert.deepEqual(String(delivery.headers['webhook-signature']).split(' '), [
    signatures(current, delivery),
    signatures(before, delivery),
  ])
})

test("a key's own address is used where a request names none", async () => {
  const count = good.received.length
  const set = await asAdmin('keys/1', 'PATCH', { webhook_url: good.url })
  assert.equal((await readJson(set)).webhook_url, good.url)
  const { request_id } = await submit({})
  await good.until(count + 1)
  assert.equal(JSON.parse(good.received[count].body).request_id, request_id)
  await asAdmin('keys/1', 'PATCH', { webhook_url: null })
  assert.equal((await asAdmin(`keys/${admin.id}`, 'PATCH', { webhook_url: good.url })).status, 400, 'no secret yet')
})

/** The delivery of a request after so many failed attempts. */
const putOff = async (id: string, attempts: number) => {
  for (let tries = 0; tries < 500; tries++) {
    const waiting = await settled(id, 'WAITING')
    if (waiting.attempts === attempts && waiting.last_error !== undefined) return waiting
    await new Promise(resolve => setTimeout(resolve, 5))
  }
  throw new Error(`Attempt ${attempts} did not fail.`)
}

test('a failing receiver is tried again later under the same id, until it takes it', async () => {
  const { request_id } = await submit({ webhook_url: flaky.url })
  for (const attempt of [1, 2]) {
    await flaky.until(attempt)
    const { last_error, next_at } = await putOff(request_id, attempt)
    assert.equal(last_error, 'The receiver answered 500.')
    const waitMs = Date.parse(next_at) - now
    const delay = limits.webhookDelaysMs[attempt - 1]
    assert.ok(waitMs >= delay * 0.79 && waitMs <= delay * 1.21, String(waitMs))
    server.service.webhooks.wake()
    await new Promise(resolve => setTimeout(resolve, 50))
    assert.equal(flaky.received.length, attempt, 'not before its time')
    now += waitMs
    server.service.webhooks.wake()
  }
  await flaky.until(3)
  assert.equal((await settled(request_id, 'DELIVERED')).attempts, 3)
  assert.equal(new Set(flaky.received.map(({ headers }) => headers['webhook-id'])).size, 1)
})

test('after about 45 minutes a delivery is dead, and can be begun again', async () => {
  const begun = now
  const { request_id } = await submit({ webhook_url: dead.url })
  for (let attempt = 1; attempt <= limits.webhookDelaysMs.length; attempt++) {
    now = Date.parse((await putOff(request_id, attempt)).next_at)
    server.service.webhooks.wake()
  }
  const last = await settled(request_id, 'DEAD')
  assert.equal(last.attempts, limits.webhookDelaysMs.length + 1)
  const minutes = (now - begun) / 60_000
  assert.ok(minutes > 35 && minutes < 55, `${minutes} minutes`)
  const count = dead.received.length
  const again = await asAdmin(`webhooks/${last.id}/redeliver`, 'POST')
  assert.deepEqual(await readJson(again), { redelivered: 1 })
  await dead.until(count + 1)
  assert.equal((await asAdmin('webhooks/msg_nothing/redeliver', 'POST')).status, 404)
})

test('redirects are refused, and private addresses are not called', async () => {
  const count = good.received.length
  const moved = await submit({ webhook_url: redirecting.url })
  const secret = await submit({ webhook_url: 'http://127.0.0.1:8080/hook' })
  const problem = async (id: string) => {
    for (;;) {
      const { last_error } = await settled(id, 'WAITING')
      if (last_error !== undefined) return last_error
    }
  }
  assert.match(await problem(moved.request_id), /redirected \(status 302\), which is refused/)
  assert.match(await problem(secret.request_id), /^The receiver is .*loopback/)
  assert.equal(good.received.length, count)
})

test('a deleted request tells nobody', async () => {
  const count = good.received.length
  const { request_id } = await submit({ prompt: 'slow 20000', webhook_url: good.url })
  await server.call(`/v2/requests/${request_id}`, { method: 'DELETE' })
  const next = await submit({ webhook_url: good.url })
  await good.until(count + 1)
  assert.equal(JSON.parse(good.received[count].body).request_id, next.request_id)
})

test('what is due survives a restart', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'sfumato-webhooks-'))
  let up = false
  const late = await receiver(() => (up ? 200 : 500))
  const config = { webhookAllowHosts: [late.host] }
  const first = await startTestServer({ dataDir, config })
  await newSecret(first)
  const { request_id } = await submit({ webhook_url: late.url }, first)
  await late.until(1)
  await first.close()
  up = true
  const second = await startTestServer({ dataDir, config, now: () => Date.now() + 60_000 })
  await late.until(2)
  assert.equal(JSON.parse(late.received[1].body).request_id, request_id)
  await second.close()
  late.close()
  await rm(dataDir, { recursive: true })
})
