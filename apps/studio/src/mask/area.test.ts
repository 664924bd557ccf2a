import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coverPolygon, coverRectangle, drawnRectangle } from './area.ts'
import type { Point } from './capsule.ts'
import { change, maskValues } from './testing/mask-values.ts'
import { uniformMask } from './tiled-mask.ts'

const lines = (draw: (mask: ReturnType<typeof uniformMask>) => unknown) => {
  const mask = uniformMask(10, 6, 0)
  draw(mask)
  const values = maskValues(mask)
  return Array.from({ length: 6 }, (_, y) =>
    [...values.subarray(y * 10, y * 10 + 10)].map(value => (value === 255 ? '#' : value === 0 ? '.' : '?')).join(''),
  )
}

const polygon = (points: readonly Point[]) => lines(mask => change(mask, take => coverPolygon(points, mask, take)))
const at = (x: number, y: number) => ({ x, y })

test('a rectangle covers exactly the pixels whose middle it was drawn around, from any corner', () => {
  const expected = ['..........', '.####.....', '.####.....', '..........', '..........', '..........']
  for (const [one, other] of [
    [at(0.6, 1.2), at(4.9, 3.4)],
    [at(4.9, 1.2), at(0.6, 3.4)],
    [at(4.9, 3.4), at(0.6, 1.2)],
  ]) {
    const drawn = lines(mask => change(mask, take => coverRectangle(drawnRectangle(one, other), mask, take)))
    assert.deepEqual(drawn, expected)
  }
})

test('a rectangle is cut at the edges of the picture, and one outside covers nothing', () => {
  const mask = uniformMask(10, 6, 0)
  assert.deepEqual(
    coverRectangle({ left: -5, top: 4, right: 3, bottom: 90 }, mask, () => {}),
    {
      left: 0,
      top: 4,
      right: 3,
      bottom: 6,
    },
  )
  assert.equal(
    coverRectangle({ left: 12, top: 0, right: 20, bottom: 4 }, mask, () => assert.fail()),
    null,
  )
})

test('an outline covers the pixels whose middle lies inside, however it turns', () => {
  const triangle = [at(0, 0), at(6, 0), at(0, 6)]
  const expected = ['#####.....', '####......', '###.......', '##........', '#.........', '..........']
  assert.deepEqual(polygon(triangle), expected)
  assert.deepEqual(polygon(triangle.toReversed()), expected)
})

test('an outline that goes around twice covers what it goes around', () => {
  const square = [at(2, 1), at(8, 1), at(8, 5), at(2, 5)]
  assert.deepEqual(polygon([...square, ...square]), polygon(square))
})

test('a hollow outline leaves its hollow, and one over the edge is cut there', () => {
  const hollow = [at(-4, -4), at(20, -4), at(20, 20), at(6, 20), at(6, 2), at(3, 2), at(3, 20), at(-4, 20)]
  assert.deepEqual(polygon(hollow), ['##########', '##########', ...new Array(4).fill('###...####')])
})

test('an outline without an area covers nothing', () => {
  assert.equal(
    coverPolygon([at(1, 1)], { width: 10, height: 6 }, () => assert.fail()),
    null,
  )
  assert.equal(
    coverPolygon([at(1, 1), at(8, 4)], { width: 10, height: 6 }, () => assert.fail()),
    null,
  )
})
