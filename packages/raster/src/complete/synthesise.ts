import type { Random } from '../random.ts'
import type { Pacer } from '../work.ts'
import {
  type CompletionKernel,
  createCompletionKernel,
  enterLevel,
  enterTree,
  type LevelSpace,
} from './completion-kernel.ts'
import { dominantOffsets, type Offset } from './dominant-offsets.ts'
import { fillFromRim, fillSmoothly } from './first-fill.ts'
import { createHold, type Hold, holdTo } from './hold.ts'
import type { Level, Matches } from './level.ts'
import { offsetPrior } from './offset-prior.ts'
import { penaliseRepetition } from './repetition.ts'
import { type Candidates, createMatches, matchesFromCoarser, searchPass } from './search.ts'
import { createSourceTree } from './source-tree.ts'
import { bestSources, typicalCost, vote } from './vote.ts'

/** Trees hold at most this many sources; similar patches are close to each other anyway. */
const mostInTree = 40000
/** Rounds of voting and searching at the coarsest level and at the finest; between them they fall evenly. */
const coarsestRounds = 10
const finestRounds = 2
const offsetsTried = 12
/** Beyond this many targets a level is not searched anew: matches come from the level above and from neighbours. */
const mostSearched = 50_000
/** Beyond this many targets one round must do: the coarser levels have settled what goes where. */
const mostRefined = 120_000

/** The direction in which sources are preferred. */
export type Axis = 'any' | 'horizontal' | 'vertical'

/** Completes the levels from the coarsest to the finest; returns for each pixel of the finest its source, or -1. */
export async function synthesise(
  levels: readonly Level[],
  axis: Axis,
  random: Random,
  pacer: Pacer,
): Promise<Int32Array> {
  const kernel = createCompletionKernel(levels, mostInTree)
  try {
    return await synthesiseIn(kernel, levels, axis, random, pacer)
  } finally {
    kernel.crew.dismiss()
  }
}

async function synthesiseIn(
  kernel: CompletionKernel,
  levels: readonly Level[],
  axis: Axis,
  random: Random,
  pacer: Pacer,
): Promise<Int32Array> {
  const effort = levels.map((level, index) => level.targets.length * (1 + roundsAt(level, index, levels.length)))
  const total = effort.reduce((sum, value) => sum + value, 0)
  let share = 0
  let offsets: readonly Offset[] = []
  let matches: Matches | undefined
  const hold = axis === 'any' ? undefined : await createHold(levels[levels.length - 1], pacer)
  for (let index = levels.length - 1; index >= 0; index--) {
    const space = enterLevel(kernel, levels[index], offsetPrior(levels[index], axis))
    const { level } = space
    const tree = level.targets.length < mostSearched
    if (pacer.due()) await pacer.pause(share)
    if (tree) enterTree(space, createSourceTree(level, mostInTree, random))
    if (pacer.due()) await pacer.pause(share)
    offsets =
      tree && level.sources.length < 4 * mostInTree
        ? await dominantOffsets(space, offsetsTried, random, pacer, share)
        : offsets.map(({ across, down }) => ({ across: 2 * across, down: 2 * down }))
    const span = effort[index] / total
    const search = { space, level, tree, offsets, hold, random, pacer, share, span }
    const rounds = roundsAt(level, index, levels.length)
    matches = matches
      ? await refine(search, matchesFromCoarser(level, levels[index + 1], matches, random), rounds, true)
      : await bestStart(search, rounds)
    share += span
  }
  return bestSources(levels[0], matches as Matches)
}

function roundsAt({ targets }: Level, index: number, count: number): number {
  if (targets.length > mostRefined) return 1
  const depth = count > 1 ? index / (count - 1) : 1
  return Math.round(finestRounds + (coarsestRounds - finestRounds) * depth ** 1.5)
}

interface Search {
  readonly space: LevelSpace
  readonly level: Level
  /** Whether a tree has been entered beside the level. */
  readonly tree: boolean
  readonly offsets: readonly Offset[]
  /** What a picture that is grown is held to. */
  readonly hold: Hold | undefined
  readonly random: Random
  readonly pacer: Pacer
  readonly share: number
  readonly span: number
}

/** A start from a smooth surface is kept unless another one's cost is lower than this share of its own. */
const clearlyBetter = 0.96

/**
 * Completes the coarsest level from two starts, a smooth surface and a fill from the rim inwards, and keeps the one
 * whose patches are more like their sources: what is decided here, such as where a horizon runs, stays decided.
 */
async function bestStart(search: Search, rounds: number): Promise<Matches> {
  const { space, level, pacer, share } = search
  const empty = level.features.slice()
  await fillSmoothly(level, pacer, share)
  const smooth = await refine(search, drawnMatches(search), rounds, false)
  const smoothFeatures = level.features.slice()
  level.features.set(empty)
  await fillFromRim(space, pacer, share)
  const grown = await refine(search, drawnMatches(search), rounds, false)
  if (meanCost(level, grown) < clearlyBetter * meanCost(level, smooth)) return grown
  level.features.set(smoothFeatures)
  return smooth
}

/** Matches left to chance. */
function drawnMatches({ level, random }: Search): Matches {
  const matches = createMatches(level)
  for (const target of level.targets) matches.source[target] = level.sources[random.integer(level.sources.length)]
  return matches
}

function meanCost({ targets }: Level, { cost }: Matches): number {
  let sum = 0
  for (const target of targets) sum += cost[target]
  return sum / Math.max(1, targets.length)
}

/** Rounds of voting and searching within one level; `carried` says that the matches come from a coarser one. */
async function refine(search: Search, matches: Matches, rounds: number, carried: boolean): Promise<Matches> {
  const { space, level, tree, offsets, hold, random, pacer, share, span } = search
  let [present, spare] = space.matches
  present.source.set(matches.source)
  present.cost.set(matches.cost)
  for (let round = 0; round < rounds; round++) {
    if (carried || round > 0) {
      await vote(space, present, 0.5 * typicalCost(level, present), pacer, share)
      if (hold) holdTo(hold, level)
    }
    penaliseRepetition(level, present, space.penalties)
    const first = round === 0
    const passes: Candidates[] = [
      {
        reach: 1,
        adjust: first && carried,
        tree: tree && round < 4,
        offsets: first ? offsets : [],
        stale: true,
        drawn: tree ? 2 : 0,
      },
      { reach: round % 2 ? 2 : 4, adjust: false, tree: false, offsets: [], stale: false, drawn: 0 },
    ]
    for (const candidates of rounds > 1 ? passes : passes.slice(0, 1)) {
      await searchPass(space, present, spare, candidates, random, pacer, share + (span * (round + 0.5)) / rounds)
      ;[present, spare] = [spare, present]
    }
  }
  return { source: present.source.slice(), cost: present.cost.slice() }
}
