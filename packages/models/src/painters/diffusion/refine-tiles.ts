import type { Pipeline } from '@sfumato/diffusion'
import { createTileSum, crop, type Picture, tileStarts } from '@sfumato/raster'
import type { PaintContext } from '../painter.ts'
import { generate } from './generate.ts'
import { stepBudget } from './step-budget.ts'

/** The share of the schedule that is run over each tile: texture becomes sharper, nothing moves. */
const strength = 0.25
/** The part of a tile that its neighbour shares. */
const overlapShare = 0.25
/** Says what is wanted of every picture alike, since nothing is known of this one. */
const prompt = 'sharp detailed photograph'
const guidance = 4

/**
 * Repaints a picture lightly, in tiles of the size that the network was trained on. Tiles overlap and are feathered into
 * each other, so that no border shows. `steps`: 10 to 50, of the whole schedule.
 */
export async function refineTiles(
  picture: Picture,
  pipeline: Pipeline,
  { steps, seed }: { readonly steps: number; readonly seed: number },
  context: PaintContext,
  [from, to]: readonly [number, number],
): Promise<Picture> {
  const { sizeMultiple: multiple, nativeSide } = pipeline
  const tileOf = (length: number) => Math.max(multiple, Math.min(nativeSide, Math.floor(length / multiple) * multiple))
  const [width, height] = [tileOf(picture.width), tileOf(picture.height)]
  const fade = [width * overlapShare, height * overlapShare] as const
  const columns = tileStarts(picture.width, width, fade[0])
  const places = tileStarts(picture.height, height, fade[1]).flatMap(y => columns.map(x => ({ x, y })))
  const sum = createTileSum(picture.width, picture.height)
  const budget = stepBudget({ mode: 'base', steps, guidance }, pipeline.guidanceIsDistilled)
  // A part of the schedule must hold at least one step.
  const count = Math.max(budget.steps, Math.ceil(1 / strength))
  // A tile is not the picture.
  const tileContext: PaintContext = { ...context, offerPreview: async () => {} }
  for (const [index, { x, y }] of places.entries()) {
    const share = (to - from) / places.length
    const image = crop(picture, { x, y, width, height })
    const options = { prompt, width, height, steps: count, guidanceScale: budget.guidanceScale, seed, image, strength }
    const start = from + index * share
    const tile = await generate(pipeline, options, tileContext, start, start + share)
    sum.add({ x, y, width, height, fade, valueAt: (pixel, channel) => tile.rgb[3 * pixel + channel] })
  }
  // Where no tile reaches, for sides that are no multiple, the picture stays.
  return { ...sum.mean(1, picture), alpha: picture.alpha }
}
