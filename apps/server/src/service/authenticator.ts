import { timingSafeEqual } from 'node:crypto'
import { limits } from '../limits.ts'
import type { Database } from '../rows/database.ts'
import { findKey, hashKey, type KeyIdentity } from '../rows/keys.ts'
import type { Policies } from './policies.ts'

/** Tells whose key a caller sent. */
export interface Authenticator {
  /** The key's identity without waiting, where it is known already. */
  known(secret: string): KeyIdentity | undefined
  /** The key's identity; nothing where there is no such key or it was revoked. */
  find(secret: string): Promise<KeyIdentity | undefined>
  /** Looks every key up again: this process has changed some. */
  forget(): void
}

const sameHash = (first: string, second: string): boolean =>
  timingSafeEqual(Buffer.from(first, 'hex'), Buffer.from(second, 'hex'))

/**
 * Makes an authenticator that remembers good keys by their hash. Whenever another process has written to the database
 * (the CLI that revokes a key is one), everything is forgotten, so a revocation counts
 * `limits.keyCheckMs` after it at the latest.
 */
export const createAuthenticator = (database: Database, policies: Pick<Policies, 'learn'>): Authenticator => {
  const remembered = new Map<string, KeyIdentity>()
  let version = database.foreignVersion()
  let checkedAt = performance.now()

  const recall = (hash: string): KeyIdentity | undefined => {
    const now = performance.now()
    if (now - checkedAt >= limits.keyCheckMs) {
      checkedAt = now
      const current = database.foreignVersion()
      if (current !== version) remembered.clear()
      version = current
    }
    const identity = remembered.get(hash)
    return identity && sameHash(identity.hash, hash) ? identity : undefined
  }

  return {
    forget: () => remembered.clear(),
    known: secret => recall(hashKey(secret)),
    find: async secret => {
      const hash = hashKey(secret)
      const recalled = recall(hash)
      if (recalled) return recalled
      const identity = await findKey(database, hash)
      if (!identity || !sameHash(identity.hash, hash)) return undefined
      remembered.set(hash, identity)
      policies.learn(identity.id, identity.settings)
      return identity
    },
  }
}
