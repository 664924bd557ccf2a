import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, mock, test } from 'node:test'
import { createKey } from '../rows/keys.ts'
import { type JsonBody, readJson } from '../testing/read-json.ts'
import { startTestServer, type TestServerSettings } from '../testing/start-test-server.ts'
import { withoutParameters, withoutSecrets } from './without-secrets.ts'

/** Gives pictures by GET; refuses webhooks. */
const elsewhere = createServer((request, response) => {
  request.resume()
  response.statusCode = request.method === 'GET' ? 200 : 500
  response.end(Buffer.alloc(60, 0x89))
})
await new Promise<void>(resolve => elsewhere.listen(0, '127.0.0.1', resolve))
const host = `127.0.0.1:${(elsewhere.address() as AddressInfo).port}`
after(() => {
  elsewhere.closeAllConnections()
  elsewhere.close()
})

type Server = Awaited<ReturnType<typeof startTestServer>>

/** Runs a server and returns the lines that it logs. */
const logOf = async (work: (server: Server) => Promise<void>, config: TestServerSettings['config'] = {}) => {
  let text = ''
  const write = mock.method(process.stderr, 'write', (part: string | Uint8Array) => {
    text += String(part)
    return true
  })
  try {
    const allowed = { fetchAllowHosts: [host], webhookAllowHosts: [host] }
    const server = await startTestServer({ config: { logLevel: 'trace', ...allowed, ...config } })
    try {
      await work(server)
    } finally {
      await server.close()
    }
  } finally {
    write.mock.restore()
  }
  return text
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as JsonBody)
}

const marker = 'MARKER'
const picture = `data:image/png;base64,${Buffer.from(`\x89PNG ${marker.repeat(20)}`).toString('base64')}`
const encoded = Buffer.from(marker.repeat(3)).toString('base64').slice(2, -2)

/** One request of every kind, each with a marker in everything that is private. */
const everyKind = async (server: Server): Promise<string[]> => {
  const ids: string[] = []
  const { secret } = await createKey(server.service.database, {
    label: '',
    scope: 'use',
    creditsMicros: 1e9,
    at: Date.now(),
  })
  const headers = { 'x-api-key': secret }
  const text = '/v2/bria-text-to-image'
  await server.post('/v2/webhook-secret', {}, headers)
  const submit = async (path: string, body: JsonBody, more: Record<string, string> = {}) => {
    const answer = await readJson(await server.post(path, body, { ...headers, ...more }))
    if (answer.request_id) ids.push(answer.request_id)
    return answer
  }
  const end = async ({ status_url }: JsonBody) => {
    for (let status = ''; status !== 'COMPLETED' && status !== 'FAILED'; ) {
      status = (await readJson(await server.call(status_url, { headers }))).status
    }
  }
  const hook = { webhook_url: `http://${host}/${marker}?sign=${marker}` }
  for (const word of ['x', 'blocked', 'fault', 'collapse', 'crash']) {
    await end(await submit(text, { prompt: `${word} ${marker}`, negative_prompt: marker, ...hook }))
  }
  for (const word of ['x', 'blocked', 'fault']) await submit('/v1/bria-text-to-image', { prompt: `${word} ${marker}` })
  const pictured = (image: string) => ({ image, mask: picture, prompt: marker, negative_prompt: `no ${marker}` })
  for (const image of [
    picture,
    `http://${host}/${marker}?${marker}`,
    `http://127.0.0.1:9/${marker}?${marker}`,
    `http://10.0.0.1/${marker}`,
    `data:image/png;base64,${marker}`,
  ]) {
    await end(await submit('/v2/bria-gen-fill', pictured(image)))
  }
  const slow = await submit(text, { prompt: `slow 9000 ${marker}` })
  await server.call(slow.cancel_url, { method: 'POST', headers })
  const again = await submit(text, { prompt: `slow 9000 ${marker}` }, { 'idempotency-key': marker })
  await server.call(again.response_url, { method: 'DELETE', headers })
  await server.post('/upload-asset', { data_urls: [picture, marker] }, headers)
  await server.call(text, {
    method: 'POST',
    body: `{"prompt": "${marker}`,
    headers: { 'content-type': 'application/json' },
  })
  await server.post(text, { prompt: { [marker]: marker } }, { ...headers, 'idempotency-key': `${marker} ${marker}` })
  await server.call(`/v2/${marker}/${marker}?${marker}`, { headers })
  await server.call(`/outputs/${marker}/${marker}`)
  await server.call('/v1/get-user-credits', { headers: { 'x-api-key': marker } })
  const form = new FormData()
  form.set('prompt', marker)
  form.set('image', new Blob([Buffer.from(picture)]), `${marker}.png`)
  await server.call('/v2/bria-enhance-image', { method: 'POST', body: form, headers })
  const fault = mock.method(server.service.database, 'write', async () => {
    throw Object.assign(new Error(`insert failed for ${picture} of ${secret}`), { detail: `Row (${marker})` })
  })
  assert.equal((await server.post(text, { prompt: marker }, headers)).status, 500)
  fault.mock.restore()
  ids.push(secret.slice(8))
  return ids
}

test('no key, prompt, picture or address is ever logged, and every line of a request has its id', async () => {
  let ids: string[] = []
  const lines = await logOf(async server => {
    ids = await everyKind(server)
  })
  const secret = ids.pop() as string
  const text = JSON.stringify(lines)
  for (const private_ of [marker, encoded, secret]) {
    const line = lines.find(each => JSON.stringify(each).includes(private_))
    assert.equal(line, undefined, `${private_} was logged`)
  }
  assert.ok(!text.includes(host), 'not even the hosts of addresses')
  for (const said of [
    'request accepted',
    'request completed',
    'request failed',
    'request deleted',
    'painting process lost',
  ])
    assert.ok(text.includes(`"msg":"${said}"`), said)
  assert.ok(text.includes('A fault that a test asked for, over …'), 'what went wrong is told')
  assert.ok(text.includes('A process that a test ends, over …'), 'also of a process that ended')
  const ofRequests = lines.filter(({ msg }) => /^request (?!refused)|^painting process lost|^webhook/.test(msg))
  for (const line of ofRequests) assert.match(line.requestId, /^[0-9a-f-]{36}$/, JSON.stringify(line))
  for (const id of ids)
    assert.ok(
      lines.some(({ requestId }) => requestId === id),
      `nothing of ${id}`,
    )
})

test('prompts are logged where an operator asks for it, once', async () => {
  const lines = await logOf(
    async server => {
      await server.post('/v1/bria-text-to-image', { prompt: 'a lake', negative_prompt: 'boats' })
    },
    { logPrompts: true },
  )
  const told = lines.filter(line => JSON.stringify(line).includes('a lake'))
  assert.deepEqual(
    told.map(({ msg, prompt, negativePrompt }) => [msg, prompt, negativePrompt]),
    [['request accepted', 'a lake', 'boats']],
  )
})

test('secrets are taken out of texts, the rest stays', () => {
  const token = '01a1ff3fddd8abf452d3e7572729738b6bcf80da3ba3'
  const text = `GET https://a.example:8443/x?y=z (of SG_00112233) gave data:image/png;base64,iVBORw0KGgo= at ${token}, file:///a/b.ts:3:1`
  assert.equal(withoutSecrets(text), 'GET https://a.example:8443/… (of SG_…) gave data:… at …, file:///a/b.ts:3:1')
  assert.equal(withoutParameters('over a red cat: no', { prompt: 'a red cat', more: ['no', 'red '] }), 'over …: no')
})
