import type { Picture } from '@sfumato/raster'
import type { Photograph } from './photographs.ts'

/** One figure of the naive way and of ours on the same photograph; `NaN` where there is none. */
export interface Pair {
  readonly naive: number
  readonly ours: number
}

/** What one run of one case on one photograph gave. */
export interface Trial {
  readonly case: string
  readonly seed: number
  readonly figures: Readonly<Record<string, Pair>>
  /** Truth, input, naive and ours, to look at. */
  readonly tiles: readonly [Picture, Picture, Picture, Picture]
}

/** What a figure should be. */
export interface Goal {
  readonly figure: string
  /** Only for cases that begin so; for all where absent. */
  readonly cases?: string
  readonly text: string
  readonly met: (pair: Pair) => boolean
}

/** A job of the raster package: how it is tried on a photograph and what is expected of it. */
export interface Job {
  readonly goals: readonly Goal[]
  /** Figures of which the largest counts and not the mean. */
  readonly largest: readonly string[]
  /** File names of photographs that the job was made with; it is judged on others, where the folder has others. */
  readonly madeWith?: readonly string[]
  readonly trials: (photograph: Photograph) => AsyncGenerator<Trial>
}
