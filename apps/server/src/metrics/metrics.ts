import { type ErrorCode, toCredits } from '@sfumato/contract'
import { Counter, Gauge, Histogram, Registry } from 'prom-client'

/** What the service counts as it goes, and shows in Prometheus' text form. */
export interface Metrics {
  /** A submit was refused. */
  refused(code: ErrorCode): void
  /** A request was started for the first time. */
  started(slug: string, queuedMs: number): void
  /** A run is over, whatever came of it. */
  ran(slug: string, runMs: number): void
  /** A request has ended: `completed`, or the word of its failure. */
  ended(slug: string, outcome: 'completed' | ErrorCode): void
  charged(slug: string, micros: number): void
  /** A picture of a caller could not be had from its address. */
  fetchFailed(code: ErrorCode): void
  webhookAttempted(outcome: 'delivered' | 'failed' | 'dead'): void
  /** Everything as text. */
  text(): Promise<string>
  readonly contentType: string
}

/** One group of requests that have not ended. */
export interface LiveGroup {
  readonly slug: string
  readonly state: 'QUEUED' | 'PROCESSING'
  readonly count: number
  /** Of the oldest. */
  readonly ageMs: number
}

/** What is looked at only when the metrics are asked for. */
export interface MetricSources {
  readonly live: () => Promise<Iterable<LiveGroup>>
  /** Painting processes that ended without being told to. */
  readonly childLosses: () => number
}

/** Seconds: from an instant preview to the longest run. */
const seconds = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 900, 3_600]

/** Makes the metrics of one service; several may live in one process. */
export const createMetrics = (sources: MetricSources): Metrics => {
  const registers = [new Registry()]
  const [registry] = registers
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Counter({ name, help, labelNames, registers })
  const histogram = (name: string, help: string) =>
    new Histogram({ name, help, labelNames: ['model'], buckets: seconds, registers })

  const refused = counter('sfumato_submits_refused_total', 'Submits that were refused, by error code.', ['code'])
  const ended = counter('sfumato_requests_total', 'Requests that have ended, by model and outcome.', [
    'model',
    'outcome',
  ])
  const credits = counter('sfumato_credits_charged_total', 'Credits that were charged.', ['model'])
  const fetches = counter('sfumato_fetch_failures_total', 'Picture addresses that were refused or failed.', ['code'])
  const webhooks = counter('sfumato_webhook_attempts_total', 'Attempts at webhooks, by outcome.', ['outcome'])
  const queued = histogram('sfumato_queue_seconds', 'Time from submit to the first start.')
  const ran = histogram('sfumato_run_seconds', 'Time of runs, fetching included.')
  // Shown as 0 from the start, so that a rate over it is never unknown.
  for (const code of ['image_url_refused', 'image_unreachable', 'image_too_large']) fetches.inc({ code }, 0)

  const depth = new Gauge({
    name: 'sfumato_queue_depth',
    help: 'Requests that wait or run.',
    labelNames: ['model', 'state'],
    registers,
  })
  const oldest = new Gauge({
    name: 'sfumato_queue_age_seconds',
    help: 'Age of the oldest request that waits.',
    labelNames: ['model'],
    registers,
  })
  new Gauge({
    name: 'sfumato_painter_restarts',
    help: 'Painting processes that ended without being told to, since the start.',
    registers,
    collect() {
      this.set(sources.childLosses())
    },
  })

  const lookAtQueue = async (): Promise<void> => {
    depth.reset()
    oldest.reset()
    // While the database is away the queue is not known; everything else is.
    const groups = await sources.live().catch(() => [])
    for (const { slug, state, count, ageMs } of groups) {
      depth.set({ model: slug, state }, count)
      if (state === 'QUEUED') oldest.set({ model: slug }, ageMs / 1_000)
    }
  }

  return {
    refused: code => refused.inc({ code }),
    started: (slug, queuedMs) => queued.observe({ model: slug }, queuedMs / 1_000),
    ran: (slug, runMs) => ran.observe({ model: slug }, runMs / 1_000),
    ended: (slug, outcome) => ended.inc({ model: slug, outcome }),
    charged: (slug, micros) => credits.inc({ model: slug }, toCredits(micros)),
    fetchFailed: code => fetches.inc({ code }),
    webhookAttempted: outcome => webhooks.inc({ outcome }),
    text: async () => {
      await lookAtQueue()
      return registry.metrics()
    },
    contentType: registry.contentType,
  }
}
