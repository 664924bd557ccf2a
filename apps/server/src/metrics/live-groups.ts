import { models } from '@sfumato/contract'
import type { LiveRequest } from '../dispatch/dispatcher.ts'
import type { LiveGroup } from './metrics.ts'

/** The same groups with those of every model that has none, so that an empty queue shows as 0. */
export const withEmptyGroups = (groups: readonly LiveGroup[]): LiveGroup[] =>
  models.flatMap(({ slug }) =>
    (['QUEUED', 'PROCESSING'] as const).map(
      state =>
        groups.find(group => group.slug === slug && group.state === state) ?? { slug, state, count: 0, ageMs: 0 },
    ),
  )

/** Counts live requests by model and state. */
export const groupLive = (requests: Iterable<LiveRequest>, now: number): LiveGroup[] => {
  const groups = new Map<string, { slug: string; state: LiveRequest['state']; count: number; ageMs: number }>()
  for (const { slug, state, createdAt } of requests) {
    const group = groups.get(`${slug} ${state}`) ?? { slug, state, count: 0, ageMs: 0 }
    group.count++
    group.ageMs = Math.max(group.ageMs, now - createdAt)
    groups.set(`${slug} ${state}`, group)
  }
  return withEmptyGroups([...groups.values()])
}
