import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ConfigValues, configFrom } from '../config/read-config.ts'
import { environmentName } from '../config/schema.ts'
import { paintingChildModule } from '../painting/child-module.ts'
import { listLiveRows } from '../rows/queue.ts'
import { type Overrides, type Role, type RunningService, startService } from '../serve.ts'
import { instantChildModule } from './instant-child-module.ts'

/** A server in this process, on a free loopback port. */
export interface TestServer extends RunningService {
  /** Same as `address`. */
  readonly url: string
  /** A key with credits. */
  readonly key: string
  readonly dataDir: string
  /** Calls a path, or an absolute address of the server, with the key; `headers` override. */
  call(path: string, init?: RequestInit): Promise<Response>
  /** Posts a body as JSON with the key. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>
  /** The ids of the requests that have not ended, oldest first. */
  live(): Promise<string[]>
  /** Polls a request until it has ended; its status body. */
  ended(requestId: string): Promise<Record<string, unknown>>
}

/** What a test may choose. */
export interface TestServerSettings extends Pick<Overrides, 'now' | 'studioDirectory'> {
  /** `instant` (the default) paints one pixel at once, `real` is what a server runs. */
  readonly painter?: 'instant' | 'real'
  readonly config?: ConfigValues
  /** What the process does of all there is to do; everything where absent. */
  readonly role?: Role
  /** Use this directory and leave it; otherwise a new one is made, and removed by `close`. */
  readonly dataDir?: string
}

const testKey = 'SG_00112233445566778899aabbccddeeff'
const mostListed = 10_000
/** Longer than the longest that a run may take by itself: uploads of outputs are tried again for a quarter of a minute. */
const longestWaitMs = 60_000

/** Starts a server for a test. */
export const startTestServer = async (settings: TestServerSettings = {}): Promise<TestServer> => {
  const dataDir = settings.dataDir ?? (await mkdtemp(join(tmpdir(), 'sfumato-test-')))
  const config = configFrom(
    {
      port: 0,
      logLevel: 'silent',
      apiKey: testKey,
      pollsPerSecond: 0,
      // What paints at once signs nothing, so no key need be made for it.
      provenance: settings.painter === 'real' ? 'on' : 'off',
      ...settings.config,
      dataDir,
    },
    environmentName,
  )
  const running = await startService(
    config,
    {
      childModule: settings.painter === 'real' ? paintingChildModule : instantChildModule,
      ...(settings.now === undefined ? {} : { now: settings.now }),
      ...(settings.studioDirectory === undefined ? {} : { studioDirectory: settings.studioDirectory }),
    },
    settings.role,
  )

  const call = (path: string, init: RequestInit = {}) =>
    fetch(/^https?:/.test(path) ? path : running.address + path, {
      redirect: 'manual',
      ...init,
      headers: { 'x-api-key': testKey, ...(init.headers as Record<string, string>) },
    })

  const ended = async (requestId: string) => {
    for (const until = Date.now() + longestWaitMs; Date.now() < until; ) {
      const body = (await (await call(`/v2/requests/${requestId}/status`)).json()) as Record<string, unknown>
      if (body.status !== 'QUEUED' && body.status !== 'PROCESSING') return body
      await new Promise(resolve => setTimeout(resolve, 10))
    }
    throw new Error(`Request ${requestId} did not end within ${longestWaitMs} ms.`)
  }

  return {
    ...running,
    url: running.address,
    key: testKey,
    dataDir,
    call,
    post: (path, body, headers = {}) =>
      call(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...headers },
      }),
    live: async () => (await listLiveRows(running.service.database, mostListed)).rows.map(({ id }) => id),
    ended,
    close: async () => {
      await running.close()
      if (settings.dataDir === undefined) await rm(dataDir, { recursive: true, force: true })
    },
  }
}
