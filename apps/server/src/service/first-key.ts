import { toMicros } from '@sfumato/contract'
import type { Config } from '../config/schema.ts'
import type { Database } from '../rows/database.ts'
import { createFirstKey, listKeys } from '../rows/keys.ts'

/** The key of a fresh server. `secret` is there only where the key was drawn just now: a configured one is known. */
export interface FirstKey {
  readonly prefix: string
  readonly secret?: string
  readonly credits?: number
}

/**
 * Makes the configured key where it does not exist, or a random one where there is no key at all. Otherwise tells the
 * first key that is not revoked; nothing where all are.
 */
export const ensureFirstKey = async (
  database: Database,
  config: Config,
  now: number,
): Promise<FirstKey | undefined> => {
  const made = await createFirstKey(database, {
    ...(config.apiKey === '' ? {} : { secret: config.apiKey }),
    label: config.apiKey === '' ? 'first key' : 'configured key',
    scope: 'use',
    creditsMicros: toMicros(config.firstCredits),
    at: now,
  })
  if (made) {
    return config.apiKey === ''
      ? { prefix: made.prefix, secret: made.secret, credits: config.firstCredits }
      : { prefix: made.prefix }
  }
  const first = (await listKeys(database)).find(key => key.revoked_at === null)
  return first && { prefix: first.prefix }
}
