import { blendOver, createRandom, type Mask, type Picture, type Work } from '@sfumato/raster'
import type { NotoIcons } from '../things/noto-icons.ts'
import type { Figure } from './figure.ts'
import { layMound } from './mound.ts'
import { reflect } from './reflection.ts'
import { castShadow } from './shadow.ts'
import { gradeSprite, type Surroundings } from './sprite.ts'
import { dress } from './wear.ts'

/** How figures are painted. */
export interface FigurePainting {
  readonly light: Surroundings
  readonly icons: NotoIcons
  readonly seed: number
  /** Shadows thrown and pooled; left out where the prompt wants none. */
  readonly shadows: boolean
  /** Where shadows may fall; everywhere where absent. */
  readonly shadowsIn?: Mask
  /** All there is to stand on is water: what stands gets a small island. */
  readonly onWater?: boolean
}

/** Paints figures onto a picture in their order: shadow or reflection, then the figure in the light of the place. */
export async function paintFigures(
  picture: Picture,
  figures: readonly Figure[],
  painting: FigurePainting,
  work: Work = {},
): Promise<Picture> {
  const random = createRandom(painting.seed ^ 0x0f16)
  let result: Picture = { ...picture, rgb: picture.rgb.slice() }
  for (const [index, figure] of figures.entries()) {
    await new Promise(resolve => setImmediate(resolve))
    work.signal?.throwIfAborted()
    const width = Math.max(2, Math.round(figure.width))
    const height = Math.max(2, Math.round(figure.height))
    const plain = await figure.illustration.render(width, height)
    const { sprite, left, up } = await dress(plain, figure, painting.icons, random)
    if (!figure.of.thing.glows) gradeSprite(sprite, painting.light, figure.depth)
    const at = { x: Math.round(figure.x) - left, y: Math.round(figure.y) - up }
    if (figure.footing === 'ground' && painting.onWater === true)
      result = await layMound(result, figure, painting.light, painting.icons)
    if (figure.footing === 'ground' && painting.shadows && figure.of.thing.kind !== 'celestial')
      castShadow(result, sprite, at, painting.light.light, painting.shadowsIn ?? null)
    if (figure.footing === 'water') result = reflect(result, sprite, at)
    result = blendOver(result, sprite, at)
    work.progress?.((index + 1) / figures.length)
  }
  return result
}
