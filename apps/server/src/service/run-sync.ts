import { Failure } from '@sfumato/contract'
import { findRequest, type RequestRow } from '../rows/requests.ts'
import { endRequest } from './end-request.ts'
import type { Service } from './service.ts'
import { type Submission, submit } from './submit.ts'

/**
 * Submits a request and waits for its end, as the sync surface does. When the time limit passes or the caller hangs up
 * (`hangUp`), the request is failed and costs nothing. Returns the ended row; throws what `submit` throws.
 */
export const runSync = async (service: Service, submission: Submission, hangUp: AbortSignal): Promise<RequestRow> => {
  const request = await submit(service, submission)
  const seconds = service.config.syncTimeoutSeconds
  const end = (code: 'deadline' | 'cancelled', error: string) =>
    endRequest(service, request, code, error).catch(problem =>
      service.log.error({ requestId: request.id, err: problem }, 'request could not be ended'),
    )
  const onHangUp = () => void end('cancelled', 'The caller hung up before the picture was done.')
  const timer = setTimeout(
    () => void end('deadline', `The picture was not done within the ${seconds} s of a sync call.`),
    seconds * 1_000,
  )
  try {
    if (hangUp.aborted) onHangUp()
    else hangUp.addEventListener('abort', onHangUp, { once: true })
    await service.dispatcher.whenEnded(request.id)
  } finally {
    clearTimeout(timer)
    hangUp.removeEventListener('abort', onHangUp)
  }
  const row = await findRequest(service.database, request.id)
  if (!row) throw new Failure('cancelled', 'The request was deleted before the picture was done.')
  return row
}
