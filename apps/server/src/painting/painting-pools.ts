import { models, type Slug } from '@sfumato/contract'
import type { GuardSettings, PictureLimits, RemoteServices } from '@sfumato/models'
import type { Config } from '../config/schema.ts'
import { engineOf, placeOf } from './engine-of.ts'
import type { ChildEnd } from './painting-child.ts'
import { createPaintingPool, type PaintingPool } from './painting-pool.ts'
import { rewriterOf } from './role-checkpoint-of.ts'

/** How the pools of a configuration are made. */
export interface PoolsSettings {
  readonly config: Config
  /** Processes of each pool. */
  readonly size: number
  /** Models whose processes `warm` starts. */
  readonly warmed: readonly Slug[]
  readonly pictureLimits: PictureLimits
  readonly guards: GuardSettings
  readonly remote: RemoteServices
  readonly childModule: string
  readonly onLoss: (end: ChildEnd) => void
}

/** One pool for each place that models are painted at; together they work as one. */
export const createPaintingPools = ({ config, warmed, ...settings }: PoolsSettings): PaintingPool => {
  const pools = new Map<string, PaintingPool>()
  const poolOf = (slug: Slug): PaintingPool => {
    const place = placeOf(config, slug)
    let pool = pools.get(place)
    if (!pool) {
      const engine = engineOf(config, slug)
      const idleMs = engine.name === 'preview' ? null : config.idleUnloadMinutes * 60_000
      pool = createPaintingPool({ ...settings, engine, idleMs, rewriter: rewriterOf(config) })
      pools.set(place, pool)
    }
    return pool
  }
  const slugs = models.map(model => model.slug as Slug)
  // Uploads are looked at by whatever paints without weights, where anything does.
  const looking = slugs.find(slug => engineOf(config, slug).name === 'preview') ?? slugs[0]
  return {
    warm: () => {
      for (const slug of warmed) poolOf(slug).warm()
    },
    paint: job => poolOf(job.slug).paint(job),
    check: (field, path) => poolOf(looking).check(field, path),
    losses: () => [...pools.values()].reduce((sum, pool) => sum + pool.losses(), 0),
    close: async () => {
      await Promise.all([...pools.values()].map(pool => pool.close()))
    },
  }
}
