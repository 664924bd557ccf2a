import assert from 'node:assert/strict'
import { afterEach, describe, it } from 'node:test'
import { compositeExact } from '../compose/composite-exact.ts'
import { solid } from '../compose/picture-values.ts'
import { setThreads } from '../kernels/threads.ts'
import { growMask } from '../mask/grow-mask.ts'
import { rectangleMask, solidMask } from '../mask/mask-values.ts'
import type { Mask, Picture } from '../picture.ts'
import { discMask, draw, drawMask, scenePicture, transparentPicture } from '../testing/index.ts'
import { completeRegion } from './complete-region.ts'

const red: readonly [number, number, number] = [230, 20, 30]

/** The picture with a red disc laid over it. */
const withRed = (picture: Picture, mask: Mask) =>
  compositeExact(picture, solid(picture.width, picture.height, red), mask)

function assertSameOutside(result: Picture, picture: Picture, mask: Mask): void {
  for (let i = 0; i < mask.data.length; i++) {
    if (mask.data[i] >= 128) continue
    for (let c = 0; c < 3; c++) assert.equal(result.rgb[3 * i + c], picture.rgb[3 * i + c])
    assert.equal(result.alpha?.[i], picture.alpha?.[i])
  }
}

/** Mean absolute difference over the mask. */
function differenceInside(a: Picture, b: Picture, mask: Mask): number {
  let sum = 0
  let count = 0
  for (let i = 0; i < mask.data.length; i++) {
    if (mask.data[i] < 128) continue
    for (let c = 0; c < 3; c++) sum += Math.abs(a.rgb[3 * i + c] - b.rgb[3 * i + c])
    count += 3
  }
  return sum / count
}

const countRed = ({ rgb }: Picture) => {
  let count = 0
  for (let i = 0; i < rgb.length; i += 3) if (rgb[i] > 150 && rgb[i + 1] < 90 && rgb[i + 2] < 90) count++
  return count
}

