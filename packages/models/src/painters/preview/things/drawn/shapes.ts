import type { Random } from '@sfumato/raster'
import type { Colour } from '../../scene/scene.ts'
import { colourOf, hex, shade } from '../colour-space.ts'
import type { DrawingRequest } from '../thing.ts'

/** The colour of wood where a prompt names none. */
export const wood: Colour = [158, 106, 60]

/** A linear gradient from a lighter to a darker tone of one colour, to be put in front of the shapes that use it. */
export function toneGradient(
  id: string,
  colour: Colour,
  direction: 'down' | 'right' = 'down',
  lighter = 0.06,
  darker = 0.1,
): string {
  const end = direction === 'down' ? 'x2="0" y2="1"' : 'x2="1" y2="0"'
  return `<linearGradient id="${id}" x1="0" y1="0" ${end}><stop offset="0" stop-color="${hex(shade(colour, lighter))}"/><stop offset="1" stop-color="${hex(shade(colour, -darker))}"/></linearGradient>`
}

/** A cylinder's gradient across its width: darker rims, a highlight left of the middle. */
export function roundGradient(id: string, colour: Colour): string {
  const stop = (offset: number, by: number): string =>
    `<stop offset="${offset}" stop-color="${hex(shade(colour, by))}"/>`
  return `<linearGradient id="${id}" x1="0" y1="0" x2="1" y2="0">${stop(0, -0.1)}${stop(0.25, 0.08)}${stop(0.55, 0)}${stop(1, -0.16)}</linearGradient>`
}

/** A light's glow: `colour` in the middle, `strength` (0 to 1) opaque there, nothing at the rim. */
export function glowGradient(id: string, colour: string, strength: number): string {
  return `<radialGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="${strength}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>`
}

/** A filled path. */
export function path(d: string, fill: string, more = ''): string {
  return `<path d="${d}" fill="${fill}"${more === '' ? '' : ` ${more}`}/>`
}

/** A stroked path with round ends and nothing inside. */
export function stroke(d: string, colour: string, width: number, more = ''): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${more === '' ? '' : ` ${more}`}/>`
}

/** A rectangle, its corners rounded by `radius`. */
export function box(x: number, y: number, width: number, height: number, fill: string, radius = 0): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`
}

/** An ellipse. */
export function oval(x: number, y: number, radiusX: number, radiusY: number, fill: string, more = ''): string {
  return `<ellipse cx="${x}" cy="${y}" rx="${radiusX}" ry="${radiusY}" fill="${fill}"${more === '' ? '' : ` ${more}`}/>`
}

/** An ellipse turned by `turn` degrees round its middle. */
export function turnedOval(x: number, y: number, radiusX: number, radiusY: number, turn: number, fill: string): string {
  return oval(x, y, radiusX, radiusY, fill, `transform="rotate(${turn} ${x} ${y})"`)
}

/** An icon of the Noto set with its upper left corner at (x, y), 128 times `scale` units wide. */
export function iconAt({ icon }: DrawingRequest, name: string, x: number, y: number, scale: number): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})">${icon(name)}</g>`
}

/** `count` shapes, drawn by their index. */
export function repeat(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join('')
}

/** A colour's tones, written for SVG: lighter above 0, darker below. */
export function tones(colour: Colour): (by: number) => string {
  return by => hex(shade(colour, by))
}

/** One of a list, by chance. */
export function pick<Value>(random: Random, list: readonly Value[]): Value {
  return list[random.integer(list.length)]
}

/** One of a list of `rrggbb` colours parted by spaces, by chance. */
export function pickColour(random: Random, list: string): Colour {
  return colourOf(pick(random, list.split(' ')))
}

/** The colour that the prompt gives, else the drawing's own: one of a list of `rrggbb` colours, by chance if several. */
export function ownColour({ colour, random }: DrawingRequest, list: string): Colour {
  return colour ?? (list.includes(' ') ? pickColour(random, list) : colourOf(list))
}
