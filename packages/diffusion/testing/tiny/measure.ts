/**
 * Simple measures of what a picture of the tiny checkpoint shows: a shape, its colour, and what is behind it.
 * They repeat `tools/tiny-checkpoint/measure.py`, by which the checkpoint was judged; all tables are in `world.json`.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Colour = readonly [number, number, number]

interface World {
  readonly size: number
  readonly colours: Readonly<Record<string, Colour>>
  /** By time of day: the sky's colour at the top and at the horizon. */
  readonly skies: Readonly<Record<string, readonly [Colour, Colour]>>
  /** By ground, then by time of day. */
  readonly grounds: Readonly<Record<string, Readonly<Record<string, Colour>>>>
  /** Square bitmaps of `#` and `.`, each shape filling its square. */
  readonly templates: Readonly<Record<string, readonly string[]>>
}

/** A 64 x 64 picture: interleaved red, green, blue. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly rgb: Uint8Array
}

/** `colour` and `shape` are names of `world.json`, or `none`; `fit` is the overlap with the best template, 0 to 1. */
export interface ShapeReading {
  readonly colour: string
  readonly shape: string
  readonly fit: number
  /** The shape's part of the picture, 0 to 1. */
  readonly share: number
}

/** The names and colours of the checkpoint's little world. */
export const world: World = JSON.parse(readFileSync(join(import.meta.dirname, 'world.json'), 'utf8'))

// Columns at either side that no shape of the training pictures comes to.
const margin = 5
// A pixel belongs to the shape where it differs from its row's sides by more than this (Euclidean, of 255).
const contrast = 60
const leastShare = 0.01
const leastSkyRows = 20
const groundRows = 8

/** Finds the largest thing that differs from the sides of its rows, and names its colour and form. */
export function readShape(pixels: Pixels): ShapeReading {
  const { width, height } = pixels
  const sides = sideColours(pixels)
  const different = new Uint8Array(width * height)
  for (let index = 0; index < different.length; index++) {
    const away = distance(pixelAt(pixels, index), sides[Math.floor(index / width)])
    different[index] = away > contrast ? 1 : 0
  }
  const part = largestPart(different, width)
  const share = part.length / (width * height)
  if (share < leastShare) return { colour: 'none', shape: 'none', fit: 0, share }
  const colour = nearest(medianColour(part.map(index => pixelAt(pixels, index))), world.colours)
  const fits = Object.keys(world.templates).map(shape => ({ shape, fit: overlap(part, width, world.templates[shape]) }))
  const best = fits.reduce((one, other) => (other.fit > one.fit ? other : one))
  return { colour, ...best, share }
}

/** The plain colour that is nearest to the median of the picture's sides. */
export function readPlainBackground(pixels: Pixels): string {
  return nearest(medianColour(sideColours(pixels)), world.colours)
}

/** The time of day by the sky's upper rows, and the ground by the bottom rows. */
export function readScene(pixels: Pixels): { time: string; ground: string } {
  const sides = sideColours(pixels)
  const means = mapValues(world.skies, ([top, low]) => medianColour([top, low]))
  const time = nearest(medianColour(sides.slice(0, leastSkyRows)), means)
  const grounds = mapValues(world.grounds, byTime => byTime[time])
  return { time, ground: nearest(medianColour(sides.slice(-groundRows)), grounds) }
}

/** The part of all pixels within 70 (Euclidean, of 255) of a named colour. */
export function colourShare(pixels: Pixels, colour: string): number {
  let near = 0
  const count = pixels.width * pixels.height
  for (let index = 0; index < count; index++) {
    if (distance(pixelAt(pixels, index), world.colours[colour]) < 70) near++
  }
  return near / count
}

function mapValues<In, Out>(table: Readonly<Record<string, In>>, change: (value: In) => Out): Record<string, Out> {
  return Object.fromEntries(Object.entries(table).map(([name, value]) => [name, change(value)]))
}

function pixelAt({ rgb }: Pixels, index: number): Colour {
  return [rgb[3 * index], rgb[3 * index + 1], rgb[3 * index + 2]]
}

function distance(one: Colour, other: Colour): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])
}

function nearest(colour: Colour, table: Readonly<Record<string, Colour>>): string {
  const names = Object.keys(table)
  return names.reduce((one, other) => (distance(colour, table[other]) < distance(colour, table[one]) ? other : one))
}

function medianColour(colours: readonly Colour[]): Colour {
  const middle = (channel: number) => {
    const sorted = colours.map(colour => colour[channel]).sort((one, other) => one - other)
    return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2
  }
  return [middle(0), middle(1), middle(2)]
}

function sideColours(pixels: Pixels): Colour[] {
  return Array.from({ length: pixels.height }, (_, row) => {
    const columns = Array.from({ length: 2 * margin }, (_, at) => (at < margin ? at : pixels.width - 2 * margin + at))
    return medianColour(columns.map(column => pixelAt(pixels, row * pixels.width + column)))
  })
}

/** Pixel indices of the largest 4-connected part. */
function largestPart(mask: Uint8Array, width: number): number[] {
  const left = mask.slice()
  let best: number[] = []
  for (let start = 0; start < left.length; start++) {
    if (left[start] === 0) continue
    const part = [start]
    left[start] = 0
    for (let next = 0; next < part.length; next++) {
      const at = part[next]
      const column = at % width
      const near = [at - width, at + width, ...(column > 0 ? [at - 1] : []), ...(column < width - 1 ? [at + 1] : [])]
      for (const neighbour of near) {
        if (left[neighbour] !== 1) continue
        left[neighbour] = 0
        part.push(neighbour)
      }
    }
    if (part.length > best.length) best = part
  }
  return best
}

/** Pixels in both by pixels in either, the template stretched to the part's box by nearest neighbour. */
function overlap(part: readonly number[], width: number, template: readonly string[]): number {
  const columns = part.map(index => index % width)
  const rows = part.map(index => Math.floor(index / width))
  const [left, top] = [Math.min(...columns), Math.min(...rows)]
  const [boxWidth, boxHeight] = [Math.max(...columns) - left + 1, Math.max(...rows) - top + 1]
  const inPart = new Set(part)
  let both = 0
  let either = 0
  for (let row = 0; row < boxHeight; row++) {
    const line = template[Math.floor(((row + 0.5) * template.length) / boxHeight)]
    for (let column = 0; column < boxWidth; column++) {
      const wanted = line[Math.floor(((column + 0.5) * line.length) / boxWidth)] === '#'
      const found = inPart.has((top + row) * width + left + column)
      if (wanted && found) both++
      if (wanted || found) either++
    }
  }
  return both / either
}
