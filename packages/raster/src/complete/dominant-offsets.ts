import type { Random } from '../random.ts'
import { type Level, patchRadius } from './level.ts'
import { patchCost } from './patch-cost.ts'
import { createDescriptor, findLeaf, type SourceTree } from './source-tree.ts'

/** A shift in whole pixels. */
export interface Offset {
  readonly across: number
  readonly down: number
}

const probes = 4000
/** Offsets shorter than this share of the longer side only say that neighbours are alike. */
const shortestShare = 1 / 15

/**
 * The shifts by which a picture repeats itself most often, found among its known parts: patches are paired with their
 * most similar patch elsewhere and the pairs' offsets counted (He and Sun, "Statistics of Patch Offsets for Image
 * Completion", 2012). Most frequent first.
 */
export function dominantOffsets(level: Level, tree: SourceTree, most: number, random: Random): Offset[] {
  const { width, height, features } = level
  const shortest = Math.max(2 * patchRadius, Math.max(width, height) * shortestShare)
  const columns = 2 * width + 1
  const counts = new Float32Array(columns * (2 * height + 1))
  const scratch = createDescriptor()
  for (let n = 0; n < probes; n++) {
    const target = level.sources[random.integer(level.sources.length)]
    const [from, to] = findLeaf(tree, level, target, scratch)
    let best = -1
    let bestCost = Number.POSITIVE_INFINITY
    for (let k = from; k < to; k++) {
      const source = tree.sources[k]
      const { across, down } = offsetBetween(target, source, width)
      if (Math.max(Math.abs(across), Math.abs(down)) < shortest) continue
      const cost = patchCost(features, width, target, source, 0, bestCost)
      if (cost >= bestCost) continue
      best = source
      bestCost = cost
    }
    if (best < 0) continue
    const { across, down } = offsetBetween(target, best, width)
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
