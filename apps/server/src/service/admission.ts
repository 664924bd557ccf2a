import { Failure } from '@sfumato/contract'
import type { Config } from '../config/schema.ts'
import type { KeySettings } from '../rows/key-settings.ts'
import type { Service } from './service.ts'

/** How many requests wait. */
export interface QueueCounts {
  readonly ofKey: number
  readonly total: number
}

/** How many requests may wait; 0 for any number of one key. */
export interface QueueCaps {
  readonly ofKey: number
  readonly total: number
}

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

/**
 * Holds a place in the queue while a submit is being stored, so that submits which arrive together cannot pass the
 * caps. Returns the function that gives it back. Throws `rate_limited`.
 */
export const holdPlace = (service: Service, keyId: number, settings: KeySettings): (() => void) => {
  const { live } = service.dispatcher
  const refusal = queueRefusal(
    { ofKey: live.queuedOf(keyId), total: live.queuedTotal() },
    queueCapsOf(service.config, settings),
    service.dispatcher.placeFreeInMs(),
    service.now(),
  )
  if (refusal) throw refusal
  return live.hold(keyId)
}
