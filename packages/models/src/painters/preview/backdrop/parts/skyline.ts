import type { Colour } from '../../scene/scene.ts'
import { between, type Chance } from './chance.ts'
import { css, mix, scale, shift } from './colour.ts'
import { glow } from './dab.ts'
import type { Drawing } from './drawing.ts'
import { shaded } from './mood.ts'
import { paintSvg } from './svg.ts'

/** How a row of tall buildings stands. */
export interface SkylineLook {
  /** Row of their feet, in pixels. */
  readonly row: number
  /** Height of the tallest, as a share of `row`. */
  readonly tall: number
  /** 0 near to 1 at the horizon. */
  readonly distance: number
  /** Name of the row: each has its own chances. */
  readonly part: string
}

const walls: readonly Colour[] = [
  [196, 190, 186],
  [168, 178, 192],
  [206, 178, 156],
  [148, 160, 180],
  [186, 164, 150],
  [216, 206, 192],
]

/** A skyline with windows that are lit when it is dark; nothing where buildings are unwanted. */
export async function paintSkyline(drawing: Drawing, look: SkylineLook): Promise<void> {
  const { canvas, width, unit, noise, mood, work } = drawing
  if (drawing.backdrop.without.has('buildings')) return
  const dice = drawing.chance(`skyline ${look.part}`)
  const tallest = Math.min(look.row * look.tall, width * 0.9)
  const body: string[] = []
  const size = (0.5 + 1.1 * (1 - look.distance)) * unit
  let x = -30 * unit
  const offset = dice() * 100
  while (x < width + 20 * unit) {
    const wide = between(dice, 42, 96) * size
    const cluster = 0.5 + 0.5 * noise.layered(x / (330 * unit) + offset, 3, 2) * 1.6
    const tower = dice() < 0.3 ? 1.25 : 0.85
    const tall = tallest * Math.min(1, Math.max(0.22, (0.3 + 0.75 * cluster) * tower * between(dice, 0.7, 1)))
    body.push(building(drawing, dice, x, look.row, wide, tall, look.distance, size))
    x += wide * between(dice, 0.82, 1.12)
  }
  await paintSvg(canvas, body.join(''), work, { soften: look.distance > 0.7 ? 0.5 * unit : 0 })
  if (mood.lamps > 0.2) {
    for (let index = 0; index < 5; index++) {
      glow(
        canvas,
        [255, 180, 110],
        (index + dice()) * width * 0.2,
        look.row,
        190 * unit,
        0.22 * mood.lamps * (1 - look.distance * 0.5),
      )
    }
  }
}

function building(
  drawing: Drawing,
  dice: Chance,
  x: number,
  row: number,
  wide: number,
  tall: number,
  distance: number,
  size: number,
): string {
  const { mood } = drawing
  const wall = shift(
    walls[Math.floor(dice() * walls.length)],
    between(dice, -8, 8),
    between(dice, 0.7, 1.1),
    between(dice, -0.08, 0.04),
  )
  const side = mood.sun.x < 0.5 ? 1 : -1
  const front = shaded(mood, wall, 0.75, distance)
  const dark = shaded(mood, scale(wall, 0.78), 0.2, distance)
  const low = mix(front, mood.haze, 0.35 * mood.hazeStrength + 0.1)
  const id = `b${Math.round(x)}x${Math.round(tall)}${Math.round(distance * 100)}`
  const top = row - tall
  const depth = wide * between(dice, 0.16, 0.3)
  const sideX = side > 0 ? x + wide - depth : x
  const parts = [
    `<defs><linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${css(front)}"/><stop offset="1" stop-color="${css(low)}"/></linearGradient></defs>`,
    `<rect x="${x.toFixed(1)}" y="${top.toFixed(1)}" width="${wide.toFixed(1)}" height="${(tall + 2).toFixed(1)}" fill="url(#${id})"/>`,
    `<rect x="${sideX.toFixed(1)}" y="${top.toFixed(1)}" width="${depth.toFixed(1)}" height="${(tall + 2).toFixed(1)}" fill="${css(mix(dark, low, 0.15))}" opacity="0.75"/>`,
    crown(dice, x, top, wide, css(front), css(dark), size),
  ]
  const faceX = side > 0 ? x : x + depth
  parts.push(windows(drawing, dice, faceX, top, wide - depth, tall, front, distance, size))
  return parts.join('')
}

function crown(dice: Chance, x: number, top: number, wide: number, front: string, dark: string, size: number): string {
  const kind = dice()
  const inset = wide * between(dice, 0.14, 0.28)
  const rise = wide * between(dice, 0.12, 0.3)
  if (kind < 0.34) {
    return `<rect x="${x + inset}" y="${top - rise}" width="${wide - 2 * inset}" height="${rise + 1}" fill="${front}"/><rect x="${x + wide * 0.6}" y="${top - rise}" width="${Math.max(0, wide * 0.4 - inset)}" height="${rise + 1}" fill="${dark}" opacity="0.6"/>`
  }
  if (kind < 0.5) {
    const middle = x + wide / 2
    return `<rect x="${middle - size}" y="${top - wide * 0.7}" width="${2 * size}" height="${wide * 0.7}" fill="${dark}"/><rect x="${x + inset}" y="${top - rise * 0.6}" width="${wide - 2 * inset}" height="${rise * 0.6 + 1}" fill="${front}"/>`
  }
  if (kind < 0.6) return `<path d="M${x} ${top + 1} L${x + wide} ${top - rise * 1.2} V${top + 1} Z" fill="${front}"/>`
  return `<rect x="${x - size}" y="${top - 2 * size}" width="${wide + 2 * size}" height="${3.4 * size}" fill="${dark}"/>`
}

function windows(
  drawing: Drawing,
  dice: Chance,
  x: number,
  top: number,
  wide: number,
  tall: number,
  wall: Colour,
  distance: number,
  size: number,
): string {
  const { mood } = drawing
  const columns = Math.max(2, Math.round(wide / (11 * size)))
  const pitch = wide / columns
  const rowPitch = between(dice, 10, 15) * size
  const paneWide = pitch * between(dice, 0.42, 0.66)
  const paneTall = rowPitch * between(dice, 0.44, 0.62)
  const rows = Math.floor((tall - rowPitch) / rowPitch)
  const glass = css(mix(mix(wall, shaded(mood, [70, 96, 132], 0.5, distance), 0.62), mood.haze, distance * 0.3))
  const bright = css(mix(mix(wall, mood.sky[2], 0.6), [255, 255, 255], 0.08))
  const warm = [
    css(mix([255, 214, 138], mood.haze, distance * 0.35)),
    css(mix([255, 190, 104], mood.haze, distance * 0.35)),
    css(mix([250, 236, 200], mood.haze, distance * 0.35)),
  ]
  const paths: Record<string, string> = {}
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const lit = dice() < mood.lamps * 0.5
      const colour = lit ? warm[Math.floor(dice() * 3)] : dice() < 0.22 ? bright : glass
      const px = x + column * pitch + (pitch - paneWide) / 2
      const py = top + rowPitch * (0.6 + row)
      paths[colour] =
        `${paths[colour] ?? ''}M${px.toFixed(1)} ${py.toFixed(1)}h${paneWide.toFixed(1)}v${paneTall.toFixed(1)}h${(-paneWide).toFixed(1)}z`
    }
  }
  return Object.entries(paths)
    .map(([colour, path]) => `<path d="${path}" fill="${colour}"/>`)
    .join('')
}
