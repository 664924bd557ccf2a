import type { Picture, Rectangle } from '@sfumato/raster'

const extend = (picture: Picture, kept: Rectangle, sourceX: (outside: number) => number): Picture => {
  const { width, height } = picture
  const rgb = picture.rgb.slice()
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const inside = x - kept.x
      if (inside >= 0 && inside < kept.width) continue
      const from = 3 * (y * width + kept.x + sourceX(inside))
      rgb.set(picture.rgb.subarray(from, from + 3), 3 * (y * width + x))
    }
  }
  return { width, height, rgb, alpha: null }
}

/** New canvas at the sides of a kept part of full height repeats that part's nearest pixel. */
export const replicateEdges = (picture: Picture, kept: Rectangle): Picture =>
  extend(picture, kept, x => (x < 0 ? 0 : kept.width - 1))

/** New canvas at the sides of a kept part of full height mirrors that part; it must be at most as wide. */
export const mirrorEdges = (picture: Picture, kept: Rectangle): Picture =>
  extend(picture, kept, x => (x < 0 ? -1 - x : 2 * kept.width - 1 - x))
