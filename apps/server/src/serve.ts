import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { createInstalls } from './checkpoints/installs.ts'
import { checkpointsDirectoryOf } from './config/checkpoints-directory.ts'
import type { Config } from './config/schema.ts'
import { createLocalDispatcher } from './dispatch/local-dispatcher.ts'
import { openFileStore } from './files/open-file-store.ts'
import { addRoutes, createApp } from './http/app.ts'
import { limits } from './limits.ts'
import { withoutSecrets } from './log/without-secrets.ts'
import { createMetrics } from './metrics/metrics.ts'
import { paintingChildModule } from './painting/child-module.ts'
import { guardsOf } from './painting/guards-of.ts'
import { createPaintingPools } from './painting/painting-pools.ts'
import { startSweeping } from './retention/sweep.ts'
import { lockDataDirectory } from './rows/data-directory-lock.ts'
import { type Database, openDatabase } from './rows/database.ts'
import { createAuthenticator } from './service/authenticator.ts'
import { drain } from './service/drain.ts'
import { ensureFirstKey, type FirstKey } from './service/first-key.ts'
import { pictureLimitsOf } from './service/picture-limits.ts'
import { createPolicies } from './service/policies.ts'
import { createRecentRows } from './service/recent-rows.ts'
import { recoverRequests } from './service/recover-requests.ts'
import { claimRequest, putBack, runRequest } from './service/run-request.ts'
import type { Service } from './service/service.ts'
import { watchStartDeadlines } from './service/start-deadlines.ts'
import { createSubmitRate } from './service/submit-rate.ts'
import { openTracing } from './tracing/open-tracing.ts'
import type { Tracing } from './tracing/tracing.ts'
import { UsageError } from './usage-error.ts'
import { createWebhookSender } from './webhooks/sender.ts'

/** What may be put in another's place: by tests and benchmarks, not by configuration. */
export interface Overrides {
  /** The main module of a painting process. */
  readonly childModule?: string
  /** Milliseconds since 1970. */
  readonly now?: () => number
  /** Where the built studio lies. */
  readonly studioDirectory?: string
}

/** A server that is listening. */
export interface RunningService {
  /** Where it listens, for example `http://127.0.0.1:8787`. */
  readonly address: string
  /** What absolute addresses in answers begin with. */
  readonly publicUrl: string
  /** The key of a fresh server; `secret` only where it was made just now. */
  readonly firstKey: FirstKey | undefined
  /** For tests and retention: what the parts share. */
  readonly service: Service
  /** Takes no more requests, lets running ones finish for a few seconds, hands the rest back, closes everything. */
  close(): Promise<void>
}

/** The listening address as a URL that this machine can call. */
const addressOf = (app: FastifyInstance): string => {
  const { address, port, family } = app.server.address() as AddressInfo
  if (address === '0.0.0.0' || address === '::') return `http://127.0.0.1:${port}`
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}

