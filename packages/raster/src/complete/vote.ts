import { featureChannels, type Level, type Matches, patchRadius } from './level.ts'

/** Sums of votes: features and total weight for each pixel. */
export interface Ballot {
  readonly sums: Float32Array
  readonly weights: Float32Array
}

/** An empty ballot for a level. */
export function createBallot({ width, height }: Level): Ballot {
  return { sums: new Float32Array(width * height * featureChannels), weights: new Float32Array(width * height) }
}

/** Lets the targets `from` ... `to` vote for every pixel their patches cover. `spread` is the cost that halves a vote. */
export function castVotes(
  { width, features, targets, confidence }: Level,
  { source, cost }: Matches,
  { sums, weights }: Ballot,
  spread: number,
  from: number,
  to: number,
): void {
  for (let n = from; n < to; n++) {
    const target = targets[n]
    const weight = confidence[target] * 2 ** -Math.min(40, cost[target] / spread) + 1e-12
    for (let v = -patchRadius; v <= patchRadius; v++) {
      let i = target + v * width - patchRadius
      let j = (source[target] + v * width - patchRadius) * featureChannels
      for (const end = i + 2 * patchRadius; i <= end; i++, j += featureChannels) {
        const k = i * featureChannels
        weights[i] += weight
        sums[k] += weight * features[j]
        sums[k + 1] += weight * features[j + 1]
        sums[k + 2] += weight * features[j + 2]
        sums[k + 3] += weight * features[j + 3]
      }
    }
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
