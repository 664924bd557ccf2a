import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { models, type Slug } from '@sfumato/contract'
import type { FastifyInstance } from 'fastify'
import { createInstalls } from './checkpoints/installs.ts'
import { checkpointsDirectoryOf } from './config/checkpoints-directory.ts'
import type { Config } from './config/schema.ts'
import { createDispatcher } from './create-dispatcher.ts'
import type { Dispatcher } from './dispatch/dispatcher.ts'
import { openTickets, type SharedTickets } from './dispatch/shared/tickets.ts'
import { inDataDirectory } from './files/data-directory-trouble.ts'
import { openFileStore } from './files/open-file-store.ts'
import { addRoutes, createApp } from './http/app.ts'
import { addWorkerRoutes } from './http/worker-app.ts'
import { limits } from './limits.ts'
import { withoutSecrets } from './log/without-secrets.ts'
import { createMetrics } from './metrics/metrics.ts'
import { paintingChildModule } from './painting/child-module.ts'
import { guardsOf } from './painting/guards-of.ts'
import { createPaintingPools } from './painting/painting-pools.ts'
import { remoteServicesOf } from './remote/remote-services-of.ts'
import { startSweeping } from './retention/sweep.ts'
import { lockDataDirectory } from './rows/data-directory-lock.ts'
import { type Database, openDatabase } from './rows/database.ts'
import { createAuthenticator } from './service/authenticator.ts'
import { drain } from './service/drain.ts'
import { ensureFirstKey, type FirstKey } from './service/first-key.ts'
import { pictureLimitsOf } from './service/picture-limits.ts'
import { createPolicies } from './service/policies.ts'
import { createRecentRows } from './service/recent-rows.ts'
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

/** What a process does of all that there is to do; the first two need a database that is shared. */
export interface Role {
  /** It takes calls; one that does not shows its health and its metrics where it listens. */
  readonly answers: boolean
  readonly listens: boolean
  /** The models that it paints. */
  readonly paints: readonly Slug[]
}

/** A process that does it all. */
export const everything: Role = { answers: true, listens: true, paints: models.map(({ slug }) => slug as Slug) }

/** A process that works. */
export interface RunningService {
  /** Where it listens, for example `http://127.0.0.1:8787`; empty where it does not. */
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
  tickets: SharedTickets | undefined,
  role: Role,
  tracing: Tracing,
  overrides: Overrides,
) => {
  const now = overrides.now ?? Date.now
  let stopping = false
  let address = ''
  const publicUrl = () => (config.publicUrl === '' ? address : config.publicUrl.replace(/\/+$/, ''))
  const fileStore = await openFileStore(config, {
    publicUrl,
    otherUrls: () => (address === '' ? [] : [address]),
    now,
    log: app.log,
  })
  const pool = createPaintingPools({
    config,
    // One that only answers looks at uploads, one after the other.
    size: role.paints.length === 0 ? 1 : config.concurrency,
    warmed: role.paints,
    pictureLimits: pictureLimitsOf(config),
    guards: await guardsOf(config),
    remote: remoteServicesOf(config),
    childModule: overrides.childModule ?? paintingChildModule,
    onLoss: end =>
      app.log.error(
        { how: end.how, unusable: end.unusable, lastWords: withoutSecrets(end.lastWords) },
        'painting process ended',
      ),
  })
  const policies = createPolicies(database)
  const nodeId = randomUUID()
  const { dispatcher, recover } = await createDispatcher({
    config,
    database,
    ...(tickets === undefined ? {} : { tickets }),
    paints: role.paints,
    policies,
    nodeId,
    now,
    log: app.log,
    service: () => service,
  })
  const metrics = createMetrics({
    live: () => dispatcher.groups(now()),
    childLosses: pool.losses,
  })
  const service: Service = {
    nodeId,
    config,
    database,
    fileStore,
    pool,
    dispatcher,
    authenticator: createAuthenticator(database, policies),
    policies,
    submitRate: createSubmitRate(database),
    // Another process may delete what this one remembers.
    recentRows: createRecentRows(database.kind === 'sqlite' ? limits.recentRows : 0),
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
    recover,
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

/** Throws `UsageError` for a role that a process cannot have on its own, or without an address to name. */
const checkRole = ({ databaseUrl, publicUrl }: Config, { answers, paints }: Role): void => {
  if (databaseUrl === '' && (!answers || paints.length === 0)) {
    throw new UsageError('Painting in processes of its own needs a shared database: set SFUMATO_DATABASE_URL.')
  }
  if (!answers && publicUrl === '') {
    throw new UsageError('A worker tells webhooks where results are: set SFUMATO_PUBLIC_URL as for the servers.')
  }
}

/** Opens the database and what a process needs to take part in it, together with what gives it all back. */
const openShared = async (config: Config, app: FastifyInstance, now: number) => {
  const opened = await openDatabase(config, now)
  if (opened.kind === 'sqlite') return { database: opened, tickets: undefined, close: () => opened.close() }
  try {
    const tickets = await openTickets(opened, app.log)
    return { database: { ...opened, tickets }, tickets, close: () => opened.close() }
  } catch (error) {
    await opened.close()
    throw error
  }
}

/**
 * Starts a process: takes up what an earlier one left, listens, and warms the painting processes. Throws a `UsageError`
 * for what whoever starts it can put right.
 */
export const startService = (
  config: Config,
  overrides: Overrides = {},
  role: Role = everything,
): Promise<RunningService> => inDataDirectory(config.dataDir, () => start(config, overrides, role))

const start = async (config: Config, overrides: Overrides, role: Role): Promise<RunningService> => {
  checkRole(config, role)
  const unlock = config.databaseUrl === '' ? lockDataDirectory(resolve(config.dataDir)) : () => {}
  const app = createApp(config)
  let opened: Awaited<ReturnType<typeof openShared>> | undefined
  let dispatcher: Dispatcher | undefined
  try {
    opened = await openShared(config, app, (overrides.now ?? Date.now)())
    const { database, tickets, close: closeDatabase } = opened
    const tracing = await openTracing(process.env, app.log)
    const { service, recover, listening, stop } = await createService(
      config,
      app,
      database,
      tickets,
      role,
      tracing,
      overrides,
    )
    dispatcher = service.dispatcher
    if (role.answers) await addRoutes(app, service, overrides.studioDirectory)
    else addWorkerRoutes(app, service)
    const firstKey = role.answers ? await ensureFirstKey(database, config, service.now()) : undefined
    await service.policies.refresh()
    await recover()
    if (role.listens) await listen(app, config)
    const address = role.listens ? addressOf(app) : ''
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
      await service.dispatcher.close()
      await service.pool.close()
      service.fileStore.close()
      await tracing.close()
      await closeDatabase()
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
    await dispatcher?.close()
    await opened?.close()
    unlock()
    throw error
  }
}
