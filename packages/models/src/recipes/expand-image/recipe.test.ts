import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ExpandImageValues, expandImage, isFailure } from '@sfumato/contract'
import { crop, encodePicture, type Picture } from '@sfumato/raster'
import { scenePicture, transparentPicture } from '@sfumato/raster/testing'
import { decoded, flatColour, flatStudio, pixelAt, valuesOf } from '../testing/flat-studio.ts'
import { expandImageRecipe } from './recipe.ts'

const scene = scenePicture(5, 160, 160)

const expand = async (body: Record<string, unknown> = {}, picture: Picture = scene, studio = flatStudio()) => {
  const pictures = { image: [await encodePicture(picture, { format: 'png' })] }
  const values = valuesOf<ExpandImageValues>(expandImage, { output_format: 'png', ...body })
  const outcome = await expandImageRecipe(values, pictures, studio)
  return { outcome, studio, result: await decoded(outcome.bytes) }
}

test('the original rectangle stays bit for bit and the new canvas is painted', async () => {
  const { result } = await expand({ aspect_ratio: '16:9' })
  assert.deepEqual([result.width, result.height], [284, 160])
  const middle = crop(result, { x: 62, y: 0, width: 160, height: 160 })
  assert.ok(Buffer.from(middle.rgb).equals(Buffer.from(scene.rgb)))
  assert.deepEqual(pixelAt(result, 61, 80), [...flatColour])
  assert.deepEqual(pixelAt(result, 222, 80), [...flatColour])
})

test('an equal ratio returns the picture unchanged and paints nothing', async () => {
  const { result, studio } = await expand({ aspect_ratio: '1:1' })
  assert.ok(Buffer.from(result.rgb).equals(Buffer.from(scene.rgb)))
  assert.equal(studio.tasks.length, 0)
})

test('a canvas over the working size is painted smaller, yet the original stays', async () => {
  const { result, studio } = await expand({ aspect_ratio: '9:16' }, scene, flatStudio({ workingPixels: 9000 }))
  const [task] = studio.tasks
  assert.ok(task.kind === 'extend' && task.image.width * task.image.height < 9300)
  const middle = crop(result, { x: 0, y: 62, width: 160, height: 160 })
  assert.ok(Buffer.from(middle.rgb).equals(Buffer.from(scene.rgb)))
})

test('partial alpha at the border is continued, a fully transparent border pixel is refused', async () => {
  const veiled = { ...scene, alpha: new Uint8Array(160 * 160).fill(200) }
  const { result } = await expand({ aspect_ratio: '4:3' }, veiled)
  assert.ok(result.alpha?.every(value => value === 200))
  await assert.rejects(
    expand({ aspect_ratio: '4:3' }, transparentPicture(160, 160)),
    (error: unknown) => isFailure(error) && error.code === 'edge_transparent' && /`preserve_alpha`/.test(error.message),
  )
  const flat = await expand({ aspect_ratio: '4:3', preserve_alpha: false }, transparentPicture(160, 160))
  assert.equal(flat.result.alpha, null)
})
