/**
 * Makes the pictures of `docs/gallery.md` and `docs/models.md`: what is done to pictures without weights, before and
 * after, on pictures that the project drew itself.
 *
 *   node tools/make-gallery.ts [folder/name ...]
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findModel, readParameters, type Slug } from '@sfumato/contract'
import { createWorkroom } from '@sfumato/models/run'
import {
  blurPicture,
  crop,
  decodePicture,
  encodePicture,
  type Mask,
  type Picture,
  paste,
  rectangleMask,
  resizePicture,
  solid,
} from '@sfumato/raster'
import { maskPng } from '@sfumato/raster/testing'

const limits = { maxBytes: 50e6, maxPixels: 64e6, maxSide: 16_384 }
const folder = join(import.meta.dirname, '../docs/pictures')
const workroom = await createWorkroom({ name: 'preview' }, limits)
const read = async (bytes: Uint8Array): Promise<Picture> => (await decodePicture(bytes, limits)).picture
const png = (picture: Picture) => encodePicture(picture, { format: 'png' })

const paint = async (slug: Slug, body: Record<string, unknown>, pictures: Record<string, Uint8Array> = {}) => {
  const sent = { image: 'x', mask: 'x', output_format: 'png', seed: 1, ...body }
  const parameters = readParameters(findModel(slug)!, sent, { defaults: 'neutral' })
  if (!parameters.ok) throw new Error(parameters.problems[0].sentence)
  const { bytes } = await workroom.paint({
    slug,
    values: parameters.parameters,
    pictures: Object.fromEntries(Object.entries(pictures).map(([field, file]) => [field, [file]])),
    signal: new AbortController().signal,
    progress: () => {},
  })
  return read(bytes)
}

/** A scene drawn from words. */
const scene = (prompt: string, seed: number, ratio = '4:3') =>
  paint('bria-text-to-image', { prompt, seed, prompt_enhancement: false, aspect_ratio: ratio })

/** White inside an ellipse given by its middle and reach, in shares of the picture. */
const ellipse = ({ width, height }: Picture, x: number, y: number, across: number, down: number): Mask => {
  const data = new Uint8Array(width * height)
  for (let v = 0; v < height; v++) {
    for (let u = 0; u < width; u++) {
      const distance = ((u / width - x) / across) ** 2 + ((v / height - y) / down) ** 2
      data[v * width + u] = distance < 1 ? 255 : 0
    }
  }
  return { width, height, data }
}

interface Example {
  readonly before: Picture
  readonly after: Picture
}

/** A part of a picture painted anew, and where it lay. */
const fill = async (before: Picture, prompt: string, mask: Mask): Promise<Example> => {
  const after = await paint('bria-gen-fill', { prompt }, { image: await png(before), mask: await maskPng(mask) })
  const shown = { ...before, rgb: before.rgb.slice() }
  for (let i = 0; i < mask.data.length; i++)
    if (mask.data[i] && (i + Math.floor(i / before.width)) % 3) shown.rgb.fill(255, 3 * i, 3 * i + 3)
  return { before: shown, after }
}

/** What lies in an ellipse taken away. */
const removal = (before: Picture, ...place: [number, number, number, number]): Promise<Example> =>
  fill(before, 'background', ellipse(before, ...place))

const expansion = async (before: Picture, ratio: string): Promise<Example> => ({
  before,
  after: await paint('bria-expand-image', { prompt: '', aspect_ratio: ratio }, { image: await png(before) }),
})

const replacement = async (before: Picture, prompt: string): Promise<Example> => ({
  before,
  after: await paint('bria-replace-background', { prompt, refine_prompt: false }, { image: await png(before) }),
})

