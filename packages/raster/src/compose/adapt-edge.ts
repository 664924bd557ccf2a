import type { Mask, Picture } from '../picture.ts'

/** Mean and standard deviation of luma and two differences of colour. */
interface Look {
  readonly mean: readonly number[]
  readonly deviation: readonly number[]
}

/** How far the edge goes towards the ground's look, and how far it may go at most in steps of 255. */
const share = 0.3
const farthest = 18
/** Contrast changes by at most this factor. */
const mostContrast = 1.15
/** Skin keeps its colour: its hue in these opponent colours lies between warm red and yellow. */
const skin = { redLeast: 12, redMost: 75, blueLeast: -70, blueMost: -8 }
const skinShare = 0.3

/** Luma, red minus luma, blue minus luma. */
const opponent = (rgb: Uint8Array, at: number): [number, number, number] => {
  const luma = 0.299 * rgb[at] + 0.587 * rgb[at + 1] + 0.114 * rgb[at + 2]
  return [luma, rgb[at] - luma, rgb[at + 2] - luma]
}

/**
 * The subject's edge in the light of its new ground: mean and spread of luma and colour go a part of the way to the
 * ground's (Reinhard and others, "Color Transfer between Images", 2001), within limits, and less where skin is. Gives
 * the change of the three channels for one colour; `null` where there is no subject or no ground to compare.
 */
export function edgeAdaptation(
  subject: Picture,
  matte: Mask,
  ground: Picture,
): ((rgb: Uint8Array, at: number, out: Float64Array) => void) | null {
  const from = lookOf(subject, i => matte.data[i] > 127)
  const to = lookOf(ground, i => matte.data[i] === 0)
  if (!from || !to) return null
  const factors = from.deviation.map((value, c) => {
    const ratio = to.deviation[c] / Math.max(1, value)
    return 1 + share * (Math.min(mostContrast, Math.max(1 / mostContrast, ratio)) - 1)
  })
  const shifts = from.mean.map((value, c) => Math.max(-farthest, Math.min(farthest, share * (to.mean[c] - value))))
  return (rgb, at, out) => {
    const [luma, red, blue] = opponent(rgb, at)
    const isSkin = red > skin.redLeast && red < skin.redMost && blue > skin.blueLeast && blue < skin.blueMost
    const colour = isSkin ? skinShare : 1
    const change = [luma, red, blue].map((value, c) => (value - from.mean[c]) * (factors[c] - 1) + shifts[c])
    const [lighter, redder, bluer] = [change[0], colour * change[1], colour * change[2]]
    out[0] = lighter + redder
    out[1] = lighter - (0.299 * redder + 0.114 * bluer) / 0.587
    out[2] = lighter + bluer
  }
}

/** Looks are taken from about so many pixels. */
const sample = 40_000

function lookOf({ rgb }: Picture, belongs: (i: number) => boolean): Look | null {
  const step = Math.max(1, Math.floor(rgb.length / 3 / sample))
  const sums = [0, 0, 0]
  const squares = [0, 0, 0]
  let count = 0
  for (let i = 0; 3 * i < rgb.length; i += step) {
    if (!belongs(i)) continue
    count++
    for (const [c, value] of opponent(rgb, 3 * i).entries()) {
      sums[c] += value
      squares[c] += value * value
    }
  }
  if (count < 16) return null
  const mean = sums.map(sum => sum / count)
  return { mean, deviation: squares.map((square, c) => Math.sqrt(Math.max(0, square / count - mean[c] ** 2))) }
}
