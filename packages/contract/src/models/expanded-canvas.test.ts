import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aspectRatios } from './aspect-ratios.ts'
import { expandedCanvas, maxCanvasPixels } from './expanded-canvas.ts'

test('the grown side is rounded to nearest and the offset down', () => {
  assert.deepEqual(expandedCanvas(1000, 1000, '16:9'), {
    width: 1778,
    height: 1000,
    original: { x: 389, y: 0, width: 1000, height: 1000 },
  })
  assert.deepEqual(expandedCanvas(601, 400, '2:3'), {
    width: 601,
    height: 902,
    original: { x: 0, y: 251, width: 601, height: 400 },
  })
})

test('a ratio within half a pixel of the target leaves the size as it is', () => {
  assert.deepEqual(expandedCanvas(1000, 750, '4:3').original, { x: 0, y: 0, width: 1000, height: 750 })
  const nearly = expandedCanvas(1365, 1024, '4:3')
  assert.deepEqual([nearly.width, nearly.height], [1365, 1024])
  assert.equal(expandedCanvas(6000, 6000, '1:1').original.width, 6000, 'also over 25 MP')
})

test('only one side ever grows and the original always lies inside', () => {
  for (const ratio of aspectRatios) {
    for (const [width, height] of [
      [640, 480],
      [333, 777],
      [1, 1],
      [5, 3000],
    ]) {
      const canvas = expandedCanvas(width, height, ratio)
      assert.ok(canvas.width === width || canvas.height === height, `${width}x${height} to ${ratio}`)
      assert.ok(canvas.original.x + width <= canvas.width && canvas.original.y + height <= canvas.height)
    }
  }
})

test('over 25 MP the input is scaled so that the canvas fits', () => {
  const { width, height, original } = expandedCanvas(6000, 4000, '9:16')
  assert.ok(width * height <= maxCanvasPixels)
  assert.ok(width * height > 0.99 * maxCanvasPixels)
  assert.ok(Math.abs(width / height - 9 / 16) < 0.001)
  assert.ok(Math.abs(original.width / original.height - 1.5) < 0.001)
})
