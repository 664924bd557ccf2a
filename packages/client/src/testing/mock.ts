import type { FetchFunction } from '../transport/transport.ts'
import { mockModels } from './contract.ts'
import { MockBooks } from './mock-books.ts'
import { eventResponse } from './mock-events.ts'
import type { MockCall, MockOutcome } from './outcome.ts'
import { Refusal } from './refusal.ts'

/** How a mock is set up; everything has a default. */
export interface MockOptions {
  /** Its address. Default: `http://sfumato.mock`. */
  readonly url?: string
  /** The one key it knows. Default: `SG_mock`. */
  readonly key?: string
  /** What can be spent. Default: 100. */
  readonly credits?: number
  /** How requests end that `next` says nothing of. Default: completed at once. */
  readonly outcome?: (call: MockCall) => MockOutcome
}

/** A server in this program's own memory, for tests: no network, no files, no timers that outlive a call. */
export interface MockServer {
  readonly url: string
  readonly key: string
  /** For `new Sfumato({ url, key, fetch })`. */
  readonly fetch: FetchFunction
  /** The same as a handler of requests, for a listener. The signal fires when the caller has gone. */
  readonly handle: (request: Request, signal?: AbortSignal | null) => Promise<Response>
  /** The submits that were accepted, oldest first. Repeats with the same idempotency key are not counted again. */
  readonly calls: readonly MockCall[]
  /** How the next submits end, in order. */
  next(...outcomes: MockOutcome[]): void
}

/** `/v2/requests/{id}` and below. */
const requestRoute = (
  books: MockBooks,
  { method, headers }: Request,
  signal: AbortSignal | null,
  [id, route]: readonly string[],
): Response => {
  const entry = books.requests.get(id)
  if (!entry) throw new Refusal('request_not_found', `There is no request ${id}.`)
  if (method === 'DELETE') {
    books.remove(id)
    return new Response(null, { status: 204 })
  }
  if (route === 'events') return eventResponse(entry, headers.get('last-event-id'), signal)
  if (route === 'cancel' && method === 'POST') {
    entry.cancel()
    return Response.json(entry.statusBody())
  }
  const body = route === 'status' ? entry.statusBody() : entry.resultBody()
  return Response.json(body, { status: body.status === 'FAILED' ? 422 : 200 })
}

/** What is open without a key; nothing where the path is of none of it. */
const openRoute = (books: MockBooks, [first, second, third]: readonly string[]): Response | undefined => {
  if (first === 'outputs') {
    const entry = books.requests.get(second)
    if (entry) return new Response(entry.file, { headers: { 'content-type': entry.contentType } })
    throw new Refusal('file_not_found', 'There is no such file.')
  }
  if (first !== 'v1' || second !== 'models') return undefined
  if (third === undefined) return Response.json({ models: mockModels })
  const model = mockModels.find(({ slug }) => slug === third)
  if (model) return Response.json(model)
  throw new Refusal('model_not_found', `There is no model "${third}".`)
}

const answer = async (
  books: MockBooks,
  url: string,
  key: string,
  request: Request,
  signal: AbortSignal | null,
): Promise<Response> => {
  const { pathname, searchParams } = new URL(request.url)
  const path = pathname.slice(1).split('/')
  const open = openRoute(books, path)
  if (open) return open
  if (request.headers.get('x-api-key') !== key) throw new Refusal('unauthorized', 'The key is missing or not valid.')
  if (pathname === '/v1/get-user-credits')
    return Response.json({ credits: books.balance(), 'free-credits': 0, scope: 'use' })
  if (pathname === '/upload-asset') return Response.json({ file_urls: await books.upload(request), message: 'Kept.' })
  if (pathname === '/v2/requests') return Response.json(books.history(searchParams))
  if (path[0] === 'v2' && path[1] === 'requests') return requestRoute(books, request, signal, path.slice(2))
  if (path[0] === 'v2' && path.length === 2 && request.method === 'POST') {
    const id = await books.submit(request, path[1])
    const address = `${url}/v2/requests/${id}`
    return Response.json({
      request_id: id,
      status: 'QUEUED',
      status_url: `${address}/status`,
      response_url: address,
      poll_url: `${url}/v1/requests/${id}`,
      cancel_url: `${address}/cancel`,
      events_url: `${address}/events`,
      queue_position: 0,
    })
  }
  throw new Refusal('route_not_found', `The mock has no route ${request.method} ${pathname}.`)
}

/**
 * Makes a mock of a Sfumato server that speaks the same wire: it checks keys and fields, keeps idempotency keys and
 * credits, streams events, and ends each request as it is told.
 *
 * @example
 * const mock = createMock()
 * const sfumato = new Sfumato(mock)
 * mock.next({ fail: 'content_moderation' }, { afterMs: 200 })
 */
export const createMock = (options: MockOptions = {}): MockServer => {
  const { url = 'http://sfumato.mock', key = 'SG_mock', credits = 100, outcome = () => ({}) } = options
  const books = new MockBooks(url, credits, outcome)

  const handle: MockServer['handle'] = async (request, signal = request.signal) => {
    try {
      return await answer(books, url, key, request, signal)
    } catch (error) {
      if (error instanceof Refusal) return error.response
      throw error
    }
  }

  return {
    url,
    key,
    handle,
    // The signal goes beside the request: Node lets go of a request's own while its answer is still being read.
    fetch: (address, init) => handle(new Request(address, init), init?.signal ?? null),
    calls: books.calls,
    next: (...outcomes) => void books.script.push(...outcomes),
  }
}
