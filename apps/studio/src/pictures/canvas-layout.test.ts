import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canvasesOf, describeCanvas, layOutCanvas, ratioForSide, ratiosByWidth } from './canvas-layout.ts'

const picture = { width: 1200, height: 800 }
const room = { width: 1000, height: 700 }

test('the picture stays where it is and as large as it is, whichever ratio is chosen', () => {
  const layouts = ratiosByWidth.map(ratio => layOutCanvas(picture, ratio, room))
  for (const layout of layouts) {
    assert.deepEqual(layout.picture, layouts[0].picture)
    assert.ok(layout.canvas.x >= 0 && layout.canvas.y >= 0)
    assert.ok(layout.canvas.width >= layout.picture.width - 1e-9)
    assert.ok(layout.canvas.height >= layout.picture.height - 1e-9)
  }
})

test('the canvas has the size that the server gives it, at the picture’s scale', () => {
  for (const [ratio, { width, height }] of canvasesOf(picture)) {
    const { canvas, picture: shown } = layOutCanvas(picture, ratio, room)
    const scale = shown.width / picture.width
    assert.ok(Math.abs(canvas.width - width * scale) < 1e-6 && Math.abs(canvas.height - height * scale) < 1e-6)
  }
})

test('pulling a side out chooses the ratio whose edge comes nearest', () => {
  assert.equal(ratioForSide(picture, 'width', 1.2), '16:9')
  assert.equal(ratioForSide(picture, 'width', 1), '3:2')
  assert.equal(ratioForSide(picture, 'height', 1.12), '4:3')
  assert.equal(ratioForSide(picture, 'height', 1.5), '1:1')
  assert.equal(ratioForSide(picture, 'height', 9), '9:16')
})

test('ratios go from the tallest to the widest', () => {
  assert.deepEqual(ratiosByWidth, ['9:16', '2:3', '3:4', '4:5', '1:1', '5:4', '4:3', '3:2', '16:9'])
})

test('says what is added, and when nothing is', () => {
  assert.equal(describeCanvas(picture, '16:9'), '1422 × 800: 111 pixels more left and right.')
  assert.equal(describeCanvas(picture, '1:1'), '1200 × 1200: 200 pixels more above and below.')
  assert.match(describeCanvas(picture, '3:2'), /own shape/)
  assert.match(describeCanvas({ width: 6000, height: 4000 }, '1:1'), /^5000 × 5000.*scaled down/)
})