describe('completing a region', () => {
  const scene = scenePicture(1, 300, 200)
  const disc = discMask(300, 200, 150, 95, 32)
  const photograph = withRed(scene, disc)

  it('leaves every pixel outside the mask as it was and nothing of what was removed inside', async () => {
    const result = await completeRegion(photograph, disc, { seed: 1 })
    assertSameOutside(result, photograph, disc)
    assert.equal(countRed(result), 0)
    assert.ok(differenceInside(result, scene, disc) < 30, `${differenceInside(result, scene, disc)}`)
  })

  it('keeps the hole as lively as the scene around it', async () => {
    const result = await completeRegion(photograph, disc, { seed: 1 })
    const liveliness = (picture: Picture) => {
      let sum = 0
      for (let y = 70; y < 120; y++) {
        for (let x = 130; x < 170; x++) {
          const i = 3 * (y * 300 + x) + 1
          sum += Math.abs(
            4 * picture.rgb[i] - picture.rgb[i - 3] - picture.rgb[i + 3] - picture.rgb[i - 900] - picture.rgb[i + 900],
          )
        }
      }
      return sum
    }
    const ratio = liveliness(result) / liveliness(scene)
    assert.ok(ratio > 0.6 && ratio < 1.7, `${ratio}`)
  })

  it('gives the same bytes for the same seed and others for another', async () => {
    const [one, again, other] = await Promise.all([4, 4, 5].map(seed => completeRegion(photograph, disc, { seed })))
    assert.deepEqual(one.rgb, again.rgb)
    assert.notDeepEqual(one.rgb, other.rgb)
  })

  it('continues stripes across the hole and gradients without a step', async () => {
    const stripes = draw(200, 140, (x, y) => (Math.floor((x + y) / 10) % 2 ? [40, 60, 150] : [220, 200, 120]))
    const box = rectangleMask(200, 140, { x: 80, y: 50, width: 40, height: 40 })
    const striped = await completeRegion(withRed(stripes, box), box, { seed: 2 })
    assert.ok(differenceInside(striped, stripes, box) < 12, `${differenceInside(striped, stripes, box)}`)

    const ramp = draw(200, 140, (x, y) => [40 + x, 60 + y, 200 - x / 2])
    const filled = await completeRegion(withRed(ramp, box), box, { seed: 2 })
    assert.ok(differenceInside(filled, ramp, box) < 4, `${differenceInside(filled, ramp, box)}`)
  })

  it('does not smear what a tight mask leaves over of the removed thing', async () => {
    const loose = growMask(disc, 2)
    const tight = withRed(scene, loose)
    const result = await completeRegion(tight, disc, { seed: 1 })
    const core = growMask(disc, -6)
    assert.ok(differenceInside(result, scene, core) < 30, `${differenceInside(result, scene, core)}`)
  })

  it('continues a scene over new canvas at its side, level with itself', async () => {
    const canvas = drawMask(300, 200, x => (x < 60 || x >= 240 ? 255 : 0))
    const emptied = compositeExact(scene, solid(300, 200, [0, 0, 0]), canvas)
    const result = await completeRegion(emptied, canvas, { seed: 3, axis: 'horizontal' })
    assertSameOutside(result, emptied, canvas)
    const meanOfRow = (picture: Picture, y: number, from: number, to: number, c: number) => {
      let sum = 0
      for (let x = from; x < to; x++) sum += picture.rgb[3 * (y * 300 + x) + c]
      return sum / (to - from)
    }
    // Sky stays above and meadow below, on both sides.
    for (const [from, to] of [
      [0, 60],
      [240, 300],
    ]) {
      assert.ok(meanOfRow(result, 20, from, to, 2) > meanOfRow(result, 20, from, to, 0) + 15)
      assert.ok(meanOfRow(result, 180, from, to, 1) > meanOfRow(result, 180, from, to, 2) + 20)
    }
  })

  it('takes nothing from where it is forbidden', async () => {
    const patchwork = draw(240, 160, x => (x < 90 ? red : [60, 130 + 20 * Math.sin(x / 2), 80]))
    const hole = rectangleMask(240, 160, { x: 80, y: 50, width: 60, height: 60 })
    const forbidden = rectangleMask(240, 160, { x: 0, y: 0, width: 90, height: 160 })
    const [free, bound] = await Promise.all([
      completeRegion(patchwork, hole, { seed: 1 }),
      completeRegion(patchwork, hole, { seed: 1, forbidden }),
    ])
    const redInside = (picture: Picture) => {
      let count = 0
      for (let i = 0; i < hole.data.length; i++) if (hole.data[i] && picture.rgb[3 * i] > 200) count++
      return count
    }
    assert.ok(redInside(bound) < redInside(free) / 2, `${redInside(bound)} of ${redInside(free)}`)
  })

  it('continues smoothly where no texture may be copied', async () => {
    const ramp = draw(60, 40, x => [40 + 3 * x, 100, 100])
    const hole = rectangleMask(60, 40, { x: 20, y: 10, width: 20, height: 20 })
    const result = await completeRegion(ramp, hole, { seed: 1, forbidden: solidMask(60, 40, 255) })
    assert.ok(differenceInside(result, ramp, hole) < 2)
  })

  it('continues alpha and never shows the colours that transparent pixels hide', async () => {
    const half = draw(160, 120, (x, y) => (y < 60 ? [255, 0, 0, 0] : [50 + (x % 9) * 4, 120, 90, 255]))
    const hole = rectangleMask(160, 120, { x: 60, y: 70, width: 40, height: 30 })
    const result = await completeRegion(half, hole, { seed: 1 })
    assertSameOutside(result, half, hole)
    for (let i = 0; i < hole.data.length; i++) {
      if (!hole.data[i]) continue
      assert.ok(result.rgb[3 * i] < 130, `red ${result.rgb[3 * i]}`)
      assert.ok(result.alpha && result.alpha[i] > 250)
    }
    const ring = transparentPicture(160, 120)
    assertSameOutside(await completeRegion(ring, hole, { seed: 1 }), ring, hole)
  })

  it('returns the picture itself for an empty mask, and says when nothing is left to continue', async () => {
    assert.equal(await completeRegion(scene, solidMask(300, 200, 127), { seed: 1 }), scene)
    await assert.rejects(completeRegion(scene, solidMask(300, 200, 255), { seed: 1 }), /covers everything/)
    await assert.rejects(completeRegion(scene, solidMask(30, 20, 255), { seed: 1 }), /mask to be 300 x 200/)
  })

  it('copes with pictures of any small size', async () => {
    for (const [width, height] of [
      [1, 2],
      [5, 40],
      [9, 9],
      [33, 8],
    ]) {
      const picture = scenePicture(1, width, height)
      const hole = rectangleMask(width, height, { x: 0, y: 0, width: Math.ceil(width / 3), height: height >> 1 })
      assertSameOutside(await completeRegion(picture, hole, { seed: 1 }), picture, hole)
    }
  })
})

describe('a completion at work', () => {
  const scene = scenePicture(2, 600, 400)
  const hole = rectangleMask(600, 400, { x: 150, y: 100, width: 300, height: 200 })
  afterEach(() => setThreads(1))

  it('gives the same bytes in any number of threads', async () => {
    // Wide enough for the finest grid of the join to be worked on in parts.
    const wide = rectangleMask(600, 400, { x: 130, y: 60, width: 330, height: 260 })
    const results: Picture[] = []
    for (const threads of [1, 2, 3]) {
      setThreads(threads)
      results.push(await completeRegion(scene, wide, { seed: 5 }))
    }
    assertSameOutside(results[0], scene, wide)
    for (const { rgb } of results) assert.ok(Buffer.from(rgb).equals(results[0].rgb))
  })

  it('stops within about 100 ms of an abort and throws its reason', async () => {
    setThreads(2)
    const stop = new AbortController()
    let aborted = 0
    setTimeout(() => {
      aborted = performance.now()
      stop.abort(new Error('enough'))
    }, 150)
    await assert.rejects(completeRegion(scene, hole, { seed: 1 }, { signal: stop.signal }), /enough/)
    // Several times as long, for a machine that is busy with other things.
    assert.ok(aborted > 0 && performance.now() - aborted < 500, `${performance.now() - aborted} ms`)
  })

  it('does not start when already aborted', async () => {
    const signal = AbortSignal.abort(new Error('too late'))
    await assert.rejects(completeRegion(scene, hole, { seed: 1 }, { signal }), /too late/)
  })

  it('tells how far it is, never falling, up to 1', async () => {
    const told: number[] = []
    await completeRegion(scene, hole, { seed: 1 }, { progress: share => told.push(share) })
    assert.ok(told.length > 5)
    assert.deepEqual(
      [...told].sort((a, b) => a - b),
      told,
    )
    assert.equal(told.at(-1), 1)
  })
})
