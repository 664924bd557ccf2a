import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Picture } from '@sfumato/raster'
import { cameraLook } from './camera.ts'
import { depthOfField } from './depth-of-field.ts'
import { paperLook } from './paper.ts'

const width = 160
const height = 120

/** A sky, a ground of fine stripes and a red disc. */
function scene(): Picture {
  const rgb = new Uint8Array(width * height * 3)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const disc = (x - 80) ** 2 + (y - 70) ** 2 < 400
      const stripe = (x >> 1) % 2 === 0 ? 60 : 140
      rgb.set(disc ? [210, 60, 50] : y < 60 ? [120, 170, 220] : [stripe, stripe + 40, 60], (y * width + x) * 3)
    }
  }
  return { width, height, rgb, alpha: null }
}

/** Mean difference between neighbours in a band of rows: how much detail there is. */
function detail({ rgb }: Picture, from: number, to: number): number {
  let sum = 0
  for (let y = from; y < to; y++) {
    for (let x = 1; x < 50; x++) sum += Math.abs(rgb[(y * width + x) * 3] - rgb[(y * width + x - 1) * 3])
  }
  return sum / ((to - from) * 49)
}

function mean({ rgb }: Picture, channel: number, x: number, y: number): number {
  let sum = 0
  for (let dy = -4; dy <= 4; dy++)
    for (let dx = -4; dx <= 4; dx++) sum += rgb[((y + dy) * width + x + dx) * 3 + channel]
  return sum / 81
}

const view = { focusRow: 0.7, horizon: 0.5, seed: 3 }

test('both looks keep size and alpha and give the same bytes for the same seed, others for another', async () => {
  const alpha = new Uint8Array(width * height).fill(99)
  const picture = { ...scene(), alpha }
  const looks = [
    (seed: number) => cameraLook(picture, { ...view, seed }),
    (seed: number) => paperLook(picture, { seed }),
  ]
  for (const look of looks) {
    const first = await look(3)
    assert.deepEqual([first.width, first.height, first.rgb.length], [width, height, width * height * 3])
    assert.deepEqual(first.alpha, alpha)
    assert.deepEqual((await look(3)).rgb, first.rgb)
    assert.notDeepEqual((await look(4)).rgb, first.rgb)
  }
})

test('the two looks differ plainly from each other and from the plain picture', async () => {
  const plain = scene()
  const camera = await cameraLook(plain, view)
  const paper = await paperLook(plain, { seed: 3 })
  const apart = (a: Picture, b: Picture) =>
    a.rgb.reduce((sum, value, index) => sum + Math.abs(value - b.rgb[index]), 0) / a.rgb.length
  assert.ok(apart(plain, camera) > 2, `${apart(plain, camera)}`)
  assert.ok(apart(plain, paper) > 5, `${apart(plain, paper)}`)
  assert.ok(apart(camera, paper) > 5, `${apart(camera, paper)}`)
})

test('both looks keep what is red red and what is blue blue', async () => {
  for (const look of [await cameraLook(scene(), view), await paperLook(scene(), { seed: 1 })]) {
    assert.ok(mean(look, 0, 80, 70) > mean(look, 2, 80, 70) + 80)
    assert.ok(mean(look, 2, 30, 20) > mean(look, 0, 30, 20) + 40)
  }
})

test('the camera darkens the corners', async () => {
  const white: Picture = { width, height, rgb: new Uint8Array(width * height * 3).fill(200), alpha: null }
  const look = await cameraLook(white, view)
  assert.ok(mean(look, 1, 6, 6) < mean(look, 1, 80, 60) - 12)
})

test('a depth mask chooses what is blurred', async () => {
  const data = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) data.fill(255, y * width, y * width + 60)
  const large = scene()
  const masked = await cameraLook(large, { ...view, depthMask: { width, height, data } })
  const sharp = await cameraLook(large, { ...view, depthMask: { width, height, data: new Uint8Array(width * height) } })
  assert.ok(detail(masked, 90, 110) < detail(sharp, 90, 110) * 0.8)
})

test('a depth mask of another size is refused with both sizes', async () => {
  const depthMask = { width: 3, height: 3, data: new Uint8Array(9) }
  await assert.rejects(cameraLook(scene(), { ...view, depthMask }), /160 × 120.*3 × 3/)
})

test('depth of field blurs far ground, keeps the row where things stand and does nothing at strength 0', async () => {
  const plain = scene()
  assert.deepEqual((await depthOfField(plain, 0.5, [0.6, 0.95], 0)).rgb, plain.rgb)
  const blurred = await depthOfField(plain, 0.5, [0.6, 0.95], 1)
  assert.ok(detail(blurred, 61, 66) < detail(plain, 61, 66) * 0.75)
  assert.ok(detail(blurred, 96, 100) > detail(plain, 96, 100) * 0.95)
})

test('paper gives an even wash grain and a warm white', async () => {
  const even: Picture = { width, height, rgb: new Uint8Array(width * height * 3).fill(128), alpha: null }
  assert.ok(detail(await paperLook(even, { seed: 1 }), 0, height) > 2)
  const white: Picture = { width, height, rgb: new Uint8Array(width * height * 3).fill(255), alpha: null }
  const sheet = await paperLook(white, { seed: 1 })
  assert.ok(mean(sheet, 0, 80, 60) > mean(sheet, 2, 80, 60) + 4 && mean(sheet, 2, 80, 60) > 225)
})

test('looks stop after an abort with the reason of the signal', async () => {
  const signal = AbortSignal.abort(new Error('enough'))
  await assert.rejects(cameraLook(scene(), view, { signal }), /enough/)
  await assert.rejects(paperLook(scene(), { seed: 1 }, { signal }), /enough/)
})
