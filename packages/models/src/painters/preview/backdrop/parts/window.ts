import { blurCanvas } from './blur-canvas.ts'
import { createCanvas } from './canvas.ts'
import { paintClouds } from './clouds.ts'
import { css, mix } from './colour.ts'
import { glow } from './dab.ts'
import type { Drawing } from './drawing.ts'
import { type IndoorLight, ink } from './indoor.ts'
import { paintHills } from './land.ts'
import { shaded } from './mood.ts'
import { greeneryOf } from './plants.ts'
import { paintSky } from './sky.ts'
import { paintSkyline } from './skyline.ts'
import { paintSvg } from './svg.ts'
import { paintTreeLine } from './tree-line.ts'
import { paintWeather } from './weather.ts'

/** A window in the back wall, in pixels. */
export interface WindowLook {
  readonly x: number
  readonly y: number
  readonly wide: number
  readonly tall: number
  readonly view: 'green' | 'town'
  /** Panes across and down. */
  readonly columns: number
  readonly rows: number
  /** Colour of frame and sill. */
  readonly frame: readonly [number, number, number]
  /** Colour of curtains at both sides; none where absent. */
  readonly curtain?: readonly [number, number, number]
}

/** Paints a window with the outdoors behind it as hour, weather and season have it. */
export async function paintWindow(drawing: Drawing, light: IndoorLight, look: WindowLook): Promise<void> {
  const { canvas, unit } = drawing
  const { x, y, wide, tall } = look
  await paintView(drawing, look)
  if (light.daylight > 0.3)
    glow(canvas, light.dayColour, x + wide / 2, y + tall / 2, Math.max(wide, tall) * 1.15, 0.3 * light.daylight)
  const bar = 5.5 * unit
  const rim = 9 * unit
  const lit = ink(light, look.frame, 1)
  const dark = ink(light, mix(look.frame, [60, 60, 80], 0.25), 0.35)
  const bars: string[] = []
  for (let column = 1; column < look.columns; column++) {
    const at = x + (wide * column) / look.columns
    bars.push(
      `<rect x="${at - bar / 2}" y="${y}" width="${bar}" height="${tall}" fill="${lit}"/><rect x="${at + bar / 2 - bar * 0.28}" y="${y}" width="${bar * 0.28}" height="${tall}" fill="${dark}"/>`,
    )
  }
  for (let row = 1; row < look.rows; row++) {
    const at = y + (tall * row) / look.rows
    bars.push(
      `<rect x="${x}" y="${at - bar / 2}" width="${wide}" height="${bar}" fill="${lit}"/><rect x="${x}" y="${at + bar / 2 - bar * 0.28}" width="${wide}" height="${bar * 0.28}" fill="${dark}"/>`,
    )
  }
  const glass = css([255, 255, 255], 0.1)
  const shine = `<path d="M${x + wide * 0.08} ${y + tall} L${x + wide * 0.42} ${y} H${x + wide * 0.56} L${x + wide * 0.22} ${y + tall} Z M${x + wide * 0.62} ${y} H${x + wide * 0.67} L${x + wide * 0.33} ${y + tall} H${x + wide * 0.28} Z" fill="${glass}"/>`
  const sill = `<rect x="${x - rim * 2}" y="${y + tall + rim}" width="${wide + rim * 4}" height="${rim * 1.3}" rx="${rim * 0.3}" fill="${lit}"/><rect x="${x - rim * 2}" y="${y + tall + rim * 1.9}" width="${wide + rim * 4}" height="${rim * 0.5}" rx="${rim * 0.2}" fill="${dark}"/>`
  const frame = `<rect x="${x - rim / 2}" y="${y - rim / 2}" width="${wide + rim}" height="${tall + rim}" fill="none" stroke="${lit}" stroke-width="${rim}"/><rect x="${x}" y="${y}" width="${wide}" height="${tall}" fill="none" stroke="${dark}" stroke-width="${rim * 0.25}"/>`
  await paintSvg(
    canvas,
    `${shine}${bars.join('')}${frame}${sill}${look.curtain ? curtains(light, look, look.curtain, unit) : ''}`,
    drawing.work,
  )
}

function curtains(
  light: IndoorLight,
  look: WindowLook,
  colour: readonly [number, number, number],
  unit: number,
): string {
  const { x, y, wide, tall } = look
  const top = y - 26 * unit
  const foot = y + tall + 34 * unit
  const cloth = wide * 0.2
  const rod = `<rect x="${x - cloth}" y="${top - 4 * unit}" width="${wide + cloth * 2}" height="${5 * unit}" rx="${2.5 * unit}" fill="${ink(light, [96, 76, 62])}"/>`
  const folds = 7
  const strip = (left: number, mirror: boolean) =>
    Array.from({ length: folds }, (_, fold) => {
      const a = left + (cloth * fold) / folds
      const b = left + (cloth * (fold + 1)) / folds
      const tone = 0.45 + 0.55 * Math.abs(Math.sin((fold + (mirror ? 0.8 : 0.2)) * 1.25))
      const sag = 4 * unit * (fold % 2)
      return `<path d="M${a} ${top} H${b + 0.6} L${b + 1} ${foot + sag} Q${(a + b) / 2} ${foot + 5 * unit} ${a} ${foot + sag} Z" fill="${ink(light, colour, tone)}"/>`
    }).join('')
  return rod + strip(x - cloth * 0.92, false) + strip(x + wide - cloth * 0.08, true)
}

async function paintView(drawing: Drawing, look: WindowLook): Promise<void> {
  const wide = Math.max(8, Math.round(look.wide))
  const tall = Math.max(8, Math.round(look.tall))
  const horizon = Math.round(tall * 0.8)
  const outside: Drawing = {
    ...drawing,
    canvas: createCanvas(wide, tall),
    width: wide,
    height: tall,
    horizon,
    unit: drawing.unit * 0.55,
    mood: {
      ...drawing.mood,
      sun: { ...drawing.mood.sun, x: drawing.mood.sun.x < 0.5 ? 0.3 : 0.7, y: Math.min(0.6, drawing.mood.sun.y) },
    },
  }
  paintSky(outside)
  paintClouds(outside)
  paintHills(outside, { chains: 2, rise: 0.2, nearRise: 0.06, trees: 8 })
  if (look.view === 'town') await paintSkyline(outside, { row: horizon, tall: 0.52, distance: 0.6, part: 'window' })
  const green = shaded(drawing.mood, greeneryOf(drawing.backdrop).sunny, 0.8, 0.2)
  for (let y = horizon; y < tall; y++) for (let x = 0; x < wide; x++) outside.canvas.data.set(green, (y * wide + x) * 3)
  paintTreeLine(outside, {
    row: horizon + 6 * outside.unit,
    tall: tall * 0.26,
    distance: 0.3,
    kind: 'mixed',
    bushes: true,
    gaps: 0.3,
  })
  paintWeather(outside)
  blurCanvas(outside.canvas, 1.7 * drawing.unit)
  const left = Math.round(look.x)
  const top = Math.round(look.y)
  for (let y = 0; y < tall; y++) {
    if (top + y < 0 || top + y >= drawing.height) continue
    const first = Math.max(0, -left)
    const last = Math.min(wide, drawing.width - left)
    if (last <= first) return
    const row = outside.canvas.data.subarray((y * wide + first) * 3, (y * wide + last) * 3)
    drawing.canvas.data.set(row, ((top + y) * drawing.width + left + first) * 3)
  }
}
