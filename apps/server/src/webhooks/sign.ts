import { createHmac } from 'node:crypto'
import { limits } from '../limits.ts'
import type { WebhookSecrets } from '../rows/webhook-secrets.ts'

const prefix = 'whsec_'

const sign = (secret: string, text: string): string =>
  `v1,${createHmac('sha256', Buffer.from(secret.slice(prefix.length), 'base64'))
    .update(text)
    .digest('base64')}`

/**
 * The headers of a delivery as Standard Webhooks has them. For a while after a change of the secret it is signed with
 * both, so that a receiver can change over without losing any.
 *
 * @param now Milliseconds since 1970; the timestamp is in seconds.
 */
export const signedHeaders = (
  id: string,
  body: string,
  secrets: WebhookSecrets,
  now: number,
): Record<string, string> => {
  const timestamp = String(Math.floor(now / 1_000))
  const overlaps = secrets.before !== null && now < secrets.changedAt + limits.webhookSecretOverlapMs
  const valid = [secrets.current, ...(overlaps && secrets.before !== null ? [secrets.before] : [])]
  return {
    'content-type': 'application/json',
    'user-agent': 'sfumato',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': valid.map(secret => sign(secret, `${id}.${timestamp}.${body}`)).join(' '),
  }
}
