import { Failure, type GenFillValues } from '@sfumato/contract'
import {
  binarize,
  bleedColour,
  compositeExact,
  crop,
  cropMask,
  fitMask,
  flattenOnWhite,
  type Mask,
  maskBounds,
  type Picture,
  paste,
  resizeMask,
  resizePicture,
  withAlpha,
} from '@sfumato/raster'
import type { Recipe, Studio } from '../recipe.ts'
import { finish } from '../steps/finish.ts'
import { generatorSeed } from '../steps/generator-seed.ts'
import { moderateInput, moderateOutput, moderatePrompt } from '../steps/moderate.ts'
import { plainNegative } from '../steps/negative-prompt.ts'
import { paintContext, unlessModerated } from '../steps/paint-context.ts'
import { namingField, readMaskField, readPicture } from '../steps/read-pictures.ts'
import { createReport, type Report } from '../steps/report.ts'
import { paintedMask } from './painted-mask.ts'
import { wholePreview } from './whole-preview.ts'
import { type WorkRegion, workRegion } from './work-region.ts'

const scaled = (side: number, scale: number): number => Math.max(1, Math.round(side * scale))

/** Paints the region at its working size and brings it back to its size in the picture. */
const paintRegion = async (
  opaque: Picture,
  mask: Mask,
  { rectangle, scale }: WorkRegion,
  values: GenFillValues,
  studio: Studio,
  report: Report,
): Promise<Picture> => {
  const width = scaled(rectangle.width, scale)
  const height = scaled(rectangle.height, scale)
  const painted = await studio.painter.paint(
    {
      kind: 'fill',
      image: resizePicture(crop(opaque, rectangle), width, height),
      mask: paintedMask(resizeMask(cropMask(mask, rectangle), width, height), values.mask_type),
      prompt: values.prompt,
      negativePrompt: plainNegative(values.negative_prompt),
      seed: generatorSeed(values.seed),
    },
    paintContext(
      studio,
      report,
      0.1,
      0.9,
      unlessModerated(values.visual_output_content_moderation, wholePreview(opaque, mask, rectangle)),
    ),
  )
  return resizePicture(painted, rectangle.width, rectangle.height)
}

/** Generative fill: crop around the mask, paint, paste back; outside the mask every pixel stays. */
export const genFillRecipe: Recipe<GenFillValues> = async (values, pictures, studio) => {
  const report = createReport()
  await moderatePrompt(values.prompt_content_moderation, values.prompt, studio, report)

  const source = { pictures, limits: studio.pictureLimits, report }
  const sent = await readPicture('image', source)
  const original = values.preserve_alpha ? sent : flattenOnWhite(sent)
  const mask = binarize(
    await namingField('mask', async () => fitMask(await readMaskField('mask', source), sent.width, sent.height)),
  )
  const bounds = maskBounds(mask)
  if (!bounds) throw new Failure('mask_empty', '`mask`: Expected some white, which is what is painted, but found none.')
  await moderateInput(values, { image: [original] }, studio, report)
  studio.progress(0.1)

  const opaque = bleedColour(original)
  const region = workRegion(bounds, original.width, original.height, studio.painter.workingPixels)
  const painted = await paintRegion(opaque, mask, region, values, studio, report)
  const { rectangle } = region
  const kept = crop(original, rectangle)
  const alpha = kept.alpha && { width: kept.width, height: kept.height, data: kept.alpha }
  const patch = compositeExact(kept, withAlpha(painted, alpha), cropMask(mask, rectangle))
  const result = paste(original, patch, rectangle)

  await moderateOutput(values, result, studio, report)
  return finish(
    result,
    { model: 'bria-gen-fill', making: 'edited', pictures, format: values.output_format },
    studio,
    report,
  )
}
