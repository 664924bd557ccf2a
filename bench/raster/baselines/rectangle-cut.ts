import { createRandom, type Mask, type Picture, resizeMask } from '@sfumato/raster'
import { certainly, probably, segment } from '../../../packages/raster/src/cut-out/segment.ts'
import { smallPicture } from '../../../packages/raster/src/cut-out/small-picture.ts'
import { createPacer } from '../../../packages/raster/src/work.ts'

const cutSide = 400
const rounds = 5
/** Each side of the picture is surely ground over this share. */
const borderShare = 0.1

/** The subject by one graph cut that starts from the middle 80 % of width and height. */
export const rectangleCut = async (picture: Picture): Promise<Mask> => {
  const small = smallPicture(picture, cutSide)
  const { width, height } = small
  const guess = new Uint8Array(width * height).fill(certainly.ground)
  for (let y = Math.round(borderShare * height); y < Math.round((1 - borderShare) * height); y++) {
    const row = y * width
    guess.fill(probably.subject, row + Math.round(borderShare * width), row + Math.round((1 - borderShare) * width))
  }
  const labels = await segment(small, guess, rounds, createRandom(1), createPacer(undefined), 0)
  return resizeMask({ width, height, data: labels.map(value => 255 * value) }, picture.width, picture.height)
}
