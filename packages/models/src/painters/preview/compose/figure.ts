import type { SceneThing } from '../scene/scene.ts'
import type { Illustration } from '../things/illustrate.ts'

/** How a figure meets the world: it stands, floats, hangs in the air, or is carried by another figure. */
export type Footing = 'ground' | 'water' | 'air' | 'carried'

/** One copy of a thing with its place in the picture, in pixels. */
export interface Figure {
  readonly of: SceneThing
  readonly illustration: Illustration
  x: number
  y: number
  width: number
  height: number
  footing: Footing
  /** Figures are painted in rising order: far ones first. */
  order: number
  /** 0 at the horizon, 1 at the front. */
  depth: number
}
