import type { AspectRatio } from '@sfumato/contract'

/** Width and height in pixels. */
export type Size = readonly [width: number, height: number]

/** The sizes of `base` and `fast`: the model family's training sizes, up to 4 % off the named ratio. */
const baseSizes: Readonly<Record<AspectRatio, Size>> = {
  '1:1': [1024, 1024],
  '2:3': [832, 1216],
  '3:2': [1216, 832],
  '3:4': [896, 1152],
  '4:3': [1152, 896],
  '4:5': [896, 1088],
  '5:4': [1088, 896],
  '9:16': [768, 1344],
  '16:9': [1344, 768],
}

/** The sizes of `hd`. */
const hdSizes: Readonly<Record<AspectRatio, Size>> = {
  '1:1': [1536, 1536],
  '2:3': [1248, 1824],
  '3:2': [1824, 1248],
  '3:4': [1344, 1728],
  '4:3': [1728, 1344],
  '4:5': [1344, 1632],
  '5:4': [1632, 1344],
  '9:16': [1080, 1920],
  '16:9': [1920, 1080],
}

/** The size of the result. */
export const outputSize = (aspectRatio: AspectRatio, mode: 'base' | 'fast' | 'hd'): Size =>
  (mode === 'hd' ? hdSizes : baseSizes)[aspectRatio]

/** Generated sides are multiples of this (the autoencoder's factor times the patch size); the rest is cropped off. */
const sideMultiple = 16

/** The size that is painted before cropping: 1080 becomes 1088, every other side stays. */
export const paintedSize = ([width, height]: Size): Size => [
  Math.ceil(width / sideMultiple) * sideMultiple,
  Math.ceil(height / sideMultiple) * sideMultiple,
]
