import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type GenFillValues, genFill, isFailure } from '@sfumato/contract'
import { encodePicture, flattenOnWhite, type Mask } from '@sfumato/raster'
import { alphaMaskPng, discMask, maskPng, scenePicture, transparentPicture } from '@sfumato/raster/testing'
import { decoded, flatColour, flatStudio, pixelAt, valuesOf } from '../testing/flat-studio.ts'
import { genFillRecipe } from './recipe.ts'

const scene = scenePicture(3, 240, 160)
const disc = discMask(240, 160, 120, 80, 30)

const fill = async (
  body: Record<string, unknown> = {},
  mask: Uint8Array | Mask = disc,
  picture = scene,
  studio = flatStudio(),
) => {
  const pictures = {
    image: [await encodePicture(picture, { format: 'png' })],
    mask: [mask instanceof Uint8Array ? mask : await maskPng(mask)],
  }
  const values = valuesOf<GenFillValues>(genFill, { prompt: 'a bench', output_format: 'png', ...body })
  const outcome = await genFillRecipe(values, pictures, studio)
  return { outcome, studio, result: await decoded(outcome.bytes) }
}

const assertOnlyMasked = (result: typeof scene, original: typeof scene, mask: Mask) => {
  for (let i = 0; i < mask.data.length; i++) {
    const expected = mask.data[i] >= 128 ? flatColour : original.rgb.subarray(3 * i, 3 * i + 3)
    assert.deepEqual([...result.rgb.subarray(3 * i, 3 * i + 3)], [...expected], `pixel ${i}`)
  }
}

test('inside the mask is what was painted, outside every pixel is the input bit for bit', async () => {
  const { result } = await fill()
  assertOnlyMasked(result, scene, disc)
})

test('the painter works on a crop around the mask, not on the whole picture', async () => {
  const small = discMask(1200, 800, 600, 400, 12)
  const { studio, result } = await fill({}, small, scenePicture(1, 1200, 800))
  const [task] = studio.tasks
  assert.ok(task.kind === 'fill' && task.image.width < 300 && task.image.height < 300)
  assert.deepEqual([result.width, result.height], [1200, 800])
})

test('a region over the working size is painted smaller and pasted back at its size', async () => {
  const everything = discMask(240, 160, 120, 80, 400)
  const { studio, result } = await fill({}, everything, scene, flatStudio({ workingPixels: 10_000 }))
  const [task] = studio.tasks
  assert.ok(task.kind === 'fill' && task.image.width * task.image.height <= 10_100)
  assert.deepEqual(pixelAt(result, 0, 0), [...flatColour])
})

test('a mask of another size but the same ratio is fitted', async () => {
  const { result } = await fill({}, discMask(480, 320, 240, 160, 60))
  assert.deepEqual(pixelAt(result, 120, 80), [...flatColour])
  assert.deepEqual(pixelAt(result, 120, 20), pixelAt(scene, 120, 20))
})

test('a mask that is drawn in alpha alone is read from it', async () => {
  const { result } = await fill({}, await alphaMaskPng(disc))
  assertOnlyMasked(result, scene, disc)
})

test('a brush mask is grown and softened for painting, a segmentation edge is kept', async () => {
  const painted = async (mask_type: string) => {
    const [task] = (await fill({ mask_type })).studio.tasks
    assert.ok(task.kind === 'fill')
    return task.mask
  }
  const [manual, automatic] = [await painted('manual'), await painted('automatic')]
  assert.ok(manual.data.some(value => value > 0 && value < 255))
  assert.ok(automatic.data.every(value => value === 0 || value === 255))
  const area = (mask: Mask) => mask.data.filter(value => value > 0).length
  assert.ok(area(manual) > area(automatic))
})

test('an empty mask and one of another ratio are failures that say so', async () => {
  const failsWith = (code: string, sentence: RegExp) => (error: unknown) =>
    isFailure(error) && error.code === code && sentence.test(error.message)
  await assert.rejects(fill({}, discMask(240, 160, -100, -100, 5)), failsWith('mask_empty', /`mask`.*white/))
  await assert.rejects(
    fill({}, discMask(160, 160, 80, 80, 40)),
    failsWith('mask_ratio', /`mask`.*240 x 160.*160 x 160/),
  )
})

test('alpha is kept as it was, or laid on white where that was asked for', async () => {
  const cutOut = transparentPicture(240, 160)
  const kept = await fill({}, disc, cutOut)
  assert.deepEqual(kept.result.alpha, cutOut.alpha)
  const flat = await fill({ preserve_alpha: false }, disc, cutOut)
  assert.equal(flat.result.alpha, null)
  assert.deepEqual(pixelAt(flat.result, 2, 2), pixelAt(flattenOnWhite(cutOut), 2, 2))
})

test('negators are stripped before the painter sees the negative prompt', async () => {
  const { studio } = await fill({ negative_prompt: 'no dogs, without cats' })
  assert.equal(studio.tasks[0].negativePrompt, 'dogs, cats')
})

test('a blocked prompt stops the work before a picture is read', async () => {
  const studio = flatStudio({ textFinding: { category: 'violence', span: 'gore' } })
  await assert.rejects(
    fill({}, new Uint8Array([1, 2, 3]), scene, studio),
    (error: unknown) => isFailure(error) && /`prompt`.*violence.*"gore"/.test(error.message),
  )
  assert.equal(studio.tasks.length, 0)
})

test('of a long span that was blocked the sentence quotes the beginning, on one line', async () => {
  const studio = flatStudio({ textFinding: { category: 'violence', span: `g\no\nr\ne ${'e'.repeat(4_000)}` } })
  await assert.rejects(
    fill({}, undefined, scene, studio),
    (error: unknown) => isFailure(error) && /category violence, for "g o r e e{52}…"\.$/.test(error.message),
  )
})

test('the pictures are checked only where their moderation is on, and the result says what was checked', async () => {
  const off = await fill({ prompt_content_moderation: false })
  assert.deepEqual(off.outcome.moderation, {})
  assert.equal(off.studio.checkedPictures.length + off.studio.checkedTexts.length, 0)
  const on = await fill({ visual_input_content_moderation: true, visual_output_content_moderation: 1 })
  assert.deepEqual(Object.keys(on.outcome.moderation).sort(), [
    'prompt_content_moderation',
    'visual_input_content_moderation',
    'visual_output_content_moderation',
  ])
  assert.deepEqual(pixelAt(on.studio.checkedPictures[0], 120, 80), pixelAt(scene, 120, 80))
  assert.deepEqual(pixelAt(on.studio.checkedPictures[1], 120, 80), [...flatColour])
})

test('progress never falls and ends at one', async () => {
  const { studio } = await fill()
  assert.deepEqual(
    studio.shares,
    [...studio.shares].sort((a, b) => a - b),
  )
  assert.equal(studio.shares.at(-1), 1)
})

test('a picture that is too large for the chosen format is refused by a sentence', async () => {
  const long = scenePicture(3, 16_384, 8)
  await assert.rejects(fill({ output_format: 'webp' }, discMask(16_384, 8, 100, 4, 3), long), (error: unknown) => {
    assert.ok(isFailure(error), String(error))
    assert.deepEqual(
      [error.code, error.message],
      [
        'image_too_large',
        '`output_format`: Expected sides of at most 16383 pixels for webp but the picture has 16384 x 8.',
      ],
    )
    return true
  })
})
