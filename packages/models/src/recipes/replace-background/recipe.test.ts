import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isFailure, type ReplaceBackgroundValues, replaceBackground } from '@sfumato/contract'
import { encodePicture, type Picture, solidMask } from '@sfumato/raster'
import { scenePicture, transparentPicture } from '@sfumato/raster/testing'
import { createPreviews } from '../steps/previews.ts'
import { decoded, flatColour, flatStudio, pixelAt, valuesOf } from '../testing/flat-studio.ts'
import { replaceBackgroundRecipe } from './recipe.ts'

const cutOut = transparentPicture(240, 200)

const replace = async (
  body: Record<string, unknown> = {},
  picture: Picture = cutOut,
  studio = flatStudio(),
  references: Uint8Array[] = [],
) => {
  const pictures = { image: [await encodePicture(picture, { format: 'png' })], ref_images: references }
  const values = valuesOf<ReplaceBackgroundValues>(replaceBackground, { output_format: 'png', ...body })
  const outcome = await replaceBackgroundRecipe(values, pictures, studio)
  return { outcome, studio, result: await decoded(outcome.bytes) }
}

test('solid foreground pixels stay bit for bit and the ground far from them is the painted one', async () => {
  const { result } = await replace()
  let solidPixels = 0
  cutOut.alpha!.forEach((alpha, i) => {
    if (alpha !== 255) return
    solidPixels++
    assert.deepEqual([...result.rgb.subarray(3 * i, 3 * i + 3)], [...cutOut.rgb.subarray(3 * i, 3 * i + 3)])
  })
  assert.ok(solidPixels > 1000)
  assert.deepEqual(pixelAt(result, 0, 0), [...flatColour])
  assert.equal(result.alpha, null)
})

test('the transparency of the picture is the matte, unless the subject is to be found anew', async () => {
  const kept = await replace()
  const forced = await replace(
    { force_background_detection: true },
    scenePicture(1, 120, 80),
    flatStudio({ confidence: 0.2 }),
  )
  assert.equal(kept.outcome.warnings.length, 0)
  assert.equal(forced.outcome.warnings[0].code, 'cut_out_uncertain')
})

test('a picture without a subject is a failure that says so', async () => {
  const studio = flatStudio()
  const { width, height } = cutOut
  const painter = { ...studio.painter, matte: async () => ({ alpha: solidMask(width, height, 0), confidence: 0 }) }
  await assert.rejects(
    replace({}, { ...cutOut, alpha: null }, { ...studio, painter }),
    (error: unknown) => isFailure(error) && error.code === 'mask_empty' && /subject/.test(error.message),
  )
})

test('the first look is the cut-out, and there is none where the result is to be checked', async () => {
  const looks = async (body: Record<string, unknown>) => {
    const sent: Uint8Array[] = []
    await replace(body, cutOut, { ...flatStudio(), previews: createPreviews(bytes => sent.push(bytes)) })
    return sent
  }
  const [first] = await looks({})
  assert.deepEqual((await decoded(first)).alpha, cutOut.alpha)
  assert.equal((await looks({ prompt: '#12ab9f' })).length, 1)
  assert.deepEqual(await looks({ visual_output_content_moderation: true }), [])
})

test('a hex colour gives exactly that ground, unpainted and unrewritten', async () => {
  const { result, studio, outcome } = await replace({ prompt: '#12ab9f' })
  assert.deepEqual(pixelAt(result, 0, 0), [0x12, 0xab, 0x9f])
  assert.equal(studio.tasks.length + studio.rewrites.length, 0)
  assert.equal(outcome.refinedPrompt, undefined)
})

test('refine_prompt paints the rewritten prompt and reports it', async () => {
  const on = await replace({ prompt: 'a beach' })
  assert.equal(on.outcome.refinedPrompt, 'a beach, in soft light')
  assert.equal(on.studio.tasks[0].prompt, 'a beach, in soft light')
  const off = await replace({ prompt: 'a beach', refine_prompt: false })
  assert.equal(off.studio.tasks[0].prompt, 'a beach')
})

test('fast takes the negative prompt away and tells the painter', async () => {
  const [slow, fast] = [
    await replace({ negative_prompt: 'no dogs' }),
    await replace({ negative_prompt: 'no dogs', fast: true }),
  ]
  assert.deepEqual(
    [slow, fast].map(({ studio: { tasks } }) => [
      tasks[0].negativePrompt,
      tasks[0].kind === 'background' && tasks[0].fast,
    ]),
    [
      ['dogs', false],
      ['', true],
    ],
  )
})

test('references reach the painter as sent, or brought to a common exposure', async () => {
  const dark = scenePicture(2, 90, 60)
  const bytes = await encodePicture({ ...dark, rgb: dark.rgb.map(value => value / 4) }, { format: 'png' })
  const reference = async (enhance_ref_images: boolean) => {
    const { studio } = await replace({ enhance_ref_images, ref_images: ['x'] }, cutOut, flatStudio(), [bytes])
    assert.equal(studio.tasks[0].prompt, '')
    return studio.tasks[0].kind === 'background' ? studio.tasks[0].references[0] : assert.fail()
  }
  const [plain, enhanced] = [await reference(false), await reference(true)]
  assert.deepEqual(plain, await decoded(bytes))
  assert.ok(Math.max(...enhanced.rgb) > Math.max(...plain.rgb) + 20)
})

test('the result is brought down to a megapixel, or keeps the size of the picture', async () => {
  const large = { ...scenePicture(1, 1500, 1000), alpha: new Uint8Array(1_500_000).fill(255) }
  large.alpha[0] = 0
  const reduced = await replace({}, large)
  assert.deepEqual([reduced.result.width, reduced.result.height], [1225, 816])
  const kept = await replace({ original_quality: true }, large)
  assert.deepEqual([kept.result.width, kept.result.height], [1500, 1000])
})
