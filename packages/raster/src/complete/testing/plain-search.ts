/** The compiled search in a few plain lines, to compare it with. */
import type { Random } from '../../random.ts'
import { featureChannels, type Level, type Matches, patchRadius, patchSide } from '../level.ts'
import type { OffsetPrior } from '../offset-prior.ts'
import { type Candidates, createMatches } from '../search.ts'
import { describePatch, descriptorLength, nodeRange, type SourceTree } from '../source-tree.ts'

/** Sum of squared differences between the patches around pixels `a` and `b`, plus `start`, row by row. */
export function patchCost({ features, width }: Level, a: number, b: number, start: number): number {
  let sum = start
  for (let v = -patchRadius; v <= patchRadius; v++) {
    const i = (a + v * width - patchRadius) * featureChannels
    const j = (b + v * width - patchRadius) * featureChannels
    let rowSum = 0
    for (let k = 0; k < patchSide * featureChannels; k++) rowSum += (features[i + k] - features[j + k]) ** 2
    sum += rowSum
  }
  return sum
}

/** The prior's cost of matching pixel `a` with pixel `b`. */
export function offsetCost(prior: OffsetPrior, width: number, a: number, b: number): number {
  const dy = ((a / width) | 0) - ((b / width) | 0)
  const dx = a - b - dy * width
  return (
    prior.acrossSquared * dx * dx +
    prior.downSquared * dy * dy +
    prior.across * Math.abs(dx) +
    prior.down * Math.abs(dy)
  )
}

/** The sources in the leaf whose patches look like the patch around pixel `target`. */
export function leafOf(tree: SourceTree, level: Level, target: number): Int32Array {
  const descriptor = new Float32Array(descriptorLength)
  describePatch(level, target, descriptor, 0)
  let node = 0
  while (node < tree.firstLeaf) node = 2 * node + (descriptor[tree.dimension[node]] < tree.split[node] ? 1 : 2)
  return tree.sources.subarray(...nodeRange(node, tree.sources.length))
}

/** Steps from a pixel to its eight neighbours at a distance. */
const steps = (level: Level, reach: number) =>
  [-1, 0, 1].flatMap(v => [-1, 0, 1].flatMap(u => (u || v ? [reach * (v * level.width + u)] : [])))

/** A pass of the search: every candidate in order, the first of the cheapest wins. */
export function plainSearch(
  level: Level,
  before: Matches,
  prior: OffsetPrior,
  penalties: Float32Array,
  tree: SourceTree,
  { reach, adjust, tree: useTree, offsets, stale, drawn }: Candidates,
  random: Random,
): Matches {
  const after = createMatches(level)
  for (const target of level.targets) {
    const costOf = (source: number) =>
      patchCost(level, target, source, offsetCost(prior, level.width, target, source) + penalties[source])
    const present = before.source[target]
    const tried = steps(level, reach)
      .filter(step => before.source[target + step] >= 0)
      .map(step => before.source[target + step] - step)
    if (adjust) tried.push(...steps(level, 1).map(step => present + step))
    tried.push(...offsets.map(({ across, down }) => target + across + down * level.width))
    if (useTree) tried.push(...leafOf(tree, level, target))
    for (let k = 0; k < drawn; k++) tried.push(level.sources[random.integer(level.sources.length)])
    let best = present
    let bestCost = stale ? costOf(present) : before.cost[target]
    for (const source of tried) {
      if (level.usable[source] !== 1) continue
      const cost = costOf(source)
      if (cost >= bestCost) continue
      best = source
      bestCost = cost
    }
    after.source[target] = best
    after.cost[target] = bestCost
  }
  return after
}
