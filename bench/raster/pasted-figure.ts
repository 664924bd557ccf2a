import { binarize, blendOver, createRandom, type Mask, type Picture } from '@sfumato/raster'
import { draw } from '@sfumato/raster/testing'

const figureHeightShare = 0.42
/** The figure's rim is anti-aliased over so many pixels, and the mask cuts it in the middle: masks are drawn tight. */
const rimPixels = 1.6

/** A capsule from one point to another, in units of the figure's height, and its colour. */
interface Part {
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
  readonly radius: number
  readonly hue: number
}

const parts: readonly Part[] = [
  { from: [-0.06, 0.62], to: [-0.09, 0.95], radius: 0.05, hue: 0 },
  { from: [0.06, 0.62], to: [0.09, 0.95], radius: 0.05, hue: 0 },
  { from: [-0.13, 0.32], to: [-0.2, 0.55], radius: 0.04, hue: 1 },
  { from: [0.13, 0.32], to: [0.2, 0.55], radius: 0.04, hue: 1 },
  { from: [0, 0.33], to: [0, 0.58], radius: 0.12, hue: 1 },
  { from: [0, 0.1], to: [0, 0.12], radius: 0.09, hue: 2 },
]

const distanceTo = ({ from, to, radius }: Part, x: number, y: number): number => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const along = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy)
  const t = Math.min(1, Math.max(0, along))
  return Math.hypot(x - from[0] - t * dx, y - from[1] - t * dy) - radius
}

/** A picture with a small drawn person standing in it, and a mask that covers just that person. */
export const pasteFigure = (picture: Picture, seed: number): { readonly picture: Picture; readonly mask: Mask } => {
  const random = createRandom(seed)
  const { width, height } = picture
  const size = figureHeightShare * Math.min(width, height)
  const left = (0.2 + 0.6 * random.next()) * width
  const top = (0.25 + 0.3 * random.next()) * height
  const tint = () => [60 + 170 * random.next(), 60 + 170 * random.next(), 60 + 170 * random.next()]
  const colours = [tint(), tint(), [224, 178, 150]]
  const figure = draw(width, height, (px, py) => {
    const x = (px + 0.5 - left) / size
    const y = (py + 0.5 - top) / size
    let nearest = parts[0]
    let distance = Number.POSITIVE_INFINITY
    for (const part of parts) {
      const away = distanceTo(part, x, y)
      if (away > distance) continue
      distance = away
      nearest = part
    }
    const light = 0.75 + 0.35 * Math.min(1, -distance / 0.06) - 0.8 * x
    const [red, green, blue] = colours[nearest.hue].map(value => value * light)
    return [red, green, blue, 255 * (0.5 - (distance * size) / rimPixels)]
  })
  const opacity = { width, height, data: figure.alpha! }
  return { picture: blendOver(picture, figure, { x: 0, y: 0 }), mask: binarize(opacity) }
}
