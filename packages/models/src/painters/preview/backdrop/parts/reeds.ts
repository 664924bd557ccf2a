import { between } from './chance.ts'
import { mix } from './colour.ts'
import { blade, dab } from './dab.ts'
import type { Drawing } from './drawing.ts'
import { shaded } from './mood.ts'
import { greeneryOf } from './plants.ts'

/** Reeds and bulrushes in the lower corners of a water. */
export function paintReeds(drawing: Drawing): void {
  const { canvas, width, height, unit, mood, backdrop } = drawing
  const dice = drawing.chance('reeds')
  const { sunny, shady, snowy } = greeneryOf(backdrop)
  const lit = snowy ? ([196, 184, 150] as const) : sunny
  const dark = snowy ? ([130, 118, 96] as const) : shady
  for (const side of [0, 1]) {
    const spread = between(dice, 0.12, 0.26) * Math.min(width, height * 1.2)
    const count = Math.round((spread / unit) * 0.62)
    for (let index = 0; index < count; index++) {
      const far = dice() ** 1.4
      const x = side === 0 ? far * spread : width - far * spread
      const tall = (70 + 190 * (1 - far)) * unit * between(dice, 0.5, 1.1)
      const y = height + between(dice, -10, 24) * unit
      const lighting = dice()
      const lean = between(dice, -0.25, 0.25) * tall
      blade(
        canvas,
        shaded(mood, mix(dark, lit, lighting), 0.25 + 0.65 * lighting),
        x,
        y,
        tall,
        lean,
        between(dice, 3, 7) * unit,
      )
      if (dice() < 0.1) {
        const t = 0.86
        const top = {
          x: x + lean * t * t,
          y: y - tall * t,
          radius: 13 * unit,
          flatness: 0.26,
          turn: Math.PI / 2 + (lean / tall) * 1.4,
        }
        dab(canvas, shaded(mood, [116, 74, 48], 0.6), top)
      }
    }
  }
}
