import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crop } from '../compose/crop.ts'
import { paste } from '../compose/paste.ts'
import { solid } from '../compose/picture-values.ts'
import { rectangleMask } from '../mask/mask-values.ts'
import { zeroMeanCorrelation } from '../metrics/zero-mean-correlation.ts'
import type { Picture, Rectangle } from '../picture.ts'
import { draw } from '../testing/draw.ts'
import { createNoise } from '../testing/noise.ts'
import { scenePicture, subjectPicture } from '../testing/scenes.ts'
import { expandPicture } from './expand-picture.ts'

const onCanvas = (picture: Picture, width: number, kept: Rectangle) =>
  paste(solid(width, picture.height, [128, 128, 128]), picture, kept)

const keptPixels = (picture: Picture, kept: Rectangle) => Buffer.from(crop(picture, kept).rgb)

test('kept pixels stay, the same seed gives the same bytes and another one other bytes', async () => {
  const scene = scenePicture(2, 120, 90)
  const kept = { x: 20, y: 0, width: 120, height: 90 }
  const canvas = onCanvas(scene, 160, kept)
  const once = await expandPicture(canvas, kept, { seed: 5 })
  const again = await expandPicture(canvas, kept, { seed: 5 })
  const other = await expandPicture(canvas, kept, { seed: 6 })
  assert.ok(keptPixels(once, kept).equals(Buffer.from(scene.rgb)))
  assert.ok(Buffer.from(once.rgb).equals(Buffer.from(again.rgb)))
  assert.ok(!Buffer.from(once.rgb).equals(Buffer.from(other.rgb)))
})

test('a subject on a studio ground appears once and the ground goes on around it', async () => {
  const { picture } = subjectPicture(180, 150)
  const kept = { x: 60, y: 0, width: 180, height: 150 }
  const expanded = await expandPicture(onCanvas(picture, 300, kept), kept, { seed: 1 })
  let farthest = 0
  for (let y = 0; y < 150; y++) {
    for (const [from, to, edge] of [
      [0, 60, 60],
      [240, 300, 239],
    ]) {
      for (let x = from; x < to; x++) {
        for (let c = 0; c < 3; c++) {
          const difference = expanded.rgb[3 * (y * 300 + x) + c] - expanded.rgb[3 * (y * 300 + edge) + c]
          farthest = Math.max(farthest, Math.abs(difference))
        }
      }
    }
  }
  assert.ok(farthest < 14, `ground differs by ${farthest}`)
})

test('a subject that the old edge cuts is rounded off and not repeated', async () => {
  const speckle = createNoise(4)
  const [width, height] = [240, 120]
  const truth = draw(width, height, (x, y) => {
    const grain = 6 * (speckle(x * 1.7, y * 1.7) - 0.5)
    const inside = Math.hypot(x - 62, y - 60) < 30
    return inside ? [190 + grain, 40 + (y % 8) * 4, 36] : [206 + grain, 208 + grain, 212 + grain]
  })
  const kept = { x: 60, y: 0, width: 180, height }
  const expanded = await expandPicture(onCanvas(crop(truth, kept), width, kept), kept, { seed: 1 })
  const red = (x: number, y: number) => expanded.rgb[3 * (y * width + x)] - expanded.rgb[3 * (y * width + x) + 1]
  assert.ok(red(56, 60) > 80, 'it goes on beyond the edge')
  assert.ok(red(10, 60) < 30, 'and ends')
  assert.ok(red(48, 34) < 30, 'in a round outline')
})

test('a unique thing in a busy picture is not copied to new canvas', async () => {
  const scene = scenePicture(8, 150, 100)
  const noise = createNoise(2)
  const rgb = scene.rgb.slice()
  for (let y = 52; y < 82; y++) {
    for (let x = 60; x < 90; x++) {
      const ring = Math.sin(Math.hypot(x - 75, y - 67) * 0.9) > 0 ? 255 : 10
      rgb.set([ring, 40 + 40 * noise(x, y), 255 - ring], 3 * (y * 150 + x))
    }
  }
  const kept = { x: 40, y: 0, width: 150, height: 100 }
  const expanded = await expandPicture(onCanvas({ ...scene, rgb }, 230, kept), kept, { seed: 1 })
  const thing = rectangleMask(230, 100, { x: 100, y: 52, width: 30, height: 30 })
  const left = rectangleMask(230, 100, { x: 0, y: 0, width: 40, height: 100 })
  assert.ok(zeroMeanCorrelation(expanded, thing, left) < 0.5)
})

test('an aborted expansion throws the signal’s reason', async () => {
  const kept = { x: 20, y: 0, width: 120, height: 90 }
  const signal = AbortSignal.abort(new Error('enough'))
  await assert.rejects(expandPicture(solid(160, 90, [9, 9, 9]), kept, { seed: 1 }, { signal }), /enough/)
})