/** A picture made small, blurred and saved badly, and brought back. */
const enhancement = async (original: Picture, side: number, quality: number): Promise<Example> => {
  const scale = side / original.width
  const small = blurPicture(resizePicture(original, side, Math.round(original.height * scale)), 0.5)
  const file = await encodePicture(small, { format: 'jpeg', quality })
  const after = await paint('bria-enhance-image', { resolution: '1MP' }, { image: file })
  return { before: resizePicture(await read(file), after.width, after.height, { kernel: 'area' }), after }
}

/** One for each model, then the gallery: the first six are the best, the last three the worst of what was tried. */
const examples: Readonly<Record<string, () => Promise<Example>>> = {
  'models/bria-gen-fill': async () => {
    const park = await scene('a park in spring', 21)
    const place = rectangleMask(park.width, park.height, { x: 330, y: 430, width: 520, height: 330 })
    return fill(park, 'Place a wooden bench on the grass', place)
  },
  'models/bria-expand-image': async () =>
    expansion(await scene('two sailboats on a calm lake, mountains behind, golden hour', 12, '1:1'), '16:9'),
  'models/bria-replace-background': async () =>
    replacement(await scene('a leather handbag, product photography', 5), 'In a parking lot'),
  'models/bria-text-to-image': async () => ({
    before: await scene('A professional headshot of a CEO', 1, '4:5'),
    after: await scene('a lighthouse on a rocky coast, sunset', 8, '3:2'),
  }),
  'models/bria-enhance-image': async () => enhancement(await scene('a red fox in a snowy forest', 3), 400, 40),
  'gallery/remove-umbrella': async () =>
    removal(await scene('a beach with palm trees, an umbrella', 5), 0.45, 0.68, 0.23, 0.28),
  'gallery/remove-fox': async () => removal(await scene('a fox in a meadow with flowers', 3), 0.48, 0.57, 0.24, 0.42),
  'gallery/expand-bag': async () => expansion(await scene('a leather handbag, product photography', 5, '1:1'), '16:9'),
  'gallery/replace-bag': async () =>
    replacement(await scene('a leather handbag, product photography', 5), 'a sunny beach'),
  'gallery/replace-portrait': async () =>
    replacement(await scene('A professional headshot of a CEO', 1), 'a bright office'),
  'gallery/enhance-lighthouse': async () =>
    enhancement(await scene('a lighthouse on a rocky coast, sunset', 8), 400, 40),
  'gallery/remove-bench': async () =>
    removal(await scene('a wooden bench in a park in spring', 4), 0.5, 0.7, 0.46, 0.27),
  'gallery/expand-street': async () => expansion(await scene('a city street by day', 6, '1:1'), '16:9'),
  'gallery/replace-fox': async () => replacement(await scene('a fox in a meadow with flowers', 3), 'a snowy forest'),
}

const gap = 8
const rowHeight = 420

/** Both pictures beside each other, at one height. */
const sideBySide = ({ before, after }: Example): Picture => {
  const sized = [before, after].map(picture =>
    resizePicture(picture, Math.round((picture.width * rowHeight) / picture.height), rowHeight),
  )
  const sheet = solid(sized[0].width + gap + sized[1].width, rowHeight, [255, 255, 255])
  const at = { x: 0, y: 0, width: sized[0].width, height: rowHeight }
  return paste(paste(sheet, sized[0], at), sized[1], { ...at, x: sized[0].width + gap, width: sized[1].width })
}

/** For sharpness: the middle of both, not made smaller. */
const closeUp = ({ before, after }: Example): Example => {
  const part = { x: Math.floor(after.width / 2 - 280), y: Math.floor(after.height / 2 - 210), width: 560, height: 420 }
  return { before: crop(before, part), after: crop(after, part) }
}

const wanted = process.argv.slice(2)
for (const [name, make] of Object.entries(examples)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const example = await make()
  const shown = name.includes('enhance') ? closeUp(example) : example
  const bytes = await encodePicture(sideBySide(shown), { format: 'jpeg', quality: 85 })
  const file = join(folder, `${name}.jpg`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, bytes)
  console.log(name, `${Math.round(bytes.length / 1024)} kB`)
}
