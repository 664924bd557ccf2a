import { breathe } from '../parts/breathe.ts'
import { between } from '../parts/chance.ts'
import { mix } from '../parts/colour.ts'
import { paintHeaven } from '../parts/countryside.ts'
import { dab } from '../parts/dab.ts'
import { openGround, type PlaceArtist } from '../parts/drawing.ts'
import { paintGround } from '../parts/ground.ts'
import { shaded } from '../parts/mood.ts'
import { paintRidge, ridgeLine } from '../parts/ridge.ts'
import { paintRipples, paintWater } from '../parts/water.ts'

/** The open sea with a swell, now and then an island far out. */
export const sea: PlaceArtist = {
  horizon: [0.44, 0.54],
  async draw(drawing) {
    const { canvas, width, height, horizon, unit, mood, backdrop } = drawing
    const dice = drawing.chance('sea')
    await paintHeaven(drawing)
    if (!backdrop.without.has('mountains') && dice() < 0.6) {
      const line = ridgeLine(drawing, {
        row: horizon + 14 * unit,
        swing: 46 * unit,
        wave: 220 * unit,
        offset: dice() * 100,
        octaves: 4,
      })
      const far = shaded(mood, [104, 128, 150], 0.7, 0.7)
      paintRidge(drawing, line, { crest: far, foot: mix(far, mood.haze, 0.5), fade: 40 * unit, bottom: horizon + 2 })
    }
    if (backdrop.without.has('water')) {
      const bed = { far: shaded(mood, [226, 206, 168], 1, 0.3), near: shaded(mood, [214, 188, 144], 0.95) }
      paintGround(drawing, { ...bed, patch: shaded(mood, [182, 154, 116], 0.7), patches: 0.4 })
      return { ground: openGround(drawing), support: 'ground' }
    }
    const wild = backdrop.weather === 'storm' ? 1.6 : backdrop.weather === 'rain' ? 1.15 : 0.8
    paintWater(drawing, {
      from: horizon,
      to: height,
      far: [96, 170, 206],
      near: [16, 92, 134],
      mirror: 0.34,
      ripples: wild,
    })
    await breathe(drawing.work)
    paintRipples(drawing, horizon + 4 * unit, height, mix(mood.haze, [255, 255, 255], 0.3), 240)
    for (let index = 0; index < 70 * wild * wild; index++) {
      const share = dice() ** 1.5
      const x = dice() * width
      const y = horizon + share * (height - horizon)
      const foam = shaded(mood, [250, 253, 255], 1, 0.4 * (1 - share))
      const crest = (6 + 46 * share) * unit * between(dice, 0.4, 1.1)
      for (let part = 0; part < 7; part++) {
        const u = between(dice, -1, 1)
        dab(canvas, foam, {
          x: x + u * crest,
          y: y + u * u * crest * 0.09,
          radius: crest * 0.24 * (1.1 - Math.abs(u)),
          flatness: 0.17,
          softness: 0.5,
          alpha: 0.42,
        })
      }
    }
    return { ground: [(horizon + (height - horizon) * 0.14) / height, 0.93], support: 'water' }
  },
}
