import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type TextToImageValues, textToImage } from '@sfumato/contract'
import { flatStudio, valuesOf } from '../testing/flat-studio.ts'
import { textToImageRecipe } from './recipe.ts'

const paint = async (body: Record<string, unknown> = {}) => {
  const studio = flatStudio()
  const values = valuesOf<TextToImageValues>(textToImage, { prompt: 'a fox', ...body })
  const outcome = await textToImageRecipe(values, {}, studio)
  const [task] = studio.tasks
  return { outcome, studio, task: task.kind === 'text' ? task : assert.fail() }
}

test('the result has the documented size of its ratio and mode', async () => {
  const { outcome, task } = await paint({ aspect_ratio: '16:9', mode: 'hd' })
  assert.deepEqual([outcome.width, outcome.height], [1920, 1080])
  assert.deepEqual([task.width, task.height], [1920, 1088])
})

test('an enhanced prompt is what is painted and reported; off, the prompt itself', async () => {
  const on = await paint()
  assert.deepEqual([on.task.prompt, on.outcome.refinedPrompt], ['a fox, in soft light', 'a fox, in soft light'])
  const off = await paint({ prompt_enhancement: false })
  assert.deepEqual([off.task.prompt, off.outcome.refinedPrompt], ['a fox', undefined])
})

test('fast knows no negative prompt', async () => {
  assert.equal((await paint({ negative_prompt: 'no dogs' })).task.negativePrompt, 'dogs')
  assert.equal((await paint({ negative_prompt: 'no dogs', mode: 'fast' })).task.negativePrompt, '')
})

test('enhance_image adds a pass at the same size', async () => {
  const { studio } = await paint()
  assert.deepEqual([studio.upscales[0].width, studio.upscales[0].height], [1024, 1024])
  assert.equal((await paint({ enhance_image: false })).studio.upscales.length, 0)
})

test('ip_signal warns of a protected name and never blocks', async () => {
  const on = await paint({ prompt: 'Mickey Mouse on a beach', ip_signal: true })
  assert.equal(on.outcome.warnings[0].code, 'ip_signal')
  assert.match(on.outcome.warnings[0].message, /Mickey Mouse \(character\)/)
  assert.equal((await paint({ prompt: 'Mickey Mouse on a beach' })).outcome.warnings.length, 0)
})

test('medium, steps and guidance reach the painter', async () => {
  const { task } = await paint({ medium: 'art', steps_num: 21, text_guidance_scale: 2.5 })
  assert.deepEqual([task.medium, task.steps, task.guidance], ['art', 21, 2.5])
})
