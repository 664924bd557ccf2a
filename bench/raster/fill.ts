import { completeRegion, type Mask, type Picture } from '@sfumato/raster'
import { earthMover, gradientHistogram, psnr, seam, textureEnergy } from '@sfumato/raster/metrics'
import { diffuse } from './baselines/diffuse.ts'
import { blobMask, centreRectangleMask, strokesMask } from './holes.ts'
import type { Job, Pair } from './job.ts'
import { costs, measure } from './measure.ts'
import { outsideChange, withHole } from './outside-change.ts'
import { pasteFigure } from './pasted-figure.ts'

const seeds = [1, 2, 3]

/** Where the truth has less texture than this, in levels, a ratio to it says nothing. */
const leastTexture = 0.2
const leastSeam = 0.1

const ratio = (result: number, truth: number, least: number) => (truth < least ? Number.NaN : result / truth)

interface Hole {
  readonly before: Picture
  readonly mask: Mask
}

const holes: Readonly<Record<string, (truth: Picture, seed: number) => Hole>> = {
  'blob 6 %': (truth, seed) => ({ before: truth, mask: blobMask(truth.width, truth.height, seed) }),
  strokes: (truth, seed) => ({ before: truth, mask: strokesMask(truth.width, truth.height, seed) }),
  'rectangle 20 %': truth => ({ before: truth, mask: centreRectangleMask(truth.width, truth.height) }),
  'pasted figure': (truth, seed) => {
    const { picture, mask } = pasteFigure(truth, seed)
    return { before: picture, mask }
  },
}

const compare = (naive: Picture, ours: Picture, figure: (result: Picture) => number): Pair => ({
  naive: figure(naive),
  ours: figure(ours),
})

/** Fill: holes of four kinds, against diffusion from the border. */
export const fill: Job = {
  goals: [
    { figure: 'gEMD', text: '≤ 2.0', met: ({ ours }) => ours <= 2 },
    { figure: 'texture ratio', text: '0.7 to 1.2', met: ({ ours }) => ours >= 0.7 && ours <= 1.2 },
    { figure: 'seam ratio', text: '0.9 to 1.15', met: ({ ours }) => ours >= 0.9 && ours <= 1.15 },
    { figure: 'PSNR dB', text: '≥ naive - 0.3', met: ({ naive, ours }) => ours >= naive - 0.3 },
    { figure: 'change outside', text: '0', met: ({ ours }) => ours === 0 },
  ],
  largest: ['change outside', 'peak MB'],
  async *trials({ picture: truth }) {
    for (const [name, makeHole] of Object.entries(holes)) {
      for (const seed of seeds) {
        const { before, mask } = makeHole(truth, seed)
        const naive = await measure(() => diffuse(before, mask))
        const ours = await measure(() => completeRegion(before, mask, { seed }))
        const gradients = gradientHistogram(truth, mask)
        const [texture, border] = [textureEnergy(truth, mask), seam(truth, mask)]
        const both = (figure: (result: Picture) => number) => compare(naive.value, ours.value, figure)
        yield {
          case: name,
          seed,
          figures: {
            gEMD: both(result => earthMover(gradientHistogram(result, mask), gradients)),
            'texture ratio': both(result => ratio(textureEnergy(result, mask), texture, leastTexture)),
            'seam ratio': both(result => ratio(seam(result, mask), border, leastSeam)),
            'PSNR dB': both(result => psnr(result, truth, mask)),
            'change outside': both(result => outsideChange(result, before, mask)),
            ...costs(naive, ours),
          },
          tiles: [truth, before === truth ? withHole(truth, mask) : before, naive.value, ours.value],
        }
      }
    }
  },
}
