import type { Picture, Work } from '@sfumato/raster'
import { breathe } from '../backdrop/parts/breathe.ts'
import { lightToByte, sampleHalf, softLight } from './soften.ts'

/** Largest blur (standard deviation) as a share of the root of the picture's area. */
const widest = 0.011

/**
 * Blurs each pixel by `amountAt(x, y)`, 0 (sharp) to 1 (`strength` times the widest blur of a fast portrait lens).
 * Highlights spread as light does. The same size comes back; alpha is kept.
 */
export async function blurByDepth(
  picture: Picture,
  strength: number,
  amountAt: (x: number, y: number) => number,
  work: Work = {},
): Promise<Picture> {
  const { width, height, alpha } = picture
  const sigma = Math.sqrt(width * height) * widest * strength
  if (sigma < 0.4) return picture
  const slight = softLight(picture, sigma * 0.4)
  await breathe(work)
  const full = softLight(picture, sigma)
  await breathe(work)
  const rgb = new Uint8Array(picture.rgb)
  const near = new Float32Array(3)
  const far = new Float32Array(3)
  for (let y = 0; y < height; y++) {
    if (y % 256 === 255) await breathe(work)
    for (let x = 0; x < width; x++) {
      const amount = amountAt(x, y)
      if (amount <= 0.02) continue
      const at = (y * width + x) * 3
      if (amount < 1) sampleHalf(slight, x, y, near)
      if (amount > 0.4) sampleHalf(full, x, y, far)
      for (let channel = 0; channel < 3; channel++) {
        const sharp = picture.rgb[at + channel]
        if (amount < 0.4) rgb[at + channel] = sharp + (lightToByte(near[channel]) - sharp) * (amount / 0.4) + 0.5
        else {
          const from = amount < 1 ? near[channel] : far[channel]
          rgb[at + channel] = lightToByte(from + (far[channel] - from) * Math.min(1, (amount - 0.4) / 0.6)) + 0.5
        }
      }
    }
  }
  return { width, height, rgb, alpha }
}

/**
 * Depth of field of an empty backdrop, before things stand in it: all above `horizon` is far and fully blurred; the
 * ground is sharp around the row where things stand (between the rows of `ground`, nearer the lower one) and blurs
 * with the distance in rows, as the circle of confusion does on a plane. `horizon` and `ground` are shares of the
 * height, `strength` is 0 (pinhole) to 1 (a fast portrait lens).
 */
export function depthOfField(
  picture: Picture,
  horizon: number,
  ground: readonly [far: number, near: number],
  strength: number,
  work: Work = {},
): Promise<Picture> {
  const { height } = picture
  const [far, near] = ground
  if (near - far < 0.02) return blurByDepth(picture, strength, () => 0.7, work)
  const focus = far + (near - far) * 0.62
  const reach = Math.max(0.05, focus - horizon)
  return blurByDepth(
    picture,
    strength,
    (_, y) => {
      const row = y / height
      if (row <= horizon) return 1
      return Math.min(1, Math.max(0, Math.abs(row - focus) / reach - 0.12))
    },
    work,
  )
}
