import { blendOver, type Picture, type Random } from '@sfumato/raster'
import type { Worn } from '../scene/scene.ts'
import { illustrate } from '../things/illustrate.ts'
import type { NotoIcons } from '../things/noto-icons.ts'
import { anyPerson } from '../things/person-traits.ts'
import type { Figure } from './figure.ts'

/** A sprite with what it wears, and by how many pixels it grew to the left and upwards. */
export interface DressedSprite {
  readonly sprite: Picture
  readonly left: number
  readonly up: number
}

/** Where worn things sit, in widths of the face: how wide they are and how far below the top of the head. */
const fits = {
  bowl: { width: 1.5, middle: 0.42 },
  hat: { width: 0.86, bottom: 0.16 },
  glasses: { width: 0.82, middle: 0.4 },
  other: { width: 0.7, top: 0.86 },
} as const

/** Puts what a figure wears onto its sprite: hats on the head, glasses over the eyes, the rest at the neck. */
export async function dress(sprite: Picture, figure: Figure, icons: NotoIcons, random: Random): Promise<DressedSprite> {
  let dressed: DressedSprite = { sprite, left: 0, up: 0 }
  for (const worn of figure.of.wears) dressed = await put(dressed, sprite, figure, worn, icons, random)
  return dressed
}

async function put(
  dressed: DressedSprite,
  bare: Picture,
  figure: Figure,
  worn: Worn,
  icons: NotoIcons,
  random: Random,
): Promise<DressedSprite> {
  const { head } = figure.illustration
  const wish = { colour: worn.colour, traits: anyPerson, bust: false, mirrored: false }
  const illustration = await illustrate(worn.thing, wish, icons, random)
  const fit = fits[fitOf(worn.thing.name)]
  const face = head.width * bare.width
  const width = Math.max(4, Math.round(face * fit.width))
  const height = Math.max(4, Math.round(width / illustration.aspect))
  const top = dressed.up + head.y * bare.height
  const y = Math.round(
    'bottom' in fit
      ? top + face * fit.bottom - height
      : 'middle' in fit
        ? top + face * fit.middle - height / 2
        : top + face * fit.top,
  )
  const x = Math.round(dressed.left + head.x * bare.width - width / 2)
  const left = Math.max(0, -x)
  const up = Math.max(0, -y)
  const room = grow(dressed.sprite, left, up, Math.max(0, x + width - dressed.sprite.width))
  const next = blendOver(room, await illustration.render(width, height), { x: x + left, y: y + up })
  return { sprite: next, left: dressed.left + left, up: dressed.up + up }
}

function fitOf(name: string): keyof typeof fits {
  if (name === 'space helmet') return 'bowl'
  if (/hat|cap|crown|helmet/.test(name)) return 'hat'
  return /glasses|goggles|mask/.test(name) ? 'glasses' : 'other'
}

/** A sprite with transparent room added to the left, above and to the right. */
function grow({ width, height, rgb, alpha }: Picture, left: number, up: number, right: number): Picture {
  const wider = width + left + right
  const grown = {
    width: wider,
    height: height + up,
    rgb: new Uint8Array(3 * wider * (height + up)),
    alpha: new Uint8Array(wider * (height + up)),
  }
  for (let y = 0; y < height; y++) {
    const to = (y + up) * wider + left
    grown.rgb.set(rgb.subarray(3 * y * width, 3 * (y + 1) * width), 3 * to)
    grown.alpha.set((alpha as Uint8Array).subarray(y * width, (y + 1) * width), to)
  }
  return grown
}
