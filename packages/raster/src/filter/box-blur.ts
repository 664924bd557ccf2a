import { alignedBytes, createArena } from '../kernels/arena.ts'
import { instantiateKernel } from '../kernels/load-kernels.ts'
import type { Pacer } from '../work.ts'

/** What `assembly/blur.ts` exports. */
interface BlurExports {
  heapBase(): number
  boxAlong(
    input: number,
    output: number,
    width: number,
    channels: number,
    radius: number,
    end: number,
    scale: number,
  ): void
  addRow(sums: number, row: number, length: number): void
  boxDown(
    sums: number,
    before: number,
    leaving: number,
    after: number,
    output: number,
    length: number,
    end: number,
    scale: number,
  ): void
}

/**
 * Gaussian blur of interleaved numbers in place, by three extended box filters (Gwosdek and others, "Theoretical
 * Foundations of Gaussian Convolution by Extended Box Filtering", 2011): boxes whose ends carry a fractional weight,
 * so that any `sigma` in pixels is met and the time does not depend on it. Borders repeat their last pixel.
 */
export function blurNumbers(
  values: Float32Array,
  width: number,
  height: number,
  channels: number,
  sigma: number,
): void {
  const rows = blurRows(values, width, height, channels, sigma)
  while (!rows.next().done);
}

/** {@link blurNumbers} with pauses. `share` is the progress told meanwhile. */
export async function blurNumbersPaced(
  values: Float32Array,
  width: number,
  height: number,
  channels: number,
  sigma: number,
  pacer: Pacer,
  share: number,
): Promise<void> {
  for (const _ of blurRows(values, width, height, channels, sigma)) if (pacer.due()) await pacer.pause(share)
}

/** The work of a blur, row by row. */
function* blurRows(
  values: Float32Array,
  width: number,
  height: number,
  channels: number,
  sigma: number,
): Generator<void> {
  if (!(sigma > 0)) return
  const box = boxFor(sigma)
  const window = createWindow(width * channels, Math.min(height, 2 * box.radius + 3))
  for (let y = 0; y < height; y++) {
    alongRow(window, values.subarray(y * width * channels, (y + 1) * width * channels), width, channels, box)
    yield
  }
  for (let pass = 0; pass < passes; pass++) yield* downRows(window, values, height, box)
}

const passes = 3

interface Box {
  /** Whole pixels to each side of the centre. */
  readonly radius: number
  /** Weight of the one pixel beyond on each side. */
  readonly end: number
  readonly scale: number
}

function boxFor(sigma: number): Box {
  const variance = (sigma * sigma) / passes
  const radius = Math.floor((Math.sqrt(12 * variance + 1) - 1) / 2)
  const length = 2 * radius + 1
  const end = (length * (radius * (radius + 1) - 3 * variance)) / (6 * (variance - (radius + 1) ** 2))
  return { radius, end, scale: 1 / (length + 2 * end) }
}

/** The rows of a picture that a box sees at a time, in the memory of a kernel of their own. */
interface Window {
  readonly run: BlurExports
  readonly rowLength: number
  /** A ring: row y is at y modulo its length. */
  readonly rows: readonly Float32Array[]
  readonly result: Float32Array
  /** Sums of the columns; a whole number of four columns, like every row. */
  readonly sums: Float64Array
}

function createWindow(rowLength: number, rowCount: number): Window {
  const run = instantiateKernel<BlurExports>('blur')
  const rowBytes = alignedBytes(4 * rowLength)
  const arena = createArena(run.memory, run.heapBase(), (rowCount + 3) * rowBytes)
  const row = () => arena.singles(rowBytes / 4).subarray(0, rowLength)
  return {
    run,
    rowLength,
    rows: Array.from({ length: rowCount }, row),
    result: row(),
    sums: arena.doubles(rowBytes / 4),
  }
}

/** All passes along one row. */
function alongRow({ run, rows, result }: Window, row: Float32Array, width: number, channels: number, box: Box): void {
  const { radius, end, scale } = box
  let [from, to] = [rows[0], result]
  from.set(row)
  for (let pass = 0; pass < passes; pass++) {
    run.boxAlong(from.byteOffset, to.byteOffset, width, channels, radius, end, scale)
    ;[from, to] = [to, from]
  }
  row.set(from)
}

/** One pass down the columns, on whole rows at a time, which is far kinder to the cache than columns are. */
function* downRows(window: Window, values: Float32Array, height: number, box: Box): Generator<void> {
  const { run, rowLength, rows, result, sums } = window
  const { radius, end, scale } = box
  const rowAt = (y: number) => values.subarray(y * rowLength, (y + 1) * rowLength)
  const clamped = (y: number) => Math.min(height - 1, Math.max(0, y))
  const placeOf = (y: number) => rows[clamped(y) % rows.length].byteOffset
  for (let y = 0; y < Math.min(height, radius + 1); y++) rows[y % rows.length].set(rowAt(y))
  sums.fill(0)
  for (let y = -radius; y <= radius; y++) run.addRow(sums.byteOffset, placeOf(y), rowLength)
  for (let y = 0; y < height; y++) {
    const entering = y + radius + 1
    if (entering < height) rows[entering % rows.length].set(rowAt(entering))
    run.boxDown(
      sums.byteOffset,
      placeOf(y - radius - 1),
      placeOf(y - radius),
      placeOf(entering),
      result.byteOffset,
      rowLength,
      end,
      scale,
    )
    rowAt(y).set(result)
    yield
  }
}
