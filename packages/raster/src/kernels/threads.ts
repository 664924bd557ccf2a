import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { PartCounter } from './parts.ts'

/** What a helper thread is told. A `run` is answered by an {@link Answer}, the others by nothing. */
export type Order =
  | {
      readonly kind: 'open'
      readonly instance: number
      readonly module: WebAssembly.Module
      readonly memory: WebAssembly.Memory
    }
  | {
      readonly kind: 'call'
      readonly instance: number
      readonly called: string
      readonly values: readonly number[]
    }
  | {
      readonly kind: 'run'
      readonly instance: number
      readonly run: number
      readonly called: string
      readonly parts: readonly (readonly number[])[]
      readonly counter: PartCounter
    }
  | { readonly kind: 'close'; readonly instance: number }

/** Says that a helper has found no more parts of a run, or what a part threw. */
export interface Answer {
  readonly run: number
  readonly error?: Error
}

/** An instance of a kernel in a helper thread. */
export interface RemoteInstance {
  call(called: string, values: readonly number[]): void
  /** Does parts until none are left. */
  run(called: string, parts: readonly (readonly number[])[], counter: PartCounter): Promise<void>
  close(): void
}

/** A helper thread. */
export interface Helper {
  open(module: WebAssembly.Module, memory: WebAssembly.Memory): RemoteInstance
}

/** More threads than this are never used: they bring nothing: the parts between two waits are too few. */
export const mostThreads = 8

let threads = Math.min(mostThreads, availableParallelism())
const started: Helper[] = []

/**
 * Sets how many threads kernels run in, this one included: 1 to 8. From the start as many as there are processors.
 * Results do not depend on it. Throws a `RangeError` for anything else.
 */
export function setThreads(count: number): void {
  if (!(Number.isInteger(count) && count >= 1 && count <= mostThreads)) {
    throw new RangeError(`Expected 1 to ${mostThreads} threads but received ${count}`)
  }
  threads = count
}

/** The helper threads, started when they are first asked for; they keep no process alive while idle. */
export function helpers(): readonly Helper[] {
  while (started.length < threads - 1) started.push(startHelper())
  return started.slice(0, threads - 1)
}

interface Waiting {
  readonly resolve: () => void
  readonly reject: (error: Error) => void
}

let instancesOpened = 0
let runsStarted = 0

function startHelper(): Helper {
  const worker = new Worker(new URL('./helper-thread.ts', import.meta.url))
  const waiting = new Map<number, Waiting>()
  const settle = (run: number, act: (one: Waiting) => void) => {
    const one = waiting.get(run)
    waiting.delete(run)
    if (waiting.size === 0) worker.unref()
    if (one) act(one)
  }
  worker.on('message', ({ run, error }: Answer) =>
    settle(run, ({ resolve, reject }) => (error ? reject(error) : resolve())),
  )
  worker.on('error', (error: Error) => {
    started.splice(started.indexOf(helper), 1)
    for (const run of [...waiting.keys()]) settle(run, ({ reject }) => reject(error))
  })
  worker.unref()
  const tell = (order: Order) => worker.postMessage(order)
  const helper: Helper = {
    open(module, memory) {
      const instance = instancesOpened++
      tell({ kind: 'open', instance, module, memory })
      return {
        call: (called, values) => tell({ kind: 'call', instance, called, values }),
        run(called, parts, counter) {
          const run = runsStarted++
          worker.ref()
          return new Promise((resolve, reject) => {
            waiting.set(run, { resolve, reject })
            tell({ kind: 'run', instance, run, called, parts, counter })
          })
        },
        close: () => tell({ kind: 'close', instance }),
      }
    },
  }
  return helper
}
