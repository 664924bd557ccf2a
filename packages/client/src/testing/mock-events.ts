import { sleep } from '../transport/sleep.ts'
import type { MockRequest } from './mock-request.ts'

/** Between two looks at a request. */
const sampleMs = 20

/** The events of a request as the server streams them. Ends with the request, or when the signal fires. */
export const eventResponse = (request: MockRequest, after: string | null, signal: AbortSignal | null) => {
  let id = Number(after ?? 0)
  const stopped = new AbortController()
  signal?.addEventListener('abort', () => stopped.abort(), { once: true })
  const text = (event: string, body: object) => {
    id += 1
    return new TextEncoder().encode(`id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(body)}\n\n`)
  }
  async function* events(): AsyncGenerator<Uint8Array> {
    let seen = ''
    let hasPreview = request.outcome.preview !== true
    for (;;) {
      const body = request.statusBody()
      if (body.status !== 'PROCESSING') {
        yield text('done', body)
        return
      }
      const now = JSON.stringify(body)
      if (now !== seen) yield text(seen === '' ? 'status' : 'progress', body)
      seen = now
      if (!hasPreview) yield text('preview', body)
      hasPreview = true
      await sleep(sampleMs, stopped.signal)
    }
  }
  const source = events()
  const stream = new ReadableStream<Uint8Array>({
    pull: async controller => {
      const next = await source.next().catch(() => ({ done: true as const, value: undefined }))
      if (next.done) controller.close()
      else controller.enqueue(next.value)
    },
    cancel: () => stopped.abort(),
  })
  return new Response(stream, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } })
}
