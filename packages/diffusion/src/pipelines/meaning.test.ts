import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { decodePicture, type Mask, maskFromPicture, type Picture, rectangleMask } from '@sfumato/raster'
import { colourShare, readPlainBackground, readScene, readShape } from '../../testing/tiny/measure.ts'
import { copyWithScheduler } from '../testing/copy-with-scheduler.ts'
import { withTemporaryFolder } from '../testing/temporary-folder.ts'
import type { GenerateOptions } from './generate-options.ts'
import { openPipeline } from './open-pipeline.ts'

/** A small network that has learnt coloured shapes on plain and simple grounds: its pictures mean something. */
const folder = join(import.meta.dirname, '../../testing/tiny')
const pipeline = await openPipeline(folder, { threads: 1 })
after(() => pipeline.dispose())

const common = { width: 64, height: 64, steps: 12, guidanceScale: 4 }
const paint = (prompt: string, seed: number, changes: Partial<GenerateOptions> = {}): Promise<Picture> =>
  pipeline.generate({ ...common, prompt, seed, ...changes })
const seeds = [1, 2, 3, 4]

const meanDifference = (a: Picture, b: Picture): number =>
  a.rgb.reduce((sum, value, i) => sum + Math.abs(value - b.rgb[i]), 0) / a.rgb.length

describe('what the prompt says appears', () => {
  for (const [colour, shape, ground] of [
    ['red', 'circle', 'blue'],
    ['yellow', 'square', 'white'],
    ['green', 'cross', 'black'],
    ['blue', 'ring', 'yellow'],
  ]) {
    test(`a ${colour} ${shape} on a ${ground} background`, async () => {
      for (const seed of seeds.slice(0, 2)) {
        const picture = await paint(`a ${colour} ${shape} on a ${ground} background`, seed)
        const seen = readShape(picture)
        assert.deepEqual([seen.colour, seen.shape, readPlainBackground(picture)], [colour, shape, ground])
      }
    })
  }

  test('a scene', async () => {
    const { time, ground } = readScene(await paint('a red circle at night over the sea', 3))
    assert.deepEqual([time, ground], ['night', 'sea'])
  })
})

test('guidance strengthens what the prompt says: more of the picture has the colour that is named', async () => {
  const shareAt = async (guidanceScale: number) => {
    let share = 0
    for (const colour of ['red', 'yellow', 'green', 'blue', 'white', 'black', 'orange', 'purple']) {
      for (const [index, shape] of ['circle', 'square', 'ring', 'cross'].entries()) {
        const picture = await paint(`a ${colour} ${shape}`, 10 + index, { guidanceScale })
        share += colourShare(picture, colour) / 32
      }
    }
    return share
  }
  const [free, guided] = [await shareAt(1), await shareAt(4)]
  assert.ok(guided > 1.05 * free, `${free} became ${guided}`)
})

test('a negative prompt keeps its colour away', async () => {
  let [without, withWhite] = [0, 0]
  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
    if (readShape(await paint('a circle', seed)).colour === 'white') without++
    if (readShape(await paint('a circle', seed, { negativePrompt: 'white' })).colour === 'white') withWhite++
  }
  assert.ok(without > 0 && withWhite === 0, `${without} white ones became ${withWhite}`)
})

test('more steps come closer to the end that many steps reach', async () => {
  const prompt = 'a red circle on a blue background'
  const end = await paint(prompt, 1, { steps: 60 })
  const away: number[] = []
  for (const steps of [2, 6, 20]) away.push(meanDifference(await paint(prompt, 1, { steps }), end))
  assert.ok(away[0] > 2 * away[1] && away[1] > away[2], away.join(', '))
})

test('another seed paints the same thing differently', async () => {
  const prompt = 'a red circle on a blue background'
  const [one, other] = [await paint(prompt, 1), await paint(prompt, 2)]
  assert.ok(meanDifference(one, other) > 2)
  assert.deepEqual([readShape(one).colour, readShape(other).colour], ['red', 'red'])
})

describe('inpainting', () => {
  const mask: Mask = rectangleMask(64, 64, { x: 12, y: 12, width: 40, height: 40 })

  test('paints what is asked for inside the mask and continues the ground around', async () => {
    const image = await paint('a red circle on a blue background', 1)
    const picture = await paint('a yellow square on a blue background', 5, { image, mask, strength: 1 })
    assert.ok(colourShare(picture, 'yellow') > 0.05 && colourShare(picture, 'red') < 0.01)
    assert.equal(readPlainBackground(picture), 'blue')
    let outside = 0
    let count = 0
    for (let i = 0; i < mask.data.length; i++) {
      if (mask.data[i]) continue
      count++
      for (let c = 0; c < 3; c++) outside += Math.abs(picture.rgb[3 * i + c] - image.rgb[3 * i + c]) / 3
    }
    assert.ok(outside / count < 10, `${outside / count} levels of change outside`)
  })

  test('by strength, from the picture as it is to what the prompt says', async () => {
    const image = await paint('a red circle on a blue background', 1)
    const yellow: number[] = []
    for (const strength of [0.2, 0.9]) {
      yellow.push(colourShare(await paint('a yellow square on a blue background', 5, { image, strength }), 'yellow'))
    }
    assert.ok(yellow[0] < 0.01 && yellow[1] > 0.05, yellow.join(', '))
  })
})

interface Golden {
  readonly cases: readonly {
    readonly name: string
    readonly scheduler: string
    readonly seed: number
    readonly prompt: string
    readonly negative_prompt: string
    readonly num_inference_steps: number
    readonly guidance_scale: number
    readonly strength?: number
    readonly mask_image?: string
    readonly picture: string
  }[]
}

describe('the pictures are those of diffusers, within 2 of 255', async () => {
  const { cases } = JSON.parse(await readFile(join(folder, 'golden/golden.json'), 'utf8')) as Golden
  const read = async (name: string) =>
    (await decodePicture(await readFile(join(folder, 'golden', name)), { maxBytes: 1e6, maxPixels: 1e6, maxSide: 1e3 }))
      .picture
  for (const each of cases) {
    test(each.name, async () => {
      const picture = await withTemporaryFolder(async temporary => {
        const copy = await copyWithScheduler(folder, temporary, each.scheduler)
        const own = await openPipeline(copy, { threads: 1 })
        const start = each.strength === undefined ? {} : { image: await read('begin.png'), strength: each.strength }
        const mask = each.mask_image === undefined ? {} : { mask: maskFromPicture(await read(each.mask_image)) }
        const options = { ...common, ...start, ...mask, prompt: each.prompt, negativePrompt: each.negative_prompt }
        try {
          return await own.generate({ ...options, seed: each.seed, steps: each.num_inference_steps })
        } finally {
          await own.dispose()
        }
      })
      const expected = await read(each.picture)
      const furthest = picture.rgb.reduce((most, value, i) => Math.max(most, Math.abs(value - expected.rgb[i])), 0)
      assert.ok(furthest <= 2, `off by ${furthest}`)
    })
  }
})
