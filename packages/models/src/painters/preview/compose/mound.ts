import { blendOver, createRandom, type Picture } from '@sfumato/raster'
import type { Colour } from '../scene/scene.ts'
import { drawMound } from '../things/drawn/nature.ts'
import { illustrate } from '../things/illustrate.ts'
import type { NotoIcons } from '../things/noto-icons.ts'
import { anyPerson } from '../things/person-traits.ts'
import { drawn, thingTable } from '../things/thing.ts'
import type { Figure } from './figure.ts'
import { gradeSprite, type Surroundings } from './sprite.ts'

const [mound] = thingTable({ kind: 'object', lives: 'water', home: ['lake'] }, [['mound', drawn(drawMound), 1]])

const green: Colour = [122, 154, 84]

/** Lays a small island below a figure that stands where there is only water; returns the new picture. */
export async function layMound(
  picture: Picture,
  figure: Figure,
  surroundings: Surroundings,
  icons: NotoIcons,
): Promise<Picture> {
  const island = await illustrate(
    mound,
    { colour: green, traits: anyPerson, bust: false, mirrored: false },
    icons,
    createRandom(1),
  )
  const width = Math.max(8, Math.round(figure.width * 1.5))
  const height = Math.max(4, Math.round(Math.min(width / island.aspect, figure.height * 0.4)))
  const sprite = await island.render(width, height)
  gradeSprite(sprite, surroundings, figure.depth)
  return blendOver(picture, sprite, {
    x: Math.round(figure.x + figure.width / 2 - width / 2),
    y: Math.round(figure.y + figure.height - height * 0.55),
  })
}
