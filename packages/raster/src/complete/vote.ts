import { splitRange } from '../kernels/parts.ts'
import type { Pacer } from '../work.ts'
import type { LevelSpace } from './completion-kernel.ts'
import { type Level, type Matches, patchRadius } from './level.ts'

/** Pixels in a part: a few milliseconds of work where all of them are to be completed. */
const pixelsInPart = 16384

/**
 * Completes each pixel of the hole by the mean of what the patches that cover it say, by the compiled kernel. A patch's
 * vote counts by its confidence, half as much for every `spread` that its match costs. Sources never reach into the
 * hole, so no pixel depends on another. Matches lie in the kernel's memory.
 */
export async function vote(
  { kernel: { crew, arena }, level, strengths }: LevelSpace,
  { source, cost }: Matches,
  spread: number,
  pacer: Pacer,
  share: number,
): Promise<void> {
  const { hole, targets, confidence } = level
  for (let n = 0; n < targets.length; n++) {
    if (n % pixelsInPart === 0 && pacer.due()) await pacer.pause(share)
    const target = targets[n]
    strengths[target] = confidence[target] * 2 ** -Math.min(40, cost[target] / spread) + 1e-12
  }
  const addresses = [arena.addressOf(source), arena.addressOf(strengths)]
  const parts = splitRange(0, hole.length, pixelsInPart).map(range => [...addresses, ...range])
  await crew.run('vote', parts, pacer, share)
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
