import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Picture } from '../picture.ts'
import { discMask, draw, drawMask, scenePicture, transparentPicture } from '../testing/index.ts'
import type { Kernel } from './kernel.ts'
import { resizeMask } from './resize-mask.ts'
import { resizePicture } from './resize-picture.ts'

const kernels: readonly Kernel[] = ['lanczos3', 'cubic', 'mitchell', 'area']

const meanDifference = (a: Picture, b: Picture) => {
  let sum = 0
  for (let i = 0; i < a.rgb.length; i++) sum += Math.abs(a.rgb[i] - b.rgb[i])
  return sum / a.rgb.length
}

describe('resizing', () => {
  it('keeps a ramp where it is: centres are aligned in both directions', () => {
    const ramp = draw(60, 40, (x, y) => [20 + 3 * x, 30 + 4 * y, 100])
    for (const kernel of ['lanczos3', 'cubic', 'mitchell'] as const) {
      for (const [width, height] of [
        [120, 80],
        [150, 100],
        [30, 20],
        [41, 27],
      ]) {
        const { rgb } = resizePicture(ramp, width, height, { kernel })
        const middle = 3 * (Math.floor(height / 2) * width + Math.floor(width / 2))
        const x = ((Math.floor(width / 2) + 0.5) * 60) / width - 0.5
        const y = ((Math.floor(height / 2) + 0.5) * 40) / height - 0.5
        assert.ok(Math.abs(rgb[middle] - (20 + 3 * x)) <= 1, `${kernel} ${width}: ${rgb[middle]} for ${20 + 3 * x}`)
        assert.ok(Math.abs(rgb[middle + 1] - (30 + 4 * y)) <= 1)
      }
    }
  })

  it('keeps a constant constant, up to the border', () => {
    const flat = draw(31, 17, () => [200, 13, 77])
    for (const kernel of kernels) {
      for (const [width, height] of [
        [97, 55],
        [9, 5],
        [31, 50],
      ]) {
        const { rgb } = resizePicture(flat, width, height, { kernel })
        for (let i = 0; i < rgb.length; i += 3) assert.deepEqual([...rgb.subarray(i, i + 3)], [200, 13, 77])
      }
    }
  })

  it('comes back after going up and down again', () => {
    const scene = scenePicture(1, 120, 80)
    const back = resizePicture(resizePicture(scene, 240, 160), 120, 80)
    assert.ok(meanDifference(back, scene) < 2.2, `${meanDifference(back, scene)}`)
  })

  it('averages instead of aliasing where it reduces', () => {
    const checks = draw(90, 90, (x, y) => ((x + y) % 2 ? [255, 255, 255] : [0, 0, 0]))
    for (const kernel of kernels) {
      const { rgb } = resizePicture(checks, 30, 30, { kernel })
      for (let y = 2; y < 28; y++) for (let x = 2; x < 28; x++) assert.ok(Math.abs(rgb[3 * (y * 30 + x)] - 127.5) < 30)
    }
    const { rgb } = resizePicture(checks, 45, 45, { kernel: 'area' })
    assert.ok(rgb.every(value => value === 127 || value === 128))
  })

  it('never lets hidden colours bleed out of transparent pixels', () => {
    const picture = draw(40, 40, x => (x < 20 ? [255, 0, 0, 255] : [0, 255, 0, 0]))
    for (const [width, height] of [
      [97, 97],
      [13, 13],
    ]) {
      const { rgb, alpha } = resizePicture(picture, width, height)
      for (let i = 0; i < width * height; i++) {
        if (alpha && alpha[i] > 8) assert.ok(rgb[3 * i + 1] < 12, `green ${rgb[3 * i + 1]} at alpha ${alpha[i]}`)
      }
    }
  })

  it('keeps alpha soft', () => {
    const resized = resizePicture(transparentPicture(), 480, 400)
    const values = new Set(resized.alpha)
    assert.ok(values.has(0) && values.has(255) && values.size > 100)
  })

  it('returns the same picture for the same size and refuses sizes that are none', () => {
    const scene = scenePicture(1, 24, 16)
    assert.equal(resizePicture(scene, 24, 16), scene)
    assert.throws(() => resizePicture(scene, 0, 16), /whole pixels above 0 but received 0 x 16/)
    assert.throws(() => resizePicture(scene, 2.5, 16), RangeError)
  })

  it('enlarges one megapixel to four in well under a second', () => {
    const scene = scenePicture(1, 1000, 1000)
    const started = performance.now()
    resizePicture(scene, 2000, 2000)
    assert.ok(performance.now() - started < 1500)
  })
})

describe('resizing a mask', () => {
  it('keeps a disc where it is and its area in proportion', () => {
    const disc = discMask(90, 60, 40, 30, 18)
    for (const factor of [3, 1 / 3]) {
      const { data, width } = resizeMask(disc, 90 * factor, 60 * factor)
      let area = 0
      let momentX = 0
      for (let i = 0; i < data.length; i++) {
        area += data[i] / 255
        momentX += (data[i] / 255) * ((i % width) + 0.5)
      }
      assert.ok(Math.abs(area / factor ** 2 / (Math.PI * 18 * 18) - 1) < 0.01)
      assert.ok(Math.abs(momentX / area / factor - 40) < 0.05)
    }
  })

  it('gives an edge between pixels when it enlarges', () => {
    const half = drawMask(20, 20, x => (x < 10 ? 255 : 0))
    const { data } = resizeMask(half, 80, 80)
    assert.ok(data[40 * 80 + 39] > 128 && data[40 * 80 + 40] < 128)
    assert.equal(data[40 * 80 + 39] + data[40 * 80 + 40], 255)
  })
})
