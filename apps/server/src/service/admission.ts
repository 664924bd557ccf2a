import { Failure } from '@sfumato/contract'
import type { Transaction } from 'kysely'
import type { Config } from '../config/schema.ts'
import type { QueueCaps, QueueCounts } from '../dispatch/dispatcher.ts'
import type { KeySettings } from '../rows/key-settings.ts'
import type { Tables } from '../rows/tables.ts'
import type { Service } from './service.ts'

/** The caps of a key: its own, else the configured ones. */
export const queueCapsOf = (config: Config, settings: KeySettings): QueueCaps => ({
  ofKey: settings.maxQueued ?? config.maxQueuedPerKey,
  total: config.maxQueued,
})

/**
 * Why a submit is refused for now, where there is no room for it.
 *
 * @param freeInMs When a place is likely to be free.
 */
export const queueRefusal = (
  counts: QueueCounts,
  caps: QueueCaps,
  freeInMs: number,
  now: number,
): Failure | undefined => {
  const retry = { afterMs: freeInMs, remaining: 0, resetAt: now + freeInMs }
  if (counts.total >= caps.total) {
    return new Failure('rate_limited', `The queue is full: ${counts.total} requests wait.`, { retry })
  }
  if (caps.ofKey > 0 && counts.ofKey >= caps.ofKey) {
    const sentence = `${counts.ofKey} requests of this key wait already; it may have ${caps.ofKey} waiting at once.`
    return new Failure('rate_limited', sentence, { retry })
  }
  return undefined
}

/** Throws `forbidden` for a model that the key may not use. */
export const checkModelAllowed = ({ models }: KeySettings, slug: string): void => {
  if (models === null || models.includes(slug)) return
  const allowed = models.length === 0 ? 'no model' : models.join(', ')
  throw new Failure('forbidden', `This key may not use ${slug}; it may use ${allowed}.`)
}

/** A place that a submit holds in the queue while it is being stored. */
export interface HeldPlace {
  /** To be called in the transaction that stores it. Throws `rate_limited` where other processes were quicker. */
  readonly admit: (transaction: Transaction<Tables>) => Promise<void>
  giveBack(): void
}

/**
 * Holds a place in the queue while a submit is being stored, so that submits which arrive together cannot pass the
 * caps. Throws `rate_limited`.
 */
export const holdPlace = async (service: Service, keyId: number, settings: KeySettings): Promise<HeldPlace> => {
  const { dispatcher } = service
  const caps = queueCapsOf(service.config, settings)
  const check = (counts: QueueCounts) => {
    const refusal = queueRefusal(counts, caps, dispatcher.placeFreeInMs(), service.now())
    if (refusal) throw refusal
  }
  const place = await dispatcher.hold(keyId, caps)
  try {
    check(place.counts)
  } catch (error) {
    place.giveBack()
    throw error
  }
  return {
    admit: async transaction => {
      if (place.recount) check(await place.recount(transaction))
    },
    giveBack: place.giveBack,
  }
}
