import { featureChannels, type Level, type Matches, patchRadius, patchSide } from './level.ts'

/** So often may a source show in the completion without a penalty, half more than in one coherent copy. */
const freeUses = 1.5
/** More uses than this are not punished further, so that a plain ground may still be taken from a small place. */
const mostUses = 4
/** Cost of each use beyond the free ones, as a root mean square difference of one feature. */
const useDifference = 5

/**
 * What each source costs for being taken often already, so that no piece of the picture shows again and again and flat
 * ones do not take over (the occurrence penalty of Kaspar and others, "Self Tuning Texture Optimization", 2015). How
 * often a source pixel shows is the number of patches matched around it over those of one coherent copy.
 */
export function penaliseRepetition(
  { width, height, targets }: Level,
  { source }: Matches,
  penalties: Float32Array,
): void {
  const uses = new Float32Array(width * height)
  for (let n = 0; n < targets.length; n++) uses[source[targets[n]]]++
  sumAlong(uses, width, height, 1, width)
  sumAlong(uses, height, width, width, 1)
  const scale = patchSide ** 2 * featureChannels * useDifference ** 2
  for (let i = 0; i < uses.length; i++) {
    penalties[i] = scale * Math.min(mostUses - freeUses, Math.max(0, uses[i] / patchSide ** 2 - freeUses))
  }
}

/** Replaces numbers by their sums over a patch's side, line by line; outside the picture there are none. */
function sumAlong(values: Float32Array, length: number, lines: number, step: number, lineStep: number): void {
  const line = new Float32Array(length)
  for (let n = 0; n < lines; n++) {
    const start = n * lineStep
    let sum = 0
    for (let k = 0; k < length + patchRadius; k++) {
      if (k < length) sum += line[k] = values[start + k * step]
      if (k >= patchSide) sum -= line[k - patchSide]
      if (k >= patchRadius) values[start + (k - patchRadius) * step] = sum
    }
  }
}
