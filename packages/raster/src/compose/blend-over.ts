import type { Picture } from '../picture.ts'

/**
 * Lays a picture over another one by the overlay's alpha (straight alpha, Porter-Duff "over"), with its upper left
 * corner at `at` in whole pixels. What falls outside the base is cut off. An opaque base stays opaque.
 */
export function blendOver(base: Picture, overlay: Picture, at: { readonly x: number; readonly y: number }): Picture {
  const rgb = base.rgb.slice()
  const alpha = base.alpha?.slice() ?? null
  const left = Math.max(0, at.x)
  const right = Math.min(base.width, at.x + overlay.width)
  const bottom = Math.min(base.height, at.y + overlay.height)
  for (let y = Math.max(0, at.y); y < bottom; y++) {
    let from = (y - at.y) * overlay.width + left - at.x
    let to = y * base.width + left
    for (let x = left; x < right; x++, from++, to++) {
      const over = overlay.alpha ? overlay.alpha[from] : 255
      if (over === 0) continue
      const under = (alpha ? alpha[to] : 255) * (255 - over)
      const total = 255 * over + under
      for (let c = 0; c < 3; c++) {
        const sum = 255 * over * overlay.rgb[3 * from + c] + under * rgb[3 * to + c]
        rgb[3 * to + c] = Math.round(sum / total)
      }
      if (alpha) alpha[to] = Math.round(total / 255)
    }
  }
  return { width: base.width, height: base.height, rgb, alpha }
}
