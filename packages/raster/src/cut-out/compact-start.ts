import { blurNumbers } from '../filter/box-blur.ts'
import { normalised } from './histogram.ts'
import { findPieces } from './pieces.ts'
import { certainly, probably } from './segment.ts'
import type { SmallPicture } from './small-picture.ts'

/** Detail is compared with its surroundings: radii of both as shares of the longer side. */
const detailShare = 0.008
const surroundingsShare = 0.06
/** The most striking share of a picture. */
const strikingShare = 0.03
/** How far beyond the striking spot its thing may reach: this share of the spot, and so many pixels. */
const reachShare = 0.5
const reachPixels = 6

/** A start for a small thing before wide ground of any kind, such as a bird in a cloudy sky: the most striking spot. */
export function compactStart({ width, height, lab }: SmallPicture): Uint8Array {
  const side = Math.max(width, height)
  const detail = lab.slice()
  const surroundings = lab.slice()
  blurNumbers(detail, width, height, 3, side * detailShare)
  blurNumbers(surroundings, width, height, 3, side * surroundingsShare)
  const difference = Float32Array.from({ length: width * height }, (_, i) =>
    Math.hypot(
      detail[3 * i] - surroundings[3 * i],
      detail[3 * i + 1] - surroundings[3 * i + 1],
      detail[3 * i + 2] - surroundings[3 * i + 2],
    ),
  )
  blurNumbers(difference, width, height, 1, 1.5 * side * detailShare)
  const striking = normalised(
    difference.map((value, i) => {
      const x = (i % width) / width - 0.5
      const y = Math.floor(i / width) / height - 0.5
      return value * Math.exp(-(x * x + y * y) / 0.32)
    }),
  )
  const threshold = striking.slice().sort()[Math.floor((1 - strikingShare) * striking.length)]
  const spots = findPieces(
    Uint8Array.from(striking, value => (value >= threshold ? 1 : 0)),
    1,
    width,
  )
  const weights = new Float64Array(spots.area.length)
  for (let i = 0; i < striking.length; i++) if (spots.number[i]) weights[spots.number[i]] += striking[i]
  const spot = weights.indexOf(Math.max(...weights))
  const box = boxOf(spots.number, spot, width)
  const across = reachShare * (box.right - box.left) + reachPixels
  const down = reachShare * (box.bottom - box.top) + reachPixels
  return Uint8Array.from(striking, (_, i) => {
    const x = i % width
    const y = Math.floor(i / width)
    const near = x >= box.left - across && x <= box.right + across && y >= box.top - down && y <= box.bottom + down
    if (!near) return certainly.ground
    return spots.number[i] === spot ? probably.subject : probably.ground
  })
}

function boxOf(number: Int32Array, piece: number, width: number) {
  const box = { left: width, right: 0, top: number.length, bottom: 0 }
  for (let i = 0; i < number.length; i++) {
    if (number[i] !== piece) continue
    const x = i % width
    const y = Math.floor(i / width)
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x)
    box.top = Math.min(box.top, y)
    box.bottom = Math.max(box.bottom, y)
  }
  return box
}
