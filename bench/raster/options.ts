import { parseArgs } from 'node:util'

/** The jobs that can be measured, in the order in which they run. */
export const jobNames = ['fill', 'expand', 'enhance', 'cut-out'] as const
export type JobName = (typeof jobNames)[number]

/** What `npm run bench -- raster` was asked for. */
export interface RasterBenchOptions {
  /** Folder of photographs. */
  readonly photos: string
  /** Folder of traced masks, named as the photographs are but `.png`; cut-outs are only measured with one. */
  readonly masks: string | undefined
  /** At most so many photographs, spread evenly over the folder. */
  readonly limit: number
  readonly jobs: readonly JobName[]
  /** Photographs tried at a time; with more than one, seconds and memory are those of a busy process. Default 2. */
  readonly threads: number
}

/** Reads the options after the bench's name; throws a sentence that says what was expected where they make no sense. */
export const readOptions = (args: readonly string[]): RasterBenchOptions => {
  const { values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      photos: { type: 'string' },
      masks: { type: 'string' },
      limit: { type: 'string' },
      jobs: { type: 'string' },
      threads: { type: 'string', default: '2' },
    },
  })
  if (!values.photos) throw new Error('Expected --photos <folder> with photographs to measure on but received none')
  const limit = values.limit === undefined ? Number.POSITIVE_INFINITY : Number(values.limit)
  if (!(limit >= 1)) throw new Error(`Expected --limit to be a number of photographs but received "${values.limit}"`)
  const threads = Number(values.threads)
  if (!(Number.isInteger(threads) && threads >= 1))
    throw new Error(`Expected --threads to be a whole number from 1 on but received "${values.threads}"`)
  const asked = values.jobs?.split(',') ?? jobNames.filter(name => name !== 'cut-out' || values.masks)
  const jobs = asked.map(name => {
    const job = jobNames.find(known => known === name)
    if (!job) throw new Error(`Expected --jobs to be some of ${jobNames.join(', ')} but received "${name}"`)
    return job
  })
  if (jobs.includes('cut-out') && !values.masks)
    throw new Error('Expected --masks <folder> for the job cut-out but received none')
  return { photos: values.photos, masks: values.masks, limit, jobs, threads }
}
