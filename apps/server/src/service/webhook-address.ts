import { Failure } from '@sfumato/contract'
import { judgeUrl } from '../pictures/guarded-fetch/picture-url.ts'
import { readWebhookSecrets } from '../rows/webhook-secrets.ts'
import type { Service } from './service.ts'

/** The address of a webhook in a body; nothing where it is left out. Throws `bad_request`. */
export const readWebhookUrl = (value: unknown): string | undefined => {
  if (value === undefined || value === null) return undefined
  const url = typeof value === 'string' ? judgeUrl(value) : 'its address is no text'
  if (typeof url !== 'string') return url.href
  throw new Failure('bad_request', `\`webhook_url\` must be an http or https address: ${url}.`)
}

/** Throws `bad_request` for a key whose webhooks could not be signed. */
export const requireWebhookSecret = async (service: Service, keyId: number): Promise<void> => {
  if (await readWebhookSecrets(service.database, keyId)) return
  throw new Failure(
    'bad_request',
    '`webhook_url` needs a secret to sign with: make one with POST /v2/webhook-secret or `sfumato keys webhook-secret`.',
  )
}
