import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { decodePicture } from '../codec/decode-picture.ts'
import { encodePicture } from '../codec/encode-picture.ts'
import { solidMask } from '../mask/mask-values.ts'
import { psnr } from '../metrics/index.ts'
import type { Picture } from '../picture.ts'
import { createRandom } from '../random.ts'
import { draw } from '../testing/index.ts'
import { createPacer } from '../work.ts'
import { enlarge } from './enlarge.ts'
import { areVisible, findFlaws } from './flaws.ts'
import { planesOf } from './planes.ts'

const limits = { maxBytes: 10e6, maxPixels: 10e6, maxSide: 8192 }
const steps = 10

const decibels = (a: Picture, b: Picture) => psnr(a, b, solidMask(b.width, b.height, 255))

const smooth = draw(256, 192, (x, y) => [128 + 60 * Math.sin(x / 30), 128 + 50 * Math.cos(y / 24), 110 + x / 8])

/** Leaves of all sizes everywhere: strong texture without any flat place, and no noise. */
const leaves = draw(256, 192, (x, y) => {
  const wave = (scale: number, turn: number) => Math.sin((x * Math.cos(turn) + y * Math.sin(turn)) / scale)
  const value = 24 * wave(1.1, 0.3 + x / 90) * wave(1.6, 1.9) + 20 * wave(2.3, 4 + y / 70) + 12 * wave(4, 1)
  return [90 + value, 120 + value, 60 + 0.6 * value]
})

const noisy = (picture: Picture, sigma: number): Picture => {
  const random = createRandom(5)
  const rgb = new Uint8ClampedArray(picture.rgb)
  for (let i = 0; i < rgb.length; i++) rgb[i] = picture.rgb[i] + sigma * random.normal()
  return { ...picture, rgb: new Uint8Array(rgb.buffer) }
}

const flawsOf = async (picture: Picture) => {
  const pacer = createPacer(undefined)
  return findFlaws(await planesOf(picture, picture.width, picture.height, pacer), undefined, pacer)
}

describe('flaws', () => {
  it('are not seen in a clean picture, smooth or full of texture', async () => {
    for (const clean of [smooth, leaves]) assert.ok(!areVisible(await flawsOf(clean)))
  })

  it('are measured: noise, as luma and as colour have it', async () => {
    for (const sigma of [2, 4, 7]) {
      const { lumaNoise, colourNoise } = await flawsOf(noisy(smooth, sigma))
      // Of three even noises luma has the mean by its weights, and blue and red minus luma have the rest.
      assert.ok(Math.abs(lumaNoise / (0.669 * sigma) - 1) < 0.15, `${lumaNoise} for ${sigma}`)
      assert.ok(Math.abs(colourNoise / (1.02 * sigma) - 1) < 0.2, `${colourNoise} for ${sigma}`)
    }
  })

  it('are taken out: noise', async () => {
    const bad = noisy(smooth, 6)
    const mended = await enlarge(bad, 256, 192, { steps, seed: 1 })
    assert.ok(decibels(mended, smooth) > decibels(bad, smooth) + 3, `${decibels(mended, smooth)}`)
  })

  it('are taken out: blocks, where the file tells of them', async () => {
    const bytes = await encodePicture(smooth, { format: 'jpeg', quality: 40 })
    const { picture, quantisation } = await decodePicture(bytes, limits)
    const mended = await enlarge(picture, 256, 192, { steps, seed: 1, compression: quantisation })
    const gain = decibels(mended, smooth) - decibels(picture, smooth)
    assert.ok(gain > 0.5, `${gain}`)
  })
})
