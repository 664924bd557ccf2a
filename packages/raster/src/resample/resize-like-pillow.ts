import type { Picture } from '../picture.ts'
import { assertSize } from './resize-picture.ts'

/** The filters that Pillow names so. */
export type PillowFilter = 'box' | 'bilinear' | 'bicubic' | 'lanczos'

/**
 * A picture at another size with the very bytes that Pillow's `Image.resize` gives for 8-bit pictures: weights in
 * fixed point of 22 bits, and a rounding to 8 bits between the two passes. Reference programs prepare their inputs so.
 * Alpha, if any, is a fourth channel of its own, as there.
 */
export function resizeLikePillow(picture: Picture, width: number, height: number, filter: PillowFilter): Picture {
  assertSize(width, height)
  const resize = (plane: Uint8Array, channels: number) => {
    const across =
      width === picture.width ? plane : alongRows(plane, picture.width, picture.height, width, channels, filter)
    return height === picture.height ? across : downColumns(across, width * channels, picture.height, height, filter)
  }
  return {
    width,
    height,
    rgb: resize(picture.rgb, 3),
    alpha: picture.alpha && resize(picture.alpha, 1),
  }
}

const supports: Record<PillowFilter, number> = { box: 0.5, bilinear: 1, bicubic: 2, lanczos: 3 }

const sinc = (x: number): number => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x))

const filters: Record<PillowFilter, (x: number) => number> = {
  box: x => (x > -0.5 && x <= 0.5 ? 1 : 0),
  bilinear: x => Math.max(0, 1 - Math.abs(x)),
  /** Cubic convolution with a = -0.5. */
  bicubic: x => {
    const d = Math.abs(x)
    if (d < 1) return (1.5 * d - 2.5) * d * d + 1
    return d < 2 ? ((-0.5 * d + 2.5) * d - 4) * d + 2 : 0
  },
  lanczos: x => (x >= -3 && x < 3 ? sinc(x) * sinc(x / 3) : 0),
}

const precisionBits = 22
const half = 1 << (precisionBits - 1)

interface FixedTaps {
  readonly first: Int32Array
  readonly count: Int32Array
  /** `stride` weights in fixed point for each output. */
  readonly weights: Int32Array
  readonly stride: number
}

function fixedTaps(from: number, to: number, name: PillowFilter): FixedTaps {
  const filter = filters[name]
  const scale = from / to
  const stretch = Math.max(scale, 1)
  const support = supports[name] * stretch
  const stride = 2 * Math.ceil(support) + 1
  const first = new Int32Array(to)
  const count = new Int32Array(to)
  const weights = new Int32Array(to * stride)
  const exact = new Float64Array(stride)
  for (let i = 0; i < to; i++) {
    const centre = (i + 0.5) * scale
    const start = Math.max(0, Math.trunc(centre - support + 0.5))
    const end = Math.min(from, Math.trunc(centre + support + 0.5))
    let sum = 0
    for (let j = start; j < end; j++) {
      exact[j - start] = filter((j - centre + 0.5) / stretch)
      sum += exact[j - start]
    }
    first[i] = start
    count[i] = end - start
    for (let j = 0; j < end - start; j++) {
      const weight = (exact[j] / sum) * (1 << precisionBits)
      weights[i * stride + j] = Math.trunc(weight + (weight < 0 ? -0.5 : 0.5))
    }
  }
  return { first, count, weights, stride }
}

/** Rounds a sum in fixed point to 8 bits. */
const toByte = (sum: number): number => Math.min(255, Math.max(0, sum >> precisionBits))

function alongRows(
  plane: Uint8Array,
  width: number,
  height: number,
  toWidth: number,
  channels: number,
  filter: PillowFilter,
): Uint8Array {
  const { first, count, weights, stride } = fixedTaps(width, toWidth, filter)
  const out = new Uint8Array(toWidth * height * channels)
  for (let y = 0, o = 0; y < height; y++) {
    for (let x = 0; x < toWidth; x++) {
      for (let c = 0; c < channels; c++, o++) {
        let sum = half
        let at = (y * width + first[x]) * channels + c
        for (let j = x * stride, end = j + count[x]; j < end; j++, at += channels) sum += plane[at] * weights[j]
        out[o] = toByte(sum)
      }
    }
  }
  return out
}

function downColumns(
  plane: Uint8Array,
  rowLength: number,
  height: number,
  toHeight: number,
  filter: PillowFilter,
): Uint8Array {
  const { first, count, weights, stride } = fixedTaps(height, toHeight, filter)
  const out = new Uint8Array(rowLength * toHeight)
  const sums = new Int32Array(rowLength)
  for (let y = 0; y < toHeight; y++) {
    sums.fill(half)
    for (let j = 0; j < count[y]; j++) {
      const weight = weights[y * stride + j]
      const row = (first[y] + j) * rowLength
      for (let x = 0; x < rowLength; x++) sums[x] += plane[row + x] * weight
    }
    for (let x = 0; x < rowLength; x++) out[y * rowLength + x] = toByte(sums[x])
  }
  return out
}
