import type { Picture, Random } from '@sfumato/raster'
import sharp from 'sharp'
import type { Colour } from '../scene/scene.ts'
import { drawBust } from './drawn/person/bust.ts'
import type { NotoIcons } from './noto-icons.ts'
import type { PersonTraits } from './person-traits.ts'
import { recolour } from './recolour.ts'
import type { Spot, Thing } from './thing.ts'

/** One copy of a thing, ready to be rendered at any size. */
export interface Illustration {
  readonly thing: Thing
  /** Width by height. */
  readonly aspect: number
  /** Where its head is, as shares of its size. */
  readonly head: Spot
  /** The picture of it, cut to its edge, exactly `width` x `height` pixels with alpha. */
  render(width: number, height: number): Promise<Picture>
}

/** How a copy is to look. */
export interface Wish {
  readonly colour: Colour | null
  readonly traits: PersonTraits
  /** Head and shoulders only; people whom we draw ourselves. */
  readonly bust: boolean
  /** Look the other way. */
  readonly mirrored: boolean
}

/** Side of the small rendering in which a drawing's edge is looked for. */
const probePixels = 160

/** Prepares one copy of a thing. `random` varies what the wish leaves open. */
export async function illustrate(thing: Thing, wish: Wish, icons: NotoIcons, random: Random): Promise<Illustration> {
  const { art } = thing
  const drawing =
    art.kind === 'noto'
      ? { body: icons.body(art.name), width: 128, height: 128 }
      : (wish.bust && thing.kind === 'person' ? drawBust : art.draw)({
          colour: wish.colour,
          random,
          traits: wish.traits,
          icon: name => icons.body(name),
        })
  const svg = (box: readonly number[], width: number, height: number): Buffer =>
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="${box.join(' ')}" width="${width}" height="${height}" preserveAspectRatio="none">${drawing.body}</svg>`,
    )
  const margin = wish.bust ? 0.08 : 0.12
  const around = [
    -drawing.width * margin,
    -drawing.height * margin,
    drawing.width * (1 + 2 * margin),
    drawing.height * (1 + (wish.bust ? margin : 2 * margin)),
  ]
  const box = await contentBox(svg(around, probePixels, probePixels), around)
  const colour = art.kind === 'noto' ? (wish.colour ?? art.colour) : null
  return {
    thing,
    aspect: box[2] / box[3],
    head: wish.mirrored ? { ...thing.head, x: 1 - thing.head.x } : thing.head,
    async render(width, height) {
      const { data } = await sharp(svg(box, width, height))
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true })
      const picture = split(data, width, height)
      if (wish.mirrored) mirror(picture)
      if (colour !== null) recolour(picture.rgb, picture.alpha as Uint8Array, colour)
      return picture
    },
  }
}

/** The part of the view box that is drawn on. */
async function contentBox(svg: Buffer, [x, y, width, height]: readonly number[]): Promise<readonly number[]> {
  const data = await sharp(svg).ensureAlpha().extractChannel(3).raw().toBuffer()
  let left = probePixels
  let right = -1
  let top = probePixels
  let bottom = -1
  for (let i = 0; i < data.length; i++) {
    if (data[i] < 24) continue
    const column = i % probePixels
    const row = Math.floor(i / probePixels)
    left = Math.min(left, column)
    right = Math.max(right, column)
    top = Math.min(top, row)
    bottom = Math.max(bottom, row)
  }
  if (right < 0) return [x, y, width, height]
  const unitX = width / probePixels
  const unitY = height / probePixels
  return [x + left * unitX, y + top * unitY, (right - left + 1) * unitX, (bottom - top + 1) * unitY]
}

function split(data: Buffer, width: number, height: number): Picture {
  const area = width * height
  const rgb = new Uint8Array(3 * area)
  const alpha = new Uint8Array(area)
  for (let i = 0; i < area; i++) {
    rgb[3 * i] = data[4 * i]
    rgb[3 * i + 1] = data[4 * i + 1]
    rgb[3 * i + 2] = data[4 * i + 2]
    alpha[i] = data[4 * i + 3]
  }
  return { width, height, rgb, alpha }
}

function mirror({ width, height, rgb, alpha }: Picture): void {
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width >> 1; x++) {
      const a = y * width + x
      const b = y * width + width - 1 - x
      for (let c = 0; c < 3; c++) {
        const kept = rgb[3 * a + c]
        rgb[3 * a + c] = rgb[3 * b + c]
        rgb[3 * b + c] = kept
      }
      if (alpha !== null) {
        const kept = alpha[a]
        alpha[a] = alpha[b]
        alpha[b] = kept
      }
    }
  }
}
