/**
 * Squared Euclidean distance in pixels from each pixel to the nearest one where `inside` is non-zero; 0 there, a very
 * large number where there is none at all. Felzenszwalb and Huttenlocher, "Distance Transforms of Sampled Functions",
 * 2012: two passes of lower envelopes of parabolas, linear in the area.
 */
export function squaredDistance(inside: Uint8Array, width: number, height: number): Float32Array {
  const far = 1e20
  const distance = new Float32Array(width * height)
  for (let i = 0; i < distance.length; i++) distance[i] = inside[i] ? 0 : far
  const longest = Math.max(width, height)
  const line = new Float64Array(longest)
  const envelope = { site: new Int32Array(longest), border: new Float64Array(longest + 1) }
  for (let x = 0; x < width; x++) transformLine(distance, x, width, height, line, envelope)
  for (let y = 0; y < height; y++) transformLine(distance, y * width, 1, width, line, envelope)
  return distance
}

interface Envelope {
  readonly site: Int32Array
  readonly border: Float64Array
}

function transformLine(
  values: Float32Array,
  start: number,
  step: number,
  length: number,
  line: Float64Array,
  { site, border }: Envelope,
): void {
  for (let i = 0; i < length; i++) line[i] = values[start + i * step]
  let last = 0
  site[0] = 0
  border[0] = Number.NEGATIVE_INFINITY
  border[1] = Number.POSITIVE_INFINITY
  for (let i = 1; i < length; i++) {
    let meet = crossing(line, site[last], i)
    while (meet <= border[last]) meet = crossing(line, site[--last], i)
    site[++last] = i
    border[last] = meet
    border[last + 1] = Number.POSITIVE_INFINITY
  }
  for (let i = 0, k = 0; i < length; i++) {
    while (border[k + 1] < i) k++
    const offset = i - site[k]
    values[start + i * step] = offset * offset + line[site[k]]
  }
}

/** Where the parabolas rooted at `a` and `b` have equal value. */
function crossing(line: Float64Array, a: number, b: number): number {
  return (line[b] + b * b - (line[a] + a * a)) / (2 * (b - a))
}
