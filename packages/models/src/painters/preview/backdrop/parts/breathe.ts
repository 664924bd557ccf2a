import { setImmediate } from 'node:timers/promises'
import type { Work } from '@sfumato/raster'

/** Lets the event loop run, then throws the signal's reason if the work was aborted. */
export async function breathe(work: Work): Promise<void> {
  await setImmediate()
  work.signal?.throwIfAborted()
}
