import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openSqlite } from '../../rows/open-sqlite.ts'
import { type Killable, killChild } from './killable.ts'

const servedModule = fileURLToPath(new URL('../serve-instant.ts', import.meta.url))

const stopMs = 10_000

/** Starts a server with the instant painter on a data directory. */
export const startKillableServer = async (dataDir: string, key: string): Promise<Killable> => {
  const start = async (port: string): Promise<{ process: ChildProcess; url: string }> => {
    const process_ = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', servedModule], {
      env: {
        PATH: process.env.PATH,
        SFUMATO_DATA_DIR: dataDir,
        SFUMATO_PORT: port,
        SFUMATO_API_KEY: key,
        SFUMATO_FIRST_CREDITS: '1000000',
        SFUMATO_CONCURRENCY: '2',
        SFUMATO_LOG_LEVEL: 'silent',
        SFUMATO_POLLS_PER_SECOND: '0',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = await once(process_.stdout, 'data')
    return { process: process_, url: String(line).trim() }
  }

  let running = await start('0')
  const { url } = running
  const { port } = new URL(url)
  return {
    urls: [url],
    kill: async () => {
      const gone = once(running.process, 'exit')
      running.process.kill('SIGKILL')
      await gone
      running = await start(port)
      return 'server'
    },
    killPainter: choose => killChild([running], choose),
    stop: async () => {
      const gone = once(running.process, 'exit')
      running.process.kill('SIGTERM')
      await Promise.race([gone, sleep(stopMs, undefined, { ref: false })])
    },
    openBooks: () => openSqlite(dataDir, Date.now()),
    close: async () => {},
  }
}
