import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { draw, drawMask, scenePicture, transparentPicture } from '../testing/index.ts'
import { blurMask, blurPicture } from './blur.ts'
import { blurNumbers } from './box-blur.ts'
import { luma } from './luma.ts'
import { unsharp } from './unsharp.ts'

describe('blurring', () => {
  it('spreads a point as a Gaussian of that sigma does, at any sigma', () => {
    const side = 81
    for (const sigma of [0.4, 0.8, 1.5, 3.3, 8]) {
      const values = new Float32Array(side * side)
      values[40 * side + 40] = 1000
      blurNumbers(values, side, side, 1, sigma)
      let sum = 0
      let acrossSquares = 0
      let downSquares = 0
      for (let i = 0; i < values.length; i++) {
        sum += values[i]
        acrossSquares += values[i] * ((i % side) - 40) ** 2
        downSquares += values[i] * (Math.floor(i / side) - 40) ** 2
      }
      assert.ok(Math.abs(sum - 1000) < 0.1)
      assert.ok(Math.abs(Math.sqrt(acrossSquares / sum) - sigma) < 0.03 * sigma, `sigma ${sigma}`)
      assert.ok(Math.abs(Math.sqrt(downSquares / sum) - sigma) < 0.03 * sigma, `sigma ${sigma}`)
    }
  })

  it('keeps a constant constant when the radius is wider than the picture', () => {
    const flat = draw(9, 7, () => [10, 120, 250])
    assert.deepEqual(blurPicture(flat, 30), flat)
  })

  it('keeps the mean of a picture and does nothing at sigma 0', () => {
    const scene = scenePicture(1, 90, 60)
    const mean = (bytes: Uint8Array) => bytes.reduce((a, b) => a + b, 0) / bytes.length
    assert.ok(Math.abs(mean(blurPicture(scene, 4).rgb) - mean(scene.rgb)) < 1)
    assert.deepEqual(blurPicture(scene, 0), scene)
  })

  it('does not drag hidden colours into view', () => {
    const picture = draw(40, 20, x => (x < 20 ? [250, 0, 0, 255] : [0, 250, 0, 0]))
    const { rgb, alpha } = blurPicture(picture, 3)
    for (let i = 0; i < 800; i++) if (alpha && alpha[i] > 4) assert.ok(rgb[3 * i] > 245 && rgb[3 * i + 1] < 5)
  })

  it('turns a hard mask edge into a centred ramp', () => {
    const { data } = blurMask(
      drawMask(60, 8, x => (x < 30 ? 255 : 0)),
      4,
    )
    const row = [...data.subarray(180, 240)]
    assert.ok(row.every((value, x) => x === 0 || value <= row[x - 1]))
    assert.ok(Math.abs(row[29] + row[30] - 255) <= 1)
    assert.ok(Math.abs(row[25] - 255 * 0.87) < 8)
  })
})

describe('sharpening', () => {
  it('raises contrast at an edge, leaves flat parts and adds no colour to grey', () => {
    const edge = draw(40, 10, x => (x < 20 ? [90, 90, 90] : [160, 160, 160]))
    const { rgb } = unsharp(edge, { sigma: 1.5, amount: 0.8 })
    const at = (x: number) => [...rgb.subarray(3 * (200 + x), 3 * (200 + x) + 3)]
    assert.ok(at(19)[0] < 85 && at(20)[0] > 165)
    assert.deepEqual(at(2), [90, 90, 90])
    for (let x = 0; x < 40; x++) assert.ok(at(x)[0] === at(x)[1] && at(x)[1] === at(x)[2])
  })

  it('does nothing at amount 0 and keeps alpha', () => {
    const picture = transparentPicture(60, 40)
    assert.deepEqual(unsharp(picture, { sigma: 2, amount: 0 }), picture)
  })
})

describe('luma', () => {
  it('weighs the channels by BT.601', () => {
    const picture = draw(
      5,
      1,
      x =>
        [
          [255, 255, 255],
          [0, 0, 0],
          [255, 0, 0],
          [0, 255, 0],
          [0, 0, 255],
        ][x] as never,
    )
    assert.deepEqual([...luma(picture).data], [255, 0, 76, 150, 29])
  })
})
