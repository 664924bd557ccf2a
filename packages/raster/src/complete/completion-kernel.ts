import { type Arena, alignedBytes } from '../kernels/arena.ts'
import { type Crew, createCrew } from '../kernels/crew.ts'
import { mostThreads } from '../kernels/threads.ts'
import { featureChannels, type Level, type Matches } from './level.ts'
import type { OffsetPrior } from './offset-prior.ts'
import type { SourceTree } from './source-tree.ts'

/** What `assembly/completion.ts` exports. */
export interface CompletionExports {
  heapBase(): number
  setLevel(
    width: number,
    area: number,
    features: number,
    usable: number,
    hole: number,
    targets: number,
    penalties: number,
    scratch: number,
  ): void
  setPrior(acrossSquared: number, downSquared: number, across: number, down: number): void
  setTree(sources: number, count: number, dimension: number, split: number, firstLeaf: number): void
  setPass(
    beforeSource: number,
    beforeCost: number,
    afterSource: number,
    afterCost: number,
    reach: number,
    adjust: number,
    shifts: number,
    shiftCount: number,
    useTree: number,
    drawn: number,
    drawnCount: number,
    stale: number,
  ): void
  search(from: number, to: number): void
  vote(sources: number, strengths: number, from: number, to: number): void
  takeAlike(
    rim: number,
    taken: number,
    unknown: number,
    sample: number,
    sampleCount: number,
    height: number,
    from: number,
    to: number,
  ): void
  pairPatches(centres: number, partners: number, shortest: number, from: number, to: number): void
}

/** Most shifts that a pass may try; `assembly/search.ts` has room for as many. */
export const mostShifts = 64
/** Most sources that a pass may draw for each target; `assembly/search.ts` has room for as many. */
export const mostDrawn = 2
/** Most patches that are paired to find a picture's shifts. */
export const mostPairs = 4000
/** Most sources that each pixel is compared with when a hole is filled from its rim. */
export const mostSampled = 2500

/** The compiled loops of one completion, with the memory that a level needs. */
export interface CompletionKernel {
  readonly crew: Crew<CompletionExports>
  readonly arena: Arena
}

/** A level inside the kernel's memory, with room for its matches. */
export interface LevelSpace {
  readonly kernel: CompletionKernel
  /** The level with `features`, `usable`, `hole` and `targets` in the kernel's memory. */
  readonly level: Level
  /** Two sets of matches in the kernel's memory, to be read and written in turn. */
  readonly matches: readonly [Matches, Matches]
  /** How much the vote of the patch around each pixel counts. */
  readonly strengths: Float64Array
  /** What each source costs beside its unlikeness; 0 to begin with. */
  readonly penalties: Float32Array
  readonly shifts: Int32Array
  readonly drawn: Int32Array
}

/**
 * A kernel for the levels of one completion, finest first; trees have at most `mostInTree` sources. To be dismissed
 * when done.
 */
export function createCompletionKernel(levels: readonly Level[], mostInTree: number): CompletionKernel {
  const largest = Math.max(...levels.map(levelBytes), rimBytes(levels[levels.length - 1]))
  const size = largest + treeBytes(mostInTree) + 4 * mostShifts + 8 * mostPairs + scratchBytes * mostThreads
  const crew = createCrew<CompletionExports>('completion', size + alignedBytes(1) * parts)
  return { crew, arena: crew.arena }
}

/** What `assembly/level.ts` needs for each instance. */
const scratchBytes = 512
/** More parts than are ever asked for between two clearings; each may need some bytes more to be aligned. */
const parts = 32

/** Features, usable, hole, matches twice, strengths and penalties for each pixel; targets and what is drawn for them. */
const levelBytes = ({ hole, targets }: Level) =>
  hole.length * (featureChannels + 1 + 1 + 2 * 8 + 8 + 4) + (4 + 4 * mostDrawn) * targets.length

/** What the coarsest level needs more to be filled from the rim: what is unknown, the rim and what it takes. */
const rimBytes = (level: Level) => levelBytes(level) + 9 * level.hole.length + 4 * mostSampled

/** Four bytes a source and five for each inner node, of which there are fewer than a quarter as many. */
const treeBytes = (count: number) => 6 * count + 64

/** Copies a level into the kernel's memory, in place of the one before. Its matches are -1 everywhere. */
export function enterLevel(kernel: CompletionKernel, original: Level, prior: OffsetPrior): LevelSpace {
  const { arena, crew } = kernel
  const area = original.hole.length
  arena.clear()
  const scratch = Array.from({ length: crew.size }, () => arena.bytes(scratchBytes).byteOffset)
  const copied = (bytes: Uint8Array) => {
    const copy = arena.bytes(bytes.length)
    copy.set(bytes)
    return copy
  }
  const level = {
    ...original,
    features: copied(original.features),
    usable: copied(original.usable),
    hole: copied(original.hole),
    targets: arena.integers(original.targets.length),
  }
  level.targets.set(original.targets)
  const noMatches = () => ({ source: arena.integers(area).fill(-1), cost: arena.singles(area).fill(0) })
  const space: LevelSpace = {
    kernel,
    level,
    matches: [noMatches(), noMatches()],
    strengths: arena.doubles(area),
    penalties: arena.singles(area).fill(0),
    shifts: arena.integers(mostShifts),
    drawn: arena.integers(mostDrawn * level.targets.length),
  }
  const shared = [level.features, level.usable, level.hole, level.targets, space.penalties]
  const addresses = shared.map(array => array.byteOffset)
  crew.everywhere('setLevel', place => [level.width, area, ...addresses, scratch[place]])
  crew.everywhere('setPrior', () => [prior.acrossSquared, prior.downSquared, prior.across, prior.down])
  return space
}

/** Copies a tree into the kernel's memory, beside the level. */
export function enterTree({ kernel: { arena, crew } }: LevelSpace, tree: SourceTree): void {
  const sources = arena.integers(tree.sources.length)
  const dimension = arena.bytes(tree.dimension.length)
  const split = arena.singles(tree.split.length)
  sources.set(tree.sources)
  dimension.set(tree.dimension)
  split.set(tree.split)
  const addresses = [dimension.byteOffset, split.byteOffset, tree.firstLeaf]
  crew.everywhere('setTree', () => [sources.byteOffset, sources.length, ...addresses])
}
