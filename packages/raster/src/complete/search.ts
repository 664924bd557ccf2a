import { splitRange } from '../kernels/parts.ts'
import type { Random } from '../random.ts'
import type { Pacer } from '../work.ts'
import { type LevelSpace, mostDrawn, mostShifts } from './completion-kernel.ts'
import type { Offset } from './dominant-offsets.ts'
import type { Level, Matches } from './level.ts'

/** Where a search pass takes its candidates from, beside the match that a target already has. */
export interface Candidates {
  /** Distance in pixels of the eight neighbours whose matches are tried, shifted along (coherence). */
  readonly reach: number
  /** Also tries the sources one pixel around the present match; wanted after a change of level. */
  readonly adjust: boolean
  /** Also tries a leaf of similar patches, of the tree that has been entered. */
  readonly tree: boolean
  /** Also tries the shifts by which the picture repeats itself. */
  readonly offsets: readonly Offset[]
  /** Whether the completion has changed since the matches were last looked at. */
  readonly stale: boolean
  /** Also tries so many sources drawn evenly from all of them. */
  readonly drawn: number
}

/** Targets in a part: under a millisecond of work. */
const targetsInPart = 512

/**
 * One pass of the search for better matches, by the compiled kernel. All candidates come from `before`, which stays as
 * it is, so the order of the targets does not matter; results go to `after`. A candidate wins whose cost (that of its
 * offset in the level's prior, the source's penalty and the unlikeness of both patches) is lower than that of all before
 * it, tried in this order: the present match, those of {@link Candidates} from `reach` to `drawn`. Matches lie in the
 * kernel's memory. Rejects with a `RangeError` for more candidates than the kernel has room for.
 */
export async function searchPass(
  { kernel: { crew, arena }, level, shifts, drawn }: LevelSpace,
  before: Matches,
  after: Matches,
  candidates: Candidates,
  random: Random,
  pacer: Pacer,
  share: number,
): Promise<void> {
  const { width, targets, sources } = level
  const { offsets } = candidates
  assertRoom(offsets.length, candidates.drawn)
  offsets.forEach(({ across, down }, k) => {
    shifts[k] = across + down * width
  })
  const count = targets.length * candidates.drawn
  for (let k = 0; k < count; k++) drawn[k] = sources[random.integer(sources.length)]
  const matches = [before.source, before.cost, after.source, after.cost].map(arena.addressOf)
  const settings = [
    ...[candidates.reach, Number(candidates.adjust)],
    ...[shifts.byteOffset, offsets.length, Number(candidates.tree)],
    ...[drawn.byteOffset, candidates.drawn, Number(candidates.stale)],
  ]
  crew.everywhere('setPass', () => [...matches, ...settings])
  await crew.run('search', splitRange(0, targets.length, targetsInPart), pacer, share)
}

function assertRoom(offsets: number, drawn: number): void {
  if (offsets > mostShifts) throw new RangeError(`Expected at most ${mostShifts} offsets to try, not ${offsets}`)
  if (drawn > mostDrawn) throw new RangeError(`Expected at most ${mostDrawn} sources to draw, not ${drawn}`)
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
