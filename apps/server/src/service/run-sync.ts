import { Failure, isFailure } from '@sfumato/contract'
import type { RequestRow } from '../rows/requests.ts'
import { endRequest } from './end-request.ts'
import { findVisible } from './find-request.ts'
import type { Service } from './service.ts'
import { type Submission, submit } from './submit.ts'

/** Resolves when the request has ended, its time is over, or the caller has hung up: whichever comes first. */
const waitForEnd = async (
  service: Service,
  id: string,
  hangUp: AbortSignal,
): Promise<'late' | 'hung up' | undefined> => {
  const waiting = Promise.withResolvers<'late' | 'hung up' | undefined>()
  const onHangUp = () => waiting.resolve('hung up')
  const timer = setTimeout(() => waiting.resolve('late'), service.config.syncTimeoutSeconds * 1_000)
  void service.dispatcher.whenEnded(id).then(() => waiting.resolve(undefined))
  if (hangUp.aborted) onHangUp()
  else hangUp.addEventListener('abort', onHangUp, { once: true })
  try {
    return await waiting.promise
  } finally {
    clearTimeout(timer)
    hangUp.removeEventListener('abort', onHangUp)
  }
}

/** Why a call is answered although its request has not ended; only one with an idempotency key goes on. */
const leftRunning = (service: Service, id: string, early: 'late' | 'hung up' | undefined): Failure => {
  const goesOn = `Request ${id} runs on: the same call with its Idempotency-Key returns the result.`
  if (early === undefined) return new Failure('unavailable', `The server is stopping. ${goesOn}`, { requestId: id })
  const seconds = service.config.syncTimeoutSeconds
  return new Failure('deadline', `The picture was not done within ${seconds} s. ${goesOn}`, { requestId: id })
}

/**
 * Submits a request and waits for its end, as the sync surface does. When the time limit passes or the caller hangs up
 * (`hangUp`), the request is failed and costs nothing, unless it came with an idempotency key: then it runs on.
 * Returns the ended row; throws what `submit` throws, `deadline` and `unavailable` for a request that runs on, and
 * `cancelled` for one that was deleted meanwhile.
 */
export const runSync = async (service: Service, submission: Submission, hangUp: AbortSignal): Promise<RequestRow> => {
  const { keyId } = submission
  const id = await submit(service, submission)
  const early = await waitForEnd(service, id, hangUp)
  const live = early === undefined ? undefined : await service.dispatcher.find(id)
  if (live && !live.runsOn) {
    const seconds = service.config.syncTimeoutSeconds
    if (early === 'late') {
      await endRequest(service, live, 'deadline', `The picture was not done within the ${seconds} s of a sync call.`)
    } else await endRequest(service, live, 'cancelled', 'The caller hung up before the picture was done.')
  }
  const visible = await findVisible(service, keyId, id).catch(error => {
    if (submission.idempotencyKey !== undefined || !(isFailure(error) && error.code === 'request_not_found'))
      throw error
    throw new Failure('cancelled', 'The request was deleted before the picture was done.', { requestId: id })
  })
  if ('ended' in visible) return visible.ended
  throw leftRunning(service, id, early)
}
