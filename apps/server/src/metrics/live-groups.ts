import { models } from '@sfumato/contract'
import type { LiveRequest } from '../dispatch/dispatcher.ts'
import type { LiveGroup } from './metrics.ts'

/** Counts live requests by model and state; every model is there, so that an empty queue shows as 0. */
export const groupLive = (requests: Iterable<LiveRequest>, now: number): LiveGroup[] => {
  const groups = new Map<string, { slug: string; state: LiveRequest['state']; count: number; ageMs: number }>()
  for (const { slug } of models) {
    for (const state of ['QUEUED', 'PROCESSING'] as const) {
      groups.set(`${slug} ${state}`, { slug, state, count: 0, ageMs: 0 })
    }
  }
  for (const { slug, state, createdAt } of requests) {
    const group = groups.get(`${slug} ${state}`)
    if (!group) continue
    group.count++
    group.ageMs = Math.max(group.ageMs, now - createdAt)
  }
  return [...groups.values()]
}
