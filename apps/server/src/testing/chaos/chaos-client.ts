import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

/** How one accepted request ended, as its client saw it. */
export interface Seen {
  readonly id: string
  readonly status: 'COMPLETED' | 'FAILED' | 'unknown'
  readonly errorCode?: string
  /** The last answer to a request whose end was not seen. */
  readonly lastAnswer?: string
  /** False where a completed request's picture could not be fetched whole. */
  readonly whole: boolean
}

interface Json {
  request_id: string
  status: string
  status_url: string
  response_url: string
  error_code?: string
  output?: string
}

const pollMs = 60
const retryMs = 100
const patienceMs = 120_000

/** The twelve bytes that every whole PNG ends with. */
const pngEnd = Buffer.from([0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82])

/** Calls again until there is an answer that is no fault of the server's; what a good client does. */
const persistently = async (call: () => Promise<Response>): Promise<Response> => {
  for (const until = Date.now() + patienceMs; ; ) {
    const response = await call().catch(() => undefined)
    if (response && response.status < 500 && response.status !== 429) return response
    await response?.body?.cancel()
    if (Date.now() > until) throw new Error('The server did not come back.')
    await sleep(retryMs)
  }
}

const isWhole = async (url: string): Promise<boolean> => {
  const response = await persistently(() => fetch(url))
  const bytes = Buffer.from(await response.arrayBuffer().catch(() => new ArrayBuffer(0)))
  return response.status === 200 && bytes.subarray(-pngEnd.length).equals(pngEnd)
}

/**
 * Submits one request, whatever happens to the server, and follows it to its end.
 *
 * @param overSince When the last kill was, once it was: patience begins to run out only then.
 */
export const submitAndFollow = async (
  url: string,
  key: string,
  prompt: string,
  overSince: () => number | undefined,
): Promise<Seen> => {
  const headers = { 'x-api-key': key, 'content-type': 'application/json', 'idempotency-key': randomUUID() }
  const json = async (call: () => Promise<Response>): Promise<Json> => {
    for (;;) {
      // An answer can be cut off half-way, too.
      const body = await (await persistently(call)).json().catch(() => undefined)
      if (body) return body as Json
    }
  }
  const body = JSON.stringify({ prompt, seed: 7 })
  const submitted = await json(() => fetch(`${url}/v2/bria-text-to-image`, { method: 'POST', headers, body }))
  const { request_id: id, status_url, response_url } = submitted
  if (id === undefined) throw new Error(`A submit was refused: ${JSON.stringify(submitted)}`)
  let lastAnswer: string | undefined
  while (Date.now() < (overSince() ?? Date.now()) + patienceMs) {
    const answer = await json(() => fetch(status_url, { headers: { 'x-api-key': key } }))
    const { status, error_code } = answer
    lastAnswer = JSON.stringify(answer)
    if (status === 'COMPLETED') {
      const { output } = await json(() => fetch(response_url, { headers: { 'x-api-key': key } }))
      return { id, status, whole: output !== undefined && (await isWhole(output)) }
    }
    if (status === 'FAILED')
      return { id, status, whole: true, ...(error_code === undefined ? {} : { errorCode: error_code }) }
    if (status !== 'QUEUED' && status !== 'PROCESSING') break
    await sleep(pollMs)
  }
  return { id, status: 'unknown', whole: true, ...(lastAnswer === undefined ? {} : { lastAnswer }) }
}
