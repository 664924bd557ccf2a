import { readFileSync } from 'node:fs'
import { type BlockQuantisation, crop, enlarge, luma, type Picture, resizePicture, solidMask } from '@sfumato/raster'
import { psnr } from '@sfumato/raster/metrics'
import { degrade } from './degrade.ts'
import type { Job, Trial } from './job.ts'
import { costs, measure } from './measure.ts'
import { reduceBicubic } from './reduce-bicubic.ts'
import { ringing } from './ringing.ts'

const seed = 1
/** The model's documented default. */
const steps = 30
const factors = [2, 3, 4]
/** Both sides are cut to multiples of this, so that every factor divides them. */
const commonMultiple = 12

const wholeMask = ({ width, height }: Picture) => solidMask(width, height, 255)

const greyOf = (picture: Picture): Picture => {
  const { width, height, data } = luma(picture)
  const rgb = new Uint8Array(3 * data.length)
  for (let i = 0; i < rgb.length; i++) rgb[i] = data[Math.floor(i / 3)]
  return { width, height, rgb, alpha: null }
}

/** The middle of a picture, enlarged so that its pixels can be seen. */
const detail = (picture: Picture, truth: Picture): Picture => {
  const scale = truth.width / picture.width
  const side = Math.min(144, truth.width, truth.height)
  const [width, height] = [Math.round(side / scale), Math.round(side / scale)]
  const x = Math.floor((picture.width - width) / 2)
  const y = Math.floor((picture.height - height) / 2)
  return resizePicture(crop(picture, { x, y, width, height }), 2 * side, 2 * side, { kernel: 'area' })
}

/** The photographs that the enlarging network was trained on; it is judged on those that it has never seen. */
const { trained } = JSON.parse(
  readFileSync(new URL('../../tools/train-enlarger/photographs.json', import.meta.url), 'utf8'),
) as { readonly trained: readonly string[] }

const compareAt = async (
  name: string,
  truth: Picture,
  small: Picture,
  compression: BlockQuantisation | null = null,
): Promise<Trial> => {
  const naive = await measure(() => resizePicture(small, truth.width, truth.height))
  const ours = await measure(() => enlarge(small, truth.width, truth.height, { steps, seed, compression }))
  const mask = wholeMask(truth)
  const both = (figure: (result: Picture) => number) => ({ naive: figure(naive.value), ours: figure(ours.value) })
  const tiles = [truth, small, naive.value, ours.value].map(picture => detail(picture, truth))
  return {
    case: name,
    seed,
    figures: {
      'PSNR dB': both(result => psnr(result, truth, mask)),
      'luma PSNR dB': both(result => psnr(greyOf(result), greyOf(truth), mask)),
      ringing: both(result => ringing(result, truth)),
      ...costs(naive, ours),
    },
    tiles: [tiles[0], tiles[1], tiles[2], tiles[3]],
  }
}

const atLeast = (gain: number) => ({
  text: `≥ naive + ${gain}`,
  met: ({ naive, ours }: { naive: number; ours: number }) => ours >= naive + gain,
})

/** Enhance: small and degraded pictures brought back to their size, against Lanczos3; and a clean one left alone. */
export const enhance: Job = {
  goals: [
    { figure: 'PSNR dB', cases: 'x2', ...atLeast(1.2) },
    { figure: 'PSNR dB', cases: 'x4', ...atLeast(0.5) },
    { figure: 'PSNR dB', cases: 'degraded', ...atLeast(0.7) },
    { figure: 'ringing', cases: 'degraded', text: '≤ naive', met: ({ naive, ours }) => ours <= naive },
    { figure: 'PSNR dB', cases: 'clean', text: '≥ 38', met: ({ ours }) => ours >= 38 },
  ],
  largest: ['peak MB'],
  madeWith: trained,
  async *trials({ picture }) {
    const width = picture.width - (picture.width % commonMultiple)
    const height = picture.height - (picture.height % commonMultiple)
    const truth = crop(picture, { x: 0, y: 0, width, height })
    for (const factor of factors) yield compareAt(`x${factor}`, truth, reduceBicubic(truth, factor))
    const bad = await degrade(truth, 2, seed)
    yield compareAt('degraded x2', truth, bad.picture, bad.quantisation)
    yield compareAt('clean, same size', truth, truth)
  },
}