const createService = async (
  config: Config,
  app: FastifyInstance,
  database: Database,
  tracing: Tracing,
  overrides: Overrides,
) => {
  const now = overrides.now ?? Date.now
  let stopping = false
  let address = ''
  const publicUrl = () => (config.publicUrl === '' ? address : config.publicUrl.replace(/\/+$/, ''))
  const fileStore = await openFileStore(config, { publicUrl, otherUrls: () => [address], now, log: app.log })
  const pool = createPaintingPools({
    config,
    size: config.concurrency,
    pictureLimits: pictureLimitsOf(config),
    guards: await guardsOf(config),
    childModule: overrides.childModule ?? paintingChildModule,
    onLoss: end =>
      app.log.error(
        { how: end.how, unusable: end.unusable, lastWords: withoutSecrets(end.lastWords) },
        'painting process ended',
      ),
  })
  const policies = createPolicies(database)
  const dispatcher = createLocalDispatcher({
    painting: config.concurrency,
    fetching: limits.fetchesAhead,
    maxFetching: limits.maxFetches,
    policyOf: keyId => {
      const { priority, maxRunning } = policies.of(keyId)
      return { priority, maxRunning: maxRunning ?? config.maxRunningPerKey }
    },
    isPaused: slug => policies.isPaused(slug),
    claim: request => claimRequest(service, request),
    putBack: claimed => putBack(service, claimed),
    run: run => runRequest(service, run),
  })
  const metrics = createMetrics({
    live: () => dispatcher.groups(now()),
    childLosses: pool.losses,
  })
  const service: Service = {
    nodeId: randomUUID(),
    config,
    database,
    fileStore,
    pool,
    dispatcher,
    authenticator: createAuthenticator(database, policies),
    policies,
    submitRate: createSubmitRate(),
    recentRows: createRecentRows(),
    webhooks: createWebhookSender({
      database,
      allowHosts: config.webhookAllowHosts,
      now,
      log: app.log,
      attempted: outcome => metrics.webhookAttempted(outcome),
      tracing,
    }),
    metrics,
    installs: createInstalls(checkpointsDirectoryOf(config), app.log),
    tracing,
    log: app.log,
    now,
    publicUrl,
    isStopping: () => stopping,
  }
  return {
    service,
    recover: () => recoverRequests(service, dispatcher),
    listening: (at: string) => {
      address = at
    },
    stop: () => {
      stopping = true
    },
  }
}

const listen = async (app: FastifyInstance, { host, port }: Config): Promise<void> => {
  try {
    await app.listen({ host, port })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE') throw new UsageError(`Port ${port} of ${host} is taken; set SFUMATO_PORT.`)
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EACCES') {
      throw new UsageError(
        `The server cannot listen on ${host}, port ${port} (${code}); set SFUMATO_HOST and SFUMATO_PORT.`,
      )
    }
    throw error
  }
}

/** Starts a server: takes up what an earlier one left, listens, and warms the painting processes. */
export const startService = async (config: Config, overrides: Overrides = {}): Promise<RunningService> => {
  if (config.databaseUrl !== '') {
    throw new UsageError('The server itself does not work on SFUMATO_DATABASE_URL yet; the other commands do.')
  }
  const dataDirectory = resolve(config.dataDir)
  const unlock = lockDataDirectory(dataDirectory)
  const app = createApp(config)
  let database: Database | undefined
  try {
    database = await openDatabase(config, (overrides.now ?? Date.now)())
    const opened = database
    const tracing = await openTracing(process.env, app.log)
    const { service, recover, listening, stop } = await createService(config, app, opened, tracing, overrides)
    await addRoutes(app, service, overrides.studioDirectory)
    const firstKey = await ensureFirstKey(opened, config, service.now())
    await service.policies.refresh()
    await recover()
    await listen(app, config)
    const address = addressOf(app)
    listening(address)
    service.dispatcher.wake()
    service.webhooks.wake()
    setImmediate(() => service.pool.warm())
    const endSweeping = startSweeping(service)
    const endDeadlines = watchStartDeadlines(service)
    const endWatching = service.policies.watch(() => {
      service.dispatcher.wake()
      service.webhooks.wake()
    })
    let closed: Promise<void> | undefined
    const close = async () => {
      stop()
      await drain(service)
      // Everything has been answered by now: whoever still does not hang up is hung up on.
      const cutOff = setTimeout(() => app.server.closeAllConnections(), limits.closeGraceMs)
      await app.close()
      clearTimeout(cutOff)
      service.installs.close()
      await service.webhooks.stop()
      endWatching()
      endDeadlines()
      await endSweeping()
      await service.pool.close()
      service.fileStore.close()
      await tracing.close()
      await opened.close()
      unlock()
    }
    return {
      address,
      publicUrl: service.publicUrl(),
      firstKey,
      service,
      close: () => {
        closed ??= close()
        return closed
      },
    }
  } catch (error) {
    await app.close()
    await database?.close()
    unlock()
    throw error
  }
}
