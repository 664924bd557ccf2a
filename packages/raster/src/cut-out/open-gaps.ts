import { blurNumbers } from '../filter/box-blur.ts'
import { findPieces } from './pieces.ts'
import type { SmallPicture } from './small-picture.ts'

/** The ground and the subject around a gap are looked at this far, as a share of the longer side. */
const reachShare = 0.06
/** Gaps smaller than this share of the picture are not worth the risk. */
const leastShare = 0.0004
/** A gap shows the ground if it is so many times nearer to the ground's colour than to the subject's. */
const nearer = 2.5

/**
 * Opens filled gaps again that show the very ground around the subject, such as between an arm and a body: `cut` is the
 * cut as it was, `filled` the one whose gaps were filled.
 */
export function openGaps({ width, height, lab }: SmallPicture, cut: Uint8Array, filled: Uint8Array): Uint8Array {
  const gaps = findPieces(
    cut.map((value, i) => (filled[i] === 1 && value === 0 ? 1 : 0)),
    1,
    width,
  )
  const open = gaps.area.map(area => area >= leastShare * cut.length)
  if (!open.includes(true, 1)) return filled
  const ground = around(lab, width, height, i => filled[i] === 0)
  const subject = around(lab, width, height, i => cut[i] === 1)
  const toGround = new Float64Array(gaps.area.length)
  const toSubject = new Float64Array(gaps.area.length)
  for (let i = 0; i < cut.length; i++) {
    const gap = gaps.number[i]
    if (gap === 0) continue
    toGround[gap] += distance(lab, ground, i)
    toSubject[gap] += distance(lab, subject, i)
  }
  return filled.map((value, i) => {
    const gap = gaps.number[i]
    return gap > 0 && open[gap] && toSubject[gap] > nearer * toGround[gap] ? 0 : value
  })
}

/** Mean colour around each pixel of what belongs, and how much of it there is. */
function around(lab: Float32Array, width: number, height: number, belongs: (i: number) => boolean): Float32Array {
  const sums = new Float32Array(4 * width * height)
  for (let i = 0; i < width * height; i++) {
    if (!belongs(i)) continue
    for (let c = 0; c < 3; c++) sums[4 * i + c] = lab[3 * i + c]
    sums[4 * i + 3] = 1
  }
  blurNumbers(sums, width, height, 4, Math.max(width, height) * reachShare)
  return sums
}

function distance(lab: Float32Array, sums: Float32Array, i: number): number {
  const amount = sums[4 * i + 3]
  if (amount < 0.01) return 100
  let square = 0
  for (let c = 0; c < 3; c++) square += (lab[3 * i + c] - sums[4 * i + c] / amount) ** 2
  return Math.sqrt(square)
}
