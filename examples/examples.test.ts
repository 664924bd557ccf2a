import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { Sfumato } from '@sfumato/client'
import { createMock, signWebhook } from '@sfumato/client/testing'
import { drawScene } from '@sfumato/raster/testing'
import { startTestServer } from '@sfumato/server/testing'
import { createApp } from './express-upload/app.ts'
import type { PictureLine } from './next-route/route.ts'
import { createReceiver } from './webhook-receiver/receiver.ts'

const directory = await mkdtemp(join(tmpdir(), 'sfumato-examples-'))
const server = await startTestServer({ config: { webhookAllowHosts: ['127.0.0.1'] } })
const sfumato = new Sfumato(server)
after(async () => {
  await server.close()
  await rm(directory, { recursive: true })
})

const png = [0x89, 0x50, 0x4e, 0x47]
const beginning = (bytes: ArrayBuffer | Uint8Array) => [...new Uint8Array(bytes).subarray(0, 4)]
const addressOf = (listening: Server) => `http://127.0.0.1:${(listening.address() as AddressInfo).port}`
const environment = { PATH: process.env.PATH, SFUMATO_URL: server.url, SFUMATO_API_KEY: server.key }

test('the Express application hands a picture on and its enlargement back', async context => {
  const listening = createApp(sfumato).listen(0, '127.0.0.1')
  context.after(() => listening.close())
  await new Promise(resolve => listening.once('listening', resolve))
  const post = (body: BodyInit, type: string) =>
    fetch(`${addressOf(listening)}/enlarged`, { method: 'POST', body, headers: { 'content-type': type } })
  const answer = await post(new Uint8Array(await drawScene(1, 60, 40)), 'image/png')
  assert.equal(answer.status, 200)
  assert.deepEqual(
    [answer.headers.get('content-type'), answer.headers.get('x-seed'), beginning(await answer.arrayBuffer())],
    ['image/png', '123456', png],
  )
  const noPicture = await post('xyz', 'image/png')
  assert.equal(noPicture.status, 422)
  assert.match(((await noPicture.json()) as { error: string }).error, /`image`/)
  assert.equal((await post('x', 'text/plain')).status, 415)
})

test('the Express application cancels what nobody waits for, and tells no faults of its own', async context => {
  const mock = createMock()
  mock.next({ afterMs: 60_000 }, { refuse: 'unauthorized' })
  const client = new Sfumato(mock)
  const listening = createApp(client).listen(0, '127.0.0.1')
  context.after(() => listening.close())
  context.mock.method(console, 'error', () => {})
  await new Promise(resolve => listening.once('listening', resolve))
  const leave = new AbortController()
  const post = (signal?: AbortSignal) =>
    fetch(`${addressOf(listening)}/enlarged`, {
      method: 'POST',
      body: 'a picture',
      headers: { 'content-type': 'image/png' },
      ...(signal ? { signal } : {}),
    })
  const waiting = post(leave.signal)
  while (mock.calls.length === 0) await new Promise(setImmediate)
  leave.abort()
  await assert.rejects(waiting)
  const job = client.job(mock.calls[0].requestId)
  while ((await job.status()).state !== 'FAILED') await new Promise(setImmediate)
  const refused = await post()
  assert.deepEqual([refused.status, await refused.json()], [500, { error: 'The picture could not be made.' }])
})

test('the Next.js route tells how a picture goes on, line by line', async () => {
  Object.assign(process.env, environment)
  const { POST } = await import('./next-route/route.ts')
  const call = async (body: object): Promise<PictureLine[]> => {
    const response = await POST(new Request('http://x/api', { method: 'POST', body: JSON.stringify(body) }))
    return (await response.text())
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
  }
  const lines = await call({ prompt: 'slow 1500' })
  const last = lines.at(-1) as { url: string }
  assert.deepEqual(beginning(await (await fetch(last.url)).arrayBuffer()), png)
  assert.ok('progress' in lines[0])
  assert.deepEqual(await call({ prompt: 'blocked' }).then(all => all.at(-1)), {
    error: '`prompt` was blocked: violence.',
  })
  assert.deepEqual(await call({ prompt: 7 }), [{ error: 'prompt must be text' }])
})

test('a visitor who leaves the Next.js route cancels the picture', async () => {
  Object.assign(process.env, environment)
  const { POST } = await import('./next-route/route.ts')
  const body = JSON.stringify({ prompt: 'slow 20000' })
  const response = await POST(new Request('http://x/api', { method: 'POST', body }))
  const reader = (response.body as ReadableStream<Uint8Array>).getReader()
  await reader.read()
  await reader.cancel()
  const [request] = (await sfumato.history({ limit: 1 })).requests
  const ended = await server.ended(request.requestId)
  assert.equal(ended.error_code, 'cancelled')
})

test('the batch enlarges a folder, tells failures, and does nothing twice', async () => {
  const [from, to] = [join(directory, 'from'), join(directory, 'to')]
  await mkdir(from)
  for (let index = 0; index < 5; index++) await writeFile(join(from, `${index}.png`), await drawScene(index, 30, 20))
  await writeFile(join(from, 'broken.jpg'), 'xyz')
  await writeFile(join(from, 'notes.txt'), 'no picture')
  const run = () =>
    new Promise<{ code: unknown; out: string; err: string }>(resolve => {
      const program = join(import.meta.dirname, 'batch/batch.ts')
      execFile(process.execPath, [program, from, to], { env: environment }, (error, out, err) =>
        resolve({ code: error?.code ?? 0, out, err }),
      )
    })
  const first = await run()
  assert.deepEqual([first.code, first.out], [1, '6 pictures, 1 failures, 0.20 credits\n'])
  assert.match(first.err, /^broken\.jpg: `image`/m)
  assert.deepEqual((await readdir(to)).sort(), ['0.png.png', '1.png.png', '2.png.png', '3.png.png', '4.png.png'])
  assert.deepEqual(beginning(await readFile(join(to, '3.png.png'))), png)
  await rm(join(from, 'broken.jpg'))
  const second = await run()
  assert.deepEqual([second.code, second.out], [0, '5 pictures, 0 failures, 0.00 credits\n'])
})

test('the webhook receiver keeps pictures and failures, each once, and refuses what is forged', async context => {
  const secret = await sfumato.makeWebhookSecret()
  const folder = join(directory, 'pictures')
  const receiver = createReceiver(folder, secret).listen(0, '127.0.0.1')
  context.after(() => receiver.close())
  await new Promise(resolve => receiver.once('listening', resolve))
  const webhook_url = addressOf(receiver)
  const kept = async (count: number): Promise<string[]> => {
    for (;;) {
      const names = await readdir(folder).catch(() => [])
      if (names.length === count) return names
      await new Promise(resolve => setTimeout(resolve, 20))
    }
  }
  const result = await sfumato.run('bria-text-to-image', { prompt: 'x', webhook_url })
  assert.deepEqual(await kept(1), [result.fileName])
  await assert.rejects(sfumato.run('bria-text-to-image', { prompt: 'blocked', webhook_url }))
  await kept(2)
  const post = async (from: string, id: string) =>
    (await fetch(await signWebhook(webhook_url, { ...result.body, status: 'FAILED', error: 'No.' }, from, { id })))
      .status
  assert.equal(await post(`whsec_${btoa('another')}`, 'msg_1'), 401)
  assert.deepEqual([await post(secret, 'msg_2'), await post(secret, 'msg_2')], [204, 204])
  assert.equal((await kept(3)).length, 3)
})
