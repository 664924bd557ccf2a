import type { Plane } from './planes.ts'

/** What is wrong with a picture before it is enlarged. */
export interface Flaws {
  /** Standard deviation of the noise in luma, of 255. */
  readonly noise: number
  /** How much stronger steps are on the 8 x 8 grid of JPEG than off it; 0 where there is no grid. */
  readonly blocking: number
  /** Where the grid's first lines lie, 0 to 7. */
  readonly gridX: number
  readonly gridY: number
}

const blockSide = 16
/** Of all blocks the evenest ones tell the noise; the rest is texture. */
const evenShare = 0.1

/** Estimates noise and compression blocks. A clean picture gets 0 for both. */
export function findFlaws(luma: Plane): Flaws {
  const across = gridSteps(luma, 1)
  const down = gridSteps(luma, luma.width)
  const blocking = Math.min(across.excess, down.excess)
  const noise = noiseOf(luma)
  return {
    noise: noise < 1.2 ? 0 : noise,
    blocking: blocking > 0.12 ? blocking : 0,
    gridX: across.line,
    gridY: down.line,
  }
}

/**
 * Noise from the response to a filter that flat areas, ramps and straight edges do not answer to (Immerkær, "Fast
 * Noise Variance Estimation", 1996), in the evenest blocks that are not clipped.
 */
function noiseOf({ width, height, values }: Plane): number {
  const found: number[] = []
  for (let top = 1; top + blockSide < height; top += blockSide) {
    for (let left = 1; left + blockSide < width; left += blockSide) {
      let sum = 0
      let mean = 0
      for (let y = top; y < top + blockSide; y++) {
        for (let x = left, i = y * width + left; x < left + blockSide; x++, i++) {
          mean += values[i]
          const corners = values[i - width - 1] + values[i - width + 1] + values[i + width - 1] + values[i + width + 1]
          const sides = values[i - width] + values[i - 1] + values[i + 1] + values[i + width]
          sum += Math.abs(corners - 2 * sides + 4 * values[i])
        }
      }
      mean /= blockSide * blockSide
      if (mean > 12 && mean < 243) found.push((Math.sqrt(Math.PI / 2) * sum) / (6 * blockSide * blockSide))
    }
  }
  if (found.length < 8) return 0
  found.sort((a, b) => a - b)
  return found[Math.floor(found.length * evenShare)]
}

/** Mean steps between neighbours (`step` apart) by their place modulo 8: the largest against the others' median. */
function gridSteps({ width, height, values }: Plane, step: number): { excess: number; line: number } {
  const sums = new Float64Array(8)
  const counts = new Float64Array(8)
  for (let y = 1; y + 2 < height; y++) {
    for (let x = 1; x + 2 < width; x++) {
      const i = y * width + x
      // How much the step stands out from its neighbours; large ones are edges of things, not of blocks.
      const before = values[i] - values[i - step]
      const here = values[i + step] - values[i]
      const after = values[i + 2 * step] - values[i + step]
      const jump = Math.abs(here - (before + after) / 2)
      if (jump > 24) continue
      const line = ((step === 1 ? x : y) + 1) & 7
      sums[line] += jump
      counts[line]++
    }
  }
  const means = Array.from(sums, (sum, line) => sum / Math.max(1, counts[line]))
  const line = means.indexOf(Math.max(...means))
  const others = means.filter((_, other) => other !== line).sort((a, b) => a - b)
  const typical = others[3]
  return { excess: (means[line] - typical) / (typical + 0.1), line }
}
