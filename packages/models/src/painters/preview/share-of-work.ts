import type { Work } from '@sfumato/raster'
import type { PaintContext } from '../painter.ts'

/** The part of a painter's call from one share done to another, as the work of one piece. Progress never falls. */
export function shareOfWork(context: PaintContext, from: number, to: number): Work {
  let told = from
  return {
    signal: context.signal,
    progress: share => {
      const next = Math.min(to, from + (to - from) * share)
      if (next > told) {
        told = next
        context.progress(next)
      }
    },
  }
}
