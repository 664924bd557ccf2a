import type { Colour } from '../../scene/scene.ts'
import type { DrawnBackdrop } from '../drawn-backdrop.ts'
import { css, mix, scale, under } from './colour.ts'
import { dab, glow } from './dab.ts'
import type { Drawing } from './drawing.ts'

/** Light inside a building. */
export interface IndoorLight {
  /** Factors of the light in the room, and in its shaded parts. */
  readonly lit: Colour
  readonly shade: Colour
  /** How much daylight enters, 0 to 1, and its colour. */
  readonly daylight: number
  readonly dayColour: Colour
  /** How much lamps burn, 0 to 1. */
  readonly lamps: number
}

const rooms: Record<Drawing['backdrop']['time'], IndoorLight> = {
  dawn: { lit: [1, 0.94, 0.93], shade: [0.7, 0.68, 0.78], daylight: 0.75, dayColour: [255, 224, 206], lamps: 0.15 },
  day: { lit: [1.03, 1.01, 0.98], shade: [0.74, 0.76, 0.82], daylight: 1, dayColour: [255, 250, 236], lamps: 0 },
  golden: { lit: [1.06, 0.97, 0.82], shade: [0.76, 0.66, 0.62], daylight: 1, dayColour: [255, 214, 140], lamps: 0.1 },
  dusk: { lit: [0.84, 0.72, 0.68], shade: [0.5, 0.44, 0.54], daylight: 0.35, dayColour: [220, 160, 170], lamps: 0.75 },
  night: { lit: [0.82, 0.68, 0.54], shade: [0.38, 0.32, 0.36], daylight: 0.06, dayColour: [130, 160, 220], lamps: 1 },
}

/** The light in a room at the backdrop's hour and weather; its lamps burn at least `leastLamps` (0 to 1). */
export function indoorLight({ backdrop, mood }: Drawing, leastLamps = 0): IndoorLight {
  const room = rooms[backdrop.time]
  const grey =
    backdrop.weather === 'clear' || backdrop.weather === 'cloudy' ? 0 : backdrop.weather === 'storm' ? 0.3 : 0.14
  const daylight = room.daylight * (1 - grey * 1.6) * (mood.sun.power > 0.2 || backdrop.time === 'night' ? 1 : 0.75)
  return {
    ...room,
    lit: scale(room.lit, 1 - grey * 0.6),
    shade: scale(room.shade, 1 - grey * 0.4),
    daylight,
    lamps: Math.max(leastLamps, Math.min(1, room.lamps + grey)),
  }
}

/** `colour` as it looks in the room, `lighting` 0 (shade) to 1 (lit). */
export function inside(light: IndoorLight, colour: Colour, lighting = 1): Colour {
  return under(colour, mix(light.shade, light.lit, lighting))
}

/** As `inside`, written for SVG. */
export function ink(light: IndoorLight, colour: Colour, lighting = 1): string {
  return css(inside(light, colour, lighting))
}

/** How a back wall is lit. */
export interface WallLook {
  readonly colour: Colour
  /** Where the daylight comes in, in pixels. */
  readonly windowX: number
  readonly windowY: number
}

/** Paints the back wall down to the horizon's row: brighter round the window, darker to ceiling and corners. */
export function paintWall(drawing: Drawing, light: IndoorLight, look: WallLook): void {
  const { canvas, width, height, horizon, noise, unit } = drawing
  const bright = inside(light, look.colour, 1)
  const dark = inside(light, mix(look.colour, [70, 70, 100], 0.08), 0.25)
  const reach = Math.hypot(width, horizon) * 0.62
  const pull = 0.35 + 0.65 * Math.max(light.daylight, light.lamps * 0.8)
  for (let y = 0; y < horizon; y++) {
    const foot = Math.exp(-(horizon - y) / (height * 0.03)) * 0.1
    const ceiling = Math.exp(-y / (height * 0.14)) * 0.14
    for (let x = 0; x < width; x++) {
      const du = (x - look.windowX) / reach
      const dv = (y - look.windowY) / reach
      const pool = Math.exp(-(du * du + dv * dv) * 1.7) * pull
      const tooth = 1 + 0.008 * noise.at(x / (2.2 * unit), y / (2.2 * unit))
      const t = Math.max(0, 0.25 + 0.75 * pool - ceiling - foot)
      const at = (y * width + x) * 3
      for (let channel = 0; channel < 3; channel++) {
        canvas.data[at + channel] = (dark[channel] + (bright[channel] - dark[channel]) * t) * tooth
      }
    }
  }
}

/** A soft dark patch on the floor under something. */
export function paintContact(drawing: Drawing, x: number, y: number, half: number, strength = 0.5): void {
  if (drawing.backdrop.without.has('shadows')) return
  dab(drawing.canvas, [30, 22, 26], { x, y, radius: half, flatness: 0.09, softness: 1, alpha: strength })
}

/** Slanted light from a window on the floor: a soft bright parallelogram with the shadow of the bars. */
export function paintFloorLight(drawing: Drawing, light: IndoorLight, x: number, half: number, lean: number): void {
  const { canvas, width, height, horizon, backdrop } = drawing
  const power = light.daylight * (backdrop.weather === 'clear' || backdrop.weather === 'cloudy' ? 0.5 : 0.12)
  if (power < 0.05) return
  const from = horizon + (height - horizon) * 0.08
  const to = horizon + (height - horizon) * 0.78
  for (let y = Math.floor(from); y < Math.min(height, to); y++) {
    const share = (y - from) / (to - from)
    const middle = x + lean * (height - horizon) * share * 1.3
    const wide = half * (1 + 0.7 * share)
    const ends = Math.min(1, share / 0.06) * Math.min(1, (1 - share) / 0.1)
    for (let px = Math.max(0, Math.floor(middle - wide)); px < Math.min(width, middle + wide); px++) {
      const u = (px - middle) / wide
      const rim = Math.min(1, (1 - Math.abs(u)) / 0.07)
      const bars = Math.min(1, Math.abs(u) / 0.045) * Math.min(1, Math.abs(share - 0.46) / 0.03)
      const alpha = power * rim * ends * (0.25 + 0.75 * bars) * (1 - 0.35 * share)
      const at = (y * width + px) * 3
      for (let channel = 0; channel < 3; channel++) {
        canvas.data[at + channel] +=
          (255 - canvas.data[at + channel]) * (light.dayColour[channel] / 255) ** 2 * alpha * 0.75
      }
    }
  }
}

/** A lamp's light, where lamps burn. */
export function paintLampLight(drawing: Drawing, light: IndoorLight, x: number, y: number, reach: number): void {
  if (light.lamps < 0.1) return
  glow(drawing.canvas, [255, 190, 110], x, y, reach, 0.5 * light.lamps)
  glow(drawing.canvas, [255, 232, 190], x, y, reach * 0.22, 0.8 * light.lamps)
}

/** The light that a room throws on things in it. */
export function roomLight(drawing: Drawing, light: IndoorLight, windowX: number): DrawnBackdrop['light'] {
  const side = Math.max(-1, Math.min(1, (windowX / drawing.width - 0.5) * 2))
  return {
    from: light.daylight > light.lamps ? side : side * 0.3,
    colour: under([255, 255, 255], light.lit),
    hardness: drawing.backdrop.without.has('shadows') ? 0 : 0.25 + 0.25 * light.daylight,
    ambient: under([255, 255, 255], mix(light.shade, light.lit, 0.4)),
  }
}
