import { growMask } from '../mask/grow-mask.ts'
import type { Mask, Rectangle } from '../picture.ts'
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
 * All that lies so near to an old edge, as a share of the kept depth, may be copied: it belongs to the surroundings.
 * Less would leave the coarse levels of the completion without a whole patch of them.
 */
const surroundingsShare = 0.3

/** A mask without what lies beside the old edges. */
export function besidesEdges(mask: Mask, sides: readonly Side[]): Mask {
  const data = mask.data.slice()
  for (const side of sides) {
    const band = Math.round(surroundingsShare * side.depth)
    for (let t = 0; t < side.length; t++) for (let d = 0; d < band; d++) data[side.at(d, t)] = 0
  }
  return { ...mask, data }
}
