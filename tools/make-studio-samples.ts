/**
 * Paints the studio's sample pictures with the preview painter, each with a small one to choose it by:
 *
 *   node tools/make-studio-samples.ts [name ...]
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findModel, readParameters } from '@sfumato/contract'
import { createWorkroom } from '@sfumato/models/run'
import { blurPicture, crop, decodePicture, encodePicture, type Picture, resizePicture } from '@sfumato/raster'

const limits = { maxBytes: 50e6, maxPixels: 64e6, maxSide: 16_384 }
const folder = join(import.meta.dirname, '../apps/studio/src/pictures/samples')
const smallSide = 144
const workroom = await createWorkroom({ name: 'preview' }, limits)

const scene = async (prompt: string, seed: number, ratio = '4:3'): Promise<Picture> => {
  const sent = { prompt, seed, aspect_ratio: ratio, prompt_enhancement: false, output_format: 'png' }
  const read = readParameters(findModel('bria-text-to-image')!, sent, { defaults: 'neutral' })
  if (!read.ok) throw new Error(read.problems[0].sentence)
  const { bytes } = await workroom.paint({
    slug: 'bria-text-to-image',
    values: read.parameters,
    pictures: {},
    signal: new AbortController().signal,
    progress: () => {},
  })
  return (await decodePicture(bytes, limits)).picture
}

/** What a small camera of long ago would have kept of a picture. */
const softened = (picture: Picture, width: number): Picture =>
  blurPicture(resizePicture(picture, width, Math.round((picture.height * width) / picture.width)), 0.6)

const samples: Readonly<Record<string, { picture: () => Promise<Picture>; quality: number }>> = {
  beach: { picture: () => scene('a beach with palm trees, an umbrella', 5), quality: 86 },
  lake: { picture: () => scene('two sailboats on a calm lake, mountains behind, golden hour', 12, '1:1'), quality: 86 },
  sneaker: { picture: () => scene('a red sneaker, product photography', 4, '1:1'), quality: 88 },
  dog: { picture: () => scene('a dog sitting, studio photograph', 6, '4:5'), quality: 88 },
  lighthouse: {
    picture: async () => softened(await scene('a lighthouse on a rocky coast, sunset', 8), 400),
    quality: 45,
  },
}

const square = (picture: Picture): Picture => {
  const side = Math.min(picture.width, picture.height)
  const x = Math.floor((picture.width - side) / 2)
  const y = Math.floor((picture.height - side) / 2)
  return resizePicture(crop(picture, { x, y, width: side, height: side }), smallSide, smallSide)
}

mkdirSync(folder, { recursive: true })
const wanted = process.argv.slice(2)
for (const [name, { picture, quality }] of Object.entries(samples)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const painted = await picture()
  writeFileSync(join(folder, `${name}.jpg`), await encodePicture(painted, { format: 'jpeg', quality }))
  writeFileSync(
    join(folder, `${name}-small.jpg`),
    await encodePicture(square(painted), { format: 'jpeg', quality: 80 }),
  )
}
