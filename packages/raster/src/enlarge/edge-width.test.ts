import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blurPicture } from '../filter/blur.ts'
import type { Picture } from '../picture.ts'
import { createRandom } from '../random.ts'
import { draw } from '../testing/index.ts'
import { createPacer } from '../work.ts'
import { edgeWidth } from './edge-width.ts'
import { planesOf } from './planes.ts'

const pacer = createPacer(undefined)
const tiles = draw(200, 150, (x, y) => {
  const value = (Math.floor(x / 23) + Math.floor(y / 19)) % 2 ? 60 : 190
  return [value, value, value]
})

const widthOf = async (picture: Picture) =>
  edgeWidth((await planesOf(picture, picture.width, picture.height, pacer)).luma, pacer)

test('edges are as wide as they are blurred, with noise as without', async () => {
  assert.equal(await widthOf(tiles), 1)
  const random = createRandom(3)
  for (const [sigma, width] of [
    [0.8, 2.1],
    [1.2, 3],
  ]) {
    const soft = blurPicture(tiles, sigma)
    const noisy = { ...soft, rgb: soft.rgb.map(value => value + 3 * random.normal()) }
    assert.ok(Math.abs((await widthOf(soft)) - width) < 0.25, `${await widthOf(soft)}`)
    assert.ok(Math.abs((await widthOf(noisy)) - width) < 0.35, `${await widthOf(noisy)}`)
  }
})

test('without edges nothing is told', async () => {
  assert.equal(await widthOf(draw(100, 100, x => [x, x, x])), 0)
  assert.equal(await widthOf(draw(3, 2, x => [80 * x, 0, 0])), 0)
})
