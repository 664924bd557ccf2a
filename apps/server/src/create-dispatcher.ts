import type { Slug } from '@sfumato/contract'
import type { Config } from './config/schema.ts'
import type { Dispatcher, RunSettings } from './dispatch/dispatcher.ts'
import { createLocalDispatcher } from './dispatch/local-dispatcher.ts'
import { createSharedDispatcher } from './dispatch/shared/shared-dispatcher.ts'
import type { SharedTickets } from './dispatch/shared/tickets.ts'
import { limits } from './limits.ts'
import type { Database } from './rows/database.ts'
import { recoverRequests } from './service/recover-requests.ts'
import { claimRequest, putBack, runRequest } from './service/run-request.ts'
import type { Service } from './service/service.ts'

/** What a dispatcher is made of. */
export interface DispatcherParts {
  readonly config: Config
  readonly database: Database
  /** Present where the database is shared. */
  readonly tickets?: SharedTickets
  /** The models that this process paints. */
  readonly paints: readonly Slug[]
  readonly policies: Service['policies']
  readonly nodeId: string
  readonly now: () => number
  readonly log: Service['log']
  /** The service that the dispatcher becomes a part of. */
  readonly service: () => Service
}

/** The dispatcher that fits the database, and what takes up the requests that an earlier process left. */
export const createDispatcher = async (
  parts: DispatcherParts,
): Promise<{ readonly dispatcher: Dispatcher; readonly recover: () => Promise<unknown> }> => {
  const { config, database, tickets, paints, policies, nodeId, now, log, service } = parts
  const idle = paints.length === 0
  const settings: RunSettings = {
    painting: idle ? 0 : config.concurrency,
    fetching: idle ? 0 : limits.fetchesAhead,
    maxFetching: idle ? 0 : limits.maxFetches,
    run: run => runRequest(service(), run),
  }
  if (database.kind === 'postgres' && tickets) {
    const dispatcher = await createSharedDispatcher({
      ...settings,
      database,
      tickets,
      node: nodeId,
      slugs: paints,
      maxRunningPerKey: config.maxRunningPerKey,
      now,
      log,
    })
    // What another process left is taken up by whoever finds it, at any time.
    return { dispatcher, recover: async () => {} }
  }
  const dispatcher = createLocalDispatcher({
    ...settings,
    policyOf: keyId => {
      const { priority, maxRunning } = policies.of(keyId)
      return { priority, maxRunning: maxRunning ?? config.maxRunningPerKey }
    },
    isPaused: slug => policies.isPaused(slug),
    claim: request => claimRequest(service(), request),
    putBack: claimed => putBack(service(), claimed),
  })
  return { dispatcher, recover: () => recoverRequests(service(), dispatcher) }
}
