import type { Mask, Picture } from '../picture.ts'
import { assertSameSize } from './same-size.ts'

/**
 * The original bit for bit (colour and alpha) where the mask is below 128, the generated picture elsewhere. The mask
 * is not blended with: it only chooses.
 */
export function compositeExact(original: Picture, generated: Picture, mask: Mask): Picture {
  assertSameSize(original, generated, 'the generated picture')
  assertSameSize(original, mask, 'the mask')
  const { width, height } = original
  const rgb = original.rgb.slice()
  const alpha = original.alpha?.slice() ?? (generated.alpha ? new Uint8Array(width * height).fill(255) : null)
  for (let i = 0; i < mask.data.length; i++) {
    if (mask.data[i] < 128) continue
    rgb[3 * i] = generated.rgb[3 * i]
    rgb[3 * i + 1] = generated.rgb[3 * i + 1]
    rgb[3 * i + 2] = generated.rgb[3 * i + 2]
    if (alpha) alpha[i] = generated.alpha ? generated.alpha[i] : 255
  }
  return { width, height, rgb, alpha }
}
