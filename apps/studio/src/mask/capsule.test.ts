import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Brush, coverCapsule, type Point } from './capsule.ts'
import { change, maskValues } from './testing/mask-values.ts'
import { uniformMask } from './tiled-mask.ts'

const [width, height] = [90, 70]

const drawn = (start: Point, end: Point, brush: Brush) => {
  const mask = uniformMask(width, height, 0)
  change(mask, take => coverCapsule(start, end, brush, mask, take))
  return maskValues(mask)
}

/** The same by the plain definition. */
const expected = (start: Point, end: Point, { radius, softness }: Brush) => {
  const rim = Math.max(1, softness * radius)
  const square = (end.x - start.x) ** 2 + (end.y - start.y) ** 2
  return Uint8Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [(at % width) + 0.5, Math.floor(at / width) + 0.5]
    const along = ((x - start.x) * (end.x - start.x) + (y - start.y) * (end.y - start.y)) / (square || 1)
    const share = Math.min(1, Math.max(0, along))
    const distance = Math.hypot(x - start.x - share * (end.x - start.x), y - start.y - share * (end.y - start.y))
    return Math.round(255 * Math.min(1, Math.max(0, (radius + rim / 2 - distance) / rim)))
  })
}

const strokes: Readonly<Record<string, readonly [Point, Point, Brush]>> = {
  'a dab': [
    { x: 40.3, y: 30.8 },
    { x: 40.3, y: 30.8 },
    { radius: 12, softness: 0 },
  ],
  'a soft dab': [
    { x: 40, y: 30 },
    { x: 40, y: 30 },
    { radius: 14, softness: 1 },
  ],
  'a level line': [
    { x: 10, y: 30 },
    { x: 80, y: 30 },
    { radius: 9, softness: 0.3 },
  ],
  'an upright line': [
    { x: 50, y: 5 },
    { x: 50, y: 60 },
    { radius: 7.5, softness: 0 },
  ],
  'a slanting line': [
    { x: 12, y: 58 },
    { x: 71.5, y: 9.25 },
    { radius: 11, softness: 0.5 },
  ],
  'a line drawn backwards': [
    { x: 71.5, y: 9.25 },
    { x: 12, y: 58 },
    { radius: 11, softness: 0.5 },
  ],
  'a line out of the picture': [
    { x: 60, y: 60 },
    { x: 140, y: 110 },
    { radius: 10, softness: 0.2 },
  ],
  'a brush finer than a pixel': [
    { x: 3.2, y: 4 },
    { x: 70, y: 44 },
    { radius: 0.4, softness: 0 },
  ],
}

for (const [name, [start, end, brush]] of Object.entries(strokes)) {
  test(`covers each pixel by its distance from the line: ${name}`, () => {
    const values = drawn(start, end, brush)
    const plain = expected(start, end, brush)
    const worst = values.reduce((most, value, at) => Math.max(most, Math.abs(value - plain[at])), 0)
    assert.ok(worst <= 1, `off by ${worst}`)
    assert.ok(plain.some(value => value > 0))
  })
}

test('fills up to the radius that the cursor shows, whatever the softness', () => {
  for (const softness of [0, 0.5, 1]) {
    const row = drawn({ x: 40.5, y: 30.5 }, { x: 40.5, y: 30.5 }, { radius: 20, softness }).subarray(
      30 * width,
      31 * width,
    )
    assert.ok(row[40 + 19] >= 128 && row[40 + 21] < 128, `softness ${softness}: ${row[59]}, ${row[61]}`)
  }
})

test('answers the bounds of what it covered, inside the picture', () => {
  const mask = uniformMask(width, height, 0)
  const cover = (x: number, y: number) => coverCapsule({ x, y }, { x, y }, { radius: 10, softness: 0 }, mask, () => {})
  assert.deepEqual(cover(5, 30), { left: 0, top: 19, right: 15, bottom: 41 })
  assert.equal(cover(-30, 30), null)
})

test('a line that goes on from where the brush was covers the same as one that begins there', () => {
  const points = [
    { x: 20, y: 50 },
    { x: 35.5, y: 22.25 },
    { x: 36, y: 22 },
    { x: 36, y: 40 },
    { x: 10, y: 40 },
    { x: 70, y: 12 },
  ]
  const brush = { radius: 9, softness: 0.8 }
  const lines = (isContinued: boolean) => {
    const mask = uniformMask(width, height, 0)
    change(mask, take => {
      coverCapsule(points[0], points[0], brush, mask, take)
      for (let i = 1; i < points.length; i++) coverCapsule(points[i - 1], points[i], brush, mask, take, isContinued)
    })
    return maskValues(mask)
  }
  assert.deepEqual(lines(true), lines(false))
})
