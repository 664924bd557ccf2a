import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { startTestServer } from '@sfumato/server/testing'
import { Sfumato } from '../index.ts'
import { signWebhook } from '../testing/index.ts'
import { verifyWebhook } from './index.ts'

const secretOf = (byte: number) => `whsec_${Buffer.alloc(32, byte).toString('base64')}`
const secret = secretOf(1)
const at = new Date('2026-01-01T00:00:00Z')
const body = { status: 'COMPLETED', output: 'http://x/größe.png' }
const signed = (from = secret) => signWebhook('http://receiver/', body, from, { id: 'msg_1', at })
const refused = (sentence: RegExp) => (error: unknown) => {
  assert.equal((error as { code: string }).code, 'webhook')
  assert.match((error as Error).message, sentence)
  return true
}

test('a webhook with a fitting signature is read', async () => {
  const webhook = await verifyWebhook(await signed(), secret, { now: at })
  assert.deepEqual([webhook.id, webhook.sentAt, webhook.body], ['msg_1', at, body])
})

test("the signature is Standard Webhooks': HMAC-SHA-256 of id, time and body", async () => {
  const request = await signed()
  const text = `msg_1.1767225600.${JSON.stringify(body)}`
  const expected = createHmac('sha256', Buffer.alloc(32, 1)).update(text).digest('base64')
  assert.equal(request.headers.get('webhook-signature'), `v1,${expected}`)
})

test('of several signatures and several secrets one fit is enough', async () => {
  const request = await signed()
  const fitting = request.headers.get('webhook-signature')
  request.headers.set('webhook-signature', `v1a,abc v1,%%% v1,AAAA ${fitting}`)
  await verifyWebhook(request, [secretOf(2), secret], { now: at })
})

test('headers of Node and a body as bytes are taken as well', async () => {
  const request = await signed()
  const headers = Object.fromEntries(request.headers)
  await verifyWebhook({ headers, body: Buffer.from(await request.text()) }, secret, { now: at })
})

test('another secret, another body, another id, another time and missing headers are refused', async () => {
  const request = await signed()
  const text = await request.text()
  const headers = Object.fromEntries(request.headers)
  const verify = (change: Record<string, string | undefined>, sent = text, from = secret) =>
    verifyWebhook({ headers: { ...headers, ...change }, body: sent }, from, { now: at })
  await assert.rejects(verify({}, text, secretOf(2)), refused(/no signature fits/))
  await assert.rejects(verify({}, text.replace('COMPLETED', 'FAILED')), refused(/no signature fits/))
  await assert.rejects(verify({ 'webhook-id': 'msg_2' }), refused(/no signature fits/))
  await assert.rejects(verify({ 'webhook-timestamp': '1767225601' }), refused(/no signature fits/))
  await assert.rejects(verify({ 'webhook-timestamp': '1767225200' }), refused(/more than 300 s off/))
  await assert.rejects(verify({ 'webhook-timestamp': 'now' }), refused(/more than 300 s off/))
  await assert.rejects(verify({ 'webhook-signature': undefined }), refused(/no webhook-signature/))
  await assert.rejects(verify({}, text, 'secret'), TypeError)
})

test('what the server sends is verified, also while its secret changes', async context => {
  const came = Promise.withResolvers<{ headers: IncomingHttpHeaders; body: Buffer }>()
  const receiver = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    response.end()
    came.resolve({ headers: request.headers, body: Buffer.concat(chunks) })
  })
  await new Promise<void>(resolve => receiver.listen(0, '127.0.0.1', resolve))
  const { port } = receiver.address() as AddressInfo
  const server = await startTestServer({ config: { webhookAllowHosts: ['127.0.0.1'] } })
  context.after(() => Promise.all([server.close(), receiver.close()]))
  const client = new Sfumato(server)
  const before = await client.makeWebhookSecret()
  const now = await client.makeWebhookSecret()
  const result = await client.run('bria-text-to-image', {
    prompt: 'x',
    webhook_url: `http://127.0.0.1:${port}/hook`,
  })
  const webhook = await came.promise
  for (const known of [before, now]) {
    const { body } = await verifyWebhook(webhook, known)
    assert.deepEqual(body, result.body)
  }
})
