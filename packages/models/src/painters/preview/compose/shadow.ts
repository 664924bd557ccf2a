import { blurMask, type Mask, type Picture } from '@sfumato/raster'
import type { DrawnBackdrop } from '../backdrop/drawn-backdrop.ts'

/** How dark the ground directly below a thing gets, 0 to 1. */
const contactDarkness = 0.42

/**
 * Lays the shadow of a standing sprite onto a picture, in place: a soft pool where it touches the ground and, in hard
 * light, its outline thrown aside along the ground.
 * @param allowed where shadow may fall; everywhere without it
 */
export function castShadow(
  picture: Picture,
  sprite: Picture,
  at: { readonly x: number; readonly y: number },
  light: DrawnBackdrop['light'],
  allowed: Mask | null = null,
): void {
  const { width, height } = sprite
  const feet = footprint(sprite)
  const pool = Math.max(4, Math.round(Math.min(feet.width * 0.16, height * 0.12)))
  const length = light.hardness > 0.15 ? Math.round(height * 0.2) : 0
  const slant = -light.from * height * 0.34
  const margin = Math.ceil(Math.abs(slant)) + pool * 2 + 8
  const maskWidth = width + 2 * margin
  const maskHeight = length + pool * 5
  const base = length + pool * 2
  const data = new Uint8Array(maskWidth * maskHeight)
  const alpha = sprite.alpha as Uint8Array
  // The thrown outline: each row of the sprite laid flat, farther rows farther aside.
  for (let row = 0; row < length; row++) {
    const share = (row + 0.5) / length
    const sourceY = Math.min(height - 1, Math.floor(height * (1 - share)))
    const shift = Math.round(margin + slant * share)
    const fade = light.hardness * 0.75 * (1 - share * 0.65)
    const target = (base - Math.round(row * 0.9)) * maskWidth
    for (let x = 0; x < width; x++) {
      const value = alpha[sourceY * width + x] * fade
      const index = target + x + shift
      if (value > data[index]) data[index] = value
    }
  }
  const centre = margin + feet.left + feet.width / 2
  const radius = feet.width * 0.56
  for (let y = -pool; y <= pool; y++) {
    const half = Math.sqrt(1 - (y / (pool + 0.5)) ** 2) * radius
    const from = Math.max(0, Math.round(centre - half))
    const to = Math.min(maskWidth - 1, Math.round(centre + half))
    for (let x = from; x <= to; x++) data[(base + y) * maskWidth + x] = 255
  }
  const soft = blurMask({ width: maskWidth, height: maskHeight, data }, Math.max(1.5, pool * 0.5))
  darken(
    picture,
    soft,
    { x: at.x - margin, y: at.y + height - base - Math.round(pool * 0.35) },
    contactDarkness,
    allowed,
  )
}

/** Darkens a picture by a mask, in place; colours turn a little cooler. */
export function darken(
  picture: Picture,
  mask: Mask,
  at: { readonly x: number; readonly y: number },
  strength: number,
  allowed: Mask | null = null,
): void {
  for (let y = 0; y < mask.height; y++) {
    const targetY = at.y + y
    if (targetY < 0 || targetY >= picture.height) continue
    for (let x = 0; x < mask.width; x++) {
      const targetX = at.x + x
      const value = mask.data[y * mask.width + x]
      if (value === 0 || targetX < 0 || targetX >= picture.width) continue
      const target = targetY * picture.width + targetX
      const share = (value / 255) * strength * (allowed === null ? 1 : allowed.data[target] / 255)
      picture.rgb[3 * target] *= 1 - share
      picture.rgb[3 * target + 1] *= 1 - share * 0.96
      picture.rgb[3 * target + 2] *= 1 - share * 0.88
    }
  }
}

/** Left edge and width of what touches the ground: the lowest tenth of the sprite. */
function footprint({ width, height, alpha }: Picture): { left: number; width: number } {
  let left = width
  let right = 0
  for (let y = Math.floor(height * 0.9); y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((alpha as Uint8Array)[y * width + x] < 100) continue
      if (x < left) left = x
      if (x > right) right = x
    }
  }
  return right < left ? { left: width * 0.3, width: width * 0.4 } : { left, width: right - left + 1 }
}
