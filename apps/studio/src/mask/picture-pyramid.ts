import type { View } from './view.ts'

/** A picture in halving sizes, so that showing it small costs as little as showing it large. */
export interface PicturePyramid {
  readonly width: number
  readonly height: number
  readonly levels: readonly ImageBitmap[]
}

/** Pictures up to this side are drawn fast enough from any level. */
const smallestSide = 1_024
/** From this enlargement on people look at pixels, which smoothing would blur. */
const pixelScale = 2

/** Makes the smaller sizes of an upright picture. */
export const buildPyramid = async (picture: ImageBitmap): Promise<PicturePyramid> => {
  const levels = [picture]
  for (let level = picture; Math.max(level.width, level.height) > smallestSide; ) {
    level = await createImageBitmap(level, {
      resizeWidth: Math.ceil(level.width / 2),
      resizeHeight: Math.ceil(level.height / 2),
      resizeQuality: 'medium',
    })
    levels.push(level)
  }
  return { width: picture.width, height: picture.height, levels }
}

/** Gives the memory back. */
export const closePyramid = ({ levels }: PicturePyramid): void => {
  for (const level of levels) level.close()
}

/** Draws what a view shows of a picture; `ratio` is device pixels in a CSS pixel. */
export const drawPicture = (
  context: CanvasRenderingContext2D,
  { width, height, levels }: PicturePyramid,
  view: View,
  ratio: number,
): void => {
  const scale = view.scale * ratio
  const { canvas } = context
  context.clearRect(0, 0, canvas.width, canvas.height)
  // The smallest that still has a pixel for each device pixel.
  const level = levels.findLast(candidate => candidate.width >= width * scale) ?? levels[0]
  const left = Math.max(0, Math.floor(-view.x / view.scale))
  const top = Math.max(0, Math.floor(-view.y / view.scale))
  const right = Math.min(width, Math.ceil((canvas.width / ratio - view.x) / view.scale))
  const bottom = Math.min(height, Math.ceil((canvas.height / ratio - view.y) / view.scale))
  if (left >= right || top >= bottom) return
  const [across, down] = [level.width / width, level.height / height]
  context.imageSmoothingEnabled = scale < pixelScale
  context.drawImage(
    level,
    left * across,
    top * down,
    (right - left) * across,
    (bottom - top) * down,
    left * scale + view.x * ratio,
    top * scale + view.y * ratio,
    (right - left) * scale,
    (bottom - top) * scale,
  )
}
