import type { Pacer } from '../work.ts'
import type { Kernel } from './kernel.ts'
import { createTaps, type Taps } from './taps.ts'

/** What {@link resampleRows} reads and writes: rows of `channels` interleaved numbers. */
export interface RowResampling {
  readonly width: number
  readonly height: number
  readonly toWidth: number
  readonly toHeight: number
  readonly channels: 1 | 2 | 3 | 4
  readonly horizontal: Kernel
  readonly vertical: Kernel
  /** Fills `row` (`width * channels`) with input row `y`. */
  readonly read: (y: number, row: Float32Array) => void
  /** Takes output row `y` (`toWidth * channels`). */
  readonly write: (y: number, row: Float32Array) => void
}

/**
 * Separable resampling that streams: each input row is resampled sideways once, and only as many rows are kept as one
 * output row needs, so memory does not grow with the height. Returns a function that makes one output row after the
 * other; call it `toHeight` times.
 */
function createRowResampler(task: RowResampling): () => void {
  const { width, height, toWidth, toHeight, channels } = task
  const across = createTaps(width, toWidth, task.horizontal)
  const down = createTaps(height, toHeight, task.vertical)
  const ring = Array.from({ length: Math.min(height, down.stride) }, () => new Float32Array(toWidth * channels))
  const input = new Float32Array(width * channels)
  const output = new Float32Array(toWidth * channels)
  let ready = 0
  let y = 0
  return () => {
    const first = down.first[y]
    const end = first + down.count[y]
    for (ready = Math.max(ready, first); ready < end; ready++) {
      task.read(ready, input)
      if (channels === 1) resampleRow1(input, ring[ready % ring.length], across)
      else if (channels === 3) resampleRow3(input, ring[ready % ring.length], across)
      else resampleRow(input, ring[ready % ring.length], across, channels)
    }
    output.fill(0)
    for (let j = first, w = y * down.stride; j < end; j += 3, w += 3) {
      // Weights beyond the last are 0, whatever rows stand for them.
      const rows = [ring[j % ring.length], ring[(j + 1) % ring.length], ring[(j + 2) % ring.length]]
      addScaled(output, rows, down.weights[w], down.weights[w + 1], down.weights[w + 2])
    }
    task.write(y, output)
    y++
  }
}

/** Resamples all rows at once. */
export function resampleRows(task: RowResampling): void {
  const nextRow = createRowResampler(task)
  for (let y = 0; y < task.toHeight; y++) nextRow()
}

/** Resamples all rows with pauses. `share` is the progress told meanwhile. */
export async function resampleRowsPaced(task: RowResampling, pacer: Pacer, share: number): Promise<void> {
  const nextRow = createRowResampler(task)
  for (let y = 0; y < task.toHeight; y++) {
    if (pacer.due()) await pacer.pause(share)
    nextRow()
  }
}

/** Three rows at a time: the sum is read and written a third as often. */
function addScaled(sum: Float32Array, [a, b, c]: readonly Float32Array[], u: number, v: number, w: number): void {
  for (let i = 0; i < sum.length; i++) sum[i] += u * a[i] + v * b[i] + w * c[i]
}

function resampleRow1(input: Float32Array, output: Float32Array, taps: Taps): void {
  const { first, count, weights, stride } = taps
  for (let i = 0; i < first.length; i++) {
    let sum = 0
    let from = first[i]
    for (let j = i * stride, end = j + count[i]; j < end; j++, from++) sum += weights[j] * input[from]
    output[i] = sum
  }
}

function resampleRow(input: Float32Array, output: Float32Array, taps: Taps, channels: number): void {
  const { first, count, weights, stride } = taps
  for (let i = 0; i < first.length; i++) {
    for (let c = 0; c < channels; c++) {
      let sum = 0
      let from = first[i] * channels + c
      for (let j = i * stride, end = j + count[i]; j < end; j++, from += channels) sum += weights[j] * input[from]
      output[i * channels + c] = sum
    }
  }
}

function resampleRow3(input: Float32Array, output: Float32Array, taps: Taps): void {
  const { first, count, weights, stride } = taps
  for (let i = 0; i < first.length; i++) {
    let red = 0
    let green = 0
    let blue = 0
    let from = first[i] * 3
    for (let j = i * stride, end = j + count[i]; j < end; j++, from += 3) {
      const weight = weights[j]
      red += weight * input[from]
      green += weight * input[from + 1]
      blue += weight * input[from + 2]
    }
    output[3 * i] = red
    output[3 * i + 1] = green
    output[3 * i + 2] = blue
  }
}
