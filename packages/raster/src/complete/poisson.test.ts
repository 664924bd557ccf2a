import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createPacer } from '../work.ts'
import { continueSmoothly } from './continue-smoothly.ts'
import { solvePoisson } from './poisson.ts'

const width = 121
const height = 83
const area = width * height
const pacer = createPacer(undefined)
const surface = Float32Array.from({ length: 3 * area }, (_, i) => {
  const pixel = Math.floor(i / 3)
  const x = pixel % width
  const y = Math.floor(pixel / width)
  return 120 + 50 * Math.sin(x / 17 + (i % 3)) + 30 * Math.cos(y / 11) + ((7919 * x + 104729 * y) % 13)
})
const differences = (step: number) =>
  surface.map((value, i) => (i + 3 * step < surface.length ? surface[i + 3 * step] - value : 0))

async function largestError(inHole: (x: number, y: number) => boolean): Promise<number> {
  const kind = Uint8Array.from({ length: area }, (_, i) => (inHole(i % width, Math.floor(i / width)) ? 1 : 0))
  const values = surface.map((value, i) => (kind[Math.floor(i / 3)] ? 0 : value))
  const guidance = { right: differences(1), down: differences(width), reach: Number.POSITIVE_INFINITY }
  await solvePoisson(values, kind, width, height, guidance, 8, pacer, share => share)
  return values.reduce((most, value, i) => Math.max(most, Math.abs(value - surface[i])), 0)
}

describe('the Poisson solver', () => {
  it('rebuilds a surface from its differences and its rim, whatever the shape of the hole', async () => {
    assert.ok((await largestError((x, y) => Math.hypot(x - 60, y - 41) < 35)) < 0.05)
    assert.ok((await largestError(x => x < 30 || x > 90)) < 0.05)
    assert.ok((await largestError((x, y) => y > 20 && y < 60 && x % 12 < 9)) < 0.05)
    assert.ok((await largestError((x, y) => x > 3 || y > 3)) < 1)
  })

  it('stays near the first guess beyond its reach', async () => {
    const kind = Uint8Array.from({ length: area }, (_, i) => (i % width === 0 ? 0 : 1))
    const values = new Float32Array(3 * area).map((_, i) => (kind[Math.floor(i / 3)] ? 100 : 200))
    const none = new Float32Array(3 * area)
    await solvePoisson(values, kind, width, height, { right: none, down: none, reach: 10 }, 8, pacer, share => share)
    const at = (x: number) => values[3 * (40 * width + x)]
    assert.ok(at(1) > 185 && Math.abs(at(10) - 136.8) < 4 && Math.abs(at(80) - 100) < 0.5, `${[at(1), at(10), at(80)]}`)
  })

  it('joins a rim by a plane where the rim lies in one', async () => {
    const values = new Float32Array(3 * area)
    const kind = new Uint8Array(area)
    for (let i = 0; i < area; i++) {
      const x = i % width
      const y = Math.floor(i / width)
      for (let c = 0; c < 3; c++) values[3 * i + c] = x + 2 * y
      if (x > 20 && x < 100 && y > 10 && y < 70) kind[i] = 1
    }
    const plane = values.slice()
    await continueSmoothly(values, kind, width, height, pacer, share => share)
    assert.ok(values.every((value, i) => Math.abs(value - plane[i]) < 0.3))
  })
})
