import type { ErrorCode } from '@sfumato/contract'
import type { LiveRequest } from '../dispatch/dispatcher.ts'
import { fail } from '../rows/requests.ts'
import { webhookBody } from '../webhooks/webhook-body.ts'
import { forgetInputs } from './forget-inputs.ts'
import type { Service } from './service.ts'

/** The time until which the result of a request that ends now can be asked for. */
export const expiryFrom = (service: Service, at: number): number => at + service.config.resultRetentionSeconds * 1_000

/**
 * Fails a request that has not ended, whoever works on it: the row first, so that nothing which still arrives from the
 * painter counts, then the painter. The price is given back. False where the request had ended already.
 */
export const endRequest = async (
  service: Service,
  request: LiveRequest,
  code: ErrorCode,
  error: string,
): Promise<boolean> => {
  const at = service.now()
  const changed = await fail(service.database, {
    id: request.id,
    code,
    error,
    at,
    expiresAt: expiryFrom(service, at),
    webhookBody: webhookBody(service.publicUrl),
  })
  if (!changed) return false
  const runs = service.dispatcher.ended(request)
  service.metrics.ended(request.slug, code)
  if (request.hasWebhook) service.webhooks.wake()
  service.log.info({ requestId: request.id, slug: request.slug, code }, 'request failed')
  if (!runs && request.hasInputs) await forgetInputs(service, request.id)
  return true
}
