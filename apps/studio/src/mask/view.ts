import type { Point } from './capsule.ts'
import type { Bounds } from './tiled-mask.ts'

/** How a picture lies in the window it is seen through: window = picture · scale + (x, y), in CSS pixels. */
export interface View {
  readonly scale: number
  readonly x: number
  readonly y: number
}

/** A size in pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Pixels of 32 CSS pixels are large enough to hit each of them. */
const largestScale = 32

/** The whole picture in the middle of the window; small pictures are enlarged by whole numbers only. */
export const fitView = (picture: Size, window: Size): View => {
  const fitting = Math.min(window.width / picture.width, window.height / picture.height)
  const scale = fitting > 1 ? Math.min(8, Math.floor(fitting)) : fitting
  return centreView({ x: picture.width / 2, y: picture.height / 2 }, scale, window)
}

/** A view that has a point of the picture in its middle. */
export const centreView = (point: Point, scale: number, window: Size): View => ({
  scale,
  x: window.width / 2 - point.x * scale,
  y: window.height / 2 - point.y * scale,
})

/** The point of the picture at a point of the window. */
export const toPicture = (view: View, { x, y }: Point): Point => ({
  x: (x - view.x) / view.scale,
  y: (y - view.y) / view.scale,
})

/** The point of the window at a point of the picture. */
export const toWindow = (view: View, { x, y }: Point): Point => ({
  x: x * view.scale + view.x,
  y: y * view.scale + view.y,
})

const within = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high)

/** The view held so that half of the window at least shows picture, or the whole picture where it is smaller. */
export const holdView = (view: View, picture: Size, window: Size): View => {
  const hold = (offset: number, across: number, room: number) => {
    const overlap = Math.min(across, room) / 2
    return within(offset, overlap - across, room - overlap)
  }
  return {
    scale: view.scale,
    x: hold(view.x, picture.width * view.scale, window.width),
    y: hold(view.y, picture.height * view.scale, window.height),
  }
}

/** Zooms by a factor; the point of the picture under `at` stays there. From a quarter of the fitting size to 32. */
export const zoomView = (view: View, factor: number, at: Point, picture: Size, window: Size): View => {
  const least = Math.min(1, fitView(picture, window).scale) / 4
  const scale = within(view.scale * factor, least, largestScale)
  const point = toPicture(view, at)
  return holdView({ scale, x: at.x - point.x * scale, y: at.y - point.y * scale }, picture, window)
}

/** Moves the picture by so many CSS pixels. */
export const panView = (view: View, dx: number, dy: number, picture: Size, window: Size): View =>
  holdView({ scale: view.scale, x: view.x + dx, y: view.y + dy }, picture, window)

/** The device pixels of the window that show these pixels of the picture, and one more around for the edge line. */
export const windowBounds = (view: View, bounds: Bounds, ratio: number, window: Size): Bounds | null => {
  const from = toWindow(view, { x: bounds.left, y: bounds.top })
  const to = toWindow(view, { x: bounds.right, y: bounds.bottom })
  const left = Math.max(0, Math.floor(from.x * ratio) - 1)
  const top = Math.max(0, Math.floor(from.y * ratio) - 1)
  const right = Math.min(Math.round(window.width * ratio), Math.ceil(to.x * ratio) + 1)
  const bottom = Math.min(Math.round(window.height * ratio), Math.ceil(to.y * ratio) + 1)
  return left < right && top < bottom ? { left, top, right, bottom } : null
}
