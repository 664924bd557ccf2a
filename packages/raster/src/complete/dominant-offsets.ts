import { splitRange } from '../kernels/parts.ts'
import type { Random } from '../random.ts'
import type { Pacer } from '../work.ts'
import { type LevelSpace, mostPairs } from './completion-kernel.ts'
import { patchRadius } from './level.ts'

/** A shift in whole pixels. */
export interface Offset {
  readonly across: number
  readonly down: number
}

/** Pairs in a part: about a millisecond of work. */
const pairsInPart = 1000
/** Offsets shorter than this share of the longer side only say that neighbours are alike. */
const shortestShare = 1 / 15

/**
 * The shifts by which a picture repeats itself most often, found among its known parts: patches are paired with their
 * most similar patch elsewhere in the level's tree and the pairs' offsets counted (He and Sun, "Statistics of Patch Offsets for Image
 * Completion", 2012). Most frequent first.
 */
export async function dominantOffsets(
  { kernel: { crew, arena }, level }: LevelSpace,
  most: number,
  random: Random,
  pacer: Pacer,
  share: number,
): Promise<Offset[]> {
  const { width, height, sources } = level
  const centres = arena.integers(mostPairs)
  const partners = arena.integers(mostPairs)
  for (let n = 0; n < mostPairs; n++) centres[n] = sources[random.integer(sources.length)]
  const shortest = Math.max(2 * patchRadius, Math.max(width, height) * shortestShare)
  const settings = [centres.byteOffset, partners.byteOffset, shortest]
  const parts = splitRange(0, mostPairs, pairsInPart).map(range => [...settings, ...range])
  await crew.run('pairPatches', parts, pacer, share)
  const columns = 2 * width + 1
  const counts = new Float32Array(columns * (2 * height + 1))
  for (let n = 0; n < mostPairs; n++) {
    if (partners[n] < 0) continue
    const { across, down } = offsetBetween(centres[n], partners[n], width)
    counts[(down + height) * columns + across + width]++
    counts[(height - down) * columns + width - across]++
  }
  return peaks(counts, columns, width, height, most)
}

function offsetBetween(from: number, to: number, width: number): Offset {
  const down = Math.floor(to / width) - Math.floor(from / width)
  return { across: to - from - down * width, down }
}

function peaks(counts: Float32Array, columns: number, width: number, height: number, most: number): Offset[] {
  const rows = counts.length / columns
  const found: { weight: number; offset: Offset }[] = []
  for (let y = 1; y + 1 < rows; y++) {
    for (let x = 1; x + 1 < columns; x++) {
      const i = y * columns + x
      if (counts[i] < 2) continue
      let weight = 0
      let highest = true
      for (let v = -1; v <= 1; v++) {
        for (let u = -1; u <= 1; u++) {
          const other = counts[i + v * columns + u]
          weight += other
          if (other > counts[i]) highest = false
        }
      }
      if (highest) found.push({ weight, offset: { across: x - width, down: y - height } })
    }
  }
  found.sort((a, b) => b.weight - a.weight)
  return found.slice(0, most).map(({ offset }) => offset)
}
