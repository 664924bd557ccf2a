import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Trial } from './job.ts'
import type { JobName, RasterBenchOptions } from './options.ts'
import type { NamedTrial } from './summary.ts'

/** What a thread is asked to do. */
export interface Order {
  readonly job: JobName
  readonly folder: string
  readonly file: string
  readonly masks: string | undefined
}

/** What a thread answers. */
export interface Answer {
  readonly trials: readonly (NamedTrial & Pick<Trial, 'tiles'>)[]
}

const ask = async (thread: Worker, order: Order): Promise<Answer> => {
  const answered = once(thread, 'message')
  thread.postMessage(order)
  const [answer] = await answered
  return answer as Answer
}

/** Tries a job on all photographs, as many at a time as there are threads; answers come in the order of the files. */
export const tryPhotographs = async (
  job: JobName,
  files: readonly string[],
  { photos, masks, threads }: RasterBenchOptions,
): Promise<Answer[]> => {
  const answers: Answer[] = []
  let next = 0
  const work = async () => {
    const thread = new Worker(new URL('./photograph-thread.ts', import.meta.url))
    try {
      while (next < files.length) {
        const index = next++
        answers[index] = await ask(thread, { job, folder: photos, file: files[index], masks })
      }
    } finally {
      await thread.terminate()
    }
  }
  await Promise.all(Array.from({ length: Math.min(threads, files.length) }, work))
  return answers
}
