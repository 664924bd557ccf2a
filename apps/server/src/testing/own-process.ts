import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const servedModule = fileURLToPath(new URL('./serve-instant.ts', import.meta.url))

/** A server or worker with the instant painter in a process of its own, which ends when the one that started it does. */
export interface OwnProcess {
  /** Where it answers; `no address` for a worker. */
  readonly url: string
  readonly process: ChildProcess
  /** Ends it without a word. */
  kill(): Promise<void>
  /** Stops it in good order. */
  stop(): Promise<void>
}

/** What a process of a test is. */
export interface OwnProcessSettings {
  /** `answers` takes calls and paints nothing, `paints` is a worker; both where absent. */
  readonly role?: 'answers' | 'paints'
  /** The database that it shares; one in its data directory where absent. */
  readonly databaseUrl?: string
  readonly dataDir: string
  readonly key: string
  /** Further variables. */
  readonly environment?: Readonly<Record<string, string>>
}

const stopMs = 15_000

/** Starts a process and waits until it works. */
export const startOwnProcess = async (settings: OwnProcessSettings): Promise<OwnProcess> => {
  const started = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', servedModule], {
    env: {
      PATH: process.env.PATH,
      SFUMATO_DATA_DIR: settings.dataDir,
      SFUMATO_PORT: '0',
      SFUMATO_API_KEY: settings.key,
      SFUMATO_FIRST_CREDITS: '1000000',
      SFUMATO_LOG_LEVEL: 'silent',
      SFUMATO_POLLS_PER_SECOND: '0',
      ...(settings.databaseUrl === undefined
        ? {}
        : { SFUMATO_DATABASE_URL: settings.databaseUrl, SFUMATO_PUBLIC_URL: 'http://sfumato.example' }),
      ...(settings.role === undefined ? {} : { SFUMATO_TEST_ROLE: settings.role }),
      ...settings.environment,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const [output, errors] = [started.stdout, started.stderr] as Socket[]
  let complaint = ''
  errors.on('data', text => {
    complaint += text
    process.stderr.write(text)
  })
  const exited = once(started, 'exit')
  const first = await Promise.race([once(output, 'data'), once(started, 'close').then(() => undefined)])
  if (!first) throw new Error(`A process ended with ${started.exitCode} at its start: ${complaint}`)
  // A test that fails before it stops its processes would otherwise wait for them for ever.
  started.unref()
  started.channel?.unref()
  output.unref()
  errors.unref()
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    if (started.exitCode !== null || started.signalCode !== null) return
    started.ref()
    started.kill(signal)
    await Promise.race([exited, sleep(stopMs, undefined, { ref: false }).then(() => started.kill('SIGKILL'))])
  }
  return { url: String(first[0]).trim(), process: started, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') }
}
