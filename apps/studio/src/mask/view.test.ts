import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fitView, holdView, panView, toPicture, toWindow, windowBounds, zoomView } from './view.ts'

const picture = { width: 6000, height: 4000 }
const window = { width: 900, height: 700 }

test('fit shows the whole picture in the middle', () => {
  assert.deepEqual(fitView(picture, window), { scale: 0.15, x: 0, y: 50 })
})

test('fit enlarges small pictures by whole numbers, so that their pixels stay square', () => {
  assert.deepEqual(fitView({ width: 250, height: 100 }, window), { scale: 3, x: 75, y: 200 })
})

test('zooming keeps the point under the pointer where it is, up to pixels of 32', () => {
  let view = fitView(picture, window)
  const at = { x: 333, y: 444 }
  const point = toPicture(view, at)
  for (let step = 0; step < 40; step++) view = zoomView(view, 1.3, at, picture, window)
  assert.equal(view.scale, 32)
  const shown = toWindow(view, point)
  assert.ok(Math.hypot(shown.x - at.x, shown.y - at.y) < 1e-6, `${shown.x}, ${shown.y}`)
})

test('panning never loses the picture', () => {
  const view = panView({ scale: 1, x: 0, y: 0 }, -1e6, 1e6, picture, window)
  assert.deepEqual(view, { scale: 1, x: 450 - 6000, y: 350 })
  const small = holdView({ scale: 0.05, x: -1000, y: 5000 }, picture, window)
  assert.deepEqual(small, { scale: 0.05, x: -150, y: 600 })
})

test('what changed in the picture is found on the screen, with the edge line around it', () => {
  const view = { scale: 0.5, x: 10, y: 20 }
  const bounds = { left: 100, top: 100, right: 200, bottom: 150 }
  assert.deepEqual(windowBounds(view, bounds, 2, window), { left: 119, top: 139, right: 221, bottom: 191 })
  assert.equal(windowBounds(view, { left: 5000, top: 0, right: 5100, bottom: 10 }, 2, window), null)
})
