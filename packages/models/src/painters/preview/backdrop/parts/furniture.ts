import type { Colour } from '../../scene/scene.ts'
import { between, type Chance, pick } from './chance.ts'
import { mix, scale, shift } from './colour.ts'
import { dab } from './dab.ts'
import type { Drawing } from './drawing.ts'
import { paintFrond } from './frond.ts'
import { type IndoorLight, ink, inside } from './indoor.ts'

/** A rectangle in SVG; `round` is the corner's radius. */
export function box(x: number, y: number, wide: number, tall: number, fill: string, round = 0): string {
  return `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${Math.max(0, wide).toFixed(1)}" height="${Math.max(0, tall).toFixed(1)}" rx="${round.toFixed(1)}" fill="${fill}"/>`
}

/** A sofa that stands on row `foot`. */
export function sofa(light: IndoorLight, x: number, foot: number, wide: number, colour: Colour): string {
  const tall = wide * 0.4
  const lit = ink(light, colour, 1)
  const mid = ink(light, colour, 0.7)
  const dark = ink(light, scale(colour, 0.8), 0.3)
  const leg = ink(light, [92, 66, 50], 0.5)
  const arm = wide * 0.1
  const round = wide * 0.035
  return [
    box(x + wide * 0.08, foot - tall * 0.12, wide * 0.025, tall * 0.12, leg),
    box(x + wide * 0.895, foot - tall * 0.12, wide * 0.025, tall * 0.12, leg),
    box(x + arm * 0.6, foot - tall, wide - arm * 1.2, tall * 0.8, mid, round * 1.4),
    box(x + arm, foot - tall * 0.94, (wide - arm * 2) / 2 - wide * 0.004, tall * 0.5, lit, round),
    box(x + wide / 2 + wide * 0.004, foot - tall * 0.94, (wide - arm * 2) / 2 - wide * 0.004, tall * 0.5, lit, round),
    box(x + arm * 0.9, foot - tall * 0.5, wide - arm * 1.8, tall * 0.24, lit, round),
    box(x + arm * 0.9, foot - tall * 0.3, wide - arm * 1.8, tall * 0.19, dark, round * 0.5),
    box(x + wide / 2 - wide * 0.003, foot - tall * 0.5, wide * 0.006, tall * 0.22, dark),
    box(x, foot - tall * 0.68, arm, tall * 0.57, mid, round),
    box(x + wide - arm, foot - tall * 0.68, arm, tall * 0.57, mid, round),
  ].join('')
}

/** A cushion that leans, centred on (x, y). */
export function cushion(light: IndoorLight, x: number, y: number, size: number, colour: Colour, turn: number): string {
  const round = size * 0.2
  return `<g transform="rotate(${turn} ${x} ${y})">${box(x - size / 2, y - size / 2, size, size, ink(light, colour, 0.9), round)}${box(x - size / 2, y + size * 0.2, size, size * 0.3, ink(light, colour, 0.5), round)}</g>`
}

/** A picture in a frame with a small abstract painting. */
export function pictureFrame(
  light: IndoorLight,
  dice: Chance,
  x: number,
  y: number,
  wide: number,
  tall: number,
  lead: Colour,
): string {
  const rim = Math.min(wide, tall) * 0.055
  const paper = ink(light, [246, 243, 236])
  const tone = (turn: number, by = 1) => ink(light, shift(mix(lead, [230, 190, 150], 0.3), turn, 0.9, 0.1 * by))
  const innerX = x + rim * 2.6
  const innerY = y + rim * 2.6
  const innerWide = wide - rim * 5.2
  const innerTall = tall - rim * 5.2
  const row = innerY + innerTall * between(dice, 0.45, 0.7)
  const sunX = innerX + innerWide * between(dice, 0.25, 0.75)
  const bend = innerTall * between(dice, 0.1, 0.25)
  return [
    box(x + rim * 0.7, y + rim * 1.2, wide, tall, 'rgba(30,24,34,0.22)', rim * 0.4),
    box(x, y, wide, tall, ink(light, [74, 60, 54], 0.8)),
    box(x + rim, y + rim, wide - 2 * rim, tall - 2 * rim, paper),
    box(innerX, innerY, innerWide, innerTall, tone(20, 1.6)),
    `<circle cx="${sunX}" cy="${row - innerTall * 0.18}" r="${innerWide * 0.16}" fill="${ink(light, [246, 206, 130])}"/>`,
    `<path d="M${innerX} ${row} q${innerWide / 4} ${-bend} ${innerWide / 2} 0 t${innerWide / 2} 0 V${innerY + innerTall} H${innerX} Z" fill="${tone(0)}"/>`,
    `<path d="M${innerX} ${row + innerTall * 0.16} q${innerWide / 4} ${bend} ${innerWide / 2} 0 t${innerWide / 2} 0 V${innerY + innerTall} H${innerX} Z" fill="${tone(-26, -0.6)}"/>`,
  ].join('')
}

