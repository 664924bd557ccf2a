import type { Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/**
 * The tickets of requests that have not ended, one each, kept by a queue in the same database: present where many
 * processes share it. Both functions work in the transaction that changes the request.
 */
export interface Tickets {
  /** Adds a ticket of a model: a request of it was stored. */
  add(transaction: Transaction<Tables>, slug: string): Promise<void>
  /** Takes away a ticket: that of the run that ends, or with `null` any that waits, for a request that never ran. */
  remove(transaction: Transaction<Tables>, slug: string, ticket: string | null): Promise<void>
}
