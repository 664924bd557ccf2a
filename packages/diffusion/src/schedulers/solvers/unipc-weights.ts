import type { NoiseLevel } from '../schedule/noise-level.ts'
import { solveLinear } from './solve-linear.ts'

/** The weights of one prediction or correction. */
export interface UniPcWeights {
  readonly sample: number
  /** For the model's values, newest first; a correction's first is the value at the goal. */
  readonly values: readonly number[]
}

/**
 * The weights of UniP and UniC (Zhao et al., "UniPC", 2023, algorithms 5 to 8) from the newest known level to a goal.
 * @param growth the function B(h): `bh1` is h, `bh2` is e^h - 1
 * @param solvesFor what the model's values are
 * @param known the levels of the values, newest first; their number is the order
 */
export function uniPcWeights(
  part: 'predict' | 'correct',
  growth: 'bh1' | 'bh2',
  solvesFor: 'clean' | 'noise',
  known: readonly NoiseLevel[],
  goal: NoiseLevel,
): UniPcWeights {
  const [from] = known
  const order = known.length
  const h = goal.lambda - from.lambda
  const signed = solvesFor === 'clean' ? -h : h
  const firstOrder = Math.expm1(signed)
  const growthHere = growth === 'bh1' ? signed : firstOrder
  const [sample, factor] =
    solvesFor === 'clean' ? [goal.sigma / from.sigma, -goal.alpha] : [goal.alpha / from.alpha, -goal.sigma]
  // Distances of the older values in steps; the goal's, where its value is known, is 1.
  const ratios = known.slice(1).map(level => (level.lambda - from.lambda) / h)
  const nodes = part === 'correct' ? [...ratios, 1] : ratios
  const shares = differenceShares(part, nodes, order, signed, firstOrder, growthHere)
  const differences = shares.map((share, i) => (factor * growthHere * share) / nodes[i])
  const older = differences.slice(0, ratios.length)
  const newest = factor * firstOrder - differences.reduce((sum, weight) => sum + weight, 0)
  const ofGoal = part === 'correct' ? [differences[order - 1]] : []
  return { sample, values: [...ofGoal, newest, ...older] }
}

/** The coefficients of the divided differences that make the step exact to its order. */
function differenceShares(
  part: 'predict' | 'correct',
  nodes: readonly number[],
  order: number,
  signed: number,
  firstOrder: number,
  growthHere: number,
): number[] {
  if (nodes.length === 0) return []
  // The paper fixes the lowest cases to 1/2, which keeps their order.
  if (part === 'predict' ? order === 2 : order === 1) return [0.5]
  const goals: number[] = []
  let phi = firstOrder / signed - 1
  let factorial = 1
  for (let k = 1; k <= nodes.length; k++) {
    goals.push((phi * factorial) / growthHere)
    factorial *= k + 1
    phi = phi / signed - 1 / factorial
  }
  const powers = goals.map((_, power) => nodes.map(node => node ** power))
  return solveLinear(powers, goals)
}
