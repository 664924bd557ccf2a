import { blurNumbers } from '../filter/box-blur.ts'
import { barrierDistance, type GroundSides } from './barrier-distance.ts'
import { normalised } from './histogram.ts'
import type { SmallPicture } from './small-picture.ts'

/**
 * How much each pixel stands apart from the chosen sides, 0 to 1: barrier distance from them plus contrast to their
 * colours, favouring the middle a little.
 */
export function borderSaliency(picture: SmallPicture, sides: GroundSides): Float32Array {
  const { width, height, lab } = picture
  const barrier = normalised(barrierDistance(lab, width, height, sides))
  const contrast = normalised(borderContrast(picture, sides))
  const saliency = new Float32Array(width * height)
  for (let i = 0; i < saliency.length; i++) {
    const x = (i % width) / width - 0.5
    const y = Math.floor(i / width) / height - (sides.bottom ? 0.5 : 0.6)
    saliency[i] = (barrier[i] + contrast[i]) * Math.exp(-(x * x + y * y) / 0.32)
  }
  blurNumbers(saliency, width, height, 1, Math.max(width, height) / 200)
  return normalised(saliency)
}

/** Distance in colour to each chosen side, in units of how much that side varies; of the four the second least. */
function borderContrast({ width, height, lab }: SmallPicture, sides: GroundSides): Float32Array {
  const depth = Math.max(2, Math.round(Math.min(width, height) * 0.06))
  const bands: ((x: number, y: number) => boolean)[] = []
  if (sides.top) bands.push((_, y) => y < depth)
  if (sides.bottom) bands.push((_, y) => y >= height - depth)
  if (sides.left) bands.push(x => x < depth)
  if (sides.right) bands.push(x => x >= width - depth)
  const distances = bands.map(inBand => distanceToBand(lab, width, inBand))
  const result = new Float32Array(width * height)
  for (let i = 0; i < result.length; i++) {
    let least = Number.POSITIVE_INFINITY
    let second = Number.POSITIVE_INFINITY
    for (const distance of distances) {
      if (distance[i] < least) {
        second = least
        least = distance[i]
      } else if (distance[i] < second) {
        second = distance[i]
      }
    }
    result[i] = second
  }
  return result
}

function distanceToBand(lab: Float32Array, width: number, inBand: (x: number, y: number) => boolean): Float32Array {
  const mean = [0, 0, 0]
  const square = [0, 0, 0]
  let count = 0
  for (let i = 0; 3 * i < lab.length; i++) {
    if (!inBand(i % width, Math.floor(i / width))) continue
    count++
    for (let c = 0; c < 3; c++) {
      mean[c] += lab[3 * i + c]
      square[c] += lab[3 * i + c] ** 2
    }
  }
  const centre = mean.map(sum => sum / count)
  const scale = centre.map((value, c) => 1 / (square[c] / count - value * value + 25))
  const result = new Float32Array(lab.length / 3)
  for (let i = 0; i < result.length; i++) {
    let distance = 0
    for (let c = 0; c < 3; c++) distance += (lab[3 * i + c] - centre[c]) ** 2 * scale[c]
    result[i] = Math.min(6, Math.sqrt(distance))
  }
  return result
}
