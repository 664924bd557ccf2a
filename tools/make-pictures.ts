/**
 * Paints the picture of the README with the preview painter, from pictures that it painted itself:
 *
 *   node tools/make-pictures.ts
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findModel, readParameters, type Slug } from '@sfumato/contract'
import { createWorkroom } from '@sfumato/models/run'
import {
  crop,
  decodePicture,
  encodePicture,
  type Picture,
  paste,
  rectangleMask,
  resizePicture,
  solid,
} from '@sfumato/raster'
import { maskPng } from '@sfumato/raster/testing'

const limits = { maxBytes: 50e6, maxPixels: 64e6, maxSide: 16_384 }
const [tileWidth, tileHeight, gap] = [480, 360, 8]

const workroom = await createWorkroom({ name: 'preview' }, limits)

const paint = async (slug: Slug, body: Record<string, unknown>, pictures: Record<string, Uint8Array> = {}) => {
  const sent = { image: 'x', mask: 'x', output_format: 'png', ...body }
  const read = readParameters(findModel(slug)!, sent, { defaults: 'documented' })
  if (!read.ok) throw new Error(read.problems[0].sentence)
  const { bytes } = await workroom.paint({
    slug,
    values: read.parameters,
    pictures: Object.fromEntries(Object.entries(pictures).map(([field, file]) => [field, [file]])),
    signal: new AbortController().signal,
    progress: () => {},
  })
  return bytes
}

const words = (prompt: string, more: Record<string, unknown> = {}) =>
  paint('bria-text-to-image', { prompt, prompt_enhancement: false, aspect_ratio: '4:3', ...more })

/** A picture at a tile's size, cut from its middle to the tile's ratio. */
const tile = async (bytes: Uint8Array): Promise<Picture> => {
  const { picture } = await decodePicture(bytes, limits)
  const width = Math.min(picture.width, Math.round((picture.height * tileWidth) / tileHeight))
  const height = Math.min(picture.height, Math.round((picture.width * tileHeight) / tileWidth))
  const x = Math.floor((picture.width - width) / 2)
  const y = Math.floor((picture.height - height) / 2)
  return resizePicture(crop(picture, { x, y, width, height }), tileWidth, tileHeight)
}

const park = await words('a park in spring', { seed: 21 })
const mask = await maskPng(rectangleMask(1152, 896, { x: 330, y: 430, width: 520, height: 330 }))
const bag = await words('a leather handbag, product photography', { seed: 5 })

const tiles = [
  await words('A professional headshot of a CEO'),
  await words('two sailboats on a calm lake, mountains behind, golden hour', { seed: 12 }),
  await words('a red fox in a snowy forest', { medium: 'art', seed: 3 }),
  await paint('bria-gen-fill', { prompt: 'Place a wooden bench on the grass' }, { image: park, mask }),
  await paint(
    'bria-replace-background',
    { prompt: 'sunny beach with palm trees', refine_prompt: false },
    { image: bag },
  ),
  await words('a city street at night in the rain', { seed: 8 }),
]

let sheet = solid(3 * tileWidth + 2 * gap, 2 * tileHeight + gap, [255, 255, 255])
for (const [index, bytes] of tiles.entries()) {
  const x = (index % 3) * (tileWidth + gap)
  const y = Math.floor(index / 3) * (tileHeight + gap)
  sheet = paste(sheet, await tile(bytes), { x, y, width: tileWidth, height: tileHeight })
}
writeFileSync(
  join(import.meta.dirname, '../docs/pictures/preview.jpg'),
  await encodePicture(sheet, { format: 'jpeg', quality: 88 }),
)
