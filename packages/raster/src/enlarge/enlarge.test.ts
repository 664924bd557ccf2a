import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Picture } from '../picture.ts'
import { resizePicture } from '../resample/resize-picture.ts'
import { draw, scenePicture, transparentPicture } from '../testing/index.ts'
import { enlarge } from './enlarge.ts'

const meanColour = ({ rgb }: Picture) =>
  [0, 1, 2].map(c => rgb.reduce((sum, value, i) => (i % 3 === c ? sum + value : sum), 0) / (rgb.length / 3))

/** Peak signal to noise ratio in decibels, over all channels. */
function psnr(a: Picture, b: Picture): number {
  let sum = 0
  for (let i = 0; i < a.rgb.length; i++) sum += (a.rgb[i] - b.rgb[i]) ** 2
  return 10 * Math.log10(65025 / (sum / a.rgb.length))
}

/** Discs and bars with smooth edges: detail that a reduction blurs. */
const drawn = draw(256, 192, (x, y) => {
  const ring = Math.sin(Math.hypot(x - 120, y - 90) / 3.2)
  const bar = Math.sin(x / 2.6 + y / 9)
  const value = x + y < 220 ? 128 + 90 * Math.tanh(3 * ring) : 128 + 80 * bar
  return [value, 0.8 * value + 20, 200 - 0.6 * value]
})

describe('enlarging', () => {
  it('comes nearer to the truth than plain resampling', async () => {
    const small = resizePicture(drawn, 128, 96, { kernel: 'cubic' })
    const plain = psnr(resizePicture(small, 256, 192), drawn)
    for (const steps of [10, 30, 50]) {
      const refined = psnr(await enlarge(small, 256, 192, { steps, seed: 1 }), drawn)
      assert.ok(refined > plain + 0.4, `${steps} steps: ${refined} against ${plain}`)
    }
  })

  it('gives a crisper picture with every step', async () => {
    const small = resizePicture(drawn, 128, 96)
    const crispness = ({ rgb, width }: Picture) => {
      let sum = 0
      for (let i = 3; i < rgb.length; i += 3) if ((i / 3) % width) sum += Math.abs(rgb[i] - rgb[i - 3])
      return sum
    }
    let last = crispness(resizePicture(small, 256, 192))
    for (const steps of [10, 11, 15, 20, 35, 50]) {
      const crisp = crispness(await enlarge(small, 256, 192, { steps, seed: 1 }))
      assert.ok(crisp > last, `${steps} steps: ${crisp} after ${last}`)
      last = crisp
    }
  })

  it('keeps colours, whether the picture grows, stays or shrinks', async () => {
    const scene = scenePicture(3, 180, 120)
    const before = meanColour(scene)
    for (const [width, height] of [
      [360, 240],
      [180, 120],
      [90, 60],
      [250, 167],
    ]) {
      const enlarged = await enlarge(scene, width, height, { steps: 50, seed: 1 })
      assert.deepEqual([enlarged.width, enlarged.height], [width, height])
      meanColour(enlarged).forEach((value, c) => {
        assert.ok(Math.abs(value - before[c]) < 1.2, `${width} x ${height}: ${value} for ${before[c]}`)
      })
    }
  })

  it('keeps flat colours flat to within one level', async () => {
    const flat = draw(60, 40, () => [200, 30, 90])
    const { rgb } = await enlarge(flat, 150, 100, { steps: 50, seed: 1 })
    for (let i = 0; i < rgb.length; i += 3) {
      assert.ok(Math.abs(rgb[i] - 200) <= 1 && Math.abs(rgb[i + 1] - 30) <= 1 && Math.abs(rgb[i + 2] - 90) <= 1)
    }
  })

  it('does little to a clean picture that keeps its size', async () => {
    const scene = scenePicture(3, 180, 120)
    assert.ok(psnr(await enlarge(scene, 180, 120, { steps: 20, seed: 1 }), scene) > 34)
    const smooth = draw(180, 120, (x, y) => [x, y * 2, 90 + 30 * Math.sin(x / 9)])
    assert.ok(psnr(await enlarge(smooth, 180, 120, { steps: 50, seed: 1 }), smooth) > 42)
  })

  it('does not ring at hard edges', async () => {
    const edge = draw(80, 40, x => (x < 40 ? [60, 60, 60] : [190, 190, 190]))
    const { rgb } = await enlarge(edge, 320, 160, { steps: 50, seed: 1 })
    for (let i = 0; i < rgb.length; i++) assert.ok(rgb[i] > 60 - 26 && rgb[i] < 190 + 26, `${rgb[i]}`)
  })

  it('gives the same bytes for the same seed and others for another', async () => {
    const scene = scenePicture(3, 90, 60)
    const [one, again, other] = await Promise.all([1, 1, 2].map(seed => enlarge(scene, 180, 120, { steps: 20, seed })))
    assert.deepEqual(one.rgb, again.rgb)
    assert.notDeepEqual(one.rgb, other.rgb)
    assert.ok(psnr(one, other) > 45)
  })

  it('keeps alpha and lets no hidden colour in', async () => {
    const picture = draw(60, 60, x => (x < 30 ? [30, 60, 200, 255] : [255, 0, 0, 0]))
    const { rgb, alpha } = await enlarge(picture, 120, 120, { steps: 30, seed: 1 })
    for (let i = 0; i < 14400; i++) if (alpha && alpha[i] > 16) assert.ok(rgb[3 * i] < 60, `red ${rgb[3 * i]}`)
    const ring = await enlarge(transparentPicture(120, 100), 240, 200, { steps: 20, seed: 1 })
    assert.ok(new Set(ring.alpha).size > 50)
  })

  it('refuses other numbers of steps and stops when told', async () => {
    const scene = scenePicture(1, 200, 150)
    await assert.rejects(enlarge(scene, 400, 300, { steps: 9, seed: 1 }), /10 to 50 steps but received 9/)
    await assert.rejects(enlarge(scene, 400, 300, { steps: 51, seed: 1 }), RangeError)
    const stop = new AbortController()
    setTimeout(() => stop.abort(new Error('enough')), 40)
    await assert.rejects(enlarge(scene, 1600, 1200, { steps: 50, seed: 1 }, { signal: stop.signal }), /enough/)
  })

  it('works on pictures of a few pixels', async () => {
    for (const [width, height] of [
      [1, 1],
      [2, 9],
      [17, 5],
    ]) {
      const picture = draw(width, height, x => [20 * x, 40, 40])
      const { rgb } = await enlarge(picture, 3 * width, 3 * height, { steps: 30, seed: 1 })
      assert.equal(rgb.length, 27 * width * height)
    }
  })
})
