import type { Colour } from '../../scene/scene.ts'
import { between, type Chance, pick } from './chance.ts'
import { css, mix, scale, shift } from './colour.ts'
import type { Drawing } from './drawing.ts'
import { shaded } from './mood.ts'

/** A small house seen from the front: where its foot's left corner is, and its size to the eaves, in pixels. */
export interface HouseLook {
  readonly x: number
  readonly foot: number
  readonly wide: number
  readonly tall: number
  readonly wall: Colour
  readonly roof: Colour
  /** 0 near to 1 at the horizon. */
  readonly distance: number
  readonly storeys: number
  /** Gable towards the viewer, or the roof's long side. */
  readonly gable: boolean
  readonly door?: boolean
  readonly snowy?: boolean
}

/** The paints of a place's houses: the asked colours, else a cheerful mixture. */
export function housePaintsOf({ colours }: Drawing['backdrop']): readonly Colour[] {
  if (colours.length === 0) return housePaints
  return colours.flatMap(colour => [colour, shift(colour, 0, 0.8, 0.12), shift(colour, 8, 0.95, -0.08)])
}

const housePaints: readonly Colour[] = [
  [238, 224, 198],
  [222, 128, 96],
  [232, 190, 112],
  [146, 178, 186],
  [206, 98, 88],
  [188, 200, 168],
  [244, 240, 230],
  [120, 150, 172],
]

/** Roof tiles. */
export const roofPaints: readonly Colour[] = [
  [176, 88, 66],
  [146, 80, 68],
  [104, 96, 104],
  [192, 112, 76],
]

