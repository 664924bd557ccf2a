import type { FastifyBaseLogger } from 'fastify'
import type { Installs } from '../checkpoints/installs.ts'
import type { Config } from '../config/schema.ts'
import type { Dispatcher } from '../dispatch/dispatcher.ts'
import type { FileStore } from '../files/file-store.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { PaintingPool } from '../painting/painting-pool.ts'
import type { Database } from '../rows/database.ts'
import type { Tracing } from '../tracing/tracing.ts'
import type { WebhookSender } from '../webhooks/sender.ts'
import type { Authenticator } from './authenticator.ts'
import type { Policies } from './policies.ts'
import type { RecentRows } from './recent-rows.ts'
import type { SubmitRate } from './submit-rate.ts'

/** Everything that the parts of the service share; made once, by `startService`. */
export interface Service {
  /** This process, among others that share a database. */
  readonly nodeId: string
  readonly config: Config
  readonly database: Database
  readonly fileStore: FileStore
  readonly pool: PaintingPool
  readonly dispatcher: Dispatcher
  readonly authenticator: Authenticator
  readonly policies: Policies
  readonly submitRate: SubmitRate
  readonly recentRows: RecentRows
  readonly webhooks: WebhookSender
  readonly metrics: Metrics
  readonly installs: Installs
  readonly tracing: Tracing
  readonly log: Pick<FastifyBaseLogger, 'info' | 'warn' | 'error' | 'debug'>
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** The address that answers begin with: the configured one, else the listening one. No slash at its end. */
  readonly publicUrl: () => string
  /** True once the server takes no more requests. */
  readonly isStopping: () => boolean
}
