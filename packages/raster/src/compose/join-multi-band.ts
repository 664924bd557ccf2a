import { blurNumbersPaced } from '../filter/box-blur.ts'
import type { Mask, Picture, Work } from '../picture.ts'
import { createPacer } from '../work.ts'
import { assertSameSize } from './same-size.ts'

/** Blur of the finest band in pixels; each coarser one has twice as much. */
const finestSigma = 1
/** Coarser bands than this share of the shorter side would mix the pictures everywhere. */
const coarsestShare = 1 / 12

/**
 * Lays `overlay` over `base` where the mask says, each band of detail over a distance of its own scale: fine texture
 * changes at the mask's edge, light and tone far around it, so no seam shows between pictures that differ in tone (Burt
 * and Adelson, "A Multiresolution Spline With Application to Image Mosaics", 1983; as a stack of blurs instead of a
 * pyramid). Both change on both sides of the edge: put back what must stay. Alpha is the base's.
 */
export async function joinMultiBand(base: Picture, overlay: Picture, mask: Mask, work?: Work): Promise<Picture> {
  assertSameSize(base, overlay, 'the overlay')
  assertSameSize(base, mask, 'the mask')
  const pacer = createPacer(work)
  const { width, height } = base
  const bands = bandCount(Math.min(width, height))
  // What changes by the joining is only the difference of the two: base + sum of the bands of the difference, weighted.
  const difference = new Float32Array(3 * width * height)
  for (let i = 0; i < difference.length; i++) difference[i] = overlay.rgb[i] - base.rgb[i]
  const weights = Float32Array.from(mask.data, value => value / 255)
  const sum = new Float32Array(base.rgb)
  const coarser = difference.slice()
  let sigma = finestSigma
  let blurred = 0
  for (let band = 0; band < bands; band++, sigma *= 2) {
    const finer = coarser.slice()
    const isLast = band === bands - 1
    const more = Math.sqrt(sigma ** 2 - blurred ** 2)
    const share = band / bands
    if (!isLast) await blurNumbersPaced(coarser, width, height, 3, more, pacer, share)
    for (let i = 0; i < sum.length; i++) {
      const detail = isLast ? finer[i] : finer[i] - coarser[i]
      sum[i] += weights[Math.floor(i / 3)] * detail
    }
    await blurNumbersPaced(weights, width, height, 1, more, pacer, share)
    blurred = sigma
  }
  await pacer.pause(1)
  return { width, height, rgb: new Uint8Array(new Uint8ClampedArray(sum).buffer), alpha: base.alpha }
}

const bandCount = (side: number): number =>
  1 + Math.max(1, Math.floor(Math.log2(Math.max(2, (side * coarsestShare) / finestSigma))))
