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
  const inRow = sumsAlongRows(uses, width, height)
  const scale = patchSide ** 2 * featureChannels * useDifference ** 2
  const shown = new Float32Array(width)
  for (let y = -patchRadius; y < height; y++) {
    const entering = (y + patchRadius) * width
    const leaving = (y - patchRadius - 1) * width
    if (entering < uses.length) for (let x = 0; x < width; x++) shown[x] += inRow[entering + x]
    if (leaving >= 0) for (let x = 0; x < width; x++) shown[x] -= inRow[leaving + x]
    if (y < 0) continue
    for (let x = 0, i = y * width; x < width; x++, i++) {
      penalties[i] = scale * Math.min(mostUses - freeUses, Math.max(0, shown[x] / patchSide ** 2 - freeUses))
    }
  }
}

/** Sums of numbers over a patch's side along each row; outside the picture there are none. */
function sumsAlongRows(values: Float32Array, width: number, height: number): Float32Array {
  const sums = new Float32Array(values.length)
  for (let y = 0; y < height; y++) {
    const start = y * width
    let sum = 0
    for (let x = 0; x < width + patchRadius; x++) {
      if (x < width) sum += values[start + x]
      if (x >= patchSide) sum -= values[start + x - patchSide]
      if (x >= patchRadius) sums[start + x - patchRadius] = sum
    }
  }
  return sums
}
