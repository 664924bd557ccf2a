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
    plans.push(coarserPlan(last))
  }
  const grids = createGrids(plans, 1 / guidance.reach ** 2)
  const [finest] = grids
  finest.values.set(values)
  divergence(finest, guidance)
  await runCycles(grids, cycles, pacer, share)
  values.set(finest.values)
}

/** So many V-cycles, with pauses on the finest grid. */
async function runCycles(
  grids: readonly Grid[],
  cycles: number,
  pacer: Pacer,
  share: (done: number) => number,
): Promise<void> {
  const [finest] = grids
  if (grids.length === 1) return correct(grids, 0)
  for (let cycle = 0; cycle < cycles; cycle++) {
    for (let n = 0; n < sweeps; n++) await relaxPaced(finest, pacer, share(cycle / cycles))
    restrict(finest, grids[1])
    if (pacer.due()) await pacer.pause(share((cycle + 0.5) / cycles))
    correct(grids, 1)
    if (pacer.due()) await pacer.pause(share((cycle + 0.5) / cycles))
    prolong(grids[1], finest)
    for (let n = 0; n < sweeps; n++) await relaxPaced(finest, pacer, share((cycle + 1) / cycles))
  }
}

/** Solves a coarse grid for its correction, looking at each coarser grid twice (a W-cycle). */
function correct(grids: readonly Grid[], index: number): void {
  const grid = grids[index]
  if (index === grids.length - 1) {
    for (let n = 0; n < 40; n++) relax(grid)
    return
  }
  for (let visit = 0; visit < 2; visit++) {
    for (let n = 0; n < sweeps; n++) relax(grid)
    restrict(grid, grids[index + 1])
    correct(grids, index + 1)
    prolong(grids[index + 1], grid)
    for (let n = 0; n < sweeps; n++) relax(grid)
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

/** Unknowns that are relaxed between two looks at the clock. */
const relaxedAtOnce = 65536

async function relaxPaced(grid: Grid, pacer: Pacer, share: number): Promise<void> {
  for (let from = 0; from < grid.unknown.length; from += relaxedAtOnce) {
    if (pacer.due()) await pacer.pause(share)
    relax(grid, from, Math.min(grid.unknown.length, from + relaxedAtOnce))
  }
}
