import { clientOf, type SuiteCase } from './cases.ts'
import { check, equal, failure } from './check.ts'

const reason = new Error('the caller has gone')

/** How failures are told, and what ends a call. */
export const failureCases: readonly SuiteCase[] = [
  {
    name: 'a job that ends badly throws its sentence, its word, its id and whether trying again can help',
    run: async setting => {
      const error = await failure(clientOf(setting).run('bria-text-to-image', { prompt: 'blocked' }))
      const { JobFailedError, SfumatoError, ApiError } = setting.library
      if (!JobFailedError.isInstance(error)) throw error
      check(SfumatoError.isInstance(error) && !ApiError.isInstance(error), 'it is of its class and of the base')
      equal([error.code, error.status, error.isRetryable], ['content_moderation', 422, false])
      check(error.message.includes('blocked') && error.requestId.length === 36, 'sentence and id')
    },
  },
  {
    name: 'a wrong key, a wrong field and an unknown job are refused with status and word',
    run: async setting => {
      const { ApiError } = setting.library
      const client = clientOf(setting)
      const calls: [call: () => Promise<unknown>, status: number, code: string][] = [
        [() => clientOf(setting, { key: 'SG_wrong' }).credits(), 401, 'unauthorized'],
        [() => client.run('bria-text-to-image', { prompt: 'x', steps_num: 3 }), 400, 'bad_request'],
        [() => client.run('bria-nothing' as never, {} as never), 404, 'model_not_found'],
        [() => client.job('00000000-0000-4000-8000-000000000000').wait(), 404, 'request_not_found'],
      ]
      for (const [call, status, code] of calls) {
        const error = await failure(call())
        if (!ApiError.isInstance(error)) throw error
        equal([error.status, error.code, error.isRetryable], [status, code, false])
      }
    },
  },
  {
    name: 'every wrong field is named with a sentence',
    run: async setting => {
      const wrong = { image: 'x', mask: 'x', prompt: 'x', seed: 1.5, mask_type: 'brush', preserve_alpha: 2 }
      const error = await failure(clientOf(setting).submit('bria-gen-fill', wrong as never))
      if (!setting.library.ApiError.isInstance(error)) throw error
      equal(
        error.problems.map(({ field }) => field),
        ['mask_type', 'preserve_alpha', 'seed'],
      )
      check(
        error.problems.every(({ field, message }) => message.includes(field) && error.message.includes(message)),
        error.message,
      )
    },
  },
  {
    name: 'aborting a run throws the reason at once and cancels the request at the server',
    run: async setting => {
      const client = clientOf(setting)
      const abort = new AbortController()
      let id = ''
      const running = client.run(
        'bria-text-to-image',
        { prompt: 'slow 20000' },
        {
          signal: abort.signal,
          onProgress: ({ requestId }) => {
            id = requestId
            abort.abort(reason)
          },
        },
      )
      check((await failure(running)) === reason, 'the reason is thrown')
      const status = await client.job(id).status()
      equal(status.state === 'FAILED' && status.code, 'cancelled')
      check((await failure(client.credits({ signal: abort.signal }))) === reason, 'nothing begins after an abort')
    },
  },
  {
    name: "the caller's own time: run cancels the request, wait leaves it",
    run: async setting => {
      const { TimeoutError } = setting.library
      const client = clientOf(setting)
      const run = await failure(client.run('bria-text-to-image', { prompt: 'slow 20000' }, { timeoutMs: 1_000 }))
      if (!TimeoutError.isInstance(run)) throw run
      const cancelled = await client.job(run.requestId as string).status()
      equal(cancelled.state === 'FAILED' && cancelled.code, 'cancelled')
      const job = await client.submit('bria-text-to-image', { prompt: 'slow 20000' })
      const wait = await failure(job.wait({ timeoutMs: 100 }))
      if (!TimeoutError.isInstance(wait)) throw wait
      equal(wait.requestId, job.id)
      check((await job.status()).state !== 'FAILED', 'it goes on')
      await job.cancel()
    },
  },
  {
    name: 'a submit whose answer is lost is sent again with its key, and is one request',
    run: async setting => {
      const keys: (string | null)[] = []
      const client = clientOf(setting, {
        fetch: async (url, init) => {
          const response = await (setting.fetch ?? fetch)(url, init)
          if (init?.method !== 'POST') return response
          keys.push(new Headers(init.headers).get('idempotency-key'))
          if (keys.length > 1) return response
          await response.text()
          throw new TypeError('the connection broke')
        },
      })
      const { credits } = await client.credits()
      const { requestId } = await client.run('bria-text-to-image', { prompt: 'lost' })
      equal([keys.length, keys[0] === keys[1], keys[0] !== null], [2, true, true], 'keys')
      equal((await client.credits()).credits.toFixed(3), (credits - 0.04).toFixed(3), 'credits')
      const [last] = (await client.history({ limit: 1 })).requests
      equal(last.requestId, requestId)
    },
  },
  {
    name: 'a server that cannot be reached is a connection error',
    run: async setting => {
      const client = clientOf(setting, {
        retries: 1,
        fetch: async () => {
          throw new TypeError('fetch failed')
        },
      })
      const error = await failure(client.run('bria-text-to-image', { prompt: 'x' }))
      check(setting.library.ConnectionError.isInstance(error), String(error))
    },
  },
]
