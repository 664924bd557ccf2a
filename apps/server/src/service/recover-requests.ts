import { liveRequestOf } from '../dispatch/live-request-of.ts'
import type { LocalDispatcher } from '../dispatch/local-dispatcher.ts'
import { recover } from '../rows/recovery.ts'
import { webhookBody } from '../webhooks/webhook-body.ts'
import { expiryFrom } from './end-request.ts'
import { forgetInputs } from './forget-inputs.ts'
import type { Service } from './service.ts'

/** Takes up what an earlier server left: fills the queue from the rows. Returns how many requests wait. */
export const recoverRequests = async (service: Service, dispatcher: LocalDispatcher): Promise<number> => {
  const at = service.now()
  const { queued, abandoned } = await recover(
    service.database,
    at,
    expiryFrom(service, at),
    webhookBody(service.publicUrl),
  )
  for (const row of queued) dispatcher.restore(liveRequestOf(row))
  for (const id of abandoned) await forgetInputs(service, id)
  if (queued.length + abandoned.length > 0) {
    service.log.info({ queued: queued.length, abandoned: abandoned.length }, 'took up earlier requests')
  }
  return queued.length
}
