import type { Colour } from '../../scene/scene.ts'
import { shift } from './colour.ts'
import type { Drawing } from './drawing.ts'
import { type IndoorLight, ink } from './indoor.ts'

/** A rug on the floor in the middle of the room, as SVG. */
export function rug(light: IndoorLight, { width, height, horizon }: Drawing, x: number, colour: Colour): string {
  const span = height - horizon
  const ellipse = (grow: number, fill: string) =>
    `<ellipse cx="${x}" cy="${horizon + span * 0.52}" rx="${width * 0.34 * grow}" ry="${span * 0.3 * grow}" fill="${fill}"/>`
  const pale = shift(colour, 10, 0.55, 0.3)
  return [
    `<ellipse cx="${x}" cy="${horizon + span * 0.535}" rx="${width * 0.346}" ry="${span * 0.305}" fill="rgba(30,20,26,0.25)"/>`,
    ellipse(1, ink(light, pale, 0.9)),
    ellipse(0.93, ink(light, shift(colour, 0, 0.7, 0.06), 0.9)),
    ellipse(0.89, ink(light, pale, 0.95)),
    ellipse(0.5, ink(light, shift(colour, -14, 0.6, 0.16), 0.95)),
    ellipse(0.47, ink(light, shift(pale, 0, 1, 0.03), 0.95)),
  ].join('')
}
