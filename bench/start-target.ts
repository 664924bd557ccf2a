import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** A server that runs in a process of its own, so that measuring it does not slow it. */
export interface Target {
  readonly url: string
  readonly key: string
  readonly process: ChildProcess
  stop(): void
}

/**
 * Starts one of `targets/` and waits until it listens.
 *
 * @param workers Painting processes, for targets that have any; 1 where absent.
 */
export const startTarget = (name: string, { workers = 1 }: { readonly workers?: number } = {}): Promise<Target> =>
  new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL(`./targets/${name}.ts`, import.meta.url)), [String(workers)], {
      execArgv: ['--disable-warning=ExperimentalWarning'],
    })
    child.once('exit', code => reject(new Error(`${name} ended with ${code} before it listened`)))
    child.once('message', message => {
      const { url, key } = message as { url: string; key: string }
      resolve({ url, key, process: child, stop: () => child.disconnect() })
    })
  })
