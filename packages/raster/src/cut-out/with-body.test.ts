import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createRandom } from '../random.ts'
import { createNoise, draw } from '../testing/index.ts'
import { createPacer } from '../work.ts'
import { scoreCut } from './score.ts'
import { segment } from './segment.ts'
import { smallPicture } from './small-picture.ts'
import { withBody } from './with-body.ts'

const width = 120
const height = 136
const speckle = createNoise(5)

const isHead = (x: number, y: number) => ((x - 60) / 26) ** 2 + ((y - 56) / 34) ** 2 < 1
const isBody = (x: number, y: number) => y > 84 && Math.abs(x - 60) < 10 + 6 * Math.sqrt(y - 84)

/** A head with a red hat before green, and what lies beneath it; `head` is a cut that ends at the neck. */
function portrait(beneath: (x: number, y: number) => readonly [number, number, number] | null) {
  const picture = draw(width, height, (x, y) => {
    const skin = y > 44
    const grain = 16 * (speckle(x / 2, y / 2) - 0.5)
    const ground = [120 + x / 4, 150, 120] as const
    const [r, g, b] = isHead(x, y) ? (skin ? [215, 170, 140] : [190, 40, 40]) : (beneath(x, y) ?? ground)
    return [r + grain, g + grain, b + grain]
  })
  const small = smallPicture(picture, 160)
  const labels = Uint8Array.from({ length: width * height }, (_, i) =>
    isHead(i % width, Math.floor(i / width)) ? 1 : 0,
  )
  const focused = { ...small, focus: new Float32Array(labels.length) }
  const cut = { labels, score: scoreCut(focused, labels) }
  const recut = async (guess: Uint8Array) => {
    const found = await segment(small, guess, 4, createRandom(1), createPacer(undefined), 0)
    return { labels: found, score: scoreCut(focused, found) }
  }
  return { cut, find: () => withBody(small, cut, recut) }
}

describe('the rest of a subject that the lower border cuts off', () => {
  it('is found where it goes on in the colours of what was cut', async () => {
    const { find } = portrait((x, y) =>
      isBody(x, y) ? (Math.abs(x - 60) < 8 ? [190, 40, 40] : [215, 170, 140]) : null,
    )
    const body = await find()
    assert.ok(body)
    const wrong = body.labels.filter((value, i) => {
      const [x, y] = [i % width, Math.floor(i / width)]
      return value !== (isHead(x, y) || isBody(x, y) ? 1 : 0)
    })
    assert.ok(wrong.length < 0.02 * width * height, `${wrong.length} pixels are wrong`)
  })

  it('is not found where the ground goes on', async () => {
    assert.equal(await portrait(() => null).find(), null)
  })

  it('is not found where a floor of other colours begins', async () => {
    assert.equal(await portrait((_, y) => (y > 84 ? [90, 70, 50] : null)).find(), null)
  })

  it('gives the same cut again', async () => {
    const { find } = portrait((x, y) => (isBody(x, y) ? [215, 170, 140] : null))
    const body = await find()
    assert.ok(body)
    assert.deepEqual(await find(), body)
  })
})
