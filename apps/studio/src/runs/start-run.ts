import type { Job, ModelParameters, Slug } from '@sfumato/client'
import { refreshCredits } from '../api/account.ts'
import { client } from '../api/client.ts'
import type { Model } from '../api/models.ts'
import { bodyOf } from '../schema/body-of.ts'
import type { Values } from '../store/drafts.ts'
import { followRun, problemOf } from './follow-run.ts'
import { setRefusal } from './refusals.ts'
import type { Run } from './run.ts'
import { activeRuns, addRun, changeRun, removeRun } from './runs.ts'

const holdsPictures = (values: Values): boolean =>
  Object.values(values).some(value => typeof value === 'object' && value !== null)

/** Submits what a form holds and follows it. Answers the id of the run at once; what happens to it shows in `runs`. */
export const startRun = (model: Model, values: Values): string => {
  const id = crypto.randomUUID()
  const run: Run = {
    id,
    slug: model.slug,
    values,
    hasPictures: holdsPictures(values),
    state: 'SENDING',
    submittedAt: Date.now(),
    progress: 0,
  }
  setRefusal(model.slug, undefined)
  addRun(run)
  void submit(model, run)
  return id
}

const submit = async (model: Model, run: Run): Promise<void> => {
  const { id, slug, values } = run
  let job: Job | undefined
  try {
    // The fields are those that the server named for this model, which may be newer than the client's types.
    const body = bodyOf(model.fields, values) as unknown as ModelParameters[Slug]
    job = await client.submit(slug as Slug, body, { idempotencyKey: id })
  } catch (error) {
    // The server has nothing of a refused submit, so there is nothing to keep either.
    removeRun(id)
    setRefusal(slug, { values, problem: problemOf(error) })
    return
  }
  changeRun(id, { requestId: job.id, state: 'QUEUED' })
  void refreshCredits()
  await followRun({ ...run, requestId: job.id })
}

/** Asks the server to stop a run; the end comes the usual way. */
export const cancelRun = async ({ id, requestId }: Run): Promise<void> => {
  if (requestId === undefined) return
  try {
    await client.job(requestId).cancel()
  } catch (error) {
    changeRun(id, { problem: problemOf(error) })
  }
}

/** Takes up the runs that an earlier visit left running, and those that lost the server. */
export const resumeRuns = (): void => {
  for (const run of activeRuns.value) {
    if (run.requestId !== undefined) void followRun(run)
    else if (run.submittedAt < performance.timeOrigin) {
      changeRun(run.id, {
        state: 'FAILED',
        endedAt: Date.now(),
        problem: { sentence: 'The page was left before the request was sent.', code: 'not_sent' },
      })
    }
  }
}
