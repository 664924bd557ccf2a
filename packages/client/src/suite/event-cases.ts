import type { FetchFunction } from '../index.ts'
import { clientOf, type SuiteCase, type SuiteSetting } from './cases.ts'
import { check, equal } from './check.ts'

/** The setting's `fetch` with answers to event streams changed. */
const withStreams =
  (
    setting: SuiteSetting,
    change: (open: () => Promise<Response>, init?: RequestInit) => Promise<Response>,
  ): FetchFunction =>
  (url, init) => {
    const open = () => (setting.fetch ?? fetch)(url, init)
    return url.endsWith('/events') ? change(open, init) : open()
  }

/** How jobs tell what happens. */
export const eventCases: readonly SuiteCase[] = [
  {
    name: 'events tell status, growing progress and the end',
    run: async setting => {
      // Cancelled once enough is seen, so that no time of a busy machine is too short.
      const job = await clientOf(setting).submit('bria-text-to-image', { prompt: 'slow 20000' })
      const shares: number[] = []
      const types: string[] = []
      for await (const { type, status } of job.events()) {
        types.push(type)
        if ('progress' in status) shares.push(status.progress)
        else equal([status.state, status.state === 'FAILED' && status.code], ['FAILED', 'cancelled'])
        if (type === 'progress' && shares.length > 2) await job.cancel()
      }
      equal([types[0], types.at(-1)], ['status', 'done'])
      check(types.includes('progress'), `progress among ${types}`)
      equal(shares, [...shares].sort(), 'shares')
    },
  },
  {
    name: 'leaving the loop of events closes the connection and leaves the job alone',
    run: async setting => {
      let closed = false
      const job = await clientOf(setting, {
        fetch: withStreams(setting, (open, init) => {
          init?.signal?.addEventListener('abort', () => {
            closed = true
          })
          return open()
        }),
      }).submit('bria-text-to-image', { prompt: 'slow 400' })
      for await (const _ of job.events()) break
      check(closed, 'the connection is closed')
      equal((await job.wait()).requestId, job.id)
    },
  },
  {
    name: 'where there are no event streams, polling tells the same',
    run: async setting => {
      let streams = 0
      const client = clientOf(setting, {
        fetch: withStreams(setting, async (_open, init) => {
          streams++
          equal(init?.cache, 'no-store', 'cache')
          return Response.json({ error: 'There is no route.' }, { status: 404 })
        }),
      })
      const job = await client.submit('bria-text-to-image', { prompt: 'slow 20000' })
      const types: string[] = []
      for await (const { type } of job.events()) {
        types.push(type)
        if (type === 'progress') await job.cancel()
      }
      equal([types[0], types.at(-1), streams], ['status', 'done', 1])
      const result = await client.run('bria-text-to-image', { prompt: 'slow 100' })
      equal(result.contentType, 'image/png')
    },
  },
  {
    name: 'a stream that breaks is taken up after the last event',
    run: async setting => {
      const sent: (string | null)[] = []
      const client = clientOf(setting, {
        fetch: withStreams(setting, async (open, init) => {
          sent.push(new Headers(init?.headers).get('last-event-id'))
          const response = await open()
          if (sent.length > 1) return response
          const reader = (response.body as ReadableStream<Uint8Array>).getReader()
          const { value } = await reader.read()
          await reader.cancel()
          return new Response(value as Uint8Array<ArrayBuffer>, { headers: response.headers })
        }),
      })
      const job = await client.submit('bria-text-to-image', { prompt: 'slow 20000' })
      const types: string[] = []
      for await (const { type } of job.events()) {
        types.push(type)
        if (sent.length === 2) await job.cancel()
      }
      equal(types.at(-1), 'done')
      check(sent.length === 2 && sent[0] === null && /^\d+$/.test(sent[1] ?? ''), `Last-Event-ID ${sent}`)
    },
  },
  {
    name: 'many jobs are waited for at once over a few streams',
    run: async setting => {
      let open = 0
      let most = 0
      const client = clientOf(setting, {
        fetch: withStreams(setting, (answer, init) => {
          most = Math.max(most, ++open)
          init?.signal?.addEventListener('abort', () => open--)
          return answer()
        }),
      })
      const prompts = Array.from({ length: 8 }, (_, index) => `slow ${20 + index}`)
      const results = await Promise.all(prompts.map(prompt => client.run('bria-text-to-image', { prompt })))
      equal(
        results.map(({ prompt }) => prompt),
        prompts,
      )
      check(most <= 4, `at most 4 streams, not ${most}`)
    },
  },
]
