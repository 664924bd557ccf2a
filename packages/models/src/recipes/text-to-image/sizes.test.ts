import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aspectRatios } from '@sfumato/contract'
import { outputSize, paintedSize } from './sizes.ts'

test('every size is within 4.2 % of its named ratio', () => {
  for (const ratio of aspectRatios) {
    const [across, down] = ratio.split(':').map(Number)
    for (const mode of ['base', 'fast', 'hd'] as const) {
      const [width, height] = outputSize(ratio, mode)
      assert.ok(Math.abs(width / height / (across / down) - 1) < 0.042, `${ratio} ${mode}`)
    }
  }
})

test('1080 is painted at 1088, every other side as it is', () => {
  assert.deepEqual(paintedSize([1920, 1080]), [1920, 1088])
  assert.deepEqual(paintedSize([1080, 1920]), [1088, 1920])
  for (const ratio of aspectRatios) {
    const size = outputSize(ratio, 'base')
    assert.deepEqual(paintedSize(size), [...size])
  }
})

test('fast paints at the sizes of base', () => {
  for (const ratio of aspectRatios) assert.deepEqual(outputSize(ratio, 'fast'), outputSize(ratio, 'base'))
})
