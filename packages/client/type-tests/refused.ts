// What must not compile: each comment names the error of the line below it. See tools/client/package.test.ts.
import { ApiError, Sfumato } from '@sfumato/client'
import { createMock } from '@sfumato/client/testing'

const sfumato = new Sfumato()

// TS2322: a word that is not in the list
await sfumato.run('bria-text-to-image', { prompt: 'x', aspect_ratio: '2:1' })
// TS2322: another model's word
await sfumato.run('bria-enhance-image', { image: 'x', resolution: 'hd' })
// TS2741: a required field that is missing
await sfumato.run('bria-gen-fill', { image: 'x', prompt: 'x' })
// TS2322: null for a required field
await sfumato.run('bria-text-to-image', { prompt: null })
// TS2353: a field of another model
await sfumato.run('bria-enhance-image', { image: 'x', prompt: 'x' })
// TS2322: text for a number
await sfumato.run('bria-text-to-image', { prompt: 'x', seed: '7' })
// TS2322: a number for a picture
await sfumato.run('bria-enhance-image', { image: 7 })
// TS2322: a list where one picture is taken
await sfumato.run('bria-enhance-image', { image: ['x'] })
// TS2345: no such model
await sfumato.submit('bria-paint', { prompt: 'x' })
// TS2561: an option that there is not
await sfumato.run('bria-text-to-image', { prompt: 'x' }, { timeout: 5 })
// TS2353: a setting that there is not
new Sfumato({ baseUrl: 'http://x' })

const result = await sfumato.run('bria-enhance-image', { image: 'x' })
// TS2322: this model takes no prompt
export const prompt: string = result.prompt
// TS2339: this model does not check prompts
export const checked = result.moderation.prompt_content_moderation
// TS2540: results are read
result.seed = 7

const status = await sfumato.job('x').status()
// TS2339: only a completed request has metrics
export const { cost } = status.metrics

// TS2322: a failure that there is not
createMock().next({ fail: 'moderated' })

export const look = (error: unknown): number | undefined => {
  // TS18046: not known to be one of ours yet
  if (!ApiError.isInstance(error)) return error.status
  return error.status
}
