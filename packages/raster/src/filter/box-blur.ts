import type { Pacer } from '../work.ts'

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
  const line = new Float32Array(width * channels)
  for (let y = 0; y < height; y++) {
    const row = values.subarray(y * width * channels, (y + 1) * width * channels)
    for (let pass = 0; pass < passes; pass++) {
      boxAlong(row, line, width, channels, box)
      row.set(line)
    }
    yield
  }
  for (let pass = 0; pass < passes; pass++) yield* boxDown(values, width * channels, height, box)
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

function boxAlong(input: Float32Array, output: Float32Array, width: number, channels: number, box: Box): void {
  const { radius, end, scale } = box
  const last = width - 1
  for (let c = 0; c < channels; c++) {
    let sum = 0
    for (let i = -radius; i <= radius; i++) sum += input[Math.min(last, Math.max(0, i)) * channels + c]
    for (let x = 0; x < width; x++) {
      const before = input[Math.max(0, x - radius - 1) * channels + c]
      const after = input[Math.min(last, x + radius + 1) * channels + c]
      output[x * channels + c] = (sum + end * (before + after)) * scale
      sum += after - input[Math.max(0, x - radius) * channels + c]
    }
  }
}

/** Works on whole rows at a time, which is far kinder to the cache than columns are. */
function* boxDown(values: Float32Array, rowLength: number, height: number, box: Box): Generator<void> {
  const { radius, end, scale } = box
  const last = height - 1
  const sum = new Float64Array(rowLength)
  const depth = Math.min(height, radius + 2)
  const result = new Float32Array(rowLength)
  // Rows that are overwritten before the window has left them.
  const kept = Array.from({ length: depth }, () => new Float32Array(rowLength))
  const at = (y: number, done: number) => {
    const row = Math.min(last, Math.max(0, y))
    return row < done ? kept[row % depth] : values.subarray(row * rowLength, (row + 1) * rowLength)
  }
  for (let i = -radius; i <= radius; i++) {
    const row = at(i, 0)
    for (let x = 0; x < rowLength; x++) sum[x] += row[x]
  }
  for (let y = 0; y < height; y++) {
    const before = at(y - radius - 1, y)
    const leaving = at(y - radius, y)
    const after = at(y + radius + 1, y)
    const row = values.subarray(y * rowLength, (y + 1) * rowLength)
    for (let x = 0; x < rowLength; x++) {
      result[x] = (sum[x] + end * (before[x] + after[x])) * scale
      sum[x] += after[x] - leaving[x]
    }
    kept[y % depth].set(row)
    row.set(result)
    yield
  }
}
