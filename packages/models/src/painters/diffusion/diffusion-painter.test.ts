import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { isFailure } from '@sfumato/contract'
import { type Mask, type Picture, rectangleMask, solidMask } from '@sfumato/raster'
import { scenePicture } from '@sfumato/raster/testing'
import type { PaintContext, Painter, PaintTask } from '../painter.ts'
import type { CheckpointNames } from './checkpoints.ts'
import { createDiffusionPainter } from './diffusion-painter.ts'

/** Random weights of a few kilobytes: what they paint is noise, so tests look at sizes, masks, progress and words. */
const checkpoint = (name: string) => join(import.meta.dirname, '../../../../diffusion/testing/checkpoints', name)

const painterOf = (names: CheckpointNames): Painter =>
  createDiffusionPainter({ directory: '/nowhere', names, providers: ['cpu'], threads: 1 })

interface Seen {
  readonly context: PaintContext
  readonly shares: number[]
  readonly warnings: string[]
  readonly used: string[]
}

function watch(signal = new AbortController().signal): Seen {
  const [shares, warnings, used]: [number[], string[], string[]] = [[], [], []]
  const context: PaintContext = {
    signal,
    progress: share => shares.push(share),
    warn: code => warnings.push(code),
    used: name => used.push(name),
    offerPreview: async () => {},
  }
  return { context, shares, warnings, used }
}

const scene = scenePicture(3, 72, 56)
const mask: Mask = rectangleMask(72, 56, { x: 20, y: 14, width: 24, height: 20 })
const words = { prompt: 'a red circle', negativePrompt: '', seed: 5 }
const text: PaintTask = {
  ...words,
  kind: 'text',
  width: 80,
  height: 56,
  mode: 'base',
  medium: 'photography',
  steps: 20,
  guidance: 4,
}

const differences = (a: Picture, b: Picture): number => a.rgb.filter((value, i) => value !== b.rgb[i]).length

describe('the diffusion painter', () => {
  const names: CheckpointNames = { text: checkpoint('sd15'), inpaint: checkpoint('sd15'), refine: checkpoint('sd15') }
  const painter = painterOf(names)

  test('paints words at the size that is asked for, tells its progress and names its checkpoint', async () => {
    const seen = watch()
    const picture = await painter.paint(text, seen.context)
    assert.deepEqual([picture.width, picture.height], [80, 56])
    assert.ok(seen.shares.length > 20 && seen.shares.every((share, i) => share >= (seen.shares[i - 1] ?? 0)))
    assert.deepEqual(seen.used, [names.text])
    assert.equal(differences(picture, await painter.paint(text, watch().context)), 0)
    assert.ok(differences(picture, await painter.paint({ ...text, seed: 6 }, watch().context)) > 1000)
    const hd = await painter.paint({ ...text, mode: 'hd', steps: 6 } as PaintTask, watch().context)
    assert.deepEqual([hd.width, hd.height], [80, 56])
  })

  test('says that a negative prompt has no effect on a distilled checkpoint', async () => {
    const seen = watch()
    const lcm = painterOf({ text: checkpoint('lcm') })
    await lcm.paint({ ...text, negativePrompt: 'trees' }, seen.context)
    assert.deepEqual(seen.warnings, ['negative_prompt_unused'])
  })

  for (const kind of ['fill', 'extend'] as const) {
    test(`paints inside the mask for ${kind}`, async () => {
      const picture = await painter.paint({ ...words, kind, image: scene, mask }, watch().context)
      assert.deepEqual([picture.width, picture.height], [72, 56])
      assert.ok(differences(picture, scene) > 400)
    })
  }

  test('paints by a network made for inpainting, of which only the fp16 variant is there', async () => {
    const picture = await painterOf({ inpaint: checkpoint('sd15-inpainting') }).paint(
      { ...words, kind: 'fill', image: scene, mask },
      watch().context,
    )
    assert.ok(differences(picture, scene) > 400)
  })

  test('paints a ground, by a reference where there is one', async () => {
    const matte = rectangleMask(72, 56, { x: 24, y: 10, width: 20, height: 46 })
    const task = { ...words, kind: 'background', subject: scene, matte, references: [], fast: true } as const
    const free = await painter.paint(task, watch().context)
    const seen = watch()
    const references = [scenePicture(8, 90, 40), scene]
    const guided = await painter.paint({ ...task, references }, seen.context)
    assert.ok(differences(free, guided) > 1000)
    assert.deepEqual(seen.warnings, ['references_unused'])
  })

  test('enlarges and repaints in tiles that leave no pixel out', async () => {
    const seen = watch()
    const picture = await painter.upscale({ image: scene, width: 150, height: 117, steps: 10, seed: 1 }, seen.context)
    assert.deepEqual([picture.width, picture.height], [150, 117])
    assert.deepEqual(seen.used, [names.refine])
    const plain = await painterOf({}).upscale(
      { image: scene, width: 150, height: 117, steps: 10, seed: 1 },
      watch().context,
    )
    assert.ok(differences(picture, plain) > 10_000)
  })

  test('cuts out without weights where no network is named', async () => {
    const matte = await painter.matte(scene, watch().context)
    assert.equal(matte.alpha.data.length, 72 * 56)
  })

  test('stops between steps with the reason of the signal', async () => {
    const stop = new AbortController()
    const seen = watch(stop.signal)
    const context = { ...seen.context, progress: () => stop.abort('enough') }
    await assert.rejects(painter.paint(text, context), (reason: unknown) => reason === 'enough')
  })
})

describe('a checkpoint that cannot be used fails with a sentence', () => {
  const unavailable = async (names: CheckpointNames, task: PaintTask | 'matte', sentence: RegExp) => {
    const painter = painterOf(names)
    const work = task === 'matte' ? painter.matte(scene, watch().context) : painter.paint(task, watch().context)
    await assert.rejects(work, (error: unknown) => {
      assert.ok(isFailure(error) && error.code === 'engine_unavailable')
      assert.match(error.message, sentence)
      return true
    })
  }
  const fill: PaintTask = { ...words, kind: 'fill', image: scene, mask: solidMask(72, 56, 255) }

  test('where the role has none', () => unavailable({}, text, /no checkpoint to paint a picture from words: pull/))
  test('where the store has no such set', () =>
    unavailable({ text: 'lcm-dreamshaper-7' }, text, /SFUMATO_CHECKPOINT_TEXT names .* is not in \/nowhere; pull it/))
  test('where the folder is no checkpoint', () =>
    unavailable({ inpaint: checkpoint('nothing') }, fill, /model_index\.json is missing/))
  test('where a network is named without its family', () =>
    unavailable({ matte: '/some/net.onnx' }, 'matte', /write "u2net:path" or "isnet:path" or "birefnet:path"/))
  test('where a set does not serve the role', () =>
    unavailable({ matte: 'taesd' }, 'matte', /names taesd, which does not serve matte/))
  test('where a network file cannot be read', () =>
    unavailable({ matte: 'u2net:/nowhere/net.onnx' }, 'matte', /\/nowhere\/net\.onnx cannot be opened/))
})
