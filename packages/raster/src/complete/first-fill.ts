import type { Pacer } from '../work.ts'
import { continueSmoothly } from './continue-smoothly.ts'
import { featureChannels, type Level, patchRadius } from './level.ts'
import { type OffsetPrior, offsetCost } from './patch-cost.ts'

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

/** Sources that are compared with each pixel, at most. */
const mostSources = 2500

/**
 * Fills the hole of the coarsest level from its rim inwards: each pixel takes the centre of the source patch that
 * looks most like what is already there around it, sought among sources from all over the picture.
 */
export async function fillFromRim(level: Level, prior: OffsetPrior, pacer: Pacer, share: number): Promise<void> {
  const { width, height, hole, sources, features } = level
  const unknown = hole.slice()
  const step = Math.max(1, sources.length / mostSources)
  for (let rim = rimOf(unknown, width, height); rim.length > 0; rim = rimOf(unknown, width, height)) {
    const taken = new Int32Array(rim.length)
    for (let n = 0; n < rim.length; n++) {
      if (pacer.due()) await pacer.pause(share)
      const x = rim[n] % width
      const y = (rim[n] - x) / width
      const centreX = Math.min(width - 1 - patchRadius, Math.max(patchRadius, x))
      const centreY = Math.min(height - 1 - patchRadius, Math.max(patchRadius, y))
      const centre = centreY * width + centreX
      taken[n] = mostAlike(level, prior, unknown, centre, step) + rim[n] - centre
    }
    for (let n = 0; n < rim.length; n++) {
      unknown[rim[n]] = 0
      const from = taken[n] * featureChannels
      features.copyWithin(rim[n] * featureChannels, from, from + featureChannels)
    }
  }
}

/** Unknown pixels with a known one among their eight neighbours. */
function rimOf(unknown: Uint8Array, width: number, height: number): number[] {
  const rim: number[] = []
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x
      if (!unknown[i]) continue
      let known = false
      for (let v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
        for (let u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) known ||= !unknown[v * width + u]
      }
      if (known) rim.push(i)
    }
  }
  return rim
}

/** The source whose patch differs least from what is known of the patch around `centre`. */
function mostAlike(level: Level, prior: OffsetPrior, unknown: Uint8Array, centre: number, step: number): number {
  const { width, features, sources } = level
  const places: number[] = []
  for (let v = -patchRadius; v <= patchRadius; v++) {
    for (let u = -patchRadius; u <= patchRadius; u++) {
      const place = v * width + u
      if (!unknown[centre + place]) places.push(place)
    }
  }
  const scale = (2 * patchRadius + 1) ** 2 / Math.max(1, places.length)
  let best = sources[0]
  let bestCost = Number.POSITIVE_INFINITY
  for (let s = 0; s < sources.length; s += step) {
    const source = sources[Math.floor(s)]
    let cost = offsetCost(prior, width, centre, source)
    for (let k = 0; k < places.length && cost < bestCost; k++) {
      const i = (centre + places[k]) * featureChannels
      const j = (source + places[k]) * featureChannels
      let sum = 0
      for (let c = 0; c < featureChannels; c++) sum += (features[i + c] - features[j + c]) ** 2
      cost += scale * sum
    }
    if (cost >= bestCost) continue
    best = source
    bestCost = cost
  }
  return best
}
