import type { Size } from './view.ts'

/** Widths of the brush in pixels of the picture. */
export interface BrushRange {
  readonly least: number
  readonly most: number
}

/** From a few pixels to a quarter of the longer side. */
export const brushRange = ({ width, height }: Size): BrushRange => ({
  least: 2,
  most: Math.max(16, Math.round(Math.max(width, height) / 4)),
})

/** Steps of the slider: each makes the brush larger by the same share. */
export const brushSteps = 100

/** The width at a step of the slider. */
export const sizeAtStep = (step: number, { least, most }: BrushRange): number =>
  Math.round(least * (most / least) ** (Math.min(brushSteps, Math.max(0, step)) / brushSteps))

/** The step of the slider nearest to a width. */
export const stepOfSize = (size: number, { least, most }: BrushRange): number =>
  Math.round((brushSteps * Math.log(size / least)) / Math.log(most / least))

/** The brush to begin with: a twentieth of the longer side. */
export const firstSize = ({ width, height }: Size): number => Math.max(8, Math.round(Math.max(width, height) / 20))
