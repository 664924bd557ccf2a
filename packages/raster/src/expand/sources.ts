import { growMask } from '../mask/grow-mask.ts'
import type { Mask, Rectangle } from '../picture.ts'
import { justDistinctive } from './distinctive.ts'
import type { Side } from './side.ts'

/** The subject's rim (shadow, blur) is forbidden with it, as a share of the kept picture's shorter side. */
const rimShare = 0.02

/** A mask of the kept part with its rim, laid on the canvas. */
export function rimmed(part: Mask, kept: Rectangle, width: number, height: number): Mask {
  return onCanvas(growMask(part, Math.round(rimShare * Math.min(kept.width, kept.height))), kept, width, height)
}

/** A mask of the kept part laid on the canvas; 0 elsewhere. */
export function onCanvas(part: Mask, kept: Rectangle, width: number, height: number): Mask {
  const data = new Uint8Array(width * height)
  for (let y = 0; y < kept.height; y++) {
    data.set(part.data.subarray(y * kept.width, (y + 1) * kept.width), (kept.y + y) * width + kept.x)
  }
  return { width, height, data }
}

/**
 * What lies so near to an old edge, as a share of the kept depth, belongs to the surroundings: only what is clearly
 * distinctive must not be copied from there. A narrower band would leave the completion's coarse levels without a whole
 * patch of it.
 */
const surroundingsShare = 0.3
const clearly = 1.7 * justDistinctive
/** What lies nearer still may always be copied, so that what is cut there can be continued. */
const edgeShare = 0.06

/**
 * What must not be copied because the picture shows it only once (`distinctive`, of the canvas's size): what is just
 * distinctive in the middle, what is clearly so beside old edges. 255 = forbidden.
 */
export function forbidDistinctive(distinctive: Mask, sides: readonly Side[]): Mask {
  const { width, height } = distinctive
  const limit = new Uint8Array(width * height).fill(justDistinctive)
  for (const side of sides) {
    for (let d = 0; d < surroundingsShare * side.depth; d++) {
      const value = d < edgeShare * side.depth ? 0 : clearly
      for (let t = 0; t < side.length; t++) {
        const i = side.at(d, t)
        if (limit[i] > 0) limit[i] = value
      }
    }
  }
  return { width, height, data: distinctive.data.map((value, i) => (limit[i] > 0 && value >= limit[i] ? 255 : 0)) }
}
