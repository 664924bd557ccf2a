import { blurNumbers } from '../filter/box-blur.ts'
import { indicesOf } from '../indices.ts'
import { findPieces } from './pieces.ts'
import type { SmallPicture } from './small-picture.ts'

/** A picture's plain ground, such as a studio's: a smooth surface of colour that reaches the border. */
export interface PlainGround {
  /** 1 = subject, 0 = ground. */
  readonly labels: Uint8Array
  /** Share of the border that is ground, 0 to 1. */
  readonly borderShare: number
  /** Root mean square distance in CIELAB between the ground and the surface fitted to it. */
  readonly spread: number
  /** Mean difference in CIELAB between neighbours on the ground. */
  readonly roughness: number
}

/** Terms of the fitted surface: 1, x, y, x², xy, y². */
const terms = 6
const fittingRounds = 4
/** Rounds after these, at most, in which the expected colour follows the ground around and the ground grows with it. */
const localRounds = 12
/** Growth, as a share of the picture, below which a ground is taken to be all there. */
const leastGrowth = 0.001
/** The least border share that makes a ground. */
const leastBorderShare = 0.12
/** Neighbours on a ground, shadows included, differ by less than this in CIELAB, or than so many times what is usual. */
const gentleStep = 0.7
const gentleTimes = 2
/** A shadow may darken the ground by this much lightness and shift its colour by this much. */
const deepestShadow = 38
const shadowTint = 7

/**
 * Looks for plain ground: a quadratic surface is fitted to the most common border colour and what resembles it, and
 * grown inwards from the border. Soft shadows belong to the ground. `null` where there is none.
 */
export function findPlainGround(picture: SmallPicture): PlainGround | null {
  const { width, height, lab } = picture
  const border = borderPixels(width, height)
  let members = commonColour(lab, border)
  if (members.length < leastBorderShare * border.length) return null
  let surface = fitSurface(picture, members)
  let tolerance = 4
  let ground: Uint8Array = new Uint8Array()
  let expected = expectedColours(picture, surface)
  let areaBefore = 0
  for (let round = 0; round < fittingRounds + localRounds; round++) {
    ground = growFrom(picture, border, i => distanceTo(expected, picture, i) < tolerance)
    const area = ground.reduce((sum, value) => sum + value, 0)
    if (round > fittingRounds + 1 && area - areaBefore < leastGrowth * ground.length) break
    areaBefore = area
    members = thinned(indicesOf(ground))
    if (members.length < border.length * leastBorderShare) return null
    surface = fitSurface(picture, members)
    expected = expectedColours(picture, surface)
    if (round >= fittingRounds) followLocally(expected, picture, ground)
    tolerance = Math.min(7, Math.max(2, 3.2 * spreadOf(expected, picture, members)))
  }
  const spread = spreadOf(expected, picture, members)
  ground = growShadows(picture, ground, expected)
  openHoles(picture, ground, expected, Math.max(1, 1.5 * spread))
  const onBorder = border.filter(i => ground[i]).length
  const isFrame = ground.reduce((sum, value) => sum + value, 0) < 3 * onBorder
  if (isFrame || onBorder < leastBorderShare * border.length) return null
  return {
    labels: ground.map(value => 1 - value),
    borderShare: onBorder / border.length,
    spread,
    roughness: roughnessOf(picture, ground),
  }
}

function borderPixels(width: number, height: number): Int32Array {
  const pixels: number[] = []
  for (let x = 0; x < width; x++) pixels.push(x, (height - 1) * width + x)
  for (let y = 1; y + 1 < height; y++) pixels.push(y * width, (y + 1) * width - 1)
  return Int32Array.from(pixels)
}

/** Border pixels whose colour is near the most common one, found in a coarse histogram. */
function commonColour(lab: Float32Array, border: Int32Array): Int32Array {
  const cell = (i: number) =>
    Math.round(lab[3 * i] / 6) * 1e6 + Math.round(lab[3 * i + 1] / 6) * 1e3 + Math.round(lab[3 * i + 2] / 6)
  const counts = new Map<number, number>()
  for (const i of border) counts.set(cell(i), (counts.get(cell(i)) ?? 0) + 1)
  const [common] = [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most))
  const example = border.find(i => cell(i) === common) as number
  return border.filter(i => {
    let square = 0
    for (let c = 0; c < 3; c++) square += (lab[3 * i + c] - lab[3 * example + c]) ** 2
    return square < 10 ** 2
  })
}

