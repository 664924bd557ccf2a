import { type ChildProcess, fork } from 'node:child_process'
import { getCompileCacheDir } from 'node:module'
import { Failure } from '@sfumato/contract'
import type { RemoteServices } from '@sfumato/models'
import { limits } from '../limits.ts'
import { ChildLost } from './child-lost.ts'
import type { CheckMessage, FromChild, PaintedPicture, PaintMessage, StartMessage } from './protocol.ts'
import { answerQuestion, offerOf } from './questions.ts'

/** A message without the number that ties the answer to it. */
type Order = Omit<PaintMessage, 'job'> | Omit<CheckMessage, 'job'>

interface Job {
  readonly resolve: (answer: PaintedPicture | string) => void
  readonly reject: (reason: unknown) => void
  readonly progress: (share: number) => void
  readonly preview: (bytes: Uint8Array) => void
  /** Ends the questions that the job asked, once it has ended. */
  readonly ending: AbortController
}

/** What surrounds one order. */
export interface OrderContext {
  readonly signal?: AbortSignal
  readonly progress?: (share: number) => void
  readonly preview?: (bytes: Uint8Array) => void
}

/** How a process came to its end. */
export interface ChildEnd {
  readonly how: string
  /** What it wrote on its error output last; may be empty. */
  readonly lastWords: string
  /** It said that its engine cannot be used, and why. */
  readonly unusable: string | null
  readonly wasReady: boolean
  /** A signal that this server did not send ended it: an operator, the system for want of memory, a test of crashes. */
  readonly killedFromOutside: boolean
}

/** One painting process. */
export interface PaintingChild {
  /** Resolves once it can take orders; rejects never: see `ended`. */
  readonly ready: Promise<void>
  readonly ended: Promise<ChildEnd>
  readonly isReady: () => boolean
  send(order: Omit<PaintMessage, 'job'>, context?: OrderContext): Promise<PaintedPicture>
  send(order: Omit<CheckMessage, 'job'>, context?: OrderContext): Promise<string>
  /** Ends it at once; what it was working on is lost. */
  kill(): void
}

/** Only what a program needs to find its temporary files and speak the language of the place. */
const inherited = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'LANG', 'LC_ALL', 'TZ', 'SystemRoot']

const minimalEnvironment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    inherited.flatMap(name => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  ),
  // A process that starts from the cache of compiled code is ready in half the time.
  ...(getCompileCacheDir() === undefined ? {} : { NODE_COMPILE_CACHE: getCompileCacheDir() }),
})

const lastWordsLength = 2_000

/** Signals that others send. Those of a process's own faults (`SIGSEGV`, `SIGABRT`, …) are not among them. */
const sentByOthers: readonly (NodeJS.Signals | null)[] = ['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT']

const describeExit = (code: number | null, signal: NodeJS.Signals | null): string =>
  signal === null ? `the painting process ended with code ${code}` : `the painting process was ended by ${signal}`

/** Starts a painting process from its main module; `remote` answers what it asks. */
export const startChild = (
  modulePath: string,
  start: Omit<StartMessage, 'type' | 'remote'>,
  remote: RemoteServices,
): PaintingChild => {
  const child: ChildProcess = fork(modulePath, [], {
    execArgv: [],
    env: minimalEnvironment(),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const jobs = new Map<number, Job>()
  let nextJob = 1
  let isReady = false
  let unusable: string | null = null
  let killedByUs = false
  let lastWords = ''
  const ready = Promise.withResolvers<void>()
  const ended = Promise.withResolvers<ChildEnd>()

  const tell = (message: object): void => {
    if (child.connected) child.send(message, () => {})
  }

  const end = (number: number): void => {
    jobs.get(number)?.ending.abort(new Error('The job has ended.'))
    jobs.delete(number)
  }

  const kill = (): void => {
    killedByUs = true
    child.kill('SIGKILL')
  }

  const finish = (how: string, signal: NodeJS.Signals | null = null): void => {
    clearTimeout(startTimer)
    for (const [number, job] of jobs) {
      end(number)
      job.reject(new ChildLost(how))
    }
    const killedFromOutside = !killedByUs && sentByOthers.includes(signal)
    ended.resolve({ how, lastWords, unusable, wasReady: isReady, killedFromOutside })
    isReady = false
  }

  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    lastWords = (lastWords + text).slice(-lastWordsLength)
  })
  child.on('exit', (code, signal) => finish(describeExit(code, signal), signal))
  child.on('error', error => finish(`the painting process could not be started: ${error.message}`))

  child.on('message', (message: FromChild) => {
    if (message.type === 'ready') {
      clearTimeout(startTimer)
      isReady = true
      ready.resolve()
      return
    }
    if (message.type === 'unusable') {
      unusable = message.sentence
      kill()
      return
    }
    const job = jobs.get(message.job)
    if (!job) return
    if (message.type === 'progress') {
      job.progress(message.share)
      return
    }
    if (message.type === 'preview') {
      job.preview(message.bytes)
      return
    }
    if (message.type === 'ask') {
      void answerQuestion(remote, message, job.ending.signal).then(tell)
      return
    }
    end(message.job)
    if (message.type === 'painted') job.resolve(message.picture)
    else if (message.type === 'checked') job.resolve(message.format)
    else if (message.type === 'failed')
      job.reject(new Failure(message.code, message.sentence, { blocked: message.blocked }))
    else if (message.type === 'fault') job.reject(new Error(`In the painting process: ${message.stack}`))
    else job.reject(new ChildLost('the job was cancelled'))
  })

  const startTimer = setTimeout(kill, limits.childStartMs)
  startTimer.unref()
  tell({ type: 'start', ...start, remote: offerOf(remote) })

  const send = (order: Order, { signal, progress, preview }: OrderContext = {}): Promise<PaintedPicture | string> => {
    const job = nextJob++
    const answer = new Promise<PaintedPicture | string>((resolve, reject) => {
      jobs.set(job, {
        resolve,
        reject,
        progress: progress ?? (() => {}),
        preview: preview ?? (() => {}),
        ending: new AbortController(),
      })
    })
    if (!child.connected) {
      jobs.delete(job)
      return Promise.reject(new ChildLost('the painting process has ended'))
    }
    let graceTimer: NodeJS.Timeout | undefined
    const onAbort = () => {
      tell({ type: 'cancel', job })
      jobs.get(job)?.ending.abort(new Error('The job was cancelled.'))
      graceTimer = setTimeout(kill, limits.cancelGraceMs)
    }
    signal?.addEventListener('abort', onAbort, { once: true })
    tell({ ...order, job })
    return answer.finally(() => {
      clearTimeout(graceTimer)
      signal?.removeEventListener('abort', onAbort)
    })
  }

  return {
    ready: ready.promise,
    ended: ended.promise,
    // One that is being ended takes nothing more, although it may not be gone yet.
    isReady: () => isReady && !killedByUs,
    send: send as PaintingChild['send'],
    kill,
  }
}
