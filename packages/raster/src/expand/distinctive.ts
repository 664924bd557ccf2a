import type { Mask, Picture } from '../picture.ts'
import { resizeMask } from '../resample/resize-mask.ts'
import { resizePicture } from '../resample/resize-picture.ts'
import type { Pacer } from '../work.ts'

/** Places are compared at this length of the longer side, in pixels. */
const comparedSide = 72
/** Patches are sampled on a grid of 5 by 5 points, 2 pixels apart. */
const reach = 4
const points = [-4, -2, 0, 2, 4]
/** Places nearer than this share of the longer side only say that neighbours are alike. */
const elsewhereShare = 0.12
/** Root mean square difference, in levels, from the most similar place elsewhere, from which on a place is distinctive. */
const leastDifference = 17
/** At most this share of a picture is distinctive, the most distinctive part of it: the rest must do to grow from. */
const mostShare = 0.4

/** Value in {@link findDistinctive}'s mask of what is just distinctive; what is twice as unlike has twice the value. */
export const justDistinctive = 100

/**
 * How distinctive each place of a picture is: how little it looks like any other place in it. Faces, doors and masts
 * are; texture, sky and repeated things have their like. A second one of these is what one sees first in a grown picture.
 */
export async function findDistinctive(picture: Picture, pacer: Pacer): Promise<Mask> {
  const scale = Math.min(1, comparedSide / Math.max(picture.width, picture.height))
  const size = (side: number) => Math.max(2 * reach + 1, Math.round(side * scale))
  const small = resizePicture(picture, size(picture.width), size(picture.height))
  const differences = await differencesFromElsewhere(small, pacer)
  const { width, height } = small
  const sorted = Float32Array.from(differences).sort()
  const limit = Math.max(leastDifference ** 2, sorted[Math.floor((1 - mostShare) * sorted.length)])
  const data = new Uint8Array(width * height)
  for (let y = reach; y < height - reach; y++) {
    for (let x = reach; x < width - reach; x++) {
      const value = Math.min(255, justDistinctive * Math.sqrt(differences[y * width + x] / limit))
      for (let v = -2; v <= 2; v++) {
        for (let i = (y + v) * width + x - 2, end = i + 4; i <= end; i++) data[i] = Math.max(data[i], value)
      }
    }
  }
  return resizeMask({ width, height, data }, picture.width, picture.height)
}

/**
 * For each place the mean square difference from the place elsewhere that is most like it, but no more than the place
 * has contrast: plain ground has nothing to recognise, even if its colour is nowhere else.
 */
async function differencesFromElsewhere({ width, height, rgb }: Picture, pacer: Pacer): Promise<Float32Array> {
  const places: number[] = []
  for (let y = reach; y < height - reach; y++) for (let x = reach; x < width - reach; x++) places.push(y * width + x)
  // Every second place, as on a chessboard, stands for its neighbours too.
  const others = places.filter(i => ((i % width) + Math.floor(i / width)) % 2 === 0)
  const near = elsewhereShare * Math.max(width, height)
  const steps = points.flatMap(v => points.map(u => 3 * (v * width + u)))
  const least = new Float32Array(width * height)
  for (const a of places) {
    if (pacer.due()) await pacer.pause(0)
    const ax = a % width
    const ay = (a - ax) / width
    let best = 3 * steps.length * contrastOf(rgb, a, steps)
    for (const b of others) {
      const bx = b % width
      if (Math.abs(bx - ax) < near && Math.abs((b - bx) / width - ay) < near) continue
      let sum = 0
      for (let k = 0; k < steps.length && sum < best; k++) {
        const i = 3 * a + steps[k]
        const j = 3 * b + steps[k]
        sum += (rgb[i] - rgb[j]) ** 2 + (rgb[i + 1] - rgb[j + 1]) ** 2 + (rgb[i + 2] - rgb[j + 2]) ** 2
      }
      if (sum < best) best = sum
    }
    least[a] = best / (3 * steps.length)
  }
  return least
}

/** Mean square difference of a patch's colours from their mean. */
function contrastOf(rgb: Uint8Array, centre: number, steps: readonly number[]): number {
  let contrast = 0
  for (let c = 0; c < 3; c++) {
    let sum = 0
    let squares = 0
    for (const step of steps) {
      const value = rgb[3 * centre + step + c]
      sum += value
      squares += value * value
    }
    contrast += squares / steps.length - (sum / steps.length) ** 2
  }
  return contrast / 3
}
