import type { Pipeline } from '@sfumato/diffusion'
import { crop, type Picture } from '@sfumato/raster'
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
  const places = startsOf(picture.height, height).flatMap(y => startsOf(picture.width, width).map(x => ({ x, y })))
  const sums = new Float32Array(picture.rgb.length)
  const weights = new Float32Array(picture.width * picture.height)
  const budget = stepBudget({ mode: 'base', steps, guidance }, pipeline.guidanceIsDistilled)
  // A part of the schedule must hold at least one step.
  const count = Math.max(budget.steps, Math.ceil(1 / strength))
  for (const [index, { x, y }] of places.entries()) {
    const share = (to - from) / places.length
    const image = crop(picture, { x, y, width, height })
    const options = { prompt, width, height, steps: count, guidanceScale: budget.guidanceScale, seed, image, strength }
    const start = from + index * share
    const tile = await generate(pipeline, options, context, start, start + share)
    addTile(tile, x, y, picture.width, sums, weights)
  }
  const rgb = new Uint8ClampedArray(sums.length)
  // Where no tile reaches, for sides that are no multiple, the picture stays.
  for (let i = 0; i < sums.length; i++) {
    const weight = weights[Math.floor(i / 3)]
    rgb[i] = weight === 0 ? picture.rgb[i] : sums[i] / weight
  }
  return { ...picture, rgb: new Uint8Array(rgb.buffer) }
}

/** Where tiles begin along a side: evenly, from end to end. */
function startsOf(length: number, side: number): number[] {
  if (length <= side) return [0]
  const count = Math.ceil((length - side) / (side * (1 - overlapShare))) + 1
  return Array.from({ length: count }, (_, n) => Math.round((n * (length - side)) / (count - 1)))
}

function addTile(tile: Picture, left: number, top: number, width: number, sums: Float32Array, weights: Float32Array) {
  const ramp = (at: number, length: number) =>
    Math.min(1, (Math.min(at, length - 1 - at) + 1) / (length * overlapShare))
  for (let y = 0; y < tile.height; y++) {
    for (let x = 0; x < tile.width; x++) {
      const weight = ramp(x, tile.width) * ramp(y, tile.height)
      const to = (top + y) * width + left + x
      weights[to] += weight
      for (let c = 0; c < 3; c++) sums[3 * to + c] += weight * tile.rgb[3 * (y * tile.width + x) + c]
    }
  }
}
