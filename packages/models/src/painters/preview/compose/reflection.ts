import { blendOver, type Picture } from '@sfumato/raster'

/** Lays the broken mirror image of a floating sprite onto the water below it; returns the new picture. */
export function reflect(picture: Picture, sprite: Picture, at: { readonly x: number; readonly y: number }): Picture {
  const { width, height } = sprite
  const depth = Math.max(1, Math.round(height * 0.5))
  const rgb = new Uint8Array(3 * width * depth)
  const alpha = new Uint8Array(width * depth)
  const wave = Math.max(1, height * 0.012)
  for (let y = 0; y < depth; y++) {
    const share = y / depth
    const sourceY = Math.min(height - 1, Math.floor(height * (1 - share)))
    const shift = Math.round(Math.sin(y / wave / 1.7) * wave * (0.4 + share * 1.6))
    for (let x = 0; x < width; x++) {
      const sourceX = x + shift
      if (sourceX < 0 || sourceX >= width) continue
      const source = sourceY * width + sourceX
      const target = y * width + x
      rgb[3 * target] = sprite.rgb[3 * source] * 0.82
      rgb[3 * target + 1] = sprite.rgb[3 * source + 1] * 0.88
      rgb[3 * target + 2] = sprite.rgb[3 * source + 2] * 0.94
      alpha[target] = (sprite.alpha as Uint8Array)[source] * 0.42 * (1 - share)
    }
  }
  return blendOver(
    picture,
    { width, height: depth, rgb, alpha },
    { x: at.x, y: at.y + height - Math.round(height * 0.03) },
  )
}
