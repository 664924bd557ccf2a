/** How fast something comes in, seen over the last seconds, so that a pause or a new mirror shows soon. */
export interface TransferRate {
  /** Notes how much there is at a time; the first note is where the transfer begins. */
  note(doneBytes: number, atMs: number): void
  /** 0 until there is something to tell. */
  bytesPerSecond(): number
}

const windowMs = 10_000
/** One note in such a time is enough. */
const noteIntervalMs = 200
/** Before that, a rate would be chance. */
const shortestMs = 500

/** Starts with no notes. */
export const createTransferRate = (): TransferRate => {
  const notes: { doneBytes: number; atMs: number }[] = []
  return {
    note(doneBytes, atMs) {
      const before = notes.at(-2)
      if (before && atMs - before.atMs < noteIntervalMs) notes.pop()
      notes.push({ doneBytes, atMs })
      while (notes.length > 2 && atMs - notes[1].atMs >= windowMs) notes.shift()
    },
    bytesPerSecond() {
      const first = notes[0]
      const last = notes.at(-1)
      if (!first || !last || last.atMs - first.atMs < shortestMs) return 0
      return (1000 * (last.doneBytes - first.doneBytes)) / (last.atMs - first.atMs)
    },
  }
}

/** `95` seconds as `2 min`. */
export const formatDuration = (seconds: number): string => {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  if (seconds < 5_400) return `${Math.round(seconds / 60)} min`
  return `${(seconds / 3_600).toFixed(1)} h`
}
