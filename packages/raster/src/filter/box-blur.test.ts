import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createRandom } from '../random.ts'
import { blurNumbers } from './box-blur.ts'

const clamp = (i: number, length: number) => Math.min(length - 1, Math.max(0, i))

/** One extended box filter over a line, in a few plain lines. */
function plainBox(line: Float32Array, sigma: number): Float32Array {
  const variance = (sigma * sigma) / 3
  const radius = Math.floor((Math.sqrt(12 * variance + 1) - 1) / 2)
  const length = 2 * radius + 1
  const end = (length * (radius * (radius + 1) - 3 * variance)) / (6 * (variance - (radius + 1) ** 2))
  const scale = 1 / (length + 2 * end)
  const at = (i: number) => line[clamp(i, line.length)]
  let sum = 0
  for (let i = -radius; i <= radius; i++) sum += at(i)
  return line.map((_, i) => {
    const result = (sum + end * (at(i - radius - 1) + at(i + radius + 1))) * scale
    sum += at(i + radius + 1) - at(i - radius)
    return result
  })
}

/** Three box filters over every line of numbers that lie `step` apart. */
function plainLines(values: Float32Array, starts: readonly number[], length: number, step: number, sigma: number) {
  for (const start of starts) {
    let line: Float32Array = Float32Array.from({ length }, (_, i) => values[start + i * step])
    for (let pass = 0; pass < 3; pass++) line = plainBox(line, sigma)
    for (let i = 0; i < length; i++) values[start + i * step] = line[i]
  }
}

const range = (count: number) => Array.from({ length: count }, (_, i) => i)

test('the compiled blur gives the bits of a plain one for any size, number of channels and sigma', () => {
  const random = createRandom(9)
  for (const [width, height, channels, sigma] of [
    [1, 1, 1, 2],
    [1, 9, 3, 0.3],
    [7, 1, 2, 1],
    [23, 17, 1, 0.7],
    [23, 17, 2, 2.5],
    [31, 40, 3, 3.3],
    [16, 12, 4, 30],
    [5, 64, 5, 8],
  ]) {
    const values = Float32Array.from({ length: width * height * channels }, () => random.normal() * 100)
    const plain = values.slice()
    const rows = range(height).flatMap(y => range(channels).map(c => y * width * channels + c))
    plainLines(plain, rows, width, channels, sigma)
    plainLines(plain, range(width * channels), height, width * channels, sigma)
    blurNumbers(values, width, height, channels, sigma)
    assert.deepEqual(values, plain, `${width} x ${height} x ${channels}, sigma ${sigma}`)
  }
})
