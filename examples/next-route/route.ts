import { Sfumato, SfumatoError } from '@sfumato/client'

// `app/api/pictures/route.ts` of a Next.js application. It needs nothing of Next: a route handler is a function of
// `Request` and `Response`, so it works in any framework that has these, and is tested as one.

// The server's address and the key come from SFUMATO_URL and SFUMATO_API_KEY, which stay on the server.
const sfumato = new Sfumato()

/** One line of the answer. */
export type PictureLine =
  | { readonly progress: number; readonly waitingFor?: number }
  | { readonly url: string; readonly seed: number }
  | { readonly error: string }

/**
 * Paints what `prompt` says and tells how it goes on, a line of JSON for each change:
 *
 *   const response = await fetch('/api/pictures', { method: 'POST', body: JSON.stringify({ prompt }) })
 *   for await (const text of response.body.pipeThrough(new TextDecoderStream())) show(text)
 */
export const POST = async (request: Request): Promise<Response> => {
  const { prompt } = (await request.json()) as { prompt?: unknown }
  if (typeof prompt !== 'string') return Response.json({ error: 'prompt must be text' }, { status: 400 })
  // Fires when the visitor closes the page: the request is then cancelled and costs nothing.
  const left = new AbortController()
  request.signal.addEventListener('abort', () => left.abort())

  const lines = new ReadableStream<Uint8Array>({
    start: async controller => {
      const write = (line: PictureLine) => {
        if (!left.signal.aborted) controller.enqueue(new TextEncoder().encode(`${JSON.stringify(line)}\n`))
      }
      try {
        const { url, seed } = await sfumato.run(
          'bria-text-to-image',
          { prompt, aspect_ratio: '16:9' },
          {
            signal: left.signal,
            onProgress: status => {
              if (status.state === 'QUEUED') write({ progress: 0, waitingFor: status.queuePosition ?? 0 })
              if (status.state === 'PROCESSING') write({ progress: status.progress })
            },
          },
        )
        write({ url, seed })
      } catch (error) {
        write({ error: SfumatoError.isInstance(error) ? error.message : 'The picture could not be made.' })
      }
      if (!left.signal.aborted) controller.close()
    },
    cancel: () => left.abort(),
  })
  return new Response(lines, { headers: { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' } })
}
