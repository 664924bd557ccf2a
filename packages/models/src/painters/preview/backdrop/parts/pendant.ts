import type { Colour } from '../../scene/scene.ts'
import { mix, scale } from './colour.ts'
import type { Drawing } from './drawing.ts'
import { box } from './furniture.ts'
import { type IndoorLight, ink, paintLampLight } from './indoor.ts'
import { paintSvg } from './svg.ts'

/** Lamps of one kind that hang side by side. */
export interface PendantRow {
  /** Columns of the lamps and the row of their lower edges, in pixels. */
  readonly columns: readonly number[]
  readonly y: number
  readonly size: number
  readonly colour: Colour
  /** How far their light reaches, in pixels. */
  readonly reach: number
}

/** Paints a row of hanging lamps and, where they burn, their light. */
export async function paintPendants(drawing: Drawing, light: IndoorLight, row: PendantRow): Promise<void> {
  const { columns, y, size, colour, reach } = row
  await paintSvg(drawing.canvas, columns.map(x => pendant(light, x, y, size, colour)).join(''), drawing.work)
  for (const x of columns) paintLampLight(drawing, light, x, y, reach)
}

/** A lamp that hangs from the ceiling down to row `y`. */
export function pendant(light: IndoorLight, x: number, y: number, size: number, colour: Colour): string {
  const glass = ink(light, mix([250, 244, 226], [255, 226, 160], light.lamps * 0.5))
  return [
    box(x - size * 0.02, -2, size * 0.04, y - size * 0.5 + 2, ink(light, [50, 46, 48], 0.5)),
    `<ellipse cx="${x}" cy="${y}" rx="${size * 0.3}" ry="${size * 0.09}" fill="${light.lamps > 0.3 ? 'rgb(255,240,205)' : glass}"/>`,
    `<path d="M${x - size * 0.08} ${y - size * 0.56} h${size * 0.16} C${x + size * 0.2} ${y - size * 0.36} ${x + size * 0.46} ${y - size * 0.3} ${x + size * 0.5} ${y} H${x - size * 0.5} C${x - size * 0.46} ${y - size * 0.3} ${x - size * 0.2} ${y - size * 0.36} ${x - size * 0.08} ${y - size * 0.56} Z" fill="${ink(light, colour, 0.75)}"/>`,
    `<path d="M${x - size * 0.02} ${y - size * 0.56} h${size * 0.1} C${x + size * 0.2} ${y - size * 0.36} ${x + size * 0.46} ${y - size * 0.3} ${x + size * 0.5} ${y} H${x + size * 0.2} C${x + size * 0.16} ${y - size * 0.3} ${x + size * 0.06} ${y - size * 0.4} ${x - size * 0.02} ${y - size * 0.56} Z" fill="${ink(light, scale(colour, 0.8), 0.4)}"/>`,
  ].join('')
}
