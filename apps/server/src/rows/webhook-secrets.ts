import { randomBytes } from 'node:crypto'
import type { Database } from './database.ts'

/** What the deliveries of a key are signed with. */
export interface WebhookSecrets {
  readonly current: string
  /** The one before, and when it was replaced. */
  readonly before: string | null
  readonly changedAt: number
}

/** The secrets of a key; nothing where none was made yet. */
export const readWebhookSecrets = async (database: Database, keyId: number): Promise<WebhookSecrets | undefined> => {
  const row = await database.kysely
    .selectFrom('api_keys')
    .select(['webhook_secret', 'webhook_secret_before', 'webhook_secret_changed_at'])
    .where('id', '=', keyId)
    .executeTakeFirst()
  if (!row || row.webhook_secret === null) return undefined
  return {
    current: row.webhook_secret,
    before: row.webhook_secret_before,
    changedAt: row.webhook_secret_changed_at ?? 0,
  }
}

/** Makes a secret for a key and keeps the one before beside it. Returns it; it is shown only now. */
export const rotateWebhookSecret = async (database: Database, keyId: number, at: number): Promise<string> => {
  const secret = `whsec_${randomBytes(32).toString('base64')}`
  await database.write(async transaction => {
    await transaction
      .updateTable('api_keys')
      .set(({ ref }) => ({
        webhook_secret: secret,
        webhook_secret_before: ref('webhook_secret'),
        webhook_secret_changed_at: at,
      }))
      .where('id', '=', keyId)
      .execute()
  })
  return secret
}
