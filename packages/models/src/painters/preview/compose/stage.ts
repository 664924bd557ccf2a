import type { DrawnBackdrop } from '../backdrop/drawn-backdrop.ts'

/** What a backdrop offers to stand things in, in pixels. */
export interface Stage {
  readonly width: number
  readonly height: number
  readonly horizon: number
  /** First and last row where something can stand. */
  readonly far: number
  readonly near: number
  readonly support: DrawnBackdrop['support']
  /** Times the usual size that the named things are shown at. */
  readonly prominence: number
  /** How far the composition may wander from the middle, 0 to 1. */
  readonly freedom: number
}

/** Reads the stage of a drawn backdrop. */
export function stageOf(drawn: DrawnBackdrop, prominence: number, freedom: number): Stage {
  const { width, height } = drawn.picture
  const far = drawn.ground[0] * height
  return {
    width,
    height,
    horizon: drawn.horizon * height,
    far,
    // Feet stay inside the frame, even where the ground reaches its lower edge.
    near: Math.max(far, Math.min(drawn.ground[1] * height, height * 0.955)),
    support: drawn.support,
    prominence,
    freedom,
  }
}
