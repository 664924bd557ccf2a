import assert from 'node:assert/strict'
import { afterEach, test } from 'node:test'
import { setThreads } from '../kernels/threads.ts'
import { createRandom } from '../random.ts'
import { createPacer } from '../work.ts'
import { coarserPlan, createGrids, type Grid, planGrid, prolong, relax, restrict } from './poisson-grid.ts'

const random = createRandom(3)
const pacer = createPacer(undefined)

afterEach(() => setThreads(1))

function drawnGrids(width: number, height: number, stay: number): Grid[] {
  const kinds = Uint8Array.from({ length: width * height }, () => [1, 1, 1, 1, 1, 1, 1, 1, 0, 2][random.integer(10)])
  for (let i = 0; i < 20 * width; i++) kinds[i] = 1
  const plan = planGrid(width, height, kinds)
  const grids = createGrids([plan, coarserPlan(plan)], stay)
  for (const { values, wanted } of grids) {
    for (let i = 0; i < values.length; i++) {
      values[i] = random.next() * 255
      wanted[i] = random.normal() * 40
    }
  }
  return grids
}

/** The unknown neighbours of the nth unknown, as places in `values` for channel `c`. */
const around = ({ neighbours }: Grid, n: number, c: number) =>
  [...neighbours.subarray(4 * n, 4 * n + 4)].filter(pixel => pixel >= 0).map(pixel => 3 * pixel + c)

for (const { width, height, stay } of [
  { width: 53, height: 41, stay: 0 },
  { width: 53, height: 41, stay: 1 / 40 ** 2 },
  // So large that it is worked on in parts.
  { width: 330, height: 270, stay: 1 / 40 ** 2 },
]) {
  const how = `bit for bit, on ${width} x ${height} pixels with a stay of ${stay}`

  test(`a compiled sweep leaves what a plain one leaves, ${how}`, async () => {
    setThreads(2)
    const [grid] = drawnGrids(width, height, stay)
    const values = grid.values.slice()
    for (const [n, pixel] of grid.unknown.entries()) {
      for (let c = 0; c < 3; c++) {
        const others = around(grid, n, c)
        let links = stay
        let sum = grid.wanted[3 * pixel + c]
        for (const other of others) {
          links++
          sum += values[other]
        }
        if (links !== 0) values[3 * pixel + c] = sum * (1 / links)
      }
    }
    await relax(grid, 1, pacer, 0)
    grid.crew.dismiss()
    assert.deepEqual(grid.values, values)
  })

  test(`the compiled step to a coarser grid and back is the plain one, ${how}`, async () => {
    setThreads(2)
    const [fine, coarse] = drawnGrids(width, height, stay)
    const wanted = new Float32Array(coarse.wanted.length)
    const coarsePlace = (pixel: number) => (Math.floor(pixel / width) >> 1) * coarse.width + ((pixel % width) >> 1)
    for (const [n, pixel] of fine.unknown.entries()) {
      const to = coarsePlace(pixel)
      if (coarse.kind[to] !== 1) continue
      for (let c = 0; c < 3; c++) {
        const own = fine.values[3 * pixel + c]
        let residual = fine.wanted[3 * pixel + c] - stay * own
        for (const other of around(fine, n, c)) residual += fine.values[other] - own
        wanted[3 * to + c] += residual
      }
    }
    restrict(fine, coarse)
    assert.ok(wanted.some(value => value !== 0))
    assert.deepEqual(coarse.wanted, wanted)
    assert.ok(coarse.values.every(value => value === 0))

    for (let i = 0; i < coarse.values.length; i++) coarse.values[i] = random.normal() * 9
    const values = fine.values.slice()
    for (const pixel of fine.unknown) {
      const [x, y] = [pixel % width, Math.floor(pixel / width)]
      const [nearX, nearY] = [x >> 1, y >> 1]
      const farX = Math.min(coarse.width - 1, Math.max(0, nearX + (x % 2 ? 1 : -1)))
      const farY = Math.min(coarse.height - 1, Math.max(0, nearY + (y % 2 ? 1 : -1)))
      for (let c = 0; c < 3; c++) {
        const at = (u: number, v: number) => coarse.values[3 * (v * coarse.width + u) + c]
        values[3 * pixel + c] +=
          (9 * at(nearX, nearY) + 3 * at(farX, nearY) + 3 * at(nearX, farY) + at(farX, farY)) / 16
      }
    }
    await prolong(coarse, fine, pacer, 0)
    fine.crew.dismiss()
    assert.deepEqual(fine.values, values)
  })
}
