import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { missing } from '../require-suite.ts'

/** A PostgreSQL of its own for a test or a benchmark, in a temporary folder, on a free loopback port. */
export interface PostgresCluster {
  /** Makes an empty database; its address. */
  createDatabase(): Promise<string>
  /** Ends the server as a power cut would (no shutdown, no last checkpoint) and waits until it is gone. */
  kill(): Promise<void>
  /** Starts it again at the same address, and waits until it answers. */
  start(): Promise<void>
  /** Stops it and removes its folder. */
  close(): Promise<void>
}

const startMs = 60_000
const lookMs = 50

/** The newest of the machine's PostgreSQL packages; nothing where there is none. */
const binaries = (): string | undefined => {
  const found = globSync('/usr/lib/postgresql/*/bin/postgres')
  const version = (path: string) => Number(path.split('/')[4])
  const newest = found.sort((first, second) => version(second) - version(first))[0]
  return newest && dirname(newest)
}

/** Why tests with PostgreSQL do not run here, for their `skip`; false where they do. Throws where they must run. */
export const withoutPostgres = (): string | false =>
  binaries() === undefined && missing('postgres', 'there is no PostgreSQL below /usr/lib/postgresql.')

/** PostgreSQL refuses to run as root: then it runs as its own user, else as nobody. */
const unprivileged = (): { uid: number; gid: number } | undefined => {
  if (process.getuid?.() !== 0) return undefined
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
  const [, , uid, gid] = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody') ?? []
  if (uid === undefined || gid === undefined) throw new Error('There is no user that PostgreSQL could run as.')
  return { uid: Number(uid), gid: Number(gid) }
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

/** Stops what runs in the folder, and removes it, once this process is gone, however it went. */
const watchdogScript = `cat > /dev/null
pid=$(head -n 1 "$0/postmaster.pid" 2> /dev/null) && kill -INT "$pid"
while [ -n "$pid" ] && kill -0 "$pid" 2> /dev/null; do sleep 0.1; done
rm -rf "$0"`

/**
 * Makes a cluster and starts it.
 *
 * @param options.fsync Whether commits wait for the disk: on for benchmarks, off for tests that do not cut its power.
 */
export const startPostgres = async ({ fsync }: { readonly fsync: boolean }): Promise<PostgresCluster> => {
  const folder = binaries()
  if (folder === undefined) throw new Error('There is no PostgreSQL below /usr/lib/postgresql.')
  const user = unprivileged()
  const data = mkdtempSync(join(tmpdir(), 'sfumato-postgres-'))
  if (user) chownSync(data, user.uid, user.gid)
  const places = { cwd: data, ...user, env: { PATH: process.env.PATH, LC_ALL: 'C' } }
  const made = spawnSync(
    join(folder, 'initdb'),
    ['-D', data, '-U', 'sfumato', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...places, encoding: 'utf8' },
  )
  if (made.status !== 0) {
    rmSync(data, { recursive: true, force: true })
    throw new Error(`initdb failed: ${made.stderr}`)
  }
  const watchdog = spawn('/bin/sh', ['-c', watchdogScript, data], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  watchdog.unref()
  const port = await freePort()
  const address = (database: string) => `postgres://sfumato@127.0.0.1:${port}/${database}`
  let server: ChildProcess | undefined
  let databases = 0

  const answers = async (): Promise<boolean> => {
    const client = new Client({ connectionString: address('postgres') })
    client.on('error', () => {})
    try {
      await client.connect()
      return true
    } catch {
      return false
    } finally {
      await client.end().catch(() => {})
    }
  }

  const start = async () => {
    const settings = {
      listen_addresses: '127.0.0.1',
      port,
      unix_socket_directories: '',
      max_connections: 200,
      fsync: fsync ? 'on' : 'off',
      logging_collector: 'off',
    }
    const started = spawn(
      join(folder, 'postgres'),
      ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      { ...places, stdio: 'ignore' },
    )
    started.unref()
    server = started
    for (const until = Date.now() + startMs; !(await answers()); await sleep(lookMs)) {
      if (started.exitCode !== null) throw new Error(`PostgreSQL ended with ${started.exitCode} at its start.`)
      if (Date.now() > until) throw new Error('PostgreSQL does not answer.')
    }
  }

  const end = async (signal: 'SIGINT' | 'SIGQUIT') => {
    if (!server || server.exitCode !== null || server.signalCode !== null) return
    const gone = once(server, 'exit')
    server.ref()
    server.kill(signal)
    await gone
  }

  await start()
  return {
    createDatabase: async () => {
      const name = `test_${++databases}`
      const client = new Client({ connectionString: address('postgres') })
      await client.connect()
      await client.query(`create database ${name}`)
      await client.end()
      return address(name)
    },
    kill: () => end('SIGQUIT'),
    start,
    close: async () => {
      await end('SIGINT')
      const gone = once(watchdog, 'exit')
      watchdog.stdin.end()
      watchdog.ref()
      await gone
      if (existsSync(data)) rmSync(data, { recursive: true, force: true })
    },
  }
}
