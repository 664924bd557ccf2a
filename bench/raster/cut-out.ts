import { cutOut, type Mask, type Picture } from '@sfumato/raster'
import { intersectionOverUnion } from '@sfumato/raster/metrics'
import { rectangleCut } from './baselines/rectangle-cut.ts'
import type { Job } from './job.ts'
import { costs, measure } from './measure.ts'

const onGrey = (picture: Picture, { data }: Mask): Picture => {
  const rgb = picture.rgb.map((value, i) => Math.round(128 + ((value - 128) * data[Math.floor(i / 3)]) / 255))
  return { ...picture, rgb }
}

/** Cut-out: subjects found without help beside traced masks, against one graph cut from the middle. */
export const cutOutJob: Job = {
  goals: [{ figure: 'IoU', text: '≥ naive + 0.06', met: ({ naive, ours }) => ours >= naive + 0.06 }],
  largest: ['peak MB'],
  async *trials({ picture, subject }) {
    if (!subject) return
    const naive = await measure(() => rectangleCut(picture))
    const ours = await measure(() => cutOut(picture))
    yield {
      case: 'traced',
      seed: 1,
      figures: {
        IoU: {
          naive: intersectionOverUnion(naive.value, subject),
          ours: intersectionOverUnion(ours.value.alpha, subject),
        },
        confidence: { naive: Number.NaN, ours: ours.value.confidence },
        ...costs(naive, ours),
      },
      tiles: [onGrey(picture, subject), picture, onGrey(picture, naive.value), onGrey(picture, ours.value.alpha)],
    }
  },
}
