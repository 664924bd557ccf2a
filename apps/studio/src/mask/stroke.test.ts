import assert from 'node:assert/strict'
import { test } from 'node:test'
import { beginEdit, endEdit } from './edit.ts'
import { beginStroke, extendStroke, type StrokePoint } from './stroke.ts'
import { maskValues } from './testing/mask-values.ts'
import { uniformMask, valueAt } from './tiled-mask.ts'

const brush = { radius: 20, softness: 0 }

const drawn = (points: readonly StrokePoint[]) => {
  const mask = uniformMask(400, 200, 0)
  const edit = beginEdit(mask, false)
  const { stroke } = beginStroke(edit, brush, points[0])
  for (const point of points.slice(1)) extendStroke(stroke, point, point === points.at(-1))
  endEdit(edit)
  return mask
}

const at = (x: number, y: number, pressure = 1): StrokePoint => ({ x, y, pressure })

test('a fast stroke leaves no gaps: two points far apart are joined', () => {
  const mask = drawn([at(30, 100), at(370, 100)])
  for (let x = 20; x < 380; x++) assert.equal(valueAt(mask, x, 100), 255, `at ${x}`)
})

test('many points paint what few points on the same line paint', () => {
  const few = maskValues(drawn([at(30, 50), at(350, 150)]))
  const many = maskValues(drawn(Array.from({ length: 2001 }, (_, i) => at(30 + (320 * i) / 2000, 50 + i / 20))))
  const differing = few.reduce((count, value, i) => count + (Math.abs(value - many[i]) > 2 ? 1 : 0), 0)
  assert.equal(differing, 0)
})

test('the last point is painted even where it adds little', () => {
  const mask = drawn([at(100, 100), at(100.6, 100)])
  assert.ok(valueAt(mask, 120, 100) > valueAt(mask, 79, 100))
})

test('a pen pressed harder paints broader, and the width grows evenly between two points', () => {
  const mask = drawn([at(50, 100, 0.2), at(350, 100, 1)])
  const widthAt = (x: number) => {
    let count = 0
    for (let y = 0; y < 200; y++) if (valueAt(mask, x, y) >= 128) count++
    return count
  }
  const widths = [60, 130, 200, 270, 340].map(widthAt)
  for (let i = 1; i < widths.length; i++) assert.ok(widths[i] > widths[i - 1] + 3, `${widths}`)
  assert.ok(Math.abs(widthAt(200) - 2 * 20 * (0.15 + 0.85 * 0.6)) <= 2, `${widths}`)
})
