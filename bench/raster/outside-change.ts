import type { Mask, Picture } from '@sfumato/raster'

/** The largest change of any channel outside a mask (below 128), in levels. */
export const outsideChange = (result: Picture, before: Picture, mask: Mask): number => {
  let largest = 0
  for (let i = 0; i < mask.data.length; i++) {
    if (mask.data[i] >= 128) continue
    for (let c = 3 * i; c < 3 * i + 3; c++) largest = Math.max(largest, Math.abs(result.rgb[c] - before.rgb[c]))
  }
  return largest
}

/** The picture with what a mask covers in magenta, to look at. */
export const withHole = (picture: Picture, mask: Mask): Picture => {
  const rgb = picture.rgb.slice()
  for (let i = 0; i < mask.data.length; i++) if (mask.data[i] >= 128) rgb.set([255, 0, 255], 3 * i)
  return { ...picture, rgb }
}
