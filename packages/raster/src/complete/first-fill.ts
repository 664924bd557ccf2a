import { splitRange } from '../kernels/parts.ts'
import type { Pacer } from '../work.ts'
import { type LevelSpace, mostSampled } from './completion-kernel.ts'
import { continueSmoothly } from './continue-smoothly.ts'
import { featureChannels, type Level } from './level.ts'

/** Fills the hole of a level with the smoothest surface that joins its rim. */
export async function fillSmoothly(level: Level, pacer: Pacer, share: number): Promise<void> {
  const { width, height, hole, features } = level
  const colour = new Float32Array(3 * hole.length)
  const texture = new Float32Array(3 * hole.length)
  for (let i = 0; i < hole.length; i++) {
    for (let c = 0; c < 3; c++) colour[3 * i + c] = features[featureChannels * i + c]
    texture[3 * i] = features[featureChannels * i + 3]
  }
  await continueSmoothly(colour, hole, width, height, pacer, () => share)
  await continueSmoothly(texture, hole, width, height, pacer, () => share)
  for (let i = 0; i < hole.length; i++) {
    if (!hole[i]) continue
    for (let c = 0; c < 3; c++) features[featureChannels * i + c] = colour[3 * i + c] + 0.5
    features[featureChannels * i + 3] = texture[3 * i] + 0.5
  }
}

/** Rim pixels in a part: about a millisecond of work. */
const rimInPart = 16

/**
 * Fills the hole of the coarsest level from its rim inwards: each pixel takes the centre of the source patch that
 * looks most like what is already there around it, sought among sources from all over the picture.
 */
export async function fillFromRim(
  { kernel: { crew, arena }, level }: LevelSpace,
  pacer: Pacer,
  share: number,
): Promise<void> {
  const { width, height, hole, sources, features } = level
  const unknown = arena.bytes(hole.length)
  unknown.set(hole)
  const sample = arena.integers(Math.min(mostSampled, sources.length))
  for (let k = 0; k < sample.length; k++) sample[k] = sources[Math.floor((k * sources.length) / sample.length)]
  const rim = arena.integers(hole.length)
  const taken = arena.integers(hole.length)
  const arrays = [rim, taken, unknown, sample].map(arena.addressOf)
  for (let count = findRim(unknown, width, height, rim); count > 0; count = findRim(unknown, width, height, rim)) {
    const parts = splitRange(0, count, rimInPart).map(range => [...arrays, sample.length, height, ...range])
    await crew.run('takeAlike', parts, pacer, share)
    for (let n = 0; n < count; n++) {
      unknown[rim[n]] = 0
      const from = taken[n] * featureChannels
      features.copyWithin(rim[n] * featureChannels, from, from + featureChannels)
    }
  }
}

/** Writes the unknown pixels with a known one among their eight neighbours to `rim`; returns how many there are. */
function findRim(unknown: Uint8Array, width: number, height: number, rim: Int32Array): number {
  let count = 0
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x
      if (!unknown[i]) continue
      let known = false
      for (let v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
        for (let u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) known ||= !unknown[v * width + u]
      }
      if (known) rim[count++] = i
    }
  }
  return count
}
