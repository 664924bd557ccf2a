import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rectangleMask, solidMask } from '../mask/mask-values.ts'
import { draw } from '../testing/draw.ts'
import { joinMultiBand } from './join-multi-band.ts'

const [width, height] = [240, 160]
const stripes = (light: number) =>
  draw(width, height, (x, y) => [light + (x % 4 < 2 ? 12 : -12), light, light + (y % 6 < 3 ? 8 : -8)])
const half = rectangleMask(width, height, { x: 120, y: 0, width: 120, height })
const [dark, light] = [stripes(90), stripes(150)]

/** Mean of the green channel, which has no stripes, over a column. */
const columnMean = (rgb: Uint8Array, x: number) => {
  let sum = 0
  for (let y = 0; y < height; y++) sum += rgb[3 * (y * width + x) + 1]
  return sum / height
}

test('two pictures of different tone join without a step, and are themselves far from the edge', async () => {
  const { rgb } = await joinMultiBand(dark, light, half)
  let steepest = 0
  for (let x = 1; x < width; x++) steepest = Math.max(steepest, Math.abs(columnMean(rgb, x) - columnMean(rgb, x - 1)))
  assert.ok(steepest < 10, `a step of ${steepest}`)
  assert.ok(Math.abs(columnMean(rgb, 2) - 90) < 2 && Math.abs(columnMean(rgb, width - 3) - 150) < 2)
})

test('fine texture keeps its strength across the join', async () => {
  const { rgb } = await joinMultiBand(dark, light, half)
  const red = (x: number) => rgb[3 * (80 * width + x)]
  const texture = (x: number) => Math.abs(red(x) - (red(x - 2) + red(x + 2)) / 2)
  for (const x of [20, 116, 120, 124, 200]) assert.ok(texture(x) > 18, `${texture(x)} at ${x}`)
})

test('pictures of one tone join at the edge, a full mask gives the overlay and an empty one the base', async () => {
  assert.deepEqual((await joinMultiBand(dark, light, solidMask(width, height, 255))).rgb, light.rgb)
  assert.deepEqual((await joinMultiBand(dark, light, solidMask(width, height, 0))).rgb, dark.rgb)
})

test('an abort stops it', async () => {
  await assert.rejects(joinMultiBand(dark, light, half, { signal: AbortSignal.abort(new Error('enough')) }), /enough/)
})
