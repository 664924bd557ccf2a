import type { Rectangle } from '@sfumato/raster'

/** The part of a picture that is painted, and how far it is scaled down for that (1 = not at all). */
export interface WorkRegion {
  readonly rectangle: Rectangle
  readonly scale: number
}

/** Margin around the mask, as a share of its longer side: what a painter needs to see to continue it. */
const fullMargin = 0.75
/** The margin that is kept even where it makes the region larger than what is painted at full detail. */
const leastMargin = 0.25
const leastMarginPixels = 96

const around = (bounds: Rectangle, margin: number, width: number, height: number): Rectangle => {
  const x = Math.max(0, bounds.x - margin)
  const y = Math.max(0, bounds.y - margin)
  return {
    x,
    y,
    width: Math.min(width, bounds.x + bounds.width + margin) - x,
    height: Math.min(height, bounds.y + bounds.height + margin) - y,
  }
}

/**
 * The region around a mask that is cut out, painted and pasted back, so that a small mask in a large photograph keeps
 * full detail. The margin shrinks before the region is scaled down to `workingPixels`.
 */
export const workRegion = (bounds: Rectangle, width: number, height: number, workingPixels: number): WorkRegion => {
  const side = Math.max(bounds.width, bounds.height)
  for (let share = fullMargin; ; share -= 0.1) {
    const margin = Math.max(leastMarginPixels, Math.round(side * Math.max(share, leastMargin)))
    const rectangle = around(bounds, margin, width, height)
    const area = rectangle.width * rectangle.height
    if (area <= workingPixels) return { rectangle, scale: 1 }
    if (share <= leastMargin) return { rectangle, scale: Math.sqrt(workingPixels / area) }
  }
}
