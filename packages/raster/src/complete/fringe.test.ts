import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { blendOver } from '../compose/blend-over.ts'
import { compositeExact } from '../compose/composite-exact.ts'
import { solid } from '../compose/picture-values.ts'
import { growMask } from '../mask/grow-mask.ts'
import { binarize } from '../mask/mask-values.ts'
import type { Mask, Picture } from '../picture.ts'
import { discMask, draw, scenePicture } from '../testing/index.ts'
import { createPacer } from '../work.ts'
import { markFringe } from './fringe.ts'

const [width, height] = [220, 160]
const disc = discMask(width, height, 120, 80, 30)

/** A scene with a red ball whose rim is soft over so many pixels, beyond the disc by `beyond` pixels. */
const withBall = (scene: Picture, beyond: number, soft: number) => {
  const ball = draw(width, height, (x, y) => {
    const outside = Math.hypot(x - 120, y - 80) - 30 - beyond
    return [220, 30, 40, 255 * Math.min(1, Math.max(0, 0.5 - outside / soft))]
  })
  return blendOver(scene, ball, { x: 0, y: 0 })
}

const fringeOf = (picture: Picture, mask: Mask) =>
  markFringe(
    picture,
    mask.data.map(value => (value >= 128 ? 1 : 0)),
    createPacer(undefined),
  )

const count = (marks: Uint8Array) => marks.reduce((sum, mark) => sum + mark, 0)

describe('leftovers around a tight mask', () => {
  it('are found where the mask cuts the soft rim of what it covers, and where it misses two pixels of it', async () => {
    for (let seed = 1; seed <= 4; seed++) {
      const scene = scenePicture(seed, width, height)
      for (const [beyond, least, most] of [
        [0, 1, 2],
        [2, 2, 4],
      ]) {
        const fringe = await fringeOf(withBall(scene, beyond, 1.6), disc)
        const within = (pixels: number) => {
          const ring = growMask(disc, pixels).data.map((value, i) => (value >= 128 && disc.data[i] < 128 ? 1 : 0))
          return [count(ring), count(ring.map((value, i) => value & fringe[i]))]
        }
        const [all, marked] = within(least)
        assert.ok(marked > 0.8 * all, `${marked} of ${all} with ${beyond} pixels missed`)
        assert.equal(within(most)[1], count(fringe))
      }
    }
  })

  it('are not seen where a mask cuts through a scene, is drawn with room, or covers new canvas', async () => {
    for (let seed = 1; seed <= 4; seed++) {
      const scene = scenePicture(seed, width, height)
      assert.equal(count(await fringeOf(scene, disc)), 0)
      assert.equal(count(await fringeOf(withBall(scene, -8, 1.6), disc)), 0)
      const emptied = compositeExact(scene, solid(width, height, [220, 30, 40]), binarize(disc))
      assert.equal(count(await fringeOf(emptied, disc)), 0)
    }
  })
})
