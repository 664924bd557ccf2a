import type { Pacer } from '../work.ts'

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

/** One grid of the multigrid solver, with three unknowns a pixel. */
interface Grid {
  readonly width: number
  readonly height: number
  /** 1 = unknown, 0 = given, 2 = neither: links to it do not count. */
  readonly kind: Uint8Array
  /** Unknown pixels, those of one chessboard colour first, and their four neighbours each; -1 where there is none. */
  readonly unknown: Int32Array
  readonly neighbours: Int32Array
  readonly values: Float32Array
  readonly wanted: Float32Array
  /** Weight of staying with the first guess, beside the weight 1 of each link. */
  readonly stay: number
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
  const finest = createGrid(width, height, kind, values, 1 / guidance.reach ** 2)
  divergence(finest, guidance)
  const grids = [finest]
  for (;;) {
    const last = grids[grids.length - 1]
    if (Math.min(last.width, last.height) <= smallestGrid || last.unknown.length < 8) break
    grids.push(coarserGrid(last))
  }
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

function createGrid(width: number, height: number, kind: Uint8Array, values: Float32Array, stay: number): Grid {
  const unknown = unknownPixels(kind, width)
  return {
    width,
    height,
    kind,
    unknown,
    neighbours: neighboursOf(unknown, kind, width, height),
    values,
    wanted: new Float32Array(values.length),
    stay,
  }
}

/** Unknown pixels, those of one chessboard colour before those of the other. */
function unknownPixels(kind: Uint8Array, width: number): Int32Array {
  let count = 0
  for (let i = 0; i < kind.length; i++) if (kind[i] === 1) count++
  const unknown = new Int32Array(count)
  for (let colour = 0, n = 0; colour < 2; colour++) {
    for (let i = 0; i < kind.length; i++) {
      if (kind[i] !== 1) continue
      const x = i % width
      if (((x + (i - x) / width) & 1) === colour) unknown[n++] = i
    }
  }
  return unknown
}

/** A coarse pixel is unknown where all four of its pixels are; given where any is; else out of the game. */
function coarserGrid(fine: Grid): Grid {
  const width = Math.ceil(fine.width / 2)
  const height = Math.ceil(fine.height / 2)
  const kind = new Uint8Array(width * height)
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      let given = false
      let unknown = false
      for (let v = 2 * y; v < Math.min(fine.height, 2 * y + 2); v++) {
        for (let u = 2 * x; u < Math.min(fine.width, 2 * x + 2); u++) {
          given ||= fine.kind[v * fine.width + u] === 0
          unknown ||= fine.kind[v * fine.width + u] === 1
        }
      }
      kind[i] = given ? 0 : unknown ? 1 : 2
    }
  }
  return createGrid(width, height, kind, new Float32Array(3 * width * height), 4 * fine.stay)
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

function neighboursOf(unknown: Int32Array, kind: Uint8Array, width: number, height: number): Int32Array {
  const neighbours = new Int32Array(4 * unknown.length).fill(-1)
  for (let n = 0; n < unknown.length; n++) {
    const i = unknown[n]
    const x = i % width
    if (x > 0 && kind[i - 1] !== 2) neighbours[4 * n] = i - 1
    if (x + 1 < width && kind[i + 1] !== 2) neighbours[4 * n + 1] = i + 1
    if (i >= width && kind[i - width] !== 2) neighbours[4 * n + 2] = i - width
    if (i + width < width * height && kind[i + width] !== 2) neighbours[4 * n + 3] = i + width
  }
  return neighbours
}

/** Unknowns that are relaxed between two looks at the clock. */
const relaxedAtOnce = 65536

async function relaxPaced(grid: Grid, pacer: Pacer, share: number): Promise<void> {
  for (let from = 0; from < grid.unknown.length; from += relaxedAtOnce) {
    if (pacer.due()) await pacer.pause(share)
    relax(grid, from, Math.min(grid.unknown.length, from + relaxedAtOnce))
  }
}

/** One sweep of Gauss-Seidel over the unknowns `from` ... `to`. */
function relax({ unknown, neighbours, values, wanted, stay }: Grid, from = 0, to: number = unknown.length): void {
  for (let n = from, k = 4 * from; n < to; n++) {
    const i = 3 * unknown[n]
    let links = stay
    let red = wanted[i]
    let green = wanted[i + 1]
    let blue = wanted[i + 2]
    for (const end = k + 4; k < end; k++) {
      const j = 3 * neighbours[k]
      if (j < 0) continue
      links++
      red += values[j]
      green += values[j + 1]
      blue += values[j + 2]
    }
    if (links === 0) continue
    const scale = 1 / links
    values[i] = red * scale
    values[i + 1] = green * scale
    values[i + 2] = blue * scale
  }
}

/** What is still wrong becomes what the coarser grid shall correct. */
function restrict(fine: Grid, coarse: Grid): void {
  const { width, unknown, neighbours, values, wanted, stay } = fine
  coarse.values.fill(0)
  coarse.wanted.fill(0)
  for (let n = 0; n < unknown.length; n++) {
    const x = unknown[n] % width
    const to = (((unknown[n] - x) / width) >> 1) * coarse.width + (x >> 1)
    if (coarse.kind[to] !== 1) continue
    for (let c = 0; c < 3; c++) {
      const i = 3 * unknown[n] + c
      let residual = wanted[i] - stay * values[i]
      for (let k = 4 * n; k < 4 * n + 4; k++) {
        if (neighbours[k] >= 0) residual += values[3 * neighbours[k] + c] - values[i]
      }
      coarse.wanted[3 * to + c] += residual
    }
  }
}

/** Adds the coarse correction, joined bilinearly. */
function prolong(coarse: Grid, fine: Grid): void {
  const { width } = fine
  for (let n = 0; n < fine.unknown.length; n++) {
    const i = fine.unknown[n]
    const x = i % width
    const y = (i - x) / width
    const nearX = x >> 1
    const nearY = y >> 1
    const farX = Math.min(coarse.width - 1, Math.max(0, nearX + (x & 1 ? 1 : -1)))
    const farY = Math.min(coarse.height - 1, Math.max(0, nearY + (y & 1 ? 1 : -1)))
    const a = 3 * (nearY * coarse.width + nearX)
    const b = 3 * (nearY * coarse.width + farX)
    const d = 3 * (farY * coarse.width + nearX)
    const e = 3 * (farY * coarse.width + farX)
    for (let c = 0; c < 3; c++) {
      const { values } = coarse
      fine.values[3 * i + c] += (9 * values[a + c] + 3 * values[b + c] + 3 * values[d + c] + values[e + c]) / 16
    }
  }
}
