import { type ExpandedCanvas, type ExpandImageValues, expandedCanvas, Failure } from '@sfumato/contract'
import {
  bleedColour,
  compositeExact,
  crop,
  flattenOnWhite,
  invertMask,
  type Picture,
  paste,
  type Rectangle,
  rectangleMask,
  resizePicture,
  solid,
  withAlpha,
} from '@sfumato/raster'
import type { Recipe, Studio } from '../recipe.ts'
import { finish } from '../steps/finish.ts'
import { generatorSeed } from '../steps/generator-seed.ts'
import { moderateInput, moderateOutput, moderatePrompt } from '../steps/moderate.ts'
import { plainNegative } from '../steps/negative-prompt.ts'
import { paintContext, unlessModerated } from '../steps/paint-context.ts'
import { readPicture } from '../steps/read-pictures.ts'
import { createReport, type Report } from '../steps/report.ts'
import { continuedAlpha, hasTransparentBorder } from './continued-alpha.ts'
import { insideFrame } from './frame-lines.ts'

/** A part of the original as whole pixels of the painted canvas, never reaching beyond it. */
const scaledRectangle = (part: Rectangle, canvas: ExpandedCanvas, width: number, height: number): Rectangle => {
  const left = canvas.original.x + part.x
  const top = canvas.original.y + part.y
  const x = Math.ceil((left * width) / canvas.width)
  const y = Math.ceil((top * height) / canvas.height)
  const right = Math.floor(((left + part.width) * width) / canvas.width)
  const bottom = Math.floor(((top + part.height) * height) / canvas.height)
  return { x, y, width: Math.max(1, right - x), height: Math.max(1, bottom - y) }
}

/** Paints the whole canvas around an opaque original, scaled down to the painter's working size where it must be. */
const paintCanvas = async (
  original: Picture,
  canvas: ExpandedCanvas,
  values: ExpandImageValues,
  studio: Studio,
  report: Report,
): Promise<Picture> => {
  const scale = Math.min(1, Math.sqrt(studio.painter.workingPixels / (canvas.width * canvas.height)))
  const width = Math.max(1, Math.round(canvas.width * scale))
  const height = Math.max(1, Math.round(canvas.height * scale))
  const continued = insideFrame(original)
  const kept = scaledRectangle(continued, canvas, width, height)
  const inner = crop(original, continued)
  const painted = await studio.painter.paint(
    {
      kind: 'extend',
      image: paste(solid(width, height, [128, 128, 128]), resizePicture(inner, kept.width, kept.height), kept),
      mask: invertMask(rectangleMask(width, height, kept)),
      prompt: values.prompt,
      negativePrompt: plainNegative(values.negative_prompt),
      seed: generatorSeed(values.seed),
    },
    paintContext(studio, report, 0.1, 0.9, unlessModerated(values.visual_output_content_moderation)),
  )
  return resizePicture(painted, canvas.width, canvas.height)
}

/** The grown picture: the original rectangle bit for bit, new canvas around it with the edge's alpha continued. */
const expand = async (
  original: Picture,
  canvas: ExpandedCanvas,
  values: ExpandImageValues,
  studio: Studio,
  report: Report,
): Promise<Picture> => {
  const { width, height } = canvas
  const painted = await paintCanvas(bleedColour(original), canvas, values, studio, report)
  const alpha = continuedAlpha(original, canvas)
  const base = withAlpha(solid(width, height, [0, 0, 0]), alpha)
  const newCanvas = invertMask(rectangleMask(width, height, canvas.original))
  return compositeExact(paste(base, original, canvas.original), withAlpha(painted, alpha), newCanvas)
}

/** Expand: the picture in the middle of a canvas of another aspect ratio, continued over it on all sides at once. */
export const expandImageRecipe: Recipe<ExpandImageValues> = async (values, pictures, studio) => {
  const report = createReport()
  await moderatePrompt(values.prompt_content_moderation, values.prompt, studio, report)

  const sent = await readPicture('image', { pictures, limits: studio.pictureLimits, report })
  if (values.preserve_alpha && hasTransparentBorder(sent)) {
    throw new Failure(
      'edge_transparent',
      '`image`: Expected a border without fully transparent pixels, since it is what is continued; set `preserve_alpha` to false to lay the picture on white.',
    )
  }
  const opaqueOrKept = values.preserve_alpha ? sent : flattenOnWhite(sent)
  await moderateInput(values, { image: [opaqueOrKept] }, studio, report)
  studio.progress(0.1)

  const canvas = expandedCanvas(sent.width, sent.height, values.aspect_ratio)
  const original = resizePicture(opaqueOrKept, canvas.original.width, canvas.original.height)
  const unchanged = canvas.width === original.width && canvas.height === original.height
  const result = unchanged ? original : await expand(original, canvas, values, studio, report)

  await moderateOutput(values, result, studio, report)
  return finish(
    result,
    { model: 'bria-expand-image', making: unchanged ? 'unchanged' : 'edited', pictures, format: values.output_format },
    studio,
    report,
  )
}