/** A house as SVG: wall, roof, windows (lit when it is dark), door, chimney. */
export function house(drawing: Drawing, dice: Chance, look: HouseLook): string {
  const { mood } = drawing
  const { x, foot, wide, tall, distance } = look
  const tone = (colour: Colour, lighting: number) => css(shaded(mood, colour, lighting, distance))
  const top = foot - tall
  const rise = wide * (look.gable ? between(dice, 0.5, 0.66) : between(dice, 0.34, 0.46))
  const over = wide * 0.06
  const right = mood.sun.x < 0.5
  const wall = tone(look.wall, 0.9)
  const wallDark = tone(scale(look.wall, 0.86), 0.4)
  const roof = look.snowy ? tone([244, 247, 253], 0.95) : tone(look.roof, 0.9)
  const roofDark = look.snowy ? tone([190, 206, 232], 0.5) : tone(scale(look.roof, 0.8), 0.35)
  const middle = x + wide / 2
  const parts: string[] = []
  const chimneyX = x + wide * between(dice, 0.16, 0.3)
  parts.push(
    `<rect x="${chimneyX}" y="${top - rise * 0.92}" width="${wide * 0.09}" height="${rise * 0.7}" fill="${tone(scale(look.roof, 0.85), 0.6)}"/>`,
  )
  if (look.gable) {
    parts.push(
      `<path d="M${x} ${foot} V${top} L${middle} ${top - rise} L${x + wide} ${top} V${foot} Z" fill="${wall}"/>`,
    )
    parts.push(
      `<path d="M${right ? middle : x} ${foot} V${right ? top - rise : top} ${right ? `L${x + wide} ${top}` : `L${middle} ${top - rise}`} V${foot} Z" fill="${wallDark}" opacity="0.35"/>`,
    )
    const thick = wide * 0.085
    parts.push(
      `<path d="M${x - over} ${top + thick * 0.5} L${middle} ${top - rise - thick * 0.6} V${top - rise + thick * 0.7} L${x - over + thick * 0.6} ${top + thick * 1.2} Z" fill="${right ? roof : roofDark}"/>`,
    )
    parts.push(
      `<path d="M${x + wide + over} ${top + thick * 0.5} L${middle} ${top - rise - thick * 0.6} V${top - rise + thick * 0.7} L${x + wide + over - thick * 0.6} ${top + thick * 1.2} Z" fill="${right ? roofDark : roof}"/>`,
    )
    parts.push(pane(drawing, dice, middle - wide * 0.07, top - rise * 0.42, wide * 0.14, wide * 0.17, distance))
  } else {
    parts.push(`<rect x="${x}" y="${top}" width="${wide}" height="${tall}" fill="${wall}"/>`)
    parts.push(
      `<rect x="${right ? x + wide * 0.72 : x}" y="${top}" width="${wide * 0.28}" height="${tall}" fill="${wallDark}" opacity="0.35"/>`,
    )
    parts.push(
      `<path d="M${x - over} ${top + rise * 0.06} L${x + wide * 0.1} ${top - rise} H${x + wide * 0.9} L${x + wide + over} ${top + rise * 0.06} Z" fill="${roof}"/>`,
    )
    for (let row = 1; row < 5; row++) {
      const y = top + rise * 0.06 - (rise * 1.06 * row) / 5
      const inset = (wide * 0.1 + over) * (row / 5)
      parts.push(
        `<rect x="${x - over + inset}" y="${y}" width="${wide + 2 * over - 2 * inset}" height="${rise * 0.03}" fill="${roofDark}" opacity="0.5"/>`,
      )
    }
    parts.push(
      `<rect x="${x - over * 0.6}" y="${top}" width="${wide + over * 1.2}" height="${tall * 0.05}" fill="${roofDark}" opacity="0.8"/>`,
    )
  }
  const columns = Math.max(2, Math.round((wide / (tall / look.storeys)) * 1.3))
  const storey = tall / look.storeys
  const pitch = wide / columns
  const doorColumn = look.door === false ? -1 : Math.floor(columns / 2)
  for (let row = 0; row < look.storeys; row++) {
    for (let column = 0; column < columns; column++) {
      const px = x + pitch * (column + 0.5)
      const py = top + storey * row
      if (row === look.storeys - 1 && column === doorColumn) {
        const high = storey * 0.74
        const paint = tone(
          pick(dice, [
            [110, 66, 52],
            [62, 92, 104],
            [92, 104, 76],
          ] as const),
          0.6,
        )
        parts.push(
          `<path d="M${px - pitch * 0.26} ${foot} v${-high * 0.8} q0 ${-high * 0.2} ${pitch * 0.26} ${-high * 0.2} q${pitch * 0.26} 0 ${pitch * 0.26} ${high * 0.2} V${foot} Z" fill="${paint}"/>`,
        )
      } else
        parts.push(pane(drawing, dice, px - pitch * 0.24, py + storey * 0.24, pitch * 0.48, storey * 0.5, distance))
    }
  }
  parts.push(
    `<rect x="${x}" y="${foot - tall * 0.05}" width="${wide}" height="${tall * 0.05}" fill="${tone(scale(look.wall, 0.7), 0.4)}" opacity="0.6"/>`,
  )
  return parts.join('')
}

function pane(
  drawing: Drawing,
  dice: Chance,
  x: number,
  y: number,
  wide: number,
  tall: number,
  distance: number,
): string {
  const { mood } = drawing
  const lit = dice() < mood.lamps * 0.7
  const glass = lit
    ? mix([255, 212, 136], mood.haze, distance * 0.3)
    : mix(shaded(mood, [78, 104, 132], 0.6, distance), mood.sky[1], 0.25)
  const frame = css(shaded(mood, [246, 242, 234], 0.85, distance))
  const rim = Math.max(0.5, wide * 0.1)
  return `<rect x="${x - rim}" y="${y - rim}" width="${wide + 2 * rim}" height="${tall + 2 * rim}" fill="${frame}"/><rect x="${x}" y="${y}" width="${wide}" height="${tall}" fill="${css(glass)}"/><path d="M${x + wide / 2} ${y} v${tall} M${x} ${y + tall / 2} h${wide}" stroke="${frame}" stroke-width="${rim * 0.7}"/><rect x="${x - rim * 1.6}" y="${y + tall + rim}" width="${wide + rim * 3.2}" height="${rim}" fill="${css(shaded(mood, shift([206, 200, 190], 0), 0.5, distance))}"/>`
}
