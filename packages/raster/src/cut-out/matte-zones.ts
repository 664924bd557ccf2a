import { blurNumbers } from '../filter/box-blur.ts'
import { squaredDistance } from '../mask/distance.ts'
import type { Picture } from '../picture.ts'

/** A cut at the size at which alpha is worked out: 0 ground, 255 subject, in between where it is uncertain. */
export interface Trimap {
  /** The cut, smoothly enlarged: 128 is its edge. */
  readonly soft: Uint8Array
  /** Half the width of the uncertain band in pixels. */
  readonly band: number
}

/** What a pixel is before alpha is worked out. */
export const zone = { ground: 0, uncertain: 1, subject: 2 } as const

/** How many times farther the band reaches outwards where hair or the like reaches out of the cut. */
const hairFactor = 3
/** Detail beside the cut counts as hair if it is this many times what the ground has elsewhere, and this strong. */
const aboveGround = 4
const leastDetail = 5
/** Detail that goes on beyond the band is the ground's own: how much it counts against what is near. */
const groundShare = 4
/** So large a share of the surroundings must be such detail. */
const hairDensity = 0.08

/** Divides a picture into sure ground, sure subject and a band between, wider where fine detail leaves the cut. */
export function findZones(picture: Picture, { soft, band }: Trimap): Uint8Array {
  const { width, height } = picture
  const inside = Uint8Array.from(soft, value => (value >= 128 ? 1 : 0))
  const outward = squaredDistance(inside, width, height)
  const inward = squaredDistance(
    inside.map(value => 1 - value),
    width,
    height,
  )
  const hair = findHair(picture, inside, outward, band)
  const narrow = band * band
  const wide = narrow * hairFactor * hairFactor
  return inside.map((value, i) => {
    if (value) return inward[i] <= narrow ? zone.uncertain : zone.subject
    return outward[i] <= (hair[i] > hairDensity ? wide : narrow) ? zone.uncertain : zone.ground
  })
}

/** The density of fine detail just outside the cut, less what the ground farther off has of it; at most 1. */
function findHair({ width, height, rgb }: Picture, inside: Uint8Array, outward: Float32Array, band: number) {
  const luma = Float32Array.from(inside, (_, i) => 0.299 * rgb[3 * i] + 0.587 * rgb[3 * i + 1] + 0.114 * rgb[3 * i + 2])
  const smooth = luma.slice()
  blurNumbers(smooth, width, height, 1, 2)
  const near = (band / 2) ** 2
  const far = (hairFactor * band) ** 2
  const usual = medianDetail(luma, smooth, i => outward[i] > far)
  const threshold = Math.max(leastDetail, aboveGround * usual)
  const edge = (2 * hairFactor * band) ** 2
  // Strong detail and room for it, in the ring that the wide band adds and in the one beyond.
  const rings = new Float32Array(4 * luma.length)
  for (let i = 0; i < luma.length; i++) {
    if (outward[i] <= near || outward[i] > edge) continue
    const ring = 4 * i + (outward[i] <= far ? 0 : 2)
    rings[ring] = Math.abs(luma[i] - smooth[i]) > threshold ? 1 : 0
    rings[ring + 1] = 1
  }
  blurNumbers(rings, width, height, 4, (hairFactor * band) / 2)
  return luma.map((_, i) => {
    const beside = rings[4 * i] / (rings[4 * i + 1] + 0.02)
    const beyond = rings[4 * i + 2] / (rings[4 * i + 3] + 0.02)
    return beside - groundShare * beyond
  })
}

/** So many pixels are enough to know a median by. */
const medianSample = 20_000

function medianDetail(luma: Float32Array, smooth: Float32Array, belongs: (i: number) => boolean): number {
  const step = Math.max(1, Math.floor(luma.length / medianSample))
  const found = new Float32Array(Math.ceil(luma.length / step))
  let count = 0
  for (let i = 0; i < luma.length; i += step) if (belongs(i)) found[count++] = Math.abs(luma[i] - smooth[i])
  return count > 0 ? found.subarray(0, count).sort()[count >> 1] : 0
}
