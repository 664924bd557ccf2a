import type { Pacer } from '../work.ts'
import { coarserPlan, createGrids, type Grid, planGrid, prolong, relax, restrict } from './poisson-grid.ts'

/**
 * Differences that neighbouring pixels should have: `right[3 i + c]` from pixel i to the one on its right, `down` to
 * the one below. Links between two known pixels are not looked at.
 */
export interface Guidance {
  readonly right: Float32Array
  readonly down: Float32Array
  /**
   * Distance in pixels over which the rim's colours reach inwards; beyond it the first guess prevails, so that small
   * errors do not add up over a wide region. Infinity: no limit.
   */
  readonly reach: number
}

const smallestGrid = 3
const sweeps = 2
const coarsestSweeps = 40

/**
 * Solves for the values inside a region whose differences come closest to `guidance` while the given pixels around it
 * stay (Poisson's equation; Pérez and others, "Poisson Image Editing", 2003), by multigrid V-cycles: Gauss-Seidel
 * in two colours, half-size grids for the slow errors. `values` (three a pixel) holds a first guess and receives the
 * result. Sides of the picture are free.
 */
export async function solvePoisson(
  values: Float32Array,
  kind: Uint8Array,
  width: number,
  height: number,
  guidance: Guidance,
  cycles: number,
  pacer: Pacer,
  share: (done: number) => number,
): Promise<void> {
  const plans = [planGrid(width, height, kind)]
  for (;;) {
    const last = plans[plans.length - 1]
    if (Math.min(last.width, last.height) <= smallestGrid || last.unknown.length < 8) break
    if (pacer.due()) await pacer.pause(share(0))
    plans.push(coarserPlan(last))
  }
  const grids = createGrids(plans, 1 / guidance.reach ** 2)
  const [finest] = grids
  try {
    finest.values.set(values)
    divergence(finest, guidance)
    if (pacer.due()) await pacer.pause(share(0))
    for (let cycle = 0; cycle < (grids.length > 1 ? cycles : 1); cycle++) {
      await correct(grids, 0, 1, pacer, share(cycle / cycles))
    }
    values.set(finest.values)
  } finally {
    finest.crew.dismiss()
  }
}

/** Improves a grid by looking at the coarser ones, at each of those twice (a W-cycle); solves the coarsest. */
async function correct(
  grids: readonly Grid[],
  index: number,
  visits: number,
  pacer: Pacer,
  share: number,
): Promise<void> {
  const grid = grids[index]
  if (index === grids.length - 1) {
    await relax(grid, coarsestSweeps, pacer, share)
    return
  }
  for (let visit = 0; visit < visits; visit++) {
    await relax(grid, sweeps, pacer, share)
    if (pacer.due()) await pacer.pause(share)
    restrict(grid, grids[index + 1])
    if (pacer.due()) await pacer.pause(share)
    await correct(grids, index + 1, 2, pacer, share)
    await prolong(grids[index + 1], grid, pacer, share)
    await relax(grid, sweeps, pacer, share)
  }
}

/** What each unknown's surplus over its neighbours should be. */
function divergence({ width, unknown, neighbours, values, wanted, stay }: Grid, { right, down }: Guidance): void {
  for (let n = 0; n < unknown.length; n++) {
    for (let c = 0; c < 3; c++) {
      const i = 3 * unknown[n] + c
      let sum = stay * values[i]
      if (neighbours[4 * n] >= 0) sum += right[i - 3]
      if (neighbours[4 * n + 1] >= 0) sum -= right[i]
      if (neighbours[4 * n + 2] >= 0) sum += down[i - 3 * width]
      if (neighbours[4 * n + 3] >= 0) sum -= down[i]
      wanted[i] = sum
    }
  }
}
