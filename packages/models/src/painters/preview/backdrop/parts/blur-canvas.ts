import type { Canvas } from './canvas.ts'

/** Blurs a canvas in place by about a Gaussian of `sigma` pixels (three box passes); borders repeat. */
export function blurCanvas({ width, height, data }: Canvas, sigma: number): void {
  const radius = Math.round((Math.sqrt(4 * sigma * sigma + 1) - 1) / 2)
  if (radius < 1) return
  for (let pass = 0; pass < 3; pass++) boxMean(data, width, height, 3, radius)
}

/**
 * Replaces each interleaved value by the mean of the square of `2 * radius + 1` pixels around it; borders repeat. The
 * time does not depend on the radius.
 */
export function boxMean(values: Float32Array, width: number, height: number, channels: number, radius: number): void {
  const stride = width * channels
  const share = 1 / (2 * radius + 1)
  const line = new Float32Array(stride)
  for (let y = 0; y < height; y++) {
    const row = values.subarray(y * stride, (y + 1) * stride)
    line.set(row)
    for (let channel = 0; channel < channels; channel++) {
      let sum = 0
      for (let index = -radius; index <= radius; index++) {
        sum += line[Math.min(width - 1, Math.max(0, index)) * channels + channel]
      }
      for (let x = 0; x < width; x++) {
        row[x * channels + channel] = sum * share
        const enters = x + radius + 1 < width ? x + radius + 1 : width - 1
        const leaves = x > radius ? x - radius : 0
        sum += line[enters * channels + channel] - line[leaves * channels + channel]
      }
    }
  }
  // Downwards whole rows are summed at once, which memory likes better than columns.
  const source = values.slice()
  const sums = new Float64Array(stride)
  const rowAt = (y: number) => Math.min(height - 1, Math.max(0, y)) * stride
  for (let y = -radius; y <= radius; y++) {
    const from = rowAt(y)
    for (let index = 0; index < stride; index++) sums[index] += source[from + index]
  }
  for (let y = 0; y < height; y++) {
    const to = y * stride
    const enters = rowAt(y + radius + 1)
    const leaves = rowAt(y - radius)
    for (let index = 0; index < stride; index++) {
      values[to + index] = sums[index] * share
      sums[index] += source[enters + index] - source[leaves + index]
    }
  }
}
