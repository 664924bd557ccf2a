import type { Rectangle, Work } from '@sfumato/raster'
import sharp from 'sharp'
import { breathe } from './breathe.ts'
import type { Canvas } from './canvas.ts'

/** What `paintSvg` may be told. */
export interface SvgTouch {
  /** Standard deviation in pixels of a blur that the elements get before they are laid on; 0 by default. */
  readonly soften?: number
  /** What the elements surely lie within, in fractions of pixels; the whole canvas by default. Smaller is faster. */
  readonly within?: Rectangle
}

/** Renders SVG elements in the canvas's own pixel units and lays them over it. */
export async function paintSvg(canvas: Canvas, elements: string, work: Work, touch: SvgTouch = {}): Promise<void> {
  const { soften = 0, within = { x: 0, y: 0, width: canvas.width, height: canvas.height } } = touch
  const left = Math.max(0, Math.floor(within.x))
  const top = Math.max(0, Math.floor(within.y))
  const width = Math.min(canvas.width, Math.ceil(within.x + within.width)) - left
  const height = Math.min(canvas.height, Math.ceil(within.y + within.height)) - top
  if (width <= 0 || height <= 0 || elements === '') return
  const frame = `width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}"`
  const document = `<svg xmlns="http://www.w3.org/2000/svg" ${frame}>${elements}</svg>`
  let image = sharp(Buffer.from(document), { unlimited: true }).ensureAlpha()
  if (soften > 0.3) image = image.blur(soften)
  const layer = await image.raw().toBuffer()
  await breathe(work)
  const { data } = canvas
  for (let y = 0; y < height; y++) {
    let at = ((top + y) * canvas.width + left) * 3
    for (let from = y * width * 4; from < (y + 1) * width * 4; from += 4, at += 3) {
      const cover = layer[from + 3]
      if (cover === 0) continue
      const alpha = cover / 255
      data[at] += (layer[from] - data[at]) * alpha
      data[at + 1] += (layer[from + 1] - data[at + 1]) * alpha
      data[at + 2] += (layer[from + 2] - data[at + 2]) * alpha
    }
  }
}

/** Coordinates of a polygon as SVG's `points`. */
export function points(list: readonly (readonly [number, number])[]): string {
  return list.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')
}