const spines: readonly Colour[] = [
  [190, 92, 76],
  [72, 112, 132],
  [222, 178, 104],
  [110, 132, 96],
  [232, 222, 204],
  [92, 84, 116],
  [206, 138, 100],
]

/** Books side by side on a board at row `foot`, up to `tall` pixels high. */
export function books(light: IndoorLight, dice: Chance, x: number, foot: number, wide: number, tall: number): string {
  const parts: string[] = []
  let at = x
  while (at < x + wide) {
    const thick = tall * between(dice, 0.1, 0.22)
    const high = tall * between(dice, 0.66, 0.96)
    if (at + thick > x + wide) break
    if (dice() < 0.09) {
      at += thick * 1.6
      continue
    }
    const colour = shift(pick(dice, spines), between(dice, -10, 10))
    parts.push(box(at, foot - high, thick * 0.96, high, ink(light, colour, between(dice, 0.6, 1))))
    parts.push(
      box(
        at + thick * 0.15,
        foot - high * 0.84,
        thick * 0.66,
        high * 0.06,
        ink(light, mix(colour, [255, 245, 220], 0.6)),
      ),
    )
    at += thick
  }
  return parts.join('')
}

/** Open shelves with books and a few vessels. */
export function bookcase(
  light: IndoorLight,
  dice: Chance,
  x: number,
  top: number,
  wide: number,
  foot: number,
  wood: Colour,
  boards: number,
): string {
  const parts = [box(x, top, wide, foot - top, ink(light, scale(wood, 0.62), 0.3))]
  const rim = wide * 0.035
  const gap = (foot - top - rim) / boards
  for (let board = 0; board < boards; board++) {
    const shelf = top + rim + gap * (board + 1) - rim
    const room = gap - rim * 1.4
    const filled = between(dice, 0.5, 0.92)
    parts.push(books(light, dice, x + rim * 1.6, shelf, (wide - rim * 3) * filled, room))
    if (filled < 0.75) {
      const at = x + rim * 2 + (wide - rim * 3) * (filled + (1 - filled) / 2)
      const size = room * 0.34
      parts.push(
        `<path d="M${at - size * 0.5} ${shelf} q${-size * 0.4} ${-size} ${size * 0.25} ${-size * 1.5} h${size * 0.5} q${size * 0.65} ${size * 0.5} ${size * 0.25} ${size * 1.5} z" fill="${ink(light, pick(dice, spines), 0.9)}"/>`,
      )
    }
    parts.push(box(x, shelf, wide, rim, ink(light, wood, 0.9)))
    parts.push(box(x, shelf + rim, wide, rim * 0.7, 'rgba(20,14,20,0.28)'))
  }
  parts.push(
    box(x, top, rim, foot - top, ink(light, wood, 0.8)),
    box(x + wide - rim, top, rim, foot - top, ink(light, wood, 0.6)),
    box(x - rim * 0.4, top - rim * 0.4, wide + rim * 0.8, rim * 1.2, ink(light, wood, 1)),
  )
  return parts.join('')
}

/** A house plant in a pot on row `foot`, `tall` pixels high. */
export function paintHousePlant(
  drawing: Drawing,
  light: IndoorLight,
  dice: Chance,
  x: number,
  foot: number,
  tall: number,
): void {
  const { canvas } = drawing
  const pot = pick(dice, [
    [206, 126, 92],
    [232, 228, 220],
    [94, 110, 120],
  ] as const)
  const half = tall * 0.13
  const indoor: Drawing = {
    ...drawing,
    mood: { ...drawing.mood, lit: light.lit, shaded: light.shade, hazeStrength: 0 },
  }
  dab(canvas, [30, 24, 28], {
    x,
    y: foot,
    radius: half * 1.7,
    flatness: 0.16,
    softness: 1,
    alpha: drawing.backdrop.without.has('shadows') ? 0 : 0.45,
  })
  const top = foot - half * 1.9
  for (let frond = 0; frond < 9; frond++) {
    const turn = -Math.PI * (0.14 + 0.72 * (((frond * 4) % 9) / 8)) + between(dice, -0.1, 0.1)
    paintFrond(indoor, dice, x, top, turn, tall * between(dice, 0.5, 0.78), 0, [70, 128, 84])
  }
  for (let row = 0; row < half * 2; row++) {
    const wide = half * (1 - 0.3 * (row / (half * 2)))
    for (let px = Math.floor(x - wide); px <= x + wide; px++) {
      const u = (px - x) / wide
      if (Math.abs(u) > 1 || px < 0 || px >= canvas.width || top + row >= canvas.height) continue
      const colour = inside(light, pot, Math.max(0.1, 0.8 - 0.5 * u * u - 0.25 * u) * (row < half * 0.3 ? 1.12 : 1))
      canvas.data.set(colour, (Math.round(top + row) * canvas.width + px) * 3)
    }
  }
}
