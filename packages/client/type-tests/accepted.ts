// What must compile, checked against the declarations of the packed package alone: see tools/client/package.test.ts.
import {
  ApiError,
  type FetchFunction,
  JobFailedError,
  type JobStatus,
  type Picture,
  type Result,
  Sfumato,
  SfumatoError,
  type Slug,
} from '@sfumato/client'
import { fileOf, save } from '@sfumato/client/files'
import { createMock } from '@sfumato/client/testing'
import { listen } from '@sfumato/client/testing/listen'
import { verifyWebhook } from '@sfumato/client/webhooks'

const sfumato = new Sfumato({ url: 'http://x', key: async () => 'SG_1', fetch, timeoutMs: 1, retries: 0 })
const fromMock = new Sfumato(createMock({ outcome: ({ pictures }) => ({ afterMs: pictures.image.length }) }))

const drawn = await sfumato.run('bria-text-to-image', { prompt: 'x', aspect_ratio: '16:9', mode: 'hd', steps_num: 30 })
const prompt: string = drawn.prompt
const refined: string | undefined = drawn.refinedPrompt
const checked: readonly string[] | undefined = drawn.moderation.content_moderation

const pictures: Picture[] = ['https://x/a.png', new URL('https://x'), new Blob(), new Uint8Array(), new ArrayBuffer(1)]
const replaced = await sfumato.run(
  'bria-replace-background',
  { image: await fileOf('a.png'), ref_images: [...pictures, new Response('')], prompt: null, fast: true },
  { signal: AbortSignal.timeout(1), timeoutMs: 5, onProgress: status => tell(status), idempotencyKey: 'one' },
)
await save(replaced, 'out.png')

const tell = (status: JobStatus): string | number => {
  if (status.state === 'COMPLETED') return status.metrics.cost
  if (status.state === 'FAILED') return status.code
  return status.queuePosition ?? status.progress
}

const job = await sfumato.submit('bria-gen-fill', {
  image: 'x',
  mask: new Blob(),
  prompt: 'x',
  webhook_url: 'https://x',
})
for await (const event of job.events()) {
  if (event.type === 'done') tell(event.status)
}
const filled: Result<'bria-gen-fill'> = await job.wait()
const any: Result = await sfumato.job(filled.requestId).result()

// A slug that is only known later takes the parameters of any model.
const slug = 'bria-enhance-image' as Slug
await sfumato.run(slug, { image: 'x', prompt: 'x', mask: 'x' })

export const sentence = (error: unknown): string => {
  if (JobFailedError.isInstance(error)) return error.requestId
  if (ApiError.isInstance(error)) return error.problems.map(({ field }) => field).join()
  return SfumatoError.isInstance(error) ? error.code : String(error)
}

export const wrapped: FetchFunction = (url, init) => fetch(url, init)
const { body } = await verifyWebhook(new Request('http://x'), ['whsec_'])
export const output = body.status === 'COMPLETED' ? body.output : body.error
export const others = [prompt, refined, checked, any, fromMock, await listen()]
