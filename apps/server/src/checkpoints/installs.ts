import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { PullNews, PullOrder } from './pull-protocol.ts'

/** How far the last pull of a set came. */
export interface Install {
  readonly state: 'RUNNING' | 'DONE' | 'CANCELLED' | 'FAILED'
  readonly doneBytes: number
  /** 0 until the hub has said. */
  readonly totalBytes: number
  /** Why it failed, or what it is waiting for; one sentence. */
  readonly detail?: string
}

/** The pulls that this server has started. */
export interface Installs {
  /** Starts pulling a set; one that is being pulled goes on. */
  start(name: string, accepted: boolean): void
  /** Stops a pull; what has come is kept, and the next start goes on from there. */
  cancel(name: string): void
  /** The last pull of a set since the server was started; nothing where there was none. */
  of(name: string): Install | undefined
  /** Stops every pull. */
  close(): void
}

const childModule = fileURLToPath(new URL('./pull-child.ts', import.meta.url))

/** Pulls checkpoint sets into `directory`, each in a process of its own. */
export const createInstalls = (directory: string, log: { error(details: object, text: string): void }): Installs => {
  const installs = new Map<string, Install>()
  const children = new Map<string, ChildProcess>()

  const change = (name: string, next: Partial<Install>): void => {
    const { detail: _, ...before } = installs.get(name)!
    installs.set(name, { ...before, ...next })
  }

  const hear = (name: string, news: PullNews): void => {
    if (news.kind === 'progress') change(name, { doneBytes: news.doneBytes, totalBytes: news.totalBytes })
    else if (news.kind === 'retry') change(name, { detail: news.reason })
    else if (news.kind === 'done') change(name, { state: 'DONE' })
    else change(name, { state: 'FAILED', detail: news.sentence })
  }

  const stop = (name: string): void => {
    if (installs.get(name)?.state === 'RUNNING') change(name, { state: 'CANCELLED' })
    children.get(name)?.kill('SIGKILL')
  }

  const start = (name: string, accepted: boolean): void => {
    const child = fork(childModule, [], { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    children.set(name, child)
    installs.set(name, { state: 'RUNNING', doneBytes: 0, totalBytes: 0 })
    child.on('message', news => {
      if (installs.get(name)?.state === 'RUNNING') hear(name, news as PullNews)
    })
    child.on('exit', (code, signal) => {
      children.delete(name)
      if (installs.get(name)?.state !== 'RUNNING') return
      log.error({ set: name, code, signal }, 'pulling process ended')
      change(name, { state: 'FAILED', detail: 'The process that pulled it ended; the log of the server says more.' })
    })
    child.send({ directory, name, accepted } satisfies PullOrder)
  }

  return {
    start(name, accepted) {
      const ending = installs.get(name)?.state === 'RUNNING' ? undefined : children.get(name)
      // One that was stopped a moment ago holds the set until its process is gone.
      if (ending) ending.once('exit', () => start(name, accepted))
      else if (!children.has(name)) start(name, accepted)
    },
    cancel: stop,
    of: name => installs.get(name),
    close: () => [...children.keys()].forEach(stop),
  }
}