/** More pixels than this tell a surface nothing new. */
const mostMembers = 6000

function thinned(members: Int32Array): Int32Array {
  const step = Math.max(1, Math.ceil(members.length / mostMembers))
  return members.filter((_, n) => n % step === 0)
}

/** Coefficients, `terms` for each of the three numbers. */
type Surface = Float64Array

function basis({ width, height }: SmallPicture, i: number): number[] {
  const x = (2 * (i % width)) / width - 1
  const y = (2 * Math.floor(i / width)) / height - 1
  return [1, x, y, x * x, x * y, y * y]
}

/** Least squares, held back a little so that a few pixels in a row do not bend the surface elsewhere. */
function fitSurface(picture: SmallPicture, members: Int32Array): Surface {
  const matrix = Array.from({ length: terms }, (_, row) =>
    Array.from({ length: terms + 3 }, (_, column) =>
      row === column && row > 0 ? (row < 3 ? 0.02 : 0.1) * members.length : 0,
    ),
  )
  const mean = [0, 0, 0]
  for (const i of members) for (let c = 0; c < 3; c++) mean[c] += picture.lab[3 * i + c] / members.length
  for (const i of members) {
    const values = basis(picture, i)
    for (let row = 0; row < terms; row++) {
      for (let column = 0; column < terms; column++) matrix[row][column] += values[row] * values[column]
      for (let c = 0; c < 3; c++) matrix[row][terms + c] += values[row] * (picture.lab[3 * i + c] - mean[c])
    }
  }
  solve(matrix)
  const surface = new Float64Array(3 * terms)
  for (let c = 0; c < 3; c++) {
    for (let row = 0; row < terms; row++) surface[c * terms + row] = matrix[row][terms + c] + (row === 0 ? mean[c] : 0)
  }
  return surface
}

/** Gauss-Jordan elimination in place; the right-hand sides become the solutions. */
function solve(matrix: number[][]): void {
  for (let pivot = 0; pivot < terms; pivot++) {
    const scale = 1 / (matrix[pivot][pivot] || 1e-9)
    matrix[pivot] = matrix[pivot].map(value => value * scale)
    for (let row = 0; row < terms; row++) {
      if (row === pivot) continue
      const factor = matrix[row][pivot]
      matrix[row] = matrix[row].map((value, column) => value - factor * matrix[pivot][column])
    }
  }
}

/** The surface's colour for each pixel, three numbers. */
function expectedColours(picture: SmallPicture, surface: Surface): Float32Array {
  const { width, height } = picture
  const expected = new Float32Array(3 * width * height)
  for (let c = 0; c < 3; c++) {
    const [constant, alongX, alongY, xSquared, crossed, ySquared] = surface.subarray(c * terms, (c + 1) * terms)
    for (let row = 0, to = c; row < height; row++) {
      const y = (2 * row) / height - 1
      const start = constant + y * (alongY + y * ySquared)
      const slope = alongX + y * crossed
      for (let column = 0; column < width; column++, to += 3) {
        const x = (2 * column) / width - 1
        expected[to] = start + x * (slope + x * xSquared)
      }
    }
  }
  return expected
}

/** How far around the ground is looked at for what a surface misses, as a share of the longer side. */
const localShare = 0.05
/** Vignettes and mottled backdrops leave a surface by up to this much, in CIELAB. */
const mostLocal = 10

/**
 * Adds to the expected colours how the ground around differs from them: a backdrop that is brightest behind the subject
 * or softly mottled is plain ground as well.
 */
function followLocally(expected: Float32Array, { width, height, lab }: SmallPicture, ground: Uint8Array): void {
  const sums = new Float32Array(4 * ground.length)
  for (let i = 0; i < ground.length; i++) {
    if (!ground[i]) continue
    for (let c = 0; c < 3; c++) sums[4 * i + c] = lab[3 * i + c] - expected[3 * i + c]
    sums[4 * i + 3] = 1
  }
  blurNumbers(sums, width, height, 4, Math.max(width, height) * localShare)
  for (let i = 0; i < ground.length; i++) {
    // Far from any ground nothing is known of it.
    const scale = 1 / Math.max(0.02, sums[4 * i + 3])
    for (let c = 0; c < 3; c++) {
      expected[3 * i + c] += Math.max(-mostLocal, Math.min(mostLocal, sums[4 * i + c] * scale))
    }
  }
}

