import { blendOver, blurPicture, createRandom, type Picture } from '@sfumato/raster'
import sharp from 'sharp'
import type { DrawnBackdrop } from '../backdrop/drawn-backdrop.ts'
import type { Place, Scene } from '../scene/scene.ts'
import { colourOf, hex, shade } from '../things/colour-space.ts'
import { gradeSprite } from './sprite.ts'

/** Rooms in which small things lie on a counter or table rather than on the floor. */
const rooms: ReadonlySet<Place> = new Set(['room', 'kitchen', 'bedroom', 'office', 'cafe', 'shop', 'classroom'])

/** Upper edge of the counter as a share of the height. */
const edge = 0.64

/** Whether a scene shows only small things in a room, which need something to lie on. */
export function needsCounter(scene: Scene): boolean {
  const lying = scene.things.filter(({ thing, airborne }) => !airborne && thing.lives !== 'air')
  return (
    rooms.has(scene.backdrop.place) &&
    !scene.portrait &&
    lying.length > 0 &&
    lying.every(({ thing }) => thing.lives === 'tabletop' || (thing.metres < 0.35 && thing.kind !== 'animal'))
  )
}

/** Puts a wooden counter into the front of a room and lets the room behind it go soft. */
export async function layCounter(drawn: DrawnBackdrop, seed: number): Promise<DrawnBackdrop> {
  const { width, height } = drawn.picture
  const random = createRandom(seed ^ 0x7ab1)
  const wood = colourOf(['a9764a', '8a5a38', 'c8a070', 'b58a62'][random.integer(4)])
  const top = Math.round(height * (1 - edge))
  const planks = Array.from({ length: 7 }, (_, i) => {
    const y = (i / 7) ** 1.35 * 100
    const tone = hex(shade(wood, (random.next() - 0.5) * 0.05 + i * 0.006))
    const grain = Array.from(
      { length: 5 },
      () =>
        `M${random.integer(100) - 20} ${y + random.next() * 14}q${20 + random.integer(30)} ${random.next() * 2 - 1} ${50 + random.integer(60)} 0`,
    ).join('')
    return `<rect y="${y}" width="100" height="${40}" fill="${tone}"/><path d="${grain}" stroke="${hex(shade(wood, -0.08))}" stroke-width="0.22" fill="none" opacity="0.6"/><rect y="${y}" width="100" height="0.5" fill="${hex(shade(wood, -0.14))}" opacity="0.7"/>`
  }).join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${top}" viewBox="0 0 100 100" preserveAspectRatio="none">${planks}<rect width="100" height="2.2" fill="${hex(shade(wood, 0.12))}"/></svg>`
  const data = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer()
  const counter: Picture = {
    width,
    height: top,
    rgb: new Uint8Array(data),
    alpha: new Uint8Array(width * top).fill(255),
  }
  gradeSprite(counter, drawn, 1)
  const soft = blurPicture(drawn.picture, Math.max(1, Math.sqrt(width * height) * 0.009))
  return {
    ...drawn,
    picture: blendOver(soft, counter, { x: 0, y: height - top }),
    horizon: edge,
    ground: [edge + 0.12, 0.93],
    support: 'ground',
  }
}
