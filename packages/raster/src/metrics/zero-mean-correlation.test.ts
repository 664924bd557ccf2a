import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { rectangleMask, solidMask } from '../mask/mask-values.ts'
import type { Picture } from '../picture.ts'
import { createNoise, discMask, draw } from '../testing/index.ts'
import { zeroMeanCorrelation } from './zero-mean-correlation.ts'

const [width, height] = [96, 48]
const area = rectangleMask(width, height, { x: 60, y: 0, width: 36, height })
const subject = discMask(width, height, 30, 24, 10)

/** Coarse noise with a patterned disc at 30, 24 and one more, dimmer and brighter by an offset, where it is asked for. */
const scene = (copyAt: number | null): Picture => {
  const ground = createNoise(3)
  return draw(width, height, (x, y) => {
    const copied = copyAt !== null && Math.hypot(x + 0.5 - copyAt, y + 0.5 - 24) < 10.5
    const own = Math.hypot(x + 0.5 - 30, y + 0.5 - 24) < 10.5
    const from = copied ? x - copyAt + 30 : x
    const pattern = 90 * Math.sin(from / 1.7) * Math.cos(y / 2.3)
    const value = own ? 128 + pattern : copied ? 150 + 0.5 * pattern : 255 * ground(x / 7, y / 7)
    return [value, value, value]
  })
}

describe('zero-mean correlation', () => {
  it('is near 1 where the subject appears once more, whatever its brightness and contrast', () => {
    assert.ok(zeroMeanCorrelation(scene(78), subject, area) > 0.98)
  })

  it('is low where it does not', () => {
    assert.ok(zeroMeanCorrelation(scene(null), subject, area) < 0.6)
  })

  it('finds half a subject that the picture or the area cuts', () => {
    assert.ok(zeroMeanCorrelation(scene(96), subject, area) > 0.98)
    assert.ok(zeroMeanCorrelation(scene(60), subject, area) > 0.98)
  })

  it('is no number where the subject is flat, absent or cannot fall into the area', () => {
    const flat = draw(width, height, () => [80, 80, 80])
    assert.ok(Number.isNaN(zeroMeanCorrelation(flat, subject, area)))
    assert.ok(Number.isNaN(zeroMeanCorrelation(scene(78), solidMask(width, height, 0), area)))
    const sliver = rectangleMask(width, height, { x: 95, y: 0, width: 1, height })
    assert.ok(Number.isNaN(zeroMeanCorrelation(scene(78), subject, sliver)))
  })
})
