import { assertSameSize } from '../compose/same-size.ts'
import type { Mask, Picture, Work } from '../picture.ts'
import { createPacer, type Pacer } from '../work.ts'

/**
 * The subject's own colours at its soft edges, without the old ground that shines through there: laid over a new
 * ground with the same alpha, no halo of the old one remains. Pixels of full alpha keep their colour bit for bit;
 * where alpha is 0, the nearest edge's colour is continued. Both sides' colours are solved for from coarse to fine,
 * each held smooth by its neighbours (after Germer and others, "Fast Multi-Level Foreground Estimation", 2020).
 */
export async function estimateForeground(picture: Picture, alpha: Mask, work?: Work): Promise<Picture> {
  assertSameSize(picture, alpha, 'the alpha')
  const pacer = createPacer(work)
  const { width, height } = picture
  const sizes = levelSizes(width, height)
  let front = new Float32Array(3)
  let back = new Float32Array(3)
  let previous = { width: 1, height: 1 }
  for (const [index, size] of sizes.entries()) {
    const level = reduce(picture, alpha, size.width, size.height)
    front = enlargeNearest(front, previous, size)
    back = enlargeNearest(back, previous, size)
    const rounds = Math.max(size.width, size.height) <= 32 ? 10 : 2
    for (let round = 0; round < rounds; round++) {
      await solveRound(level, front, back, round % 2 === 1, pacer, index / sizes.length)
    }
    previous = size
  }
  const rgb = new Uint8ClampedArray(front)
  for (let i = 0; i < alpha.data.length; i++) {
    if (alpha.data[i] === 255) rgb.set(picture.rgb.subarray(3 * i, 3 * i + 3), 3 * i)
  }
  await pacer.pause(1)
  return { width, height, rgb: new Uint8Array(rgb.buffer), alpha: picture.alpha }
}

interface Size {
  readonly width: number
  readonly height: number
}

interface Level extends Size {
  readonly colour: Float32Array
  readonly alpha: Float32Array
  /** 1 where the pair of colours has to be solved for: near soft alpha, and everywhere at small sizes. */
  readonly active: Uint8Array
}

/** Sizes from one pixel to the full one, each about twice the one before. */
function levelSizes(width: number, height: number): Size[] {
  const count = Math.max(1, Math.ceil(Math.log2(Math.max(width, height))))
  return Array.from({ length: count + 1 }, (_, level) => ({
    width: Math.max(1, Math.round(width ** (level / count))),
    height: Math.max(1, Math.round(height ** (level / count))),
  }))
}

/** The picture and its alpha at a smaller size, by the nearest pixel: mixed colours would be neither side's. */
function reduce(picture: Picture, alpha: Mask, width: number, height: number): Level {
  const colour = new Float32Array(3 * width * height)
  const share = new Float32Array(width * height)
  for (let y = 0, to = 0; y < height; y++) {
    const row = Math.floor(((y + 0.5) * picture.height) / height) * picture.width
    for (let x = 0; x < width; x++, to++) {
      const from = row + Math.floor(((x + 0.5) * picture.width) / width)
      for (let c = 0; c < 3; c++) colour[3 * to + c] = picture.rgb[3 * from + c]
      share[to] = alpha.data[from] / 255
    }
  }
  return { width, height, colour, alpha: share, active: nearSoft(share, width, height) }
}

/** Up to this size colours spread over the whole picture; from there on only edges are left to solve. */
const spreadSide = 96
/** How far from soft alpha colours are solved for, in pixels of a level. */
const reach = 3

function nearSoft(alpha: Float32Array, width: number, height: number): Uint8Array {
  const active = new Uint8Array(alpha.length)
  if (Math.max(width, height) <= spreadSide) return active.fill(1)
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const isSolid = alpha[i] === 0 || alpha[i] === 1
      const isEdge = (x > 0 && alpha[i] !== alpha[i - 1]) || (y > 0 && alpha[i] !== alpha[i - width])
      if (isSolid && !isEdge) continue
      const left = Math.max(0, x - reach)
      const right = Math.min(width, x + reach + 1)
      const bottom = Math.min(height - 1, y + reach)
      for (let v = Math.max(0, y - reach); v <= bottom; v++) active.fill(1, v * width + left, v * width + right)
    }
  }
  return active
}

