import { sizeOf, type Tensor } from '../../tensor/tensor.ts'

/** The settings that limit the predicted clean sample; classes have some of them. */
export interface LimitSettings {
  readonly thresholding?: boolean | null
  readonly dynamic_thresholding_ratio?: number
  readonly sample_max_value?: number
  readonly clip_sample?: boolean | null
  readonly clip_sample_range?: number
}

/** What to do to each predicted clean sample: threshold, clip or nothing; thresholding goes before clipping. */
export function limitOf(settings: LimitSettings): (clean: Tensor) => Tensor {
  if (settings.thresholding) {
    const { dynamic_thresholding_ratio: ratio = 0.995, sample_max_value: most = 1 } = settings
    return clean => threshold(clean, ratio, most)
  }
  if (settings.clip_sample) {
    const { clip_sample_range: range = 1 } = settings
    return ({ data, shape }) => ({ data: data.map(value => Math.min(range, Math.max(-range, value))), shape })
  }
  return clean => clean
}

/**
 * Dynamic thresholding (Saharia et al., "Photorealistic Text-to-Image Diffusion Models with Deep Language
 * Understanding", 2022): each picture of the batch is clipped at the given quantile of its absolute values and divided
 * by it. The quantile counts as no less than 1 and no more than `most`.
 */
function threshold({ data, shape }: Tensor, ratio: number, most: number): Tensor {
  const limited = new Float32Array(data.length)
  const size = sizeOf(shape.slice(1))
  for (let start = 0; start < data.length; start += size) {
    const picture = data.subarray(start, start + size)
    // A limit under 1 wins over the lower bound, as in torch's clamp.
    const bound = Math.min(Math.max(quantile(picture.map(Math.abs).sort(), ratio), 1), most)
    for (let i = 0; i < size; i++) limited[start + i] = Math.min(bound, Math.max(-bound, picture[i])) / bound
  }
  return { data: limited, shape }
}

function quantile(rising: Float32Array, ratio: number): number {
  const position = Math.fround(ratio * (rising.length - 1))
  const below = Math.floor(position)
  const above = Math.ceil(position)
  return Math.fround(rising[below] + (position - below) * (rising[above] - rising[below]))
}
