import type { Colour } from '../../scene/scene.ts'
import { fillRows } from './canvas.ts'
import { between } from './chance.ts'
import { along, mix } from './colour.ts'
import { dab, glow } from './dab.ts'
import type { Drawing } from './drawing.ts'

/** The sky's colour at a share of the way from the zenith (0) to the horizon (1). */
export function skyColour(drawing: Drawing, share: number): Colour {
  const [top, upper, lower, low] = drawing.mood.sky
  return along(
    [
      [0, top],
      [0.42, upper],
      [0.78, lower],
      [1, low],
    ],
    share,
  )
}

/** Where the sun or moon stands, in pixels. */
export function sunPoint(drawing: Drawing): readonly [x: number, y: number] {
  return [drawing.mood.sun.x * drawing.width, drawing.mood.sun.y * drawing.horizon]
}

/** Paints the sky down to `to` (the horizon by default): gradient, stars, sun or moon with its glow. */
export function paintSky(drawing: Drawing, to = drawing.horizon): void {
  const { canvas, mood, backdrop, unit, width } = drawing
  fillRows(canvas, 0, to + 1, y => skyColour(drawing, Math.min(1, y / drawing.horizon)))
  if (backdrop.time === 'night' || (backdrop.time === 'dusk' && backdrop.weather === 'clear')) paintStars(drawing, to)
  const { power, colour } = mood.sun
  if (power <= 0.02) return
  const [x, y] = sunPoint(drawing)
  const night = backdrop.time === 'night'
  const reach = Math.max(width, to)
  glow(canvas, colour, x, y, reach * (night ? 0.55 : 0.95), power * (night ? 0.28 : 0.62))
  glow(canvas, colour, x, y, reach * 0.32, power * (night ? 0.35 : 0.6))
  if (power < 0.2) return
  const radius = (night ? 34 : backdrop.time === 'day' ? 30 : 44) * unit
  glow(canvas, colour, x, y, radius * 4, 0.55 * power)
  const disc = mix(colour, [255, 255, 255], night ? 0.3 : 0.55)
  dab(canvas, disc, { x, y, radius, softness: backdrop.time === 'day' ? 0.6 : 0.08, alpha: Math.min(1, power * 1.6) })
  if (night) paintMaria(drawing, x, y, radius)
}

function paintMaria(drawing: Drawing, x: number, y: number, radius: number): void {
  const chance = drawing.chance('moon')
  for (let index = 0; index < 6; index++) {
    const turn = between(chance, 0, Math.PI * 2)
    const far = radius * between(chance, 0.1, 0.6)
    const touch = {
      x: x + Math.cos(turn) * far,
      y: y + Math.sin(turn) * far,
      radius: radius * between(chance, 0.1, 0.26),
    }
    dab(drawing.canvas, [196, 206, 232], { ...touch, softness: 0.5, alpha: 0.4 })
  }
}

function paintStars(drawing: Drawing, to: number): void {
  const { canvas, backdrop, width, unit, noise } = drawing
  if (backdrop.without.has('stars')) return
  const covered = backdrop.weather !== 'clear' && backdrop.weather !== 'cloudy'
  if (covered) return
  const chance = drawing.chance('stars')
  const night = backdrop.time === 'night'
  const count = ((night ? 520 : 90) * (width * to)) / (1e6 * unit * unit)
  for (let index = 0; index < count; index++) {
    const x = chance() * width
    const y = chance() ** 1.25 * to * (night ? 0.96 : 0.55)
    // Stars gather along a slanted band of the sky.
    const band = Math.exp(-(((y / to - 0.2 - 0.5 * (x / width) + 0.2 * noise.at(x / 160, 3)) / 0.16) ** 2))
    const size = chance() ** 5
    if (chance() > 0.45 + 0.55 * band) continue
    const fade = 1 - (y / to) ** 3
    const warm: Colour = chance() < 0.25 ? [255, 226, 196] : [222, 234, 255]
    dab(canvas, warm, { x, y, radius: (0.6 + size * 1.5) * unit, alpha: (0.35 + 0.6 * size + 0.2 * chance()) * fade })
    if (size > 0.6) glow(canvas, warm, x, y, 9 * unit, 0.35 * fade)
  }
}
