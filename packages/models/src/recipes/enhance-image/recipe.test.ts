import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type EnhanceImageValues, enhanceImage, isFailure } from '@sfumato/contract'
import { encodePicture, type Picture } from '@sfumato/raster'
import { scenePicture, transparentPicture } from '@sfumato/raster/testing'
import { decoded, flatStudio, valuesOf } from '../testing/flat-studio.ts'
import { enhanceImageRecipe } from './recipe.ts'

const enhance = async (body: Record<string, unknown>, picture: Picture, studio = flatStudio()) => {
  const pictures = { image: [await encodePicture(picture, { format: 'png' })] }
  const outcome = await enhanceImageRecipe(valuesOf<EnhanceImageValues>(enhanceImage, body), pictures, studio)
  return { outcome, studio, result: await decoded(outcome.bytes) }
}

test('the result has the size of its class', async () => {
  const { result } = await enhance({ resolution: '1MP' }, scenePicture(1, 300, 200))
  assert.deepEqual([result.width, result.height], [1225, 816])
})

test('alpha survives, enlarged with the picture, and makes the result a PNG', async () => {
  const { outcome, result } = await enhance({ resolution: '1MP' }, transparentPicture(240, 200))
  assert.equal(outcome.contentType, 'image/png')
  assert.ok(result.alpha!.includes(0) && result.alpha!.includes(255))
})

test('without preserve_alpha the result is opaque and a JPEG', async () => {
  const { outcome, result } = await enhance({ resolution: '1MP', preserve_alpha: false }, transparentPicture(240, 200))
  assert.deepEqual([outcome.contentType, result.alpha], ['image/jpeg', null])
})

test('the painter never sees what transparent pixels hide', async () => {
  const hidden = transparentPicture(240, 200)
  const rgb = hidden.rgb.map((value, i) => (hidden.alpha![Math.floor(i / 3)] === 0 ? 255 : Math.min(value, 200)))
  const { studio } = await enhance({ resolution: '1MP' }, { ...hidden, rgb })
  assert.ok(studio.upscales[0].image.rgb.every(value => value < 255))
})

test('the painter is told how a JPEG file was compressed, and of other files nothing', async () => {
  const bytes = await encodePicture(scenePicture(1, 60, 40), { format: 'jpeg', quality: 50 })
  const studio = flatStudio()
  await enhanceImageRecipe(valuesOf<EnhanceImageValues>(enhanceImage, {}), { image: [bytes] }, studio)
  assert.equal(studio.upscales[0].compression?.steps[0], 16)
  const { studio: other } = await enhance({}, scenePicture(1, 60, 40))
  assert.equal(other.upscales[0].compression, null)
})

test('both pictures are moderated by default, and a finding blocks with the field and the category', async () => {
  const { studio } = await enhance({ resolution: '1MP' }, scenePicture(1, 60, 40))
  assert.equal(studio.checkedPictures.length, 2)
  const strict = flatStudio({ imageFinding: { category: 'explicit', score: 0.9 } })
  await assert.rejects(
    enhance({ resolution: '1MP' }, scenePicture(1, 60, 40), strict),
    (error: unknown) =>
      isFailure(error) &&
      error.code === 'content_moderation' &&
      /visual_input_content_moderation.*explicit/.test(error.message),
  )
})
