import type { ReplaceBackgroundValues } from '@sfumato/contract'
import { composeSubject, flattenOnWhite, type Picture, resizePicture, solid } from '@sfumato/raster'
import type { Recipe, Studio } from '../recipe.ts'
import { finish } from '../steps/finish.ts'
import { generatorSeed } from '../steps/generator-seed.ts'
import { moderateInput, moderateOutput, moderatePrompt } from '../steps/moderate.ts'
import { plainNegative } from '../steps/negative-prompt.ts'
import { paintContext, unlessModerated } from '../steps/paint-context.ts'
import { readPicture, readPictures } from '../steps/read-pictures.ts'
import { refinePrompt } from '../steps/refine-prompt.ts'
import { createReport, type Report } from '../steps/report.ts'
import { type CutSubject, cutSubject } from './cut-subject.ts'
import { normaliseReference } from './normalise-reference.ts'
import { outputSize } from './output-size.ts'
import { hexColour } from './solid-colour.ts'

/** The new ground, painted at the painter's working size at most. */
const paintGround = async (
  { original, matte }: CutSubject,
  references: readonly Picture[],
  prompt: string,
  negativePrompt: string,
  values: ReplaceBackgroundValues,
  studio: Studio,
  report: Report,
): Promise<Picture> => {
  const { width, height } = original
  const scale = Math.min(1, Math.sqrt(studio.painter.workingPixels / (width * height)))
  const workWidth = Math.max(1, Math.round(width * scale))
  const workHeight = Math.max(1, Math.round(height * scale))
  const small = resizePicture({ ...original, alpha: matte.data }, workWidth, workHeight)
  const painted = await studio.painter.paint(
    {
      kind: 'background',
      subject: { ...small, alpha: null },
      matte: { width: workWidth, height: workHeight, data: small.alpha ?? new Uint8Array(workWidth * workHeight) },
      references,
      fast: values.fast,
      prompt,
      negativePrompt,
      seed: generatorSeed(values.seed),
    },
    paintContext(studio, report, 0.4, 0.9, unlessModerated(values.visual_output_content_moderation)),
  )
  return resizePicture(painted, width, height)
}

/**
 * Replace background: cut the subject out, paint a new ground, join the two with adapted edges and a shadow. The first
 * look at the unfinished picture is the cut-out.
 */
export const replaceBackgroundRecipe: Recipe<ReplaceBackgroundValues> = async (values, pictures, studio) => {
  const report = createReport()
  const { prompt } = values
  await moderatePrompt(values.prompt_content_moderation, prompt, studio, report)

  const source = { pictures, limits: studio.pictureLimits, report }
  const sent = await readPicture('image', source)
  const sentReferences = (await readPictures('ref_images', source)).map(flattenOnWhite)
  await moderateInput(values, { image: [sent], ref_images: sentReferences }, studio, report)
  studio.progress(0.1)

  const { width, height } = outputSize(sent.width, sent.height, values.original_quality)
  const subject = await cutSubject(
    resizePicture(sent, width, height),
    values.force_background_detection,
    studio,
    paintContext(studio, report, 0.1, 0.4),
  )
  if (!values.visual_output_content_moderation) {
    await studio.previews?.offerCutOut(async () => ({ ...subject.foreground, alpha: subject.matte.data }))
  }

  const colour = hexColour(prompt)
  const negativePrompt = values.fast ? '' : plainNegative(values.negative_prompt)
  const rewrites = values.refine_prompt && prompt !== '' && !colour
  const refined = rewrites
    ? await refinePrompt(
        { prompt, negativePrompt, medium: 'photography', purpose: 'background', seed: generatorSeed(values.seed) },
        values.prompt_content_moderation,
        studio,
        report,
      )
    : undefined
  const references = values.enhance_ref_images ? sentReferences.map(normaliseReference) : sentReferences
  const background = colour
    ? solid(width, height, colour)
    : await paintGround(subject, references, refined ?? prompt, negativePrompt, values, studio, report)
  const result = composeSubject({ ...subject, background, place: !colour })

  await moderateOutput(values, result, studio, report)
  return finish(
    result,
    {
      model: 'bria-replace-background',
      making: 'edited',
      pictures,
      format: values.output_format,
      refinedPrompt: refined,
    },
    studio,
    report,
  )
}