function enlargeNearest(values: Float32Array, from: Size, to: Size): Float32Array<ArrayBuffer> {
  const result = new Float32Array(3 * to.width * to.height)
  for (let y = 0, i = 0; y < to.height; y++) {
    const row = Math.min(from.height - 1, Math.floor((y * from.height) / to.height)) * from.width
    for (let x = 0; x < to.width; x++, i += 3) {
      const at = 3 * (row + Math.min(from.width - 1, Math.floor((x * from.width) / to.width)))
      result[i] = values[at]
      result[i + 1] = values[at + 1]
      result[i + 2] = values[at + 2]
    }
  }
  return result
}

/** Weight of a neighbour's colour, and how much more it counts where alpha changes. */
const smoothness = 5e-6
const smoothnessAtEdges = 1

/** One sweep of Gauss-Seidel: for each pixel the pair of colours that explains it and suits the neighbours' pairs. */
async function solveRound(
  level: Level,
  front: Float32Array,
  back: Float32Array,
  backwards: boolean,
  pacer: Pacer,
  share: number,
): Promise<void> {
  const { height } = level
  for (let n = 0; n < height; n++) {
    if (n % 16 === 0 && pacer.due()) await pacer.pause(share)
    solveRow(level, front, back, backwards ? height - 1 - n : n, backwards)
  }
}

function solveRow(
  { width, height, colour, alpha, active }: Level,
  front: Float32Array,
  back: Float32Array,
  y: number,
  backwards: boolean,
): void {
  for (let n = 0; n < width; n++) {
    const x = backwards ? width - 1 - n : n
    const i = y * width + x
    const a = alpha[i]
    if (!active[i]) {
      const solid = a === 1 ? front : back
      solid[3 * i] = colour[3 * i]
      solid[3 * i + 1] = colour[3 * i + 1]
      solid[3 * i + 2] = colour[3 * i + 2]
      continue
    }
    let weights = 0
    let f0 = 0
    let f1 = 0
    let f2 = 0
    let b0 = 0
    let b1 = 0
    let b2 = 0
    for (let side = 0; side < 4; side++) {
      const u = x + (side === 0 ? -1 : side === 1 ? 1 : 0)
      const v = y + (side === 2 ? -1 : side === 3 ? 1 : 0)
      if (u < 0 || v < 0 || u >= width || v >= height) continue
      const j = v * width + u
      const weight = smoothness + smoothnessAtEdges * Math.abs(a - alpha[j])
      weights += weight
      f0 += weight * front[3 * j]
      f1 += weight * front[3 * j + 1]
      f2 += weight * front[3 * j + 2]
      b0 += weight * back[3 * j]
      b1 += weight * back[3 * j + 1]
      b2 += weight * back[3 * j + 2]
    }
    // The 2 x 2 system has the same matrix for all three channels.
    const rest = 1 - a
    const frontSquare = a * a + weights
    const backSquare = rest * rest + weights
    const cross = a * rest
    const scale = 1 / Math.max(1e-12, frontSquare * backSquare - cross * cross)
    for (let c = 0; c < 3; c++) {
      const value = colour[3 * i + c]
      const forFront = a * value + (c === 0 ? f0 : c === 1 ? f1 : f2)
      const forBack = rest * value + (c === 0 ? b0 : c === 1 ? b1 : b2)
      front[3 * i + c] = clamp((backSquare * forFront - cross * forBack) * scale)
      back[3 * i + c] = clamp((frontSquare * forBack - cross * forFront) * scale)
    }
  }
}

const clamp = (value: number) => Math.min(255, Math.max(0, value))
