import { breathe } from './breathe.ts'
import { paintClouds } from './clouds.ts'
import { mix } from './colour.ts'
import type { Drawing } from './drawing.ts'
import { paintGround } from './ground.ts'
import { shaded } from './mood.ts'
import { greeneryOf } from './plants.ts'
import { ridgeLine } from './ridge.ts'
import { paintSky } from './sky.ts'
import { paintLightning } from './weather.ts'

/** Sky, sun, clouds and lightning: what every open place begins with. */
export async function paintHeaven(drawing: Drawing, to = drawing.horizon): Promise<void> {
  paintSky(drawing, to)
  await breathe(drawing.work)
  paintClouds(drawing, to)
  paintLightning(drawing)
  await breathe(drawing.work)
}

/** A lawn or meadow (or its snow) from the horizon to the lower edge, with a gently rolling upper edge. */
export async function paintLawn(drawing: Drawing, roll = 7): Promise<void> {
  const { mood, horizon, unit, backdrop } = drawing
  const greenery = greeneryOf(backdrop)
  const offset = drawing.chance('lawn')() * 90
  paintGround(drawing, {
    far: shaded(mood, mix(greenery.sunny, greenery.patch, 0.35), 1, 0.34),
    near: shaded(mood, mix(greenery.shady, greenery.sunny, greenery.snowy ? 0.75 : 0.4), 0.85),
    patch: shaded(mood, greenery.patch, 0.95, 0.1),
    patches: 0.45,
    edge: ridgeLine(drawing, { row: horizon, swing: roll * unit, wave: 420 * unit, offset, octaves: 2 }),
  })
  await breathe(drawing.work)
}
