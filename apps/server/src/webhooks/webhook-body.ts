import { failedBody } from '../bodies/failed.ts'
import { resultBody } from '../bodies/result.ts'
import type { WebhookBody } from '../rows/webhooks.ts'

/** What a webhook says of an ended request: the same as its result. */
export const webhookBody =
  (publicUrl: () => string): WebhookBody =>
  row =>
    JSON.stringify(row.state === 'COMPLETED' ? resultBody(publicUrl(), row) : failedBody(row))
