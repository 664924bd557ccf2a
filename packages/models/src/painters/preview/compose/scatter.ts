import { blendOver, createRandom, type Picture, type Random } from '@sfumato/raster'
import sharp from 'sharp'
import type { DrawnBackdrop } from '../backdrop/drawn-backdrop.ts'
import type { Backdrop, Colour, Place } from '../scene/scene.ts'
import { hex, mixColours, shade } from '../things/colour-space.ts'
import { flowerHead } from '../things/drawn/flowers.ts'

/** What lies about on the ground of a place. */
type Growth = 'grass' | 'pebbles' | 'leaves' | 'snow' | 'none'

const growths: Partial<Record<Place, Growth>> = {
  meadow: 'grass',
  hills: 'grass',
  mountains: 'grass',
  garden: 'grass',
  park: 'grass',
  farmland: 'grass',
  forest: 'leaves',
  jungle: 'leaves',
  village: 'grass',
  beach: 'pebbles',
  desert: 'pebbles',
  snowfield: 'snow',
}

/**
 * Scatters small things over the ground (tufts, pebbles, leaves, by the place), in the ground's own colours, far ones
 * small: the finer detail that more steps buy. Nothing where the place has no open ground.
 * @param count how many
 */
export async function scatterDetails(
  drawn: DrawnBackdrop,
  backdrop: Backdrop,
  count: number,
  seed: number,
): Promise<DrawnBackdrop> {
  const growth = growths[backdrop.place] ?? 'none'
  if (growth === 'none' || drawn.support !== 'ground' || count === 0) return drawn
  const { width, height } = drawn.picture
  const [far, near] = drawn.ground
  const random = createRandom(seed ^ 0x5ca7)
  const unit = Math.sqrt(width * height)
  let shapes = ''
  const spots = Array.from({ length: count }, () => ({ x: random.next(), depth: random.next() ** 0.7 })).sort(
    (a, b) => a.depth - b.depth,
  )
  for (const { x, depth } of spots) {
    const y = Math.min(height - 2, (far + (near + 0.03 - far) * depth) * height)
    const size = unit * (0.008 + 0.03 * depth) * (0.7 + random.next() * 0.6)
    const ground = colourAt(drawn.picture, Math.floor(x * (width - 1)), Math.floor(y))
    const kind = growth === 'grass' && (backdrop.season === 'winter' || backdrop.weather === 'snow') ? 'snow' : growth
    shapes += `<g transform="translate(${Math.round(x * width)} ${Math.round(y)}) scale(${(size / 100).toFixed(3)})">${drawDetail(kind, ground, backdrop, random)}</g>`
  }
  const layer = await sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shapes}</svg>`),
  )
    .ensureAlpha()
    .raw()
    .toBuffer()
  const area = width * height
  const rgb = new Uint8Array(3 * area)
  const alpha = new Uint8Array(area)
  for (let i = 0; i < area; i++) {
    alpha[i] = layer[4 * i + 3]
    if (alpha[i] > 0) for (let c = 0; c < 3; c++) rgb[3 * i + c] = layer[4 * i + c]
  }
  return { ...drawn, picture: blendOver(drawn.picture, { width, height, rgb, alpha }, { x: 0, y: 0 }) }
}

function drawDetail(growth: Growth, ground: Colour, backdrop: Backdrop, random: Random): string {
  if (growth === 'pebbles') {
    const tone = shade(ground, -0.1 - random.next() * 0.08)
    return `<ellipse cx="0" cy="-20" rx="46" ry="24" fill="${hex(tone)}"/><ellipse cx="-8" cy="-27" rx="26" ry="10" fill="${hex(shade(tone, 0.1))}"/>`
  }
  if (growth === 'snow')
    return `<ellipse cx="0" cy="-6" rx="90" ry="20" fill="${hex(shade(ground, 0.06))}" opacity="0.8"/>`
  if (growth === 'leaves') {
    const autumn = backdrop.season === 'autumn'
    const tone = autumn ? mixColours(ground, [214, 110, 40], 0.6) : shade(ground, random.next() * 0.16 - 0.06)
    return `<path d="M-40 -10Q0 -50 44 -14Q4 10 -40 -10Z" fill="${hex(tone)}" transform="rotate(${random.integer(60) - 30})"/>`
  }
  const blades = Array.from({ length: 6 }, (_, i) => {
    const lean = (i - 2.5) * 16 + random.integer(14) - 7
    return `<path d="M${(i - 2.5) * 9 - 4} 2Q${lean * 0.4} -50 ${lean} ${-84 - random.integer(36)}Q${lean * 0.6 + 6} -46 ${(i - 2.5) * 9 + 5} 2Z" fill="${hex(shade(ground, (i % 2 ? 0.07 : -0.08) + random.next() * 0.04))}"/>`
  }).join('')
  const flowers =
    backdrop.without.has('flowers') || backdrop.season === 'autumn' || random.next() > 0.22
      ? ''
      : flowerHead(
          random.integer(40) - 20,
          -96,
          24,
          (
            [
              [250, 248, 240],
              [244, 206, 70],
              [226, 120, 160],
              [150, 120, 220],
            ] as const
          )[random.integer(4)],
        )
  return blades + flowers
}

function colourAt({ width, height, rgb }: Picture, x: number, y: number): Colour {
  const i = 3 * (Math.max(0, Math.min(height - 1, y)) * width + x)
  return [rgb[i], rgb[i + 1], rgb[i + 2]]
}
