import { blurNumbers } from '../filter/box-blur.ts'
import type { Pacer } from '../work.ts'
import { barrierDistance, type GroundSides } from './barrier-distance.ts'
import { certainly, probably } from './segment.ts'
import type { SmallPicture } from './small-picture.ts'

/** A first idea of where the subject is. */
export interface Start {
  readonly name: string
  /** One of the values of `certainly` and `probably` for each pixel. */
  readonly guess: Uint8Array
  /** How much each pixel stands out, 0 to 1. */
  readonly saliency: Float32Array
}

const allSides: GroundSides = { top: true, right: true, bottom: true, left: true }

/** Several first ideas: what stands apart from the border, with and without the bottom, and what lies in the middle. */
export async function findStarts(picture: SmallPicture, pacer: Pacer): Promise<Start[]> {
  const around = saliencyFrom(picture, allSides)
  if (pacer.due()) await pacer.pause(0.07)
  const standing = saliencyFrom(picture, { ...allSides, bottom: false })
  return [
    { name: 'around', guess: guessFrom(picture, around, allSides), saliency: around },
    { name: 'standing', guess: guessFrom(picture, standing, { ...allSides, bottom: false }), saliency: standing },
    { name: 'middle', guess: middle(picture, 0.12, 0.1, 0.12), saliency: around },
    { name: 'portrait', guess: middle(picture, 0.16, 0.1, 0), saliency: standing },
  ]
}

/** Barrier distance from the chosen sides plus contrast to the border's colours, favouring the middle a little. */
function saliencyFrom(picture: SmallPicture, sides: GroundSides): Float32Array {
  const { width, height, lab } = picture
  const barrier = normalised(barrierDistance(lab, width, height, sides))
  const contrast = normalised(borderContrast(picture, sides))
  const saliency = new Float32Array(width * height)
  for (let i = 0; i < saliency.length; i++) {
    const x = (i % width) / width - 0.5
    const y = Math.floor(i / width) / height - (sides.bottom ? 0.5 : 0.6)
    saliency[i] = (barrier[i] + contrast[i]) * Math.exp(-(x * x + y * y) / 0.32)
  }
  blurNumbers(saliency, width, height, 1, Math.max(width, height) / 200)
  return normalised(saliency)
}

/** Distance in colour to each chosen side, in units of how much that side varies; of the four the second least. */
function borderContrast({ width, height, lab }: SmallPicture, sides: GroundSides): Float32Array {
  const depth = Math.max(2, Math.round(Math.min(width, height) * 0.06))
  const bands: ((x: number, y: number) => boolean)[] = []
  if (sides.top) bands.push((_, y) => y < depth)
  if (sides.bottom) bands.push((_, y) => y >= height - depth)
  if (sides.left) bands.push(x => x < depth)
  if (sides.right) bands.push(x => x >= width - depth)
  const distances = bands.map(inBand => distanceToBand(lab, width, inBand))
  const result = new Float32Array(width * height)
  for (let i = 0; i < result.length; i++) {
    let least = Number.POSITIVE_INFINITY
    let second = Number.POSITIVE_INFINITY
    for (const distance of distances) {
      if (distance[i] < least) {
        second = least
        least = distance[i]
      } else if (distance[i] < second) {
        second = distance[i]
      }
    }
    result[i] = second
  }
  return result
}

function distanceToBand(lab: Float32Array, width: number, inBand: (x: number, y: number) => boolean): Float32Array {
  const mean = [0, 0, 0]
  const square = [0, 0, 0]
  let count = 0
  for (let i = 0; 3 * i < lab.length; i++) {
    if (!inBand(i % width, Math.floor(i / width))) continue
    count++
    for (let c = 0; c < 3; c++) {
      mean[c] += lab[3 * i + c]
      square[c] += lab[3 * i + c] ** 2
    }
  }
  const centre = mean.map(sum => sum / count)
  const scale = centre.map((value, c) => 1 / (square[c] / count - value * value + 25))
  const result = new Float32Array(lab.length / 3)
  for (let i = 0; i < result.length; i++) {
    let distance = 0
    for (let c = 0; c < 3; c++) distance += (lab[3 * i + c] - centre[c]) ** 2 * scale[c]
    result[i] = Math.min(6, Math.sqrt(distance))
  }
  return result
}

/** Scaled so that all but the most extreme hundredth lie in 0 to 1. */
function normalised(values: Float32Array): Float32Array {
  const sorted = values.slice().sort()
  const high = sorted[Math.floor(sorted.length * 0.99)] || 1e-6
  return values.map(value => Math.min(1, Math.max(0, value / high)))
}

/** The split of a histogram that separates it best (Otsu, 1979). */
function otsu(values: Float32Array): number {
  const bins = new Float64Array(64)
  for (const value of values) bins[Math.min(63, Math.floor(value * 64))]++
  const total = values.length
  let whole = 0
  for (let b = 0; b < 64; b++) whole += b * bins[b]
  let below = 0
  let sum = 0
  let best = 0
  let threshold = 0.5
  for (let b = 0; b < 63; b++) {
    below += bins[b]
    sum += b * bins[b]
    if (below === 0 || below === total) continue
    const spread = (whole * (below / total) - sum) ** 2 / (below * (total - below))
    if (spread <= best) continue
    best = spread
    threshold = (b + 1) / 64
  }
  return threshold
}

function guessFrom({ width, height }: SmallPicture, saliency: Float32Array, sides: GroundSides): Uint8Array {
  const threshold = otsu(saliency)
  return Uint8Array.from(saliency, (value, i) => {
    const x = i % width
    const y = Math.floor(i / width)
    const edge =
      (sides.top && y === 0) ||
      (sides.bottom && y === height - 1) ||
      (sides.left && x === 0) ||
      (sides.right && x === width - 1)
    if (edge && value < threshold) return certainly.ground
    return value >= threshold ? probably.subject : probably.ground
  })
}

/** A rectangle in the middle; what lies outside is ground. Margins are shares of the sides. */
function middle({ width, height }: SmallPicture, aside: number, above: number, below: number): Uint8Array {
  const guess = new Uint8Array(width * height).fill(certainly.ground)
  for (let y = Math.round(above * height); y < Math.round((1 - below) * height); y++) {
    guess.fill(probably.subject, y * width + Math.round(aside * width), y * width + Math.round((1 - aside) * width))
  }
  return guess
}
