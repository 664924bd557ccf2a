import type { Pacer } from '../work.ts'
import { blockArea, blockSide, toFrequencies } from './block-transform.ts'
import type { Plane } from './planes.ts'

/** Blocks whose luma touches these levels are clipped and tell nothing. */
const darkest = 4
const brightest = 251
/** With fewer blocks the calmest are too few to tell noise from. */
const fewestBlocks = 48
/** With more, some are left out: the estimate does not get better. */
const mostBlocks = 4096
/** Variance that rounding to whole levels adds. */
const rounding = 1 / 12

/** The finest frequencies: detail falls off there, white noise does not. */
const fine = Array.from({ length: blockArea }, (_, i) => i).filter(i => (i >> 3) + (i & 7) >= 9)

/** Where the 8 x 8 grid of a compressed picture begins; blocks across its lines would take steps there for noise. */
export interface GridOrigin {
  readonly originX: number
  readonly originY: number
}

/**
 * Standard deviation in levels of the white noise of some planes of one picture, of which the first is its luma. Told by
 * the finest frequencies in the calmest blocks (after Ponomarenko and others, "An Automatic Approach to Lossy
 * Compression of AVIRIS Images", 2007), so that neither texture, which is not as strong in every block, nor detail,
 * which is not as strong in every frequency, is taken for noise. 0 where there are too few blocks.
 */
export async function estimateNoise(planes: readonly Plane[], grid: GridOrigin, pacer: Pacer): Promise<number[]> {
  const [luma] = planes
  const columns = Math.floor((luma.width - grid.originX) / blockSide)
  const rows = Math.floor((luma.height - grid.originY) / blockSide)
  const step = Math.max(1, Math.ceil(Math.sqrt((columns * rows) / mostBlocks)))
  const energies: number[][] = planes.map(() => [])
  const block = new Float64Array(blockArea)
  for (let row = 0; row < rows; row += step) {
    if (pacer.due()) await pacer.pause(0)
    for (let column = 0; column < columns; column += step) {
      const [x, y] = [grid.originX + column * blockSide, grid.originY + row * blockSide]
      if (!readBlock(luma, x, y, block)) continue
      for (const [index, plane] of planes.entries()) {
        readBlock(plane, x, y, block)
        toFrequencies(block)
        let sum = 0
        for (const i of fine) sum += block[i] * block[i]
        energies[index].push(sum / fine.length)
      }
    }
  }
  return energies.map(noiseAmong)
}

/** Copies a block out of a plane; false if some of it would be clipped, were the plane luma. */
function readBlock({ width, values }: Plane, x: number, y: number, block: Float64Array): boolean {
  let clipped = false
  for (let v = 0, to = 0; v < blockSide; v++) {
    for (let u = 0, from = (y + v) * width + x; u < blockSide; u++, from++) {
      const value = values[from]
      block[to++] = value
      clipped ||= value <= darkest || value >= brightest
    }
  }
  return !clipped
}

/** The level of noise that explains the calmest of the blocks' mean squares. */
function noiseAmong(energies: number[]): number {
  if (energies.length < fewestBlocks) return 0
  const sorted = Float64Array.from(energies).sort()
  // Of 21 squared normal numbers the mean is below half of what is expected in about one case of fifty.
  let variance = 2 * sorted[Math.floor(sorted.length / 50)]
  for (let round = 0; round < 8; round++) {
    const calm = sorted.filter(energy => energy <= 1.7 * variance)
    if (calm.length > 0) variance = calm.reduce((sum, energy) => sum + energy, 0) / calm.length
  }
  return Math.sqrt(Math.max(0, variance - rounding))
}
