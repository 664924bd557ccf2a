import { blurMask, createRandom, type Mask, type Picture, type Rectangle, type Work } from '@sfumato/raster'
import type { Scene } from '../scene/scene.ts'
import type { NotoIcons } from '../things/noto-icons.ts'
import { castScene } from './cast-scene.ts'
import { fitFigures } from './fit-figures.ts'
import { layOut } from './layout.ts'
import { paintFigures } from './paint-figures.ts'
import { placePortrait } from './portrait.ts'
import { sampleLight } from './sample-light.ts'

/** Where in a photograph a scene's things go. */
export interface Spot {
  /** They fill it and stand on its lower edge. */
  readonly box: Rectangle
  /** Pixels that may be painted; shadows stay inside it. */
  readonly mask: Mask
}

/** Width over which shadows fade out towards the mask's rim, as a share of the box's shorter side. */
const shadowFade = 0.08

/** The inside of a mask, fading to nothing at its rim: a shadow that ends at the rim would draw it. */
const fadingInside = (mask: Mask, { width, height }: Rectangle): Mask => {
  const soft = blurMask(mask, Math.max(2, Math.min(width, height) * shadowFade))
  return { ...mask, data: soft.data.map((value, i) => (mask.data[i] < 128 ? 0 : Math.max(0, 2 * (value - 128)))) }
}

/** Draws a scene's things into a photograph, lit as what surrounds the place. */
export async function placeIntoPhotograph(
  picture: Picture,
  scene: Scene,
  spot: Spot,
  icons: NotoIcons,
  seed: number,
  work: Work = {},
): Promise<Picture> {
  const random = createRandom(seed ^ 0xf111)
  const { box, mask } = spot
  const stage = {
    width: box.width,
    height: box.height,
    horizon: box.height * 0.4,
    far: box.height * 0.82,
    near: box.height,
    support: 'ground' as const,
    prominence: 1.2,
    freedom: 0,
  }
  const cast = await castScene(scene, icons, random)
  const figures = fitFigures(scene.portrait ? placePortrait(cast, stage) : layOut(scene, cast, stage, random), box)
  const { light, haze } = sampleLight(picture, mask)
  return paintFigures(
    picture,
    figures,
    { light: { light, haze }, icons, seed, shadows: true, shadowsIn: fadingInside(mask, box) },
    work,
  )
}
