import { type LevelSpace, targetsAtOnce } from './completion-kernel.ts'
import { featureChannels, type Level, type Matches, patchRadius } from './level.ts'

/** Sums of votes: features and total weight for each pixel. */
export interface Ballot {
  readonly sums: Float32Array
  readonly weights: Float32Array
}

/** Takes all votes back. */
export function clearBallot({ sums, weights }: Ballot): void {
  sums.fill(0)
  weights.fill(0)
}

/**
 * Lets the targets `from` ... `to` vote for every pixel their patches cover, by the compiled kernel, in whose memory
 * the level, matches and ballot lie. `spread` is the cost that halves a vote.
 */
export function castVotes(
  { kernel: { run, arena }, level, ballot, strengths }: LevelSpace,
  { source, cost }: Matches,
  spread: number,
  from: number,
  to: number,
): void {
  const { width, features, targets, confidence } = level
  for (let start = from; start < to; start += targetsAtOnce) {
    const end = Math.min(to, start + targetsAtOnce)
    for (let n = start; n < end; n++) {
      strengths[n - start] = confidence[targets[n]] * 2 ** -Math.min(40, cost[targets[n]] / spread) + 1e-12
    }
    run.castVotes(
      width,
      arena.addressOf(features),
      arena.addressOf(targets),
      arena.addressOf(source),
      arena.addressOf(strengths),
      arena.addressOf(ballot.sums),
      arena.addressOf(ballot.weights),
      start,
      end,
    )
  }
}

/** Writes the mean of the votes into the hole. */
export function countVotes({ features, hole }: Level, { sums, weights }: Ballot): void {
  for (let i = 0; i < hole.length; i++) {
    if (!hole[i] || weights[i] === 0) continue
    const scale = 1 / weights[i]
    for (let k = i * featureChannels, end = k + featureChannels; k < end; k++) features[k] = sums[k] * scale + 0.5
  }
}

/** The cost below which three quarters of the matches lie; from a sample. */
export function typicalCost({ targets }: Level, { cost }: Matches): number {
  const step = Math.max(1, Math.floor(targets.length / 2000))
  const sample: number[] = []
  for (let n = 0; n < targets.length; n += step) sample.push(cost[targets[n]])
  sample.sort((a, b) => a - b)
  return Math.max(1, sample[Math.floor(sample.length * 0.75)] ?? 1)
}

/**
 * For each pixel of the hole the source pixel that its best patch says: of all patches that cover it, the one with
 * the least cost. Large pieces then come from one place each. -1 outside the hole.
 */
export function bestSources({ width, hole, targets, confidence }: Level, { source, cost }: Matches): Int32Array {
  const best = new Int32Array(hole.length).fill(-1)
  const bestCost = new Float32Array(hole.length).fill(Number.POSITIVE_INFINITY)
  for (let n = 0; n < targets.length; n++) {
    const target = targets[n]
    const offset = source[target] - target
    const value = cost[target] / (0.05 + confidence[target])
    for (let v = -patchRadius; v <= patchRadius; v++) {
      let i = target + v * width - patchRadius
      for (const end = i + 2 * patchRadius; i <= end; i++) {
        if (!hole[i] || value >= bestCost[i]) continue
        bestCost[i] = value
        best[i] = i + offset
      }
    }
  }
  return best
}
