import type { Mask } from '../picture.ts'
import { squaredDistance } from './distance.ts'

/**
 * A mask grown by a radius in pixels (a negative radius shrinks it). Its rim is anti-aliased over one pixel. The mask
 * is taken as binary (128 and above is inside); beyond the picture's edge nothing changes.
 */
export function growMask(mask: Mask, radiusPixels: number): Mask {
  if (radiusPixels === 0) return mask
  const { width, height } = mask
  const shrinks = radiusPixels < 0
  const seeds = new Uint8Array(mask.data.length)
  for (let i = 0; i < seeds.length; i++) seeds[i] = mask.data[i] >= 128 !== shrinks ? 1 : 0
  const squared = squaredDistance(seeds, width, height)
  const radius = Math.abs(radiusPixels)
  const data = new Uint8Array(mask.data.length)
  for (let i = 0; i < data.length; i++) {
    const reached = Math.min(1, Math.max(0, radius + 1 - Math.sqrt(squared[i])))
    data[i] = Math.round(255 * (shrinks ? 1 - reached : reached))
  }
  return { width, height, data }
}
