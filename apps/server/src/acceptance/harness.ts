import assert from 'node:assert/strict'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** A JSON body as a test reads it. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape
export type Json = Record<string, any>

/** An answer as a test looks at it. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly bytes: Buffer
  /** The body as JSON; throws where it is none. */
  json(): Json
}

/** Talks to a server as a plain client does: one key, no redirects followed. */
export interface Caller {
  readonly url: string
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>
  send(path: string, init: RequestInit): Promise<Answer>
}

/** A caller with a key; `null` sends none. */
export const caller = (url: string, key: string | null): Caller => {
  const auth: Record<string, string> = key === null ? {} : { 'x-api-key': key }
  const send = async (path: string, init: RequestInit): Promise<Answer> => {
    const response = await fetch(path.startsWith('http') ? path : url + path, { redirect: 'manual', ...init })
    const bytes = Buffer.from(await response.arrayBuffer())
    return { status: response.status, headers: response.headers, bytes, json: () => JSON.parse(bytes.toString()) }
  }
  return {
    url,
    send,
    get: (path, headers = {}) => send(path, { headers: { ...auth, ...headers } }),
    post: (path, body, headers = {}) =>
      send(path, {
        method: 'POST',
        headers: { ...auth, 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  }
}

const pollMs = 40
const maxWaitMs = 60_000

/** Polls a submitted request until it has ended; answers the last status. Every poll before the end must be 200. */
export const untilEnded = async (client: Caller, submitted: Json): Promise<Answer> => {
  for (let waitedMs = 0; waitedMs < maxWaitMs; waitedMs += pollMs) {
    const answer = await client.get(submitted.status_url)
    const { status } = answer.json()
    if (status === 'COMPLETED' || status === 'FAILED') return answer
    assert.equal(answer.status, 200)
    await sleep(pollMs)
  }
  throw new Error(`request ${submitted.request_id} did not end within ${maxWaitMs} ms`)
}

/** Submits on v2, waits, and answers the final result body with its status. */
export const runToEnd = async (client: Caller, slug: string, body: Json): Promise<Answer> => {
  const submitted = await client.post(`/v2/${slug}`, body)
  assert.equal(submitted.status, 200, submitted.bytes.toString())
  await untilEnded(client, submitted.json())
  return client.get(submitted.json().response_url)
}

/** A web server on a free loopback port, for addresses that pictures are fetched from. */
export const webServer = async (
  listener: RequestListener,
): Promise<{ host: string; url: string; close: () => void }> => {
  const server: Server = createServer(listener)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    host,
    url: `http://${host}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Bytes as a data URL. */
export const dataUrl = (bytes: Uint8Array, type = 'image/png'): string =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
