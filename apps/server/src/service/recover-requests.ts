import type { LocalDispatcher } from '../dispatch/local-dispatcher.ts'
import { recover } from '../rows/recovery.ts'
import { webhookBody } from '../webhooks/webhook-body.ts'
import { expiryFrom } from './end-request.ts'
import { forgetInputs } from './forget-inputs.ts'
import type { Service } from './service.ts'
import { hasInputs, needsFetch } from './stored-json.ts'

/** Takes up what an earlier server left: fills the queue from the rows. Returns how many requests wait. */
export const recoverRequests = async (service: Service, dispatcher: LocalDispatcher): Promise<number> => {
  const at = service.now()
  const { queued, abandoned } = await recover(
    service.database,
    at,
    expiryFrom(service, at),
    webhookBody(service.publicUrl),
  )
  for (const row of queued) {
    const pictures = JSON.parse(row.pictures_json)
    dispatcher.restore({
      id: row.id,
      sequence: row.sequence,
      keyId: row.key_id,
      slug: row.slug,
      surface: row.surface,
      createdAt: row.created_at,
      runsOn: row.runs_on === 1,
      startBy: row.start_by,
      hasWebhook: row.webhook_url !== null,
      hasInputs: hasInputs(pictures),
      needsFetch: needsFetch(pictures),
      state: 'QUEUED',
      progress: 0,
    })
  }
  for (const id of abandoned) await forgetInputs(service, id)
  if (queued.length + abandoned.length > 0) {
    service.log.info({ queued: queued.length, abandoned: abandoned.length }, 'took up earlier requests')
  }
  return queued.length
}
