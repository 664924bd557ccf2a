import { between, type Chance, fork } from './chance.ts'
import { mix } from './colour.ts'
import { dab } from './dab.ts'
import type { Drawing } from './drawing.ts'
import { paintFrond } from './frond.ts'
import { shaded } from './mood.ts'
import type { TreeSpot } from './tree-spot.ts'

/** A palm with a bent trunk and hanging fronds. */
export function paintPalm(drawing: Drawing, dice: Chance, spot: TreeSpot, lean: number): void {
  const chance = fork(dice)
  const { canvas, mood } = drawing
  const { x, y, tall, distance } = spot
  const bark = shaded(mood, [150, 116, 86], 0.7, distance)
  const barkDark = shaded(mood, [104, 80, 66], 0.3, distance)
  const side = mood.sun.x < 0.5 ? 1 : -1
  const rings = 30
  if (mood.hardness > 0.02) {
    const ground = { x: x + side * tall * 0.06, y, radius: tall * 0.16, flatness: 0.16, softness: 0.9 }
    dab(canvas, shaded(mood, [70, 60, 50], 0.1, distance), { ...ground, alpha: 0.3 + 0.3 * mood.hardness })
  }
  for (let ring = 0; ring <= rings * 4; ring++) {
    const t = ring / (rings * 4)
    const notch = (ring % 4) / 4
    const radius = tall * (0.027 - 0.013 * t + 0.016 * Math.exp(-t * 18)) * (1.08 - 0.14 * notch)
    const at = { x: x + lean * tall * t ** 1.7, y: y - tall * 0.8 * t }
    dab(canvas, mix(bark, barkDark, 0.1 + 0.42 * notch), { ...at, radius, flatness: 0.55 })
    dab(canvas, barkDark, { x: at.x + radius * 0.5 * side, y: at.y, radius: radius * 0.55, flatness: 0.7, alpha: 0.4 })
  }
  const headX = x + lean * tall
  const headY = y - tall * 0.8
  const fronds = 13
  for (let frond = 0; frond < fronds; frond++) {
    const share = ((frond * 5) % fronds) / (fronds - 1)
    const turn = -Math.PI * (1.16 - 1.32 * share) + between(chance, -0.1, 0.1)
    paintFrond(drawing, chance, headX, headY, turn, tall * between(chance, 0.3, 0.42), distance)
  }
  for (let nut = 0; nut < 3; nut++) {
    const place = { x: headX + (nut - 1) * tall * 0.021, y: headY + tall * (nut === 1 ? 0.022 : 0.012) }
    dab(canvas, shaded(mood, [86, 60, 40], 0.3, distance), { ...place, radius: tall * 0.0145 })
    const lit = { x: place.x - side * tall * 0.004, y: place.y - tall * 0.004, radius: tall * 0.009 }
    dab(canvas, shaded(mood, [146, 106, 68], 0.8, distance), { ...lit, softness: 0.6 })
  }
}
