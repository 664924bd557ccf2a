import assert from 'node:assert/strict'
import { test } from 'node:test'
import { enhancedSize } from './enhanced-size.ts'

test('the area is the class to within 2 % and the ratio stays, whether it grows or shrinks', () => {
  for (const [width, height] of [
    [320, 240],
    [1000, 1500],
    [6000, 4000],
    [799, 123],
  ]) {
    for (const [resolution, area] of [
      ['1MP', 1e6],
      ['2MP', 2e6],
      ['4MP', 4e6],
    ] as const) {
      const size = enhancedSize(width, height, resolution)
      assert.ok(Math.abs((size.width * size.height) / area - 1) < 0.02)
      assert.ok(Math.abs(size.width / size.height / (width / height) - 1) < 0.02)
    }
  }
})