function differenceFrom(expected: Float32Array, { lab }: SmallPicture, i: number): [number, number, number] {
  return [lab[3 * i] - expected[3 * i], lab[3 * i + 1] - expected[3 * i + 1], lab[3 * i + 2] - expected[3 * i + 2]]
}

function distanceTo(expected: Float32Array, picture: SmallPicture, i: number): number {
  const [lightness, greenRed, blueYellow] = differenceFrom(expected, picture, i)
  return Math.sqrt(lightness * lightness + greenRed * greenRed + blueYellow * blueYellow)
}

function spreadOf(expected: Float32Array, picture: SmallPicture, members: Int32Array): number {
  let sum = 0
  for (const i of members) sum += distanceTo(expected, picture, i) ** 2
  return Math.sqrt(sum / Math.max(1, members.length))
}

function roughnessOf({ width, lab }: SmallPicture, ground: Uint8Array): number {
  let sum = 0
  let count = 0
  for (let i = 0; i + 1 < ground.length; i++) {
    if (!ground[i] || !ground[i + 1] || (i + 1) % width === 0) continue
    sum += Math.hypot(lab[3 * i + 3] - lab[3 * i], lab[3 * i + 4] - lab[3 * i + 1], lab[3 * i + 5] - lab[3 * i + 2])
    count++
  }
  return sum / Math.max(1, count)
}

/** What can be reached from the seeds by steps between neighbours that all satisfy the test. */
function growFrom(
  { width, lab }: SmallPicture,
  seeds: Int32Array,
  belongs: (i: number, from: number) => boolean,
): Uint8Array {
  const area = lab.length / 3
  const reached = new Uint8Array(area)
  const stack: number[] = []
  const visit = (i: number, from: number) => {
    if (reached[i] || !belongs(i, from)) return
    reached[i] = 1
    stack.push(i)
  }
  for (const seed of seeds) visit(seed, seed)
  while (stack.length > 0) {
    const i = stack.pop() as number
    const x = i % width
    if (x > 0) visit(i - 1, i)
    if (x + 1 < width) visit(i + 1, i)
    if (i >= width) visit(i - width, i)
    if (i + width < area) visit(i + width, i)
  }
  return reached
}

/** Adds soft shadows: darker than the surface, of nearly its colour, and reached without a sharp step. */
function growShadows(picture: SmallPicture, ground: Uint8Array, expected: Float32Array): Uint8Array {
  const { lab } = picture
  const gentle = Math.max(gentleStep, gentleTimes * roughnessOf(picture, ground))
  return growFrom(picture, indicesOf(ground), (i, from) => {
    if (ground[i]) return true
    const [lightness, greenRed, blueYellow] = differenceFrom(expected, picture, i)
    if (lightness > 1 || lightness < -deepestShadow || Math.hypot(greenRed, blueYellow) > shadowTint) return false
    let step = 0
    for (let c = 0; c < 3; c++) step += (lab[3 * i + c] - lab[3 * from + c]) ** 2
    return step < gentle ** 2
  })
}

/** Enclosed parts at least this large, as a share of the picture, may be holes. */
const holeShare = 0.006
/** Where the ground is pure white they must be larger: a white thing on white shows white inside as well. */
const whiteHoleShare = 0.03

function lightnessOf(expected: Float32Array, ground: Uint8Array): number {
  let sum = 0
  let count = 0
  for (let i = 0; i < ground.length; i++) {
    if (!ground[i]) continue
    sum += expected[3 * i]
    count++
  }
  return sum / Math.max(1, count)
}

/** Enclosed parts that show the very ground, such as the inside of a handle, are ground too. */
function openHoles(picture: SmallPicture, ground: Uint8Array, expected: Float32Array, tolerance: number): void {
  const least = ground.length * (lightnessOf(expected, ground) > 98 ? whiteHoleShare : holeShare)
  const inside = ground.map((value, i) => (!value && distanceTo(expected, picture, i) < tolerance ? 1 : 0))
  const pieces = findPieces(inside, 1, picture.width)
  for (let i = 0; i < ground.length; i++) {
    if (inside[i] && pieces.area[pieces.number[i]] > least) ground[i] = 1
  }
}
