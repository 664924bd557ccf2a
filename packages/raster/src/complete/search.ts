import type { Random } from '../random.ts'
import type { Offset } from './dominant-offsets.ts'
import type { Level, Matches } from './level.ts'
import { type OffsetPrior, offsetCost, patchCost } from './patch-cost.ts'
import { createDescriptor, findLeaf, leafSize, type SourceTree } from './source-tree.ts'

/** Where a search pass takes its candidates from, beside the match that a target already has. */
export interface Candidates {
  /** Distance in pixels of the eight neighbours whose matches are tried, shifted along (coherence). */
  readonly reach: number
  /** Also tries the sources one pixel around the present match; wanted after a change of level. */
  readonly adjust: boolean
  /** Also tries a leaf of similar patches. */
  readonly tree?: SourceTree
  /** Also tries the shifts by which the picture repeats itself. */
  readonly offsets: readonly Offset[]
  /** Whether the completion has changed since the matches were last looked at. */
  readonly stale: boolean
  /** Also tries so many sources drawn evenly from all of them. */
  readonly drawn: number
}

/**
 * One pass of the search for better matches of the targets `from` ... `to`. All candidates come from `before`, which
 * stays as it is, so the order of the targets does not matter; results go to `after`.
 */
export function searchPass(
  level: Level,
  before: Matches,
  after: Matches,
  prior: OffsetPrior,
  candidates: Candidates,
  random: Random,
  from: number,
  to: number,
): void {
  const { width, features, usable, targets, sources } = level
  const { reach, adjust, tree, offsets, stale, drawn } = candidates
  const steps = neighbourSteps(width, reach)
  const nudges = adjust ? neighbourSteps(width, 1) : new Int32Array()
  const shifts = Int32Array.from(offsets, ({ across, down }) => across + down * width)
  const scratch = createDescriptor()
  const tried = new Int32Array(steps.length + nudges.length + shifts.length + leafSize + drawn)
  for (let n = from; n < to; n++) {
    const target = targets[n]
    const present = before.source[target]
    let count = 0
    for (let k = 0; k < steps.length; k++) {
      const source = before.source[target + steps[k]]
      if (source >= 0 && source - steps[k] !== present) tried[count++] = source - steps[k]
    }
    for (let k = 0; k < nudges.length; k++) tried[count++] = present + nudges[k]
    for (let k = 0; k < shifts.length; k++) tried[count++] = target + shifts[k]
    if (tree) {
      const [first, end] = findLeaf(tree, level, target, scratch)
      for (let k = first; k < end; k++) tried[count++] = tree.sources[k]
    }
    for (let k = 0; k < drawn; k++) tried[count++] = sources[random.integer(sources.length)]

    let best = present
    let bestCost = stale
      ? patchCost(features, width, target, best, offsetCost(prior, width, target, best), 2 ** 30)
      : before.cost[target]
    for (let k = 0; k < count; k++) {
      const source = tried[k]
      if (usable[source] !== 1 || source === best) continue
      const start = offsetCost(prior, width, target, source)
      if (start >= bestCost) continue
      const cost = patchCost(features, width, target, source, start, bestCost)
      if (cost >= bestCost) continue
      best = source
      bestCost = cost
    }
    after.source[target] = best
    after.cost[target] = bestCost
  }
}

function neighbourSteps(width: number, reach: number): Int32Array {
  const steps: number[] = []
  for (let v = -1; v <= 1; v++) for (let u = -1; u <= 1; u++) if (u || v) steps.push(reach * (v * width + u))
  return Int32Array.from(steps)
}

/** No matches yet: -1 everywhere. */
export function createMatches({ width, height }: Level): Matches {
  return { source: new Int32Array(width * height).fill(-1), cost: new Float32Array(width * height) }
}

/** The matches of a level from those of the level half its size; where none carries over, one is drawn. */
export function matchesFromCoarser(level: Level, coarser: Level, matches: Matches, random: Random): Matches {
  const { width, height, targets, usable, sources } = level
  const result = createMatches(level)
  for (const target of targets) {
    const y = Math.floor(target / width)
    const x = target - y * width
    const above = nearestTarget(coarser, matches, x >> 1, y >> 1)
    let source = -1
    if (above >= 0) {
      const there = matches.source[above]
      const thereY = Math.floor(there / coarser.width)
      const thereX = there - thereY * coarser.width
      const aboveY = Math.floor(above / coarser.width)
      const aboveX = above - aboveY * coarser.width
      const sourceX = Math.min(width - 4, Math.max(3, x + 2 * (thereX - aboveX)))
      const sourceY = Math.min(height - 4, Math.max(3, y + 2 * (thereY - aboveY)))
      source = nearestUsable(usable, width, sourceY * width + sourceX)
      result.cost[target] = matches.cost[above]
    }
    result.source[target] = source >= 0 ? source : sources[random.integer(sources.length)]
  }
  return result
}

/** A target of the coarser level at or beside a place; patches near the border have none of their own. */
function nearestTarget({ width, height }: Level, { source }: Matches, x: number, y: number): number {
  const inside = (value: number, size: number) => Math.min(size - 4, Math.max(3, value))
  for (let reach = 0; reach <= 3; reach++) {
    for (let v = -reach; v <= reach; v++) {
      for (let u = -reach; u <= reach; u++) {
        if (Math.max(Math.abs(u), Math.abs(v)) !== reach) continue
        const i = inside(y + v, height) * width + inside(x + u, width)
        if (source[i] >= 0) return i
      }
    }
  }
  return -1
}

function nearestUsable(usable: Uint8Array, width: number, source: number): number {
  if (usable[source] === 1) return source
  for (let reach = 1; reach <= 4; reach++) {
    for (let v = -reach; v <= reach; v++) {
      for (let u = -reach; u <= reach; u++) {
        if (Math.max(Math.abs(u), Math.abs(v)) !== reach) continue
        const i = source + v * width + u
        if (usable[i] === 1) return i
      }
    }
  }
  return -1
}
