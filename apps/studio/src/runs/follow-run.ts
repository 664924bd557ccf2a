import { ApiError, type Job, JobFailedError, type JobStatus, SfumatoError } from '@sfumato/client'
import { refreshCredits } from '../api/account.ts'
import { ownAddress } from '../api/address.ts'
import { client, sentenceOf } from '../api/client.ts'
import { makeThumbnail } from './make-thumbnail.ts'
import { setRefusal } from './refusals.ts'
import type { Run, RunProblem } from './run.ts'
import { changeRun, findRun } from './runs.ts'

/** A failure as a run keeps it. */
export const problemOf = (error: unknown): RunProblem => ({
  sentence: sentenceOf(error),
  code: SfumatoError.isInstance(error) ? error.code : '',
})

const showStatus = (id: string, status: JobStatus): void => {
  if (status.state !== 'QUEUED' && status.state !== 'PROCESSING') return
  const { state, queuePosition, progress, previewUrl } = status
  const before = findRun(id)
  const shown = before?.previewUrl
  const offered = previewUrl === undefined ? undefined : ownAddress(previewUrl)
  // A look that is gone by now was one more, and no fault.
  if (shown === undefined && offered !== undefined) void keepCutOut(id, offered).catch(() => {})
  changeRun(id, {
    ...(before?.state !== state && { state }),
    queuePosition,
    progress,
    problem: undefined,
    previewUrl: offered ?? shown,
  })
}

/** Keeps a first look that is a cut-out, the one kind with transparency: the server removes looks with the run's end. */
const keepCutOut = async (id: string, address: string): Promise<void> => {
  const response = await fetch(address)
  if (response.ok && response.headers.get('content-type') === 'image/webp') {
    changeRun(id, { cutOut: await response.blob() })
  }
}

const finish = async (id: string, job: Job): Promise<void> => {
  const { body } = await job.result()
  const made = await makeThumbnail(ownAddress(body.output)).catch(() => undefined)
  changeRun(id, {
    state: 'COMPLETED',
    progress: 1,
    endedAt: Date.now(),
    result: body,
    ...made,
    previewUrl: undefined,
  })
}

/** True where the request itself has ended, or the server has none of that id; anything else may pass. */
const isFinal = (error: unknown): boolean =>
  JobFailedError.isInstance(error) || (ApiError.isInstance(error) && error.status === 404)

/** Runs that are being followed, by id. */
const followed = new Set<string>()

/**
 * Follows a submitted run until it has ended, and keeps what comes of it; one that is followed already is left alone.
 * Where the server cannot be asked, the run stays as it is, with the reason. Never rejects.
 */
export const followRun = async ({ id, requestId, slug, values }: Run): Promise<void> => {
  if (followed.has(id)) return
  followed.add(id)
  const job = client.job(requestId!)
  try {
    for await (const { status } of job.events()) {
      showStatus(id, status)
      if (status.state === 'FAILED') throw new JobFailedError(status.body)
    }
    await finish(id, job)
  } catch (error) {
    const problem = problemOf(error)
    if (!isFinal(error)) {
      changeRun(id, { problem })
      return
    }
    changeRun(id, { state: 'FAILED', endedAt: Date.now(), problem, previewUrl: undefined })
    if (problem.code !== 'cancelled') setRefusal(slug, { values, problem })
  } finally {
    followed.delete(id)
  }
  await refreshCredits()
}
