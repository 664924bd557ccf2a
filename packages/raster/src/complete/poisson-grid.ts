import { alignedBytes } from '../kernels/arena.ts'
import { type Crew, createCrew } from '../kernels/crew.ts'
import { splitRange } from '../kernels/parts.ts'
import type { Pacer } from '../work.ts'

/** What `assembly/poisson.ts` exports. */
interface PoissonExports {
  heapBase(): number
  relax(
    unknown: number,
    neighbours: number,
    values: number,
    wanted: number,
    stay: number,
    from: number,
    to: number,
  ): void
  restrict(
    unknown: number,
    neighbours: number,
    values: number,
    wanted: number,
    stay: number,
    count: number,
    width: number,
    coarseWidth: number,
    coarseKind: number,
    coarseWanted: number,
  ): void
  prolong(
    coarseValues: number,
    coarseWidth: number,
    coarseHeight: number,
    unknown: number,
    values: number,
    width: number,
    from: number,
    to: number,
  ): void
}

/** What is unknown in one grid. */
export interface GridPlan {
  readonly width: number
  readonly height: number
  /** 1 = unknown, 0 = given, 2 = neither: links to it do not count. */
  readonly kind: Uint8Array
  /** Unknown pixels, those of one chessboard colour first. */
  readonly unknown: Int32Array
  /** How many unknown pixels have the first colour: none of them is another's neighbour, nor among the rest. */
  readonly firstColour: number
}

/** One grid of the multigrid solver, with three unknowns a pixel; its arrays lie in the kernel's memory. */
export interface Grid extends GridPlan {
  readonly crew: Crew<PoissonExports>
  /** For each unknown its four neighbours; -1 where there is none. */
  readonly neighbours: Int32Array
  readonly values: Float32Array
  readonly wanted: Float32Array
  /** Weight of staying with the first guess, beside the weight 1 of each link. */
  readonly stay: number
}

/**
 * The grids, finest first, in the memory of a crew of their own, which is to be dismissed when done; all values are 0.
 * `stay` is the weight of staying with the first guess in the finest.
 */
export function createGrids(plans: readonly GridPlan[], stay: number): Grid[] {
  const bytes = plans.reduce((sum, plan) => sum + gridBytes(plan), 0)
  const crew = createCrew<PoissonExports>('poisson', bytes)
  return plans.map((plan, index) => createGrid(crew, plan, stay * 4 ** index))
}

const gridBytes = ({ kind, unknown }: GridPlan) =>
  alignedBytes(kind.length) +
  2 * alignedBytes(12 * kind.length) +
  alignedBytes(4 * unknown.length) +
  16 * unknown.length

function createGrid(crew: Crew<PoissonExports>, plan: GridPlan, stay: number): Grid {
  const { width, height } = plan
  const { arena } = crew
  const kind = arena.bytes(plan.kind.length)
  const unknown = arena.integers(plan.unknown.length)
  const neighbours = arena.integers(4 * unknown.length)
  kind.set(plan.kind)
  unknown.set(plan.unknown)
  findNeighbours(neighbours, unknown, kind, width, height)
  const values = arena.singles(3 * kind.length)
  const wanted = arena.singles(3 * kind.length)
  return { ...plan, crew, kind, unknown, neighbours, values, wanted, stay }
}

/** What is unknown in a grid, given what each pixel is (see {@link GridPlan.kind}). */
export function planGrid(width: number, height: number, kind: Uint8Array): GridPlan {
  let count = 0
  for (let i = 0; i < kind.length; i++) if (kind[i] === 1) count++
  const unknown = new Int32Array(count)
  let n = 0
  let firstColour = 0
  for (let colour = 0; colour < 2; colour++) {
    for (let y = 0; y < height; y++) {
      for (let x = (y + colour) & 1; x < width; x += 2) if (kind[y * width + x] === 1) unknown[n++] = y * width + x
    }
    if (colour === 0) firstColour = n
  }
  return { width, height, kind, unknown, firstColour }
}

/** A coarse pixel is unknown where all four of its pixels are; given where any is; else out of the game. */
export function coarserPlan(fine: GridPlan): GridPlan {
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
  return planGrid(width, height, kind)
}

function findNeighbours(
  neighbours: Int32Array,
  unknown: Int32Array,
  kind: Uint8Array,
  width: number,
  height: number,
): void {
  neighbours.fill(-1)
  for (let n = 0; n < unknown.length; n++) {
    const i = unknown[n]
    const x = i % width
    if (x > 0 && kind[i - 1] !== 2) neighbours[4 * n] = i - 1
    if (x + 1 < width && kind[i + 1] !== 2) neighbours[4 * n + 1] = i + 1
    if (i >= width && kind[i - width] !== 2) neighbours[4 * n + 2] = i - width
    if (i + width < width * height && kind[i + width] !== 2) neighbours[4 * n + 3] = i + width
  }
}

/** Unknowns in a part: about a millisecond of work. */
const unknownsInPart = 32768
/** Of fewer unknowns than this, one thread is done before another has woken up. */
const fewUnknowns = 2 * unknownsInPart

/**
 * Sweeps of Gauss-Seidel: each over the unknowns of one chessboard colour, which do not depend on each other, then over
 * the rest. A small grid is done when this returns.
 */
export function relax(grid: Grid, sweeps: number, pacer: Pacer, share: number): Promise<void> | undefined {
  const { crew, unknown, neighbours, values, wanted, stay } = grid
  if (unknown.length >= fewUnknowns) return relaxTogether(grid, sweeps, pacer, share)
  const [at, beside, of, by] = [unknown.byteOffset, neighbours.byteOffset, values.byteOffset, wanted.byteOffset]
  for (let n = 0; n < sweeps; n++) crew.own.relax(at, beside, of, by, stay, 0, unknown.length)
  return undefined
}

async function relaxTogether(grid: Grid, sweeps: number, pacer: Pacer, share: number): Promise<void> {
  const { crew, unknown, firstColour, neighbours, values, wanted, stay } = grid
  const settings = [unknown.byteOffset, neighbours.byteOffset, values.byteOffset, wanted.byteOffset, stay]
  const partsBetween = (from: number, to: number) =>
    splitRange(from, to, unknownsInPart).map(range => [...settings, ...range])
  const first = partsBetween(0, firstColour)
  const second = partsBetween(firstColour, unknown.length)
  for (let n = 0; n < sweeps; n++) {
    await crew.run('relax', first, pacer, share)
    await crew.run('relax', second, pacer, share)
  }
}

/** What is still wrong becomes what the coarser grid shall correct. */
export function restrict(fine: Grid, coarse: Grid): void {
  const { crew, unknown, neighbours, values, wanted, stay } = fine
  coarse.values.fill(0)
  coarse.wanted.fill(0)
  crew.own.restrict(
    unknown.byteOffset,
    neighbours.byteOffset,
    values.byteOffset,
    wanted.byteOffset,
    stay,
    unknown.length,
    fine.width,
    coarse.width,
    coarse.kind.byteOffset,
    coarse.wanted.byteOffset,
  )
}

/** Adds the coarse correction, joined bilinearly. */
export function prolong(coarse: Grid, fine: Grid, pacer: Pacer, share: number): Promise<void> {
  const { crew, unknown, values, width } = fine
  const settings = [coarse.values.byteOffset, coarse.width, coarse.height, unknown.byteOffset, values.byteOffset, width]
  const length = unknown.length < fewUnknowns ? fewUnknowns : unknownsInPart
  const parts = splitRange(0, unknown.length, length).map(range => [...settings, ...range])
  return crew.run('prolong', parts, pacer, share)
}
