import { createRandom, type Picture, type Work } from '@sfumato/raster'
import type { DrawnBackdrop } from '../backdrop/drawn-backdrop.ts'
import type { Scene } from '../scene/scene.ts'
import type { NotoIcons } from '../things/noto-icons.ts'
import { castScene } from './cast-scene.ts'
import { layCounter, needsCounter } from './counter.ts'
import type { Figure } from './figure.ts'
import { layOut } from './layout.ts'
import { paintFigures } from './paint-figures.ts'
import { placePortrait } from './portrait.ts'
import { stageOf } from './stage.ts'

/** What a scene's composition depends on beside the scene. */
export interface Composition {
  readonly seed: number
  /** Times the usual size that the named things are shown at. */
  readonly prominence: number
  /** How far the composition may wander from the middle, 0 to 1. */
  readonly freedom: number
  /** How the backdrop is softened behind the figures; not at all without it. */
  readonly soften: ((picture: Picture, drawn: DrawnBackdrop) => Promise<Picture>) | null
}

/** A composed scene and where its figures stand. */
export interface ComposedScene {
  readonly picture: Picture
  readonly figures: readonly Figure[]
}

/** Stands a scene's things into its drawn backdrop. */
export async function composeScene(
  scene: Scene,
  backdrop: DrawnBackdrop,
  icons: NotoIcons,
  composition: Composition,
  work: Work = {},
): Promise<ComposedScene> {
  const random = createRandom(composition.seed ^ 0xc057)
  const drawn = needsCounter(scene) ? await layCounter(backdrop, composition.seed) : backdrop
  const stage = stageOf(drawn, composition.prominence, composition.freedom)
  const cast = await castScene(scene, icons, random)
  const figures = scene.portrait ? placePortrait(cast, stage) : layOut(scene, cast, stage, random)
  const painting = {
    light: drawn,
    onWater: drawn.support === 'water',
    icons,
    seed: composition.seed,
    shadows: !scene.backdrop.without.has('shadows'),
  }
  const far = figures.filter(figure => figure.depth < 0.3)
  const near = figures.filter(figure => figure.depth >= 0.3)
  const behind = await paintFigures(drawn.picture, far, painting, { signal: work.signal })
  const softened = composition.soften === null ? behind : await composition.soften(behind, drawn)
  const picture = await paintFigures(softened, near, painting, work)
  return { picture, figures }
}
