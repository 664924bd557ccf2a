import { type AspectRatio, aspectRatios } from '@sfumato/contract/aspect-ratios'
import { type ExpandedCanvas, expandedCanvas } from '@sfumato/contract/expanded-canvas'

/** A size in pixels. */
interface Size {
  readonly width: number
  readonly height: number
}

/** How much larger than its picture a canvas is: 1 on the side that does not grow. */
const growthOf = ({ width, height, original }: ExpandedCanvas): Size => ({
  width: width / original.width,
  height: height / original.height,
})

/** The canvases that a picture can get, by ratio. */
export const canvasesOf = ({ width, height }: Size): ReadonlyMap<AspectRatio, ExpandedCanvas> =>
  new Map(aspectRatios.map(ratio => [ratio, expandedCanvas(width, height, ratio)]))

/** Where a canvas and the picture in it are drawn in a room, in CSS pixels from the room's corner. */
export interface CanvasLayout {
  readonly canvas: Size & { readonly x: number; readonly y: number }
  readonly picture: Size & { readonly x: number; readonly y: number }
}

/** Lays a canvas out so that the picture stays where it is and as large as it is, whichever ratio is chosen. */
export const layOutCanvas = (picture: Size, ratio: AspectRatio, room: Size): CanvasLayout => {
  const canvases = canvasesOf(picture)
  const growths = [...canvases.values()].map(growthOf)
  const widest = Math.max(...growths.map(({ width }) => width)) * picture.width
  const highest = Math.max(...growths.map(({ height }) => height)) * picture.height
  const scale = Math.min(room.width / widest, room.height / highest)
  const growth = growthOf(canvases.get(ratio)!)
  const centred = (width: number, height: number) => ({
    x: (room.width - width) / 2,
    y: (room.height - height) / 2,
    width,
    height,
  })
  return {
    canvas: centred(picture.width * growth.width * scale, picture.height * growth.height * scale),
    picture: centred(picture.width * scale, picture.height * scale),
  }
}

/**
 * The ratio whose canvas comes nearest to a wanted width or height, given in widths or heights of the picture. Of
 * several that do not grow that side, the one that adds least.
 */
export const ratioForSide = (picture: Size, side: 'width' | 'height', wanted: number): AspectRatio => {
  const candidates = [...canvasesOf(picture)].map(([ratio, canvas]) => {
    const growth = growthOf(canvas)
    return { ratio, distance: Math.abs(growth[side] - wanted), added: growth.width * growth.height }
  })
  candidates.sort((one, other) => one.distance - other.distance || one.added - other.added)
  return candidates[0].ratio
}

/** The ratios from the tallest to the widest. */
export const ratiosByWidth: readonly AspectRatio[] = aspectRatios.toSorted((one, other) => {
  const [first, second] = [one, other].map(ratio => {
    const [across, down] = ratio.split(':').map(Number)
    return across / down
  })
  return first - second
})

/** What a ratio does to a picture, in a sentence. */
export const describeCanvas = (picture: Size, ratio: AspectRatio): string => {
  const { width, height, original } = expandedCanvas(picture.width, picture.height, ratio)
  if (width === original.width && height === original.height) {
    return `${ratio} is the picture’s own shape: nothing is added.`
  }
  const across = width > original.width
  const added = across ? width - original.width : height - original.height
  const half = Math.ceil(added / 2)
  const where = across ? 'left and right' : 'above and below'
  const scaled = original.width < picture.width ? ' The picture is scaled down to stay within 25 megapixels.' : ''
  return `${width} × ${height}: ${half} pixels more ${where}.${scaled}`
}
