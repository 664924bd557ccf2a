import { type Arena, alignedBytes, createArena } from '../kernels/arena.ts'
import { instantiateKernel } from '../kernels/load-kernels.ts'
import { featureChannels, type Level, type Matches } from './level.ts'
import type { SourceTree } from './source-tree.ts'
import type { Ballot } from './vote.ts'

/** What `assembly/completion.ts` exports. */
interface CompletionExports {
  heapBase(): number
  setLevel(width: number, area: number, features: number, usable: number, targets: number, penalties: number): void
  setPrior(acrossSquared: number, downSquared: number, across: number, down: number): void
  setTree(sources: number, count: number, dimension: number, split: number, firstLeaf: number): void
  search(
    beforeSource: number,
    beforeCost: number,
    afterSource: number,
    afterCost: number,
    reach: number,
    adjust: boolean,
    shifts: number,
    shiftCount: number,
    useTree: boolean,
    drawn: number,
    drawnCount: number,
    stale: boolean,
    from: number,
    to: number,
  ): void
  castVotes(
    width: number,
    features: number,
    targets: number,
    sources: number,
    strengths: number,
    sums: number,
    weights: number,
    from: number,
    to: number,
  ): void
}

/** Targets that are handed to the kernel in one call, at most. */
export const targetsAtOnce = 1024
/** Most shifts that a pass may try; `assembly/search.ts` has room for as many. */
export const mostShifts = 64
/** Most sources that a pass may draw for each target; `assembly/search.ts` has room for as many. */
export const mostDrawn = 8

/** The compiled search and vote of one completion, with the memory that a level needs. */
export interface CompletionKernel {
  readonly run: CompletionExports
  readonly arena: Arena
}

/** A level inside the kernel's memory, with room for its matches and votes. */
export interface LevelSpace {
  readonly kernel: CompletionKernel
  /** The level with `features`, `usable` and `targets` in the kernel's memory. */
  readonly level: Level
  /** Two sets of matches in the kernel's memory, to be read and written in turn. */
  readonly matches: readonly [Matches, Matches]
  readonly ballot: Ballot
  /** What each source costs beside its unlikeness; 0 to begin with. */
  readonly penalties: Float32Array
  readonly shifts: Int32Array
  readonly drawn: Int32Array
  readonly strengths: Float64Array
}

/** A kernel for the levels of one completion; trees have at most `mostInTree` sources. */
export function createCompletionKernel(levels: readonly Level[], mostInTree: number): CompletionKernel {
  const run = instantiateKernel<CompletionExports>('completion')
  const largest = Math.max(...levels.map(levelBytes))
  const size = largest + treeBytes(mostInTree) + scratchBytes
  return { run, arena: createArena(run.memory, run.heapBase(), size) }
}

const parts = 16
const scratchBytes = 4 * mostShifts + 4 * mostDrawn * targetsAtOnce + 8 * targetsAtOnce + alignedBytes(1) * parts

/** Features, usable, matches twice, ballot and penalties for each pixel, and the targets. */
const levelBytes = ({ hole, targets }: Level) =>
  hole.length * (featureChannels + 1 + 2 * 8 + 4 * featureChannels + 4 + 4) + 4 * targets.length

/** Four bytes a source and five for each inner node, of which there are fewer than a quarter as many. */
const treeBytes = (count: number) => 6 * count + 64

/** Copies a level into the kernel's memory, in place of the one before. Its matches are -1 everywhere. */
export function enterLevel(kernel: CompletionKernel, level: Level): LevelSpace {
  const { arena } = kernel
  const area = level.hole.length
  arena.clear()
  const features = arena.bytes(level.features.length)
  const usable = arena.bytes(area)
  const targets = arena.integers(level.targets.length)
  features.set(level.features)
  usable.set(level.usable)
  targets.set(level.targets)
  const noMatches = () => ({ source: arena.integers(area).fill(-1), cost: arena.singles(area).fill(0) })
  return {
    kernel,
    level: { ...level, features, usable, targets },
    matches: [noMatches(), noMatches()],
    ballot: { sums: arena.singles(featureChannels * area), weights: arena.singles(area) },
    penalties: arena.singles(area).fill(0),
    shifts: arena.integers(mostShifts),
    drawn: arena.integers(mostDrawn * targetsAtOnce),
    strengths: arena.doubles(targetsAtOnce),
  }
}

/** Copies a tree into the kernel's memory, beside the level. */
export function enterTree({ kernel: { arena } }: LevelSpace, tree: SourceTree): SourceTree {
  const sources = arena.integers(tree.sources.length)
  const dimension = arena.bytes(tree.dimension.length)
  const split = arena.singles(tree.split.length)
  sources.set(tree.sources)
  dimension.set(tree.dimension)
  split.set(tree.split)
  return { sources, dimension, split, firstLeaf: tree.firstLeaf }
}
