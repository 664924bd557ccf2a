import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const main = join(import.meta.dirname, '../../apps/server/src/main.ts')
const mapHosts = join(import.meta.dirname, 'map-hosts.ts')

/** A server as anybody starts it, in a process and on a loopback port of its own. */
export interface RealServer extends AsyncDisposable {
  readonly url: string
  readonly key: string
  /** Runs a command of `sfumato` on its data directory; what it printed. */
  command(...words: string[]): Promise<string>
}

/** What a server is started with. */
export interface RealServerSettings {
  readonly dataDir: string
  readonly key: string
  readonly environment?: Readonly<Record<string, string>>
  /** Host names of the world that lead to ports of this machine. */
  readonly hosts?: Readonly<Record<string, number>>
}

/** A port that was free just now: a server with a public address does not print its own. */
const freePort = async (): Promise<number> => {
  const probe = createServer()
  await new Promise<void>(resolve => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as { port: number }
  await new Promise(resolve => probe.close(resolve))
  return port
}

const node = (words: readonly string[], environment: NodeJS.ProcessEnv, errors: 'inherit' | 'ignore') =>
  spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...words], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', errors],
  })

/** Starts a server with the preview painter; resolves when it takes requests. */
export const startRealServer = async (settings: RealServerSettings): Promise<RealServer> => {
  const { dataDir, key, environment = {}, hosts = {} } = settings
  const port = await freePort()
  const variables = {
    SFUMATO_DATA_DIR: dataDir,
    SFUMATO_PORT: String(port),
    SFUMATO_API_KEY: key,
    SFUMATO_LOG_LEVEL: 'error',
    SFUMATO_TEST_HOSTS: JSON.stringify(hosts),
    ...environment,
  }
  const server = node(['--import', mapHosts, main, 'serve'], variables, 'inherit')
  const exited = once(server, 'exit')
  const ready = once(createInterface(server.stdout), 'line')
  const first = await Promise.race([ready, exited.then(() => undefined)])
  if (first === undefined) throw new Error('The server ended at its start; see above.')
  return {
    url: `http://127.0.0.1:${port}`,
    key,
    command: async (...words) => {
      const command = node([main, ...words], variables, 'ignore')
      const parts: Buffer[] = []
      command.stdout.on('data', part => parts.push(part))
      const [code] = await once(command, 'close')
      if (code !== 0) throw new Error(`sfumato ${words.join(' ')} ended with ${code}.`)
      return Buffer.concat(parts).toString()
    },
    async [Symbol.asyncDispose]() {
      server.kill('SIGTERM')
      await exited
    },
  }
}
