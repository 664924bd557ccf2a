import type { JobStatus } from '../index.ts'
import { clientOf, type SuiteCase } from './cases.ts'
import { check, equal, failure } from './check.ts'

/** What jobs do from submit to deletion. */
export const jobCases: readonly SuiteCase[] = [
  {
    name: 'run returns the picture with its seed, engine, metrics and bytes',
    run: async setting => {
      const updates: JobStatus[] = []
      const result = await clientOf(setting).run(
        'bria-text-to-image',
        { prompt: 'a fox', seed: 7, prompt_enhancement: false },
        { onProgress: status => updates.push(status) },
      )
      equal([result.seed, result.prompt, result.refinedPrompt], [7, 'a fox', undefined])
      equal([result.contentType, result.width, result.height, result.warnings], ['image/png', 1, 1, []])
      check(result.engine.preview, 'the engine is told')
      equal([result.cost, result.metrics.cost], [0.04, 0.04], 'cost')
      check(result.metrics.totalSeconds >= 0 && result.metrics.inferenceSeconds > 0, 'metrics are numbers')
      const bytes = await result.bytes()
      equal([...bytes.subarray(0, 4)], [0x89, 0x50, 0x4e, 0x47], 'first bytes')
      equal([bytes.length, (await result.blob()).size], [result.fileSize, result.fileSize], 'size')
      equal(updates.at(-1)?.state, 'COMPLETED', 'the last update')
    },
  },
  {
    name: 'a job is found again by its id, and tells its status',
    run: async setting => {
      const client = clientOf(setting)
      const { id } = await client.submit('bria-text-to-image', { prompt: 'slow 20000' })
      const job = client.job(id)
      const pending = await job.status()
      check(pending.state === 'QUEUED' || pending.state === 'PROCESSING', `it runs, not ${pending.state}`)
      const early = await failure(job.result())
      check(setting.library.SfumatoError.isInstance(early) && early.code === 'not_ended', 'no result yet')
      await job.cancel()
    },
  },
  {
    name: 'a job that has ended gives its result as often as asked',
    run: async setting => {
      const client = clientOf(setting)
      const job = await client.submit('bria-text-to-image', { prompt: 'x' })
      const result = await job.wait()
      equal([result.requestId, (await client.job(job.id).result()).url], [job.id, result.url])
      equal((await job.status()).state, 'COMPLETED')
      equal((await job.cancel()).state, 'COMPLETED', 'after a cancel that comes too late')
    },
  },
  {
    name: 'a cancelled job fails as cancelled, and costs nothing',
    run: async setting => {
      const client = clientOf(setting)
      const { credits } = await client.credits()
      const job = await client.submit('bria-text-to-image', { prompt: 'slow 20000' })
      equal((await job.cancel()).state, 'FAILED')
      const error = await failure(job.wait())
      check(setting.library.JobFailedError.isInstance(error), 'it is a failed job')
      equal([(error as { code: string }).code, (await client.credits()).credits], ['cancelled', credits])
    },
  },
  {
    name: 'a deleted job is gone, also when it is deleted twice',
    run: async setting => {
      const client = clientOf(setting)
      const job = await client.submit('bria-text-to-image', { prompt: 'x' })
      await job.wait()
      await job.delete()
      await job.delete()
      const error = await failure(job.status())
      check(setting.library.ApiError.isInstance(error), 'it is refused')
      equal((error as { status: number }).status, 404)
    },
  },
  {
    name: 'the same idempotency key is the same request, and another body with it is refused',
    run: async setting => {
      const client = clientOf(setting)
      const options = { idempotencyKey: crypto.randomUUID() }
      const first = await client.submit('bria-text-to-image', { prompt: 'twice' }, options)
      const second = await client.submit('bria-text-to-image', { prompt: 'twice' }, options)
      equal(second.id, first.id)
      const error = await failure(client.submit('bria-text-to-image', { prompt: 'thrice' }, options))
      equal((error as { code: string }).code, 'idempotency_conflict')
    },
  },
  {
    name: 'models, credits and the history are told',
    run: async setting => {
      const client = clientOf(setting)
      const models = await client.models()
      equal(models.length, 5, 'models')
      equal((await client.model('bria-gen-fill')).slug, 'bria-gen-fill')
      const { credits, scope } = await client.credits()
      equal(scope, 'use')
      const { requestId } = await client.run('bria-text-to-image', { prompt: 'of the past' })
      equal((await client.credits()).credits.toFixed(3), (credits - 0.04).toFixed(3), 'credits')
      const { requests, nextCursor } = await client.history({ model: 'bria-text-to-image', limit: 1 })
      equal([requests[0].requestId, requests[0].state, requests[0].cost], [requestId, 'COMPLETED', 0.04])
      check(requests[0].createdAt instanceof Date && nextCursor !== undefined, 'a date and a next page')
      const next = await client.history({ limit: 1, cursor: nextCursor as string })
      check(next.requests[0].requestId !== requestId, 'the next page goes on')
    },
  },
]
