import { setImmediate } from 'node:timers/promises'
import type { Work } from './picture.ts'

/** How long a loop may keep the event loop before it lets other things happen, such as an abort. */
const turnMs = 40

/** Keeps a long loop interruptible: ask `due` often, and when it says so `await pause(share)`. */
export interface Pacer {
  /** True when the loop has run long enough to pause. */
  due(): boolean
  /** Reports the share done, lets the event loop turn once and throws the signal's reason if it was aborted. */
  pause(share: number): Promise<void>
}

/** A pacer for one operation; throws at once if the signal is already aborted. */
export function createPacer(work: Work | undefined): Pacer {
  work?.signal?.throwIfAborted()
  let turned = performance.now()
  let told = 0
  return {
    due: () => performance.now() - turned > turnMs,
    async pause(share) {
      if (share > told) {
        told = Math.min(1, share)
        work?.progress?.(told)
      }
      await setImmediate()
      work?.signal?.throwIfAborted()
      turned = performance.now()
    },
  }
}
