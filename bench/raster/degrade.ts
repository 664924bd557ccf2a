import { blurPicture, createRandom, type Decoded, decodePicture, encodePicture, type Picture } from '@sfumato/raster'
import { reduceBicubic } from './reduce-bicubic.ts'

const blurSigma = 0.8
const noiseSigma = 4
const jpegQuality = 60

/** A picture reduced by a factor as a bad camera would have taken it: blurred, noisy, and saved as JPEG 60. */
export const degrade = async (truth: Picture, factor: number, seed: number): Promise<Decoded> => {
  const { width, height, rgb } = blurPicture(reduceBicubic(truth, factor), blurSigma)
  const random = createRandom(seed)
  const noisy = new Uint8ClampedArray(rgb.length)
  for (let i = 0; i < rgb.length; i++) noisy[i] = rgb[i] + noiseSigma * random.normal()
  const picture = { width, height, rgb: new Uint8Array(noisy.buffer), alpha: null }
  const bytes = await encodePicture(picture, { format: 'jpeg', quality: jpegQuality })
  return decodePicture(bytes, { maxBytes: 50e6, maxPixels: 64e6, maxSide: 16_384 })
}
