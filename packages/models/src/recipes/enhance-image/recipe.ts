import type { EnhanceImageValues } from '@sfumato/contract'
import { bleedColour, flattenOnWhite, resizeMask, withAlpha } from '@sfumato/raster'
import type { Recipe } from '../recipe.ts'
import { finish } from '../steps/finish.ts'
import { generatorSeed } from '../steps/generator-seed.ts'
import { moderateInput, moderateOutput } from '../steps/moderate.ts'
import { paintContext } from '../steps/paint-context.ts'
import { readDecoded } from '../steps/read-pictures.ts'
import { createReport } from '../steps/report.ts'
import { enhancedSize } from './enhanced-size.ts'

/** Enhance: the picture re-generated at its resolution class; alpha is carried along beside the colours. */
export const enhanceImageRecipe: Recipe<EnhanceImageValues> = async (values, pictures, studio) => {
  const report = createReport()
  const source = { pictures, limits: studio.pictureLimits, report }
  const { picture: sent, quantisation } = await readDecoded('image', source)
  const original = values.preserve_alpha ? sent : flattenOnWhite(sent)
  await moderateInput(values, { image: [original] }, studio, report)
  studio.progress(0.1)

  const { width, height } = enhancedSize(original.width, original.height, values.resolution)
  const enhanced = await studio.painter.upscale(
    {
      image: bleedColour(original),
      width,
      height,
      steps: values.steps_num,
      seed: generatorSeed(values.seed),
      compression: quantisation,
    },
    paintContext(studio, report, 0.1, 0.9),
  )
  const alpha = original.alpha && { width: original.width, height: original.height, data: original.alpha }
  const result = withAlpha(enhanced, alpha && resizeMask(alpha, width, height))

  await moderateOutput(values, result, studio, report)
  return finish(
    result,
    { model: 'bria-enhance-image', making: 'enhanced', pictures, format: values.output_format },
    studio,
    report,
  )
}
