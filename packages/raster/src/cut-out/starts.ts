import { blurNumbers } from '../filter/box-blur.ts'
import type { Pacer } from '../work.ts'
import type { GroundSides } from './barrier-distance.ts'
import { borderSaliency } from './border-saliency.ts'
import { compactStart } from './compact-start.ts'
import { normalised, otsu } from './histogram.ts'
import { standOut } from './robust-background.ts'
import { certainly, probably } from './segment.ts'
import type { FocusedPicture } from './small-picture.ts'

/**
 * A first idea of where the subject is: one of the values of `certainly` and `probably` for each pixel.
 */
export type Start = Uint8Array

/** Sides that may be ground: all, those beside a subject that stands or is cut above, and a corner's two. */
const groundSides: readonly GroundSides[] = [
  { top: true, right: true, bottom: true, left: true },
  { top: false, right: true, bottom: false, left: true },
  { top: true, right: true, bottom: false, left: false },
  { top: true, right: false, bottom: false, left: true },
]

/** The middle is what lies nearer to the centre than this, in shares of the sides. */
const middleRadius = 0.437

/**
 * Several first ideas: what stands apart from some of the sides, what stands out from ground of any shape, alone and
 * where it is sharp too, what lies in the middle, and the one small thing that catches the eye.
 */
export async function findStarts(picture: FocusedPicture, pacer: Pacer): Promise<Start[]> {
  const starts: Start[] = []
  for (const sides of groundSides) {
    if (pacer.due()) await pacer.pause(0.05)
    starts.push(guessFrom(picture, borderSaliency(picture, sides), sides))
  }
  if (pacer.due()) await pacer.pause(0.08)
  const out = standOut(picture)
  const sharp = sharpMiddle(picture)
  const both = normalised(out.map((value, i) => Math.sqrt(value * sharp[i])))
  return [...starts, guessFrom(picture, out), guessFrom(picture, both), middle(picture), compactStart(picture)]
}

const noSide: GroundSides = { top: false, right: false, bottom: false, left: false }

/** How sharp the surroundings are, favouring the middle. */
function sharpMiddle({ width, height, focus }: FocusedPicture): Float32Array {
  const sharp = focus.slice()
  blurNumbers(sharp, width, height, 1, Math.max(width, height) / 40)
  return normalised(sharp.map((value, i) => value * Math.exp(-squareFromCentre(i, width, height) / 0.32)))
}

function squareFromCentre(i: number, width: number, height: number): number {
  const x = (i % width) / width - 0.5
  const y = Math.floor(i / width) / height - 0.5
  return x * x + y * y
}

function guessFrom({ width, height }: FocusedPicture, saliency: Float32Array, sides = noSide): Uint8Array {
  const threshold = otsu(saliency)
  return Uint8Array.from(saliency, (value, i) => {
    const x = i % width
    const y = Math.floor(i / width)
    const edge =
      (sides.top && y === 0) ||
      (sides.bottom && y === height - 1) ||
      (sides.left && x === 0) ||
      (sides.right && x === width - 1)
    if (edge && value < threshold) return certainly.ground
    return value >= threshold ? probably.subject : probably.ground
  })
}

function middle({ width, height, focus }: FocusedPicture): Start {
  return Uint8Array.from(focus, (_, i) =>
    squareFromCentre(i, width, height) < middleRadius ** 2 ? probably.subject : probably.ground,
  )
}
