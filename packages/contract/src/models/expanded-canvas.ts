import type { AspectRatio } from './aspect-ratios.ts'

/** The largest canvas that is painted; a larger one scales the input down until it fits. */
export const maxCanvasPixels = 25_000_000

/** A grown canvas and where the original lies in it. */
export interface ExpandedCanvas {
  readonly width: number
  readonly height: number
  /** The original's place; its size differs from the input's only where the canvas would be over 25 MP. */
  readonly original: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

const grow = (width: number, height: number, ratio: number): ExpandedCanvas => {
  const grownWidth = Math.max(width, Math.round(height * ratio))
  const grownHeight = grownWidth > width ? height : Math.max(height, Math.round(width / ratio))
  return {
    width: grownWidth,
    height: grownHeight,
    original: {
      x: Math.floor((grownWidth - width) / 2),
      y: Math.floor((grownHeight - height) / 2),
      width,
      height,
    },
  }
}

/**
 * The canvas of an expansion: the grown side is rounded to the nearest pixel, the original is centred (offset rounded
 * down) and keeps its pixels 1:1. A ratio within half a pixel of the target leaves the size as it is.
 */
export const expandedCanvas = (width: number, height: number, aspectRatio: AspectRatio): ExpandedCanvas => {
  const [across, down] = aspectRatio.split(':').map(Number)
  const ratio = across / down
  const canvas = grow(width, height, ratio)
  const area = canvas.width * canvas.height
  const grows = canvas.width > width || canvas.height > height
  if (!grows || area <= maxCanvasPixels) return canvas
  const scale = Math.sqrt(maxCanvasPixels / area)
  return grow(Math.max(1, Math.floor(width * scale)), Math.max(1, Math.floor(height * scale)), ratio)
}
