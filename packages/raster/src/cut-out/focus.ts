import { blurNumbers } from '../filter/box-blur.ts'
import type { Picture } from '../picture.ts'
import { resizePicture } from '../resample/resize-picture.ts'

/** Fine detail is looked for at this size: smaller would hide what is out of focus, larger would find grain. */
const detailSide = 640
/** Detail fainter than this, in steps of 255, is grain. */
const grain = 1.5
/** Detail is gathered over this share of the longer side. */
const reachShare = 1 / 60

/**
 * How sharp a picture is around each pixel of a smaller size, 0 (the least sharp tenth of it) to 1 (the sharpest
 * twentieth): fine detail by itself, so that a blurred edge counts little however strong it is.
 */
export function focusOf(picture: Picture, width: number, height: number): Float32Array {
  const scale = Math.min(1, detailSide / Math.max(picture.width, picture.height))
  const across = Math.max(1, Math.round(picture.width * scale))
  const down = Math.max(1, Math.round(picture.height * scale))
  const { rgb } = resizePicture({ ...picture, alpha: null }, across, down, { kernel: 'area' })
  const luma = Float32Array.from({ length: across * down }, (_, i) => luminance(rgb, 3 * i))
  const soft = luma.slice()
  blurNumbers(soft, across, down, 1, 1)
  const detail = new Float32Array(width * height)
  const count = new Float32Array(width * height)
  for (let y = 0, i = 0; y < down; y++) {
    const row = Math.floor(((y + 0.5) * height) / down) * width
    for (let x = 0; x < across; x++, i++) {
      const at = row + Math.floor(((x + 0.5) * width) / across)
      detail[at] += Math.abs(luma[i] - soft[i])
      count[at]++
    }
  }
  for (let i = 0; i < detail.length; i++) detail[i] /= Math.max(1, count[i])
  blurNumbers(detail, width, height, 1, Math.max(width, height) * reachShare)
  const logarithms = detail.map(value => Math.log(value + grain))
  const sorted = logarithms.slice().sort()
  const low = sorted[Math.floor(0.1 * sorted.length)]
  const range = Math.max(0.5, sorted[Math.floor(0.95 * sorted.length)] - low)
  return logarithms.map(value => Math.min(1.2, Math.max(0, (value - low) / range)))
}

const luminance = (rgb: Uint8Array, i: number) => 0.299 * rgb[i] + 0.587 * rgb[i + 1] + 0.114 * rgb[i + 2]
