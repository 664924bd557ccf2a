import type { Random } from '../random.ts'
import { featureChannels, type Level, patchRadius } from './level.ts'

/** Numbers that describe a patch roughly: mean colours and texture, and how its light changes across it. */
export const descriptorLength = 9
/** Sources in a leaf, at most; `assembly/search.ts` has room for as many. */
const leafSize = 8

/** A balanced k-d tree over the descriptors of source patches: similar patches end up in the same leaf. */
export interface SourceTree {
  /** Source pixels, leaf by leaf. */
  readonly sources: Int32Array
  /** For each inner node, breadth first: which number it splits by, and where. */
  readonly dimension: Uint8Array
  readonly split: Float32Array
  /** First leaf's index among the nodes. */
  readonly firstLeaf: number
}

/** Builds the tree from at most `most` of the level's sources, which `random` picks. */
export function createSourceTree(level: Level, most: number, random: Random): SourceTree {
  const sources = sample(level.sources, most, random)
  const count = sources.length
  const descriptors = new Float32Array(count * descriptorLength)
  for (let i = 0; i < count; i++) describePatch(level, sources[i], descriptors, i * descriptorLength)
  const depth = Math.max(0, Math.ceil(Math.log2(count / leafSize)))
  const firstLeaf = (1 << depth) - 1
  const dimension = new Uint8Array(firstLeaf)
  const split = new Float32Array(firstLeaf)
  const order = Int32Array.from(sources, (_, i) => i)
  for (let node = 0; node < firstLeaf; node++) {
    const [from, to] = nodeRange(node, count)
    const chosen = widestDimension(descriptors, order, from, to, random)
    const middle = nodeRange(2 * node + 1, count)[1]
    selectNth(descriptors, order, from, to, middle, chosen)
    dimension[node] = chosen
    split[node] = middle < to ? descriptors[order[middle] * descriptorLength + chosen] : Number.POSITIVE_INFINITY
  }
  return { sources: order.map(i => sources[i]), dimension, split, firstLeaf }
}

/** Where a node's share of `count` items begins and ends: nodes of one depth share them evenly, in order. */
export function nodeRange(node: number, count: number): [number, number] {
  const depth = 31 - Math.clz32(node + 1)
  const place = node + 1 - (1 << depth)
  return [Math.floor((count * place) / (1 << depth)), Math.floor((count * (place + 1)) / (1 << depth))]
}

function sample(all: Int32Array, most: number, random: Random): Int32Array {
  if (all.length <= most) return all
  const step = all.length / most
  return Int32Array.from({ length: most }, (_, i) => all[Math.floor((i + random.next()) * step)])
}

/** Writes the descriptor of the patch around a pixel at `out[at]`; nine sample points, 2 pixels apart, are enough. */
export function describePatch({ features, width }: Level, centre: number, out: Float32Array, at: number): void {
  const reach = patchRadius - 1
  let red = 0
  let green = 0
  let blue = 0
  let texture = 0
  let across = 0
  let down = 0
  let acrossCurve = 0
  let downCurve = 0
  let twist = 0
  for (let v = -1; v <= 1; v++) {
    for (let u = -1; u <= 1; u++) {
      const i = (centre + reach * (v * width + u)) * featureChannels
      const light = features[i] + 2 * features[i + 1] + features[i + 2]
      red += features[i]
      green += features[i + 1]
      blue += features[i + 2]
      texture += features[i + 3]
      across += u * light
      down += v * light
      acrossCurve += (3 * u * u - 2) * light
      downCurve += (3 * v * v - 2) * light
      twist += u * v * light
    }
  }
  out[at] = red
  out[at + 1] = green
  out[at + 2] = blue
  out[at + 3] = texture
  out[at + 4] = across / 2
  out[at + 5] = down / 2
  out[at + 6] = acrossCurve / 4
  out[at + 7] = downCurve / 4
  out[at + 8] = twist / 3
}

/** One of the numbers that vary most; which, is left to chance so that two trees differ. */
function widestDimension(values: Float32Array, order: Int32Array, from: number, to: number, random: Random): number {
  const step = Math.max(1, Math.floor((to - from) / 64))
  let best = 0
  let bestSpread = -1
  for (let d = 0; d < descriptorLength; d++) {
    let low = Number.POSITIVE_INFINITY
    let high = Number.NEGATIVE_INFINITY
    for (let i = from; i < to; i += step) {
      const value = values[order[i] * descriptorLength + d]
      if (value < low) low = value
      if (value > high) high = value
    }
    const spread = (high - low) * (0.6 + 0.4 * random.next())
    if (spread > bestSpread) {
      best = d
      bestSpread = spread
    }
  }
  return best
}

/** Quickselect: afterwards everything before `nth` is no larger, everything after no smaller, than what is at `nth`. */
function selectNth(
  values: Float32Array,
  order: Int32Array,
  from: number,
  to: number,
  nth: number,
  dimension: number,
): void {
  const valueAt = (i: number) => values[order[i] * descriptorLength + dimension]
  let low = from
  let high = to - 1
  while (low < high) {
    const pivot = valueAt((low + high) >> 1)
    let i = low
    let j = high
    while (i <= j) {
      while (valueAt(i) < pivot) i++
      while (valueAt(j) > pivot) j--
      if (i <= j) {
        const swap = order[i]
        order[i++] = order[j]
        order[j--] = swap
      }
    }
    if (nth <= j) high = j
    else if (nth >= i) low = i
    else return
  }
}
