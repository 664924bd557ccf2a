import type { BlockQuantisation } from '../codec/jpeg-quantisation.ts'
import type { Pacer } from '../work.ts'
import { blockArea, blockSide, toFrequencies } from './block-transform.ts'
import type { Plane } from './planes.ts'

/** Frequencies whose steps are looked for: the lowest, which are seldom all 0. */
const lowest = Array.from({ length: blockArea }, (_, i) => i).filter(i => (i >> 3) + (i & 7) <= 3)
/** So many of these must show their steps before a picture counts as compressed. */
const fewestFound = 5
const mostBlocks = 1536
/** A step is told from so many values that it did not round to 0. */
const fewestValues = 40
/** Smaller steps drown in the rounding of pixels, and cannot be seen either. */
const smallestStep = 3
const largestStep = 80
/** By so much the rounding of pixels puts frequencies off. */
const inexactness = 1.5
/** Mean cosine of values as angles of which a step is a whole turn: 1 on multiples, about 0 on anything else. */
const leastAlignment = 0.6

/** ITU-T T.81, table K.1, which most encoders scale: it stands for the frequencies that show no steps. */
// biome-ignore format: a table
const usual = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87,
  80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92,
  95, 98, 112, 100, 103, 99,
]

/**
 * Finds how a picture was compressed that does not say so itself, as when a JPEG file was saved again as PNG: on the
 * right grid the frequencies of its blocks are multiples of the steps. `undefined` where that is not seen, as after any
 * resampling.
 */
export async function findQuantisation(luma: Plane, pacer: Pacer): Promise<BlockQuantisation | undefined> {
  const likely = [strongestLine(luma, 1), strongestLine(luma, luma.width)] as const
  const origins = likely[0] === 0 && likely[1] === 0 ? [likely] : [[0, 0] as const, likely]
  for (const [originX, originY] of origins) {
    await pacer.pause(0)
    const values = lowFrequencies(luma, originX, originY)
    const found: (number | undefined)[] = []
    for (const place of lowest.keys()) {
      if (pacer.due()) await pacer.pause(0)
      found.push(stepOf(values.map(block => block[place])))
    }
    const ratios = found.flatMap((step, place) => (step ? [step / usual[lowest[place]]] : [])).sort((a, b) => a - b)
    if (ratios.length < fewestFound) continue
    const ratio = ratios[ratios.length >> 1]
    const steps = Float32Array.from(usual, value => Math.max(1, value * ratio))
    found.forEach((step, place) => {
      if (step) steps[lowest[place]] = step
    })
    return { steps, originX, originY }
  }
  return undefined
}

/** Of each block, evenly spread over the picture, its lowest frequencies. */
function lowFrequencies({ width, height, values }: Plane, originX: number, originY: number): number[][] {
  const columns = Math.floor((width - originX) / blockSide)
  const rows = Math.floor((height - originY) / blockSide)
  const stride = Math.max(1, Math.ceil(Math.sqrt((columns * rows) / mostBlocks)))
  const block = new Float64Array(blockArea)
  const found: number[][] = []
  for (let row = 0; row < rows; row += stride) {
    for (let column = 0; column < columns; column += stride) {
      const start = (originY + row * blockSide) * width + originX + column * blockSide
      // Blocks are shifted by 128 levels before they are rounded.
      for (let i = 0; i < blockArea; i++) block[i] = values[start + (i >> 3) * width + (i & 7)] - 128
      toFrequencies(block)
      found.push(lowest.map(i => block[i]))
    }
  }
  return found
}

/** The largest step that most values are multiples of; `undefined` if there is none. */
function stepOf(values: readonly number[]): number | undefined {
  for (let step = largestStep; step >= smallestStep; step--) {
    if (alignment(values, step) <= leastAlignment) continue
    // Where most values are one step from 0, steps a little too large fit as well, but not as well.
    let best = step
    for (let less = step - 1; less >= Math.max(smallestStep, 0.8 * step); less--) {
      if (alignment(values, less) > alignment(values, best)) best = less
    }
    return best
  }
  return undefined
}

/**
 * How well values fit multiples of a step: up to 1, and 0 where too few could. Those that round to 0 are many in any
 * picture and prove nothing; but if they are not 0 themselves, they speak against the step.
 */
function alignment(values: readonly number[], step: number): number {
  let beyond = 0
  let count = 0
  let all = 0
  let countAll = 0
  for (const value of values) {
    const size = Math.abs(value)
    if (size <= inexactness) continue
    const cosine = Math.cos((2 * Math.PI * size) / step)
    all += cosine
    countAll++
    if (size <= step / 2) continue
    beyond += cosine
    count++
  }
  return count < fewestValues ? 0 : Math.min(beyond / count, all / countAll)
}

/** Of the eight places that a grid's lines can have, the one where neighbours (`step` apart) differ most. */
function strongestLine({ width, height, values }: Plane, step: number): number {
  const sums = new Float64Array(blockSide)
  const counts = new Float64Array(blockSide)
  for (let y = 1; y + 2 < height; y++) {
    for (let x = 1; x + 2 < width; x++) {
      const i = y * width + x
      // How much the step stands out from its neighbours; large ones are edges of things, not of blocks.
      const around = values[i] - values[i - step] + values[i + 2 * step] - values[i + step]
      const jump = Math.abs(values[i + step] - values[i] - around / 2)
      if (jump > 24) continue
      const line = ((step === 1 ? x : y) + 1) & 7
      sums[line] += jump
      counts[line]++
    }
  }
  const means = Array.from(sums, (sum, line) => sum / Math.max(1, counts[line]))
  return means.indexOf(Math.max(...means))
}
