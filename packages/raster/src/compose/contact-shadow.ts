import { blurMask } from '../filter/blur.ts'
import { maskBounds } from '../mask/mask-values.ts'
import type { Mask } from '../picture.ts'

/** How far above the lowest point a column's foot may lie to touch the ground, as a share of the subject's height. */
const footReach = 0.12
/** Half height of the shadow below a foot, as a share of the subject's shorter side. */
const thicknessShare = 0.035
const leastPixels = 1.5

/**
 * The shadow that a standing subject lays on the ground right below it, from the lower hull of its matte: 0 none,
 * 255 darkest. `null` where the subject is cut by the lower frame edge and stands on nothing in view.
 */
export function contactShadow(matte: Mask): Mask | null {
  const { width, height } = matte
  const bounds = maskBounds(matte)
  if (!bounds || bounds.y + bounds.height >= height - 1) return null
  const bottom = bounds.y + bounds.height - 1
  const reach = Math.max(2, bounds.height * footReach)
  const thickness = Math.max(leastPixels, Math.min(bounds.width, bounds.height) * thicknessShare)
  const data = new Uint8Array(width * height)
  for (let x = bounds.x; x < bounds.x + bounds.width; x++) {
    let foot = bottom
    while (foot > bottom - reach && matte.data[foot * width + x] < 128) foot--
    const lift = (bottom - foot) / reach
    if (lift >= 1) continue
    const from = Math.max(0, Math.round(foot - thickness))
    const to = Math.min(height - 1, Math.round(foot + thickness * (1 - lift)))
    for (let y = from; y <= to; y++) data[y * width + x] = Math.round(255 * (1 - lift))
  }
  const wide = blurMask({ width, height, data }, thickness * 1.4)
  const tight = blurMask({ width, height, data }, thickness * 0.45)
  for (let i = 0; i < data.length; i++) data[i] = Math.min(255, 0.55 * wide.data[i] + 0.6 * tight.data[i])
  return { width, height, data }
}
