import type { Picture } from '@sfumato/raster'
import type { Backdrop, Colour } from '../scene/scene.ts'

/** How a backdrop is to be drawn. */
export interface BackdropRequest {
  readonly backdrop: Backdrop
  readonly width: number
  readonly height: number
  /** Unsigned 32-bit; varies layout and palette. */
  readonly seed: number
  /**
   * Where the ground must meet a subject that stands in front, as a share of the height (0 top, 1 bottom): the
   * horizon is kept above it. Absent where nothing is given beforehand.
   */
  readonly standsAt?: number
}

/** A drawn backdrop and what one must know to stand things in it. */
export interface DrawnBackdrop {
  readonly picture: Picture
  /** Row of the horizon (or where wall meets floor), as a share of the height. */
  readonly horizon: number
  /** First and last row where something can stand, as shares of the height; equal where there is no ground. */
  readonly ground: readonly [far: number, near: number]
  /** What things do here: stand on the ground with a shadow, float on water, or hang in the air. */
  readonly support: 'ground' | 'water' | 'air'
  /** Light that falls on things: from where (-1 left, 0 above or front, 1 right), its colour, and how hard shadows are (0 to 1). */
  readonly light: {
    readonly from: number
    readonly colour: Colour
    readonly hardness: number
    readonly ambient: Colour
  }
  /** Colour that far things fade to, and how strongly at the horizon (0 to 1). */
  readonly haze: { readonly colour: Colour; readonly strength: number }
}
