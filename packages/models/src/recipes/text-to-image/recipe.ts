import type { TextToImageValues } from '@sfumato/contract'
import { crop, type Picture } from '@sfumato/raster'
import { findProtectedNames } from '../../guards/index.ts'
import type { Recipe, Studio } from '../recipe.ts'
import { finish } from '../steps/finish.ts'
import { generatorSeed } from '../steps/generator-seed.ts'
import { moderatePainted, moderatePrompt } from '../steps/moderate.ts'
import { plainNegative } from '../steps/negative-prompt.ts'
import { paintContext, unlessModerated } from '../steps/paint-context.ts'
import { refinePrompt } from '../steps/refine-prompt.ts'
import { createReport, type Report } from '../steps/report.ts'
import { outputSize, paintedSize } from './sizes.ts'

/** Adds the warning of `ip_signal` where the prompt names something protected. */
const signalProtectedNames = (prompt: string, report: Report): void => {
  const names = findProtectedNames(prompt)
  if (names.length === 0) return
  const list = names.map(({ name, kind }) => `${name} (${kind})`).join(', ')
  report.warn('ip_signal', `The prompt names what may be protected: ${list}.`)
}

/** Paints at the painter's size and crops to the documented one, from the middle. */
const paintText = async (
  prompt: string,
  negativePrompt: string,
  values: TextToImageValues,
  studio: Studio,
  report: Report,
): Promise<Picture> => {
  const size = outputSize(values.aspect_ratio, values.mode)
  const [width, height] = paintedSize(size)
  const picture = await studio.painter.paint(
    {
      kind: 'text',
      width,
      height,
      mode: values.mode,
      medium: values.medium,
      steps: values.steps_num,
      guidance: values.text_guidance_scale,
      prompt,
      negativePrompt,
      seed: generatorSeed(values.seed),
    },
    paintContext(studio, report, 0.05, values.enhance_image ? 0.75 : 0.95, unlessModerated(values.content_moderation)),
  )
  const x = Math.floor((width - size[0]) / 2)
  const y = Math.floor((height - size[1]) / 2)
  return crop(picture, { x, y, width: size[0], height: size[1] })
}

/** Text to image: rewrite the prompt where asked, paint, add a detail pass where asked. */
export const textToImageRecipe: Recipe<TextToImageValues> = async (values, _pictures, studio) => {
  const report = createReport()
  const { prompt, medium } = values
  await moderatePrompt(values.prompt_content_moderation, prompt, studio, report)
  const seed = generatorSeed(values.seed)
  const negativePrompt = values.mode === 'fast' ? '' : plainNegative(values.negative_prompt)
  const refined = values.prompt_enhancement
    ? await refinePrompt(
        { prompt, negativePrompt, medium, purpose: 'picture', seed },
        values.prompt_content_moderation,
        studio,
        report,
      )
    : undefined
  if (values.ip_signal) signalProtectedNames(refined === undefined ? prompt : `${prompt}\n${refined}`, report)

  const painted = await paintText(refined ?? prompt, negativePrompt, values, studio, report)
  const { width, height } = painted
  const result = values.enhance_image
    ? await studio.painter.upscale(
        { image: painted, width, height, steps: values.steps_num, seed },
        paintContext(studio, report, 0.75, 0.95),
      )
    : painted

  if (values.content_moderation) {
    await moderatePainted('content_moderation', result, studio, report)
  }
  return finish(
    result,
    { model: 'bria-text-to-image', making: 'created', format: values.output_format, refinedPrompt: refined },
    studio,
    report,
  )
}
