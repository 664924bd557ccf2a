import type { Cast } from './block.ts'
import type { Figure } from './figure.ts'
import type { Stage } from './stage.ts'

/** Places a bust so that it fills the frame and is cut by its lower edge. */
export function placePortrait(cast: readonly Cast[], stage: Stage): Figure[] {
  const illustration = cast[0].copies[0]
  const height = Math.min(stage.height * (0.8 + 0.06 * stage.prominence), (stage.width * 1.06) / illustration.aspect)
  const width = height * illustration.aspect
  return [
    {
      of: cast[0].thing,
      illustration,
      x: (stage.width - width) / 2,
      y: stage.height - height + 1,
      width,
      height,
      footing: 'carried',
      order: 0,
      depth: 1,
    },
  ]
}
