import type { HistoryBody } from '../wire/types.ts'
import { MockRequest } from './mock-request.ts'
import type { MockCall, MockOutcome } from './outcome.ts'
import { readMockPicture, readSubmission } from './read-submission.ts'
import { Refusal } from './refusal.ts'

const fingerprint = async (call: Omit<MockCall, 'requestId'>): Promise<string> => {
  const pictures = await Promise.all(
    Object.entries(call.pictures).map(async ([field, list]) => [
      field,
      ...(await Promise.all(
        list.map(async ({ url, bytes }) =>
          bytes ? new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).join() : url,
        ),
      )),
    ]),
  )
  return JSON.stringify([call.slug, call.parameters, pictures])
}

/** What a mock keeps: requests, uploads, idempotency keys, credits. */
export class MockBooks {
  readonly calls: MockCall[] = []
  /** How the next submits end. */
  readonly script: MockOutcome[] = []
  readonly requests = new Map<string, MockRequest>()
  readonly #url: string
  readonly #credits: number
  readonly #outcome: (call: MockCall) => MockOutcome
  readonly #uploads = new Map<string, Uint8Array<ArrayBuffer>>()
  readonly #repeats = new Map<string, { readonly print: string; readonly id: string }>()
  #deletedCost = 0

  constructor(url: string, credits: number, outcome: (call: MockCall) => MockOutcome) {
    this.#url = url
    this.#credits = credits
    this.#outcome = outcome
  }

  /** What can be spent. */
  balance(): number {
    const spent = [...this.requests.values()].filter(({ state }) => state !== 'FAILED')
    const cost = spent.reduce((sum, { price }) => sum + price, this.#deletedCost)
    return Math.round((this.#credits - cost) * 1e6) / 1e6
  }

  #plan(call: MockCall): MockOutcome {
    const pictures = Object.values(call.pictures).flat()
    const isPicture = pictures.every(({ url, bytes }) => url !== undefined || bytes !== undefined)
    const plan = this.script.shift() ?? this.#outcome(call)
    return isPicture ? plan : { fail: 'image_invalid', error: 'A picture is neither an address nor base64.' }
  }

  /** Takes a submit; its id. Throws `Refusal`, and `TypeError` where the line is to break. */
  async submit(request: Request, slug: string): Promise<string> {
    const read = await readSubmission(request, slug, this.#uploads)
    const print = await fingerprint(read)
    const before = read.idempotencyKey === null ? undefined : this.#repeats.get(read.idempotencyKey)
    if (before?.print === print) return before.id
    if (before) throw new Refusal('idempotency_conflict', 'This Idempotency-Key came with another body before.')
    const call = { ...read, requestId: crypto.randomUUID() }
    const planned = this.#plan(call)
    if (planned.disconnect) throw new TypeError('The mock was told to break off.')
    if (planned.refuse) {
      const sentence = planned.error ?? `The mock was told to refuse with ${planned.refuse}.`
      throw new Refusal(planned.refuse, sentence, { retryAfterSeconds: planned.retryAfterSeconds })
    }
    const entry = new MockRequest(this.#url, call, planned)
    if (this.balance() < entry.price) throw new Refusal('insufficient_credits', 'There are not enough credits.')
    if (read.idempotencyKey !== null) this.#repeats.set(read.idempotencyKey, { print, id: call.requestId })
    this.calls.push(call)
    this.requests.set(call.requestId, entry)
    entry.remainingCredits = this.balance()
    return call.requestId
  }

  /** Forgets a request, not what it cost. */
  remove(id: string): void {
    const entry = this.requests.get(id)
    entry?.cancel()
    if (entry?.state === 'COMPLETED') this.#deletedCost += entry.price
    this.requests.delete(id)
  }

  /** Keeps pictures; their addresses. Throws `Refusal`. */
  async upload(request: Request): Promise<string[]> {
    const body = (await request.json().catch(() => ({}))) as { data_urls?: unknown }
    if (!Array.isArray(body.data_urls)) throw new Refusal('bad_request', '`data_urls` must be a list of data URLs.')
    return Promise.all(
      body.data_urls.map(async dataUrl => {
        const address = `${this.#url}/uploads/${crypto.randomUUID()}/upload.png`
        this.#uploads.set(address, (await readMockPicture(dataUrl, this.#uploads)).bytes ?? new Uint8Array())
        return address
      }),
    )
  }

  /** A page of requests, newest first. */
  history(query: URLSearchParams): HistoryBody {
    const limit = Number(query.get('limit') ?? 50)
    const start = Number(query.get('cursor') ?? 0)
    const entries = [...this.requests.values()]
      .reverse()
      .map(entry => entry.historyEntry())
      .filter(
        ({ model, status }) => model === (query.get('model') ?? model) && status === (query.get('state') ?? status),
      )
    const next_cursor = entries.length > start + limit ? String(start + limit) : null
    return { requests: entries.slice(start, start + limit), next_cursor }
  }
}
