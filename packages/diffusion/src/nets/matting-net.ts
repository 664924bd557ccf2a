import { type Mask, type Picture, resizeLikePillow } from '@sfumato/raster'
import type { Tensor } from '../tensor/tensor.ts'
import type { NetOptions, NetWork } from './net-options.ts'
import { openNet } from './open-net.ts'
import { planesOf } from './planes.ts'

/**
 * How a matting network wants its picture and gives its mask:
 * - `u2net`: U²-Net and u2netp (Qin and others, 2020), 320 pixels
 * - `isnet`: IS-Net (Qin and others, 2022), 1024 pixels
 * - `birefnet`: BiRefNet (Zheng and others, 2024), whose output is still to be squashed to 0 to 1
 */
export type MattingFamily = 'u2net' | 'isnet' | 'birefnet'

/** Finds the subject of a picture. */
export interface MattingNet {
  /** The subject's alpha at the picture's size, 255 = subject. */
  matte(picture: Picture, work?: NetWork): Promise<Mask>
  dispose(): Promise<void>
}

interface Preparation {
  readonly mean: readonly [number, number, number]
  readonly deviation: readonly [number, number, number]
  /** Divides by the brightest value instead of 255. */
  readonly byBrightest: boolean
  readonly squash: boolean
  readonly side: number
}

const imageNet = { mean: [0.485, 0.456, 0.406], deviation: [0.229, 0.224, 0.225] } as const

const preparations: Readonly<Record<MattingFamily, Preparation>> = {
  u2net: { ...imageNet, byBrightest: true, squash: false, side: 320 },
  isnet: { mean: [0.5, 0.5, 0.5], deviation: [1, 1, 1], byBrightest: true, squash: false, side: 1024 },
  birefnet: { ...imageNet, byBrightest: false, squash: true, side: 1024 },
}

/** Opens a matting network. Throws a `CheckpointError` that names the file. */
export async function openMattingNet(
  file: string,
  family: MattingFamily,
  options: NetOptions = {},
): Promise<MattingNet> {
  const { session, fixedSize } = await openNet(file, options)
  const preparation = preparations[family]
  const { height, width } = fixedSize ?? { height: preparation.side, width: preparation.side }
  return {
    matte: async (picture, work = {}) => {
      work.signal?.throwIfAborted()
      const input = prepare(resizeLikePillow({ ...picture, alpha: null }, width, height, 'lanczos'), preparation)
      const output = await session.run({ [session.inputs[0].name]: input }, [session.outputs[0].name])
      const mask = stretched(output[session.outputs[0].name] as Tensor, preparation.squash)
      work.progress?.(1)
      const { rgb } = resizeLikePillow(mask, picture.width, picture.height, 'lanczos')
      return { width: picture.width, height: picture.height, data: rgb.filter((_, i) => i % 3 === 0) }
    },
    dispose: () => session.dispose(),
  }
}

function prepare(picture: Picture, { mean, deviation, byBrightest }: Preparation): Tensor {
  const white = byBrightest
    ? Math.max(
        1,
        picture.rgb.reduce((most, value) => Math.max(most, value), 0),
      )
    : 255
  return planesOf(picture, (byte, c) => (byte / white - mean[c]) / deviation[c])
}

/** The first channel stretched to 0 ... 255, as a grey picture; one without any contrast is all subject or none. */
function stretched({ data, shape }: Tensor, squash: boolean): Picture {
  const [height, width] = shape.slice(-2)
  const values = data.subarray(0, width * height)
  const squashed = squash ? values.map(value => 1 / (1 + Math.exp(-value))) : values
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of squashed) {
    least = Math.min(least, value)
    most = Math.max(most, value)
  }
  const rgb = new Uint8Array(3 * width * height)
  for (let i = 0; i < squashed.length; i++) {
    const share = most - least > 1e-6 ? (squashed[i] - least) / (most - least) : Math.min(1, Math.max(0, least))
    rgb.fill(Math.round(255 * share), 3 * i, 3 * i + 3)
  }
  return { width, height, rgb, alpha: null }
}
