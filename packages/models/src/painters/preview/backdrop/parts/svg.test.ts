import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createCanvas } from './canvas.ts'
import { paintSvg, points } from './svg.ts'

const at = (canvas: ReturnType<typeof createCanvas>, x: number, y: number) => [
  ...canvas.data.subarray((y * canvas.width + x) * 3, (y * canvas.width + x) * 3 + 3),
]

test('SVG is laid over the canvas in its own pixels, with its alpha', async () => {
  const canvas = createCanvas(20, 10)
  canvas.data.fill(100)
  await paintSvg(canvas, '<rect x="5" y="2" width="4" height="4" fill="rgb(200,0,50)"/>', {})
  await paintSvg(canvas, '<rect x="12" y="2" width="4" height="4" fill="rgb(200,0,50)" opacity="0.5"/>', {})
  assert.deepEqual(at(canvas, 6, 3), [200, 0, 50])
  assert.deepEqual(at(canvas, 2, 3), [100, 100, 100])
  assert.ok(Math.abs(at(canvas, 13, 3)[0] - 150) < 2)
})

test('elements within a rectangle look as on the whole canvas, even where it leaves the canvas', async () => {
  const whole = createCanvas(30, 20)
  const part = createCanvas(30, 20)
  const disc = '<circle cx="25.3" cy="4.7" r="6" fill="white"/>'
  await paintSvg(whole, disc, {})
  await paintSvg(part, disc, {}, { within: { x: 18.2, y: -3.5, width: 15, height: 15 } })
  assert.deepEqual(part.data, whole.data)
  await paintSvg(part, disc, {}, { within: { x: 50, y: 0, width: 9, height: 9 } })
  assert.deepEqual(part.data, whole.data)
})

test('an abort is seen after rendering', async () => {
  const signal = AbortSignal.abort(new Error('enough'))
  await assert.rejects(paintSvg(createCanvas(4, 4), '<rect width="4" height="4"/>', { signal }), /enough/)
})

test('points are written as SVG reads them', () => {
  assert.equal(
    points([
      [1, 2],
      [3.25, -4],
    ]),
    '1.0,2.0 3.3,-4.0',
  )
})
