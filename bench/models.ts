import { performance } from 'node:perf_hooks'
import { findModel, readParameters, type Slug } from '@sfumato/contract'
import { createWorkroom, type PaintRequest } from '@sfumato/models/run'
import { decodePicture, encodePicture } from '@sfumato/raster'
import { discMask, maskPng, scenePicture, subjectPicture } from '@sfumato/raster/testing'
import { printTable } from './print-table.ts'

const limits = { maxBytes: 50e6, maxPixels: 64e6, maxSide: 16_384 }
const runs = 3
const goalSeconds = 5

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]

const medianSeconds = async (work: () => Promise<unknown>): Promise<number> => {
  const seconds: number[] = []
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    await work()
    seconds.push((performance.now() - start) / 1000)
  }
  return median(seconds)
}

const request = (slug: Slug, body: Record<string, unknown>, pictures: PaintRequest['pictures']): PaintRequest => {
  const read = readParameters(findModel(slug)!, { image: 'x', mask: 'x', ...body }, { defaults: 'documented' })
  if (!read.ok) throw new Error(read.problems[0].sentence)
  return { slug, values: read.parameters, pictures, signal: new AbortController().signal, progress: () => {} }
}

/** Times each model on the preview painter at one megapixel, beside decoding and encoding the same picture. */
export const benchModels = async (): Promise<void> => {
  const scene = await encodePicture(scenePicture(1, 1152, 868), { format: 'jpeg' })
  const subject = await encodePicture(subjectPicture(1152, 868).picture, { format: 'jpeg' })
  const mask = await maskPng(discMask(1152, 868, 620, 480, 250))
  const codec = await medianSeconds(async () =>
    encodePicture((await decodePicture(scene, limits)).picture, { format: 'jpeg' }),
  )
  const workroom = await createWorkroom({ name: 'preview' }, limits)
  const jobs: [string, PaintRequest][] = [
    ['gen-fill, 20 % hole', request('bria-gen-fill', { prompt: 'a wooden bench' }, { image: [scene], mask: [mask] })],
    ['expand to 16:9', request('bria-expand-image', { aspect_ratio: '16:9' }, { image: [scene] })],
    ['replace-background', request('bria-replace-background', { prompt: 'a park' }, { image: [subject] })],
    ['text-to-image 1:1', request('bria-text-to-image', { prompt: 'a red fox in a snowy forest' }, {})],
    ['enhance to 1MP', request('bria-enhance-image', { resolution: '1MP' }, { image: [scene] })],
    ['enhance to 4MP', request('bria-enhance-image', {}, { image: [scene] })],
  ]
  const rows = []
  for (const [job, paintRequest] of jobs) {
    const firstStart = performance.now()
    await workroom.paint(paintRequest)
    const first = (performance.now() - firstStart) / 1000
    const seconds = await medianSeconds(() => workroom.paint(paintRequest))
    rows.push({
      job,
      'first s': first,
      'median s': seconds,
      'times codec': seconds / codec,
      goal: `≤ ${goalSeconds} s`,
      met: seconds <= goalSeconds ? 'yes' : 'no',
    })
  }
  printTable(`Models on the preview painter, 1 MP (baseline: decode + encode, ${codec.toFixed(3)} s)`, rows)
}
