import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Database } from '../../rows/database.ts'

/** Processes that come back at the same addresses after they were killed. */
export interface Killable {
  /** Where calls are answered. */
  readonly urls: readonly string[]
  /** Ends something without a word and starts it again. What it was. */
  kill(random: () => number): Promise<string>
  /** Ends a painting process without a word; false where there was none. */
  killPainter(choose: (count: number) => number): boolean
  /** Stops all of it in good order, but for a database that is a process of its own. */
  stop(): Promise<void>
  /** What was written, once all of it is stopped. */
  openBooks(): Promise<Database>
  /** Stops what is left. */
  close(): Promise<void>
}

/** Processes whose parent this one is. */
const childrenOf = (pid: number): number[] => {
  try {
    const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim()
    return text === '' ? [] : text.split(' ').map(Number)
  } catch {
    return []
  }
}

/** Ends one of the children of some processes without a word; false where there was none. */
export const killChild = (
  parents: readonly { readonly process: ChildProcess }[],
  choose: (count: number) => number,
): boolean => {
  const children = parents.flatMap(parent => childrenOf(parent.process.pid ?? 0))
  if (children.length === 0) return false
  try {
    process.kill(children[choose(children.length)], 'SIGKILL')
    return true
  } catch {
    return false
  }
}
