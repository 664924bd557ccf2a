import { crop, expandPicture, invertMask, paste, rectangleMask, solid } from '@sfumato/raster'
import { psnr } from '@sfumato/raster/metrics'
import { mirrorEdges, replicateEdges } from './baselines/extend.ts'
import { duplication, recognisedPart, recognisedSubject } from './duplication.ts'
import type { Job } from './job.ts'
import { costs, measure } from './measure.ts'
import { outsideChange } from './outside-change.ts'

const seeds = [1, 2, 3]
const hiddenShares = [0.25, 0.44]

/** Expand: both sides of a photograph hidden and grown back, against repeating and mirroring its edges. */
export const expand: Job = {
  goals: [
    { figure: 'PSNR dB / replicate', cases: '25', text: '> naive', met: ({ naive, ours }) => ours > naive },
    { figure: 'PSNR dB / mirror', cases: '25', text: '> naive', met: ({ naive, ours }) => ours > naive },
    { figure: 'duplication / mirror', text: '< 0.6', met: ({ ours }) => ours < 0.6 },
    { figure: 'change outside', text: '0', met: ({ ours }) => ours === 0 },
  ],
  largest: ['change outside', 'peak MB'],
  async *trials({ picture: truth, subject: traced }) {
    const { width, height } = truth
    const subject = await recognisedSubject(truth, traced)
    for (const share of hiddenShares) {
      const hidden = Math.round((width * share) / 2)
      const kept = { x: hidden, y: 0, width: width - 2 * hidden, height }
      const canvas = paste(solid(width, height, [128, 128, 128]), crop(truth, kept), kept)
      const mask = invertMask(rectangleMask(width, height, kept))
      const replicated = await measure(() => replicateEdges(canvas, kept))
      const mirrored = await measure(() => mirrorEdges(canvas, kept))
      const part = recognisedPart(truth, subject, kept)
      const inTruth = duplication(truth, part, kept)
      const inMirrored = duplication(mirrored.value, part, kept)
      for (const seed of seeds) {
        const ours = await measure(() => expandPicture(canvas, kept, { seed }))
        const fidelity = psnr(ours.value, truth, mask)
        const twice = duplication(ours.value, part, kept)
        yield {
          case: `${100 * share} % hidden`,
          seed,
          figures: {
            'PSNR dB / replicate': { naive: psnr(replicated.value, truth, mask), ours: fidelity },
            'PSNR dB / mirror': { naive: psnr(mirrored.value, truth, mask), ours: fidelity },
            'duplication / mirror': { naive: inMirrored, ours: twice },
            'duplication / truth': { naive: inTruth, ours: twice },
            'change outside': {
              naive: outsideChange(replicated.value, canvas, mask),
              ours: outsideChange(ours.value, canvas, mask),
            },
            ...costs(replicated, ours),
          },
          tiles: [truth, canvas, replicated.value, ours.value],
        }
      }
    }
  },
}
