import { type Mask, type Picture, resizePicture } from '@sfumato/raster'
import type { Tensor } from '../tensor/tensor.ts'
import type { NetOptions, NetWork } from './net-options.ts'
import { openNet } from './open-net.ts'
import { pictureOf, planesOf } from './planes.ts'

/**
 * Which completion network:
 * - `migan`: MI-GAN's whole pipeline (Sargsyan and others, 2023): bytes in and out, any size, mask 255 = keep
 * - `lama`: LaMa (Suvorov and others, 2021): 512 pixels, 0 to 1 in, 0 to 255 out, mask 1 = fill
 */
export type CompletionFamily = 'migan' | 'lama'

/** Fills a hole from what surrounds it, without words. */
export interface CompletionNet {
  /** The picture with what the mask marks (128 and above) filled. The rest may change a little: put it back. */
  complete(picture: Picture, mask: Mask, work?: NetWork): Promise<Picture>
  dispose(): Promise<void>
}

const lamaSide = 512

/** Opens a completion network. Throws a `CheckpointError` that names the file. */
export async function openCompletionNet(
  file: string,
  family: CompletionFamily,
  options: NetOptions = {},
): Promise<CompletionNet> {
  const { session, fixedSize } = await openNet(file, options)
  const [imagePort, maskPort] = session.inputs
  const [outPort] = session.outputs
  const run = async (image: Tensor, holes: Tensor): Promise<Tensor> =>
    (await session.run({ [imagePort.name]: image, [maskPort.name]: holes }, [outPort.name]))[outPort.name] as Tensor
  return {
    complete: async (picture, mask, work = {}) => {
      work.signal?.throwIfAborted()
      const isMiGan = family === 'migan'
      const size = isMiGan ? picture : (fixedSize ?? { width: lamaSide, height: lamaSide })
      const small = resizePicture({ ...picture, alpha: null }, size.width, size.height)
      const holes = maskTensor(mask, size.width, size.height, isMiGan ? [255, 0] : [0, 1])
      const filled = await run(
        planesOf(small, byte => (isMiGan ? byte : byte / 255)),
        holes,
      )
      work.progress?.(1)
      return resizePicture(pictureOf(filled, 255), picture.width, picture.height)
    },
    dispose: () => session.dispose(),
  }
}

/** The mask at another size, every pixel that has any of the hole in it counted; `values`: kept and filled. */
function maskTensor(mask: Mask, width: number, height: number, values: readonly [number, number]): Tensor {
  const columns = covered(mask.width, width)
  const rows = covered(mask.height, height)
  const anyHole = ([left, right]: Span, [top, bottom]: Span) => {
    for (let y = top; y < bottom; y++) {
      for (let x = left; x < right; x++) if (mask.data[y * mask.width + x] >= 128) return true
    }
    return false
  }
  const data = Float32Array.from({ length: width * height }, (_, i) =>
    anyHole(columns[i % width], rows[Math.floor(i / width)]) ? values[1] : values[0],
  )
  return { data, shape: [1, 1, height, width] }
}

type Span = readonly [from: number, to: number]

/** For each of `to` places along a side the places among `from` that it covers, at least one. */
const covered = (from: number, to: number): Span[] =>
  Array.from({ length: to }, (_, i) => [Math.floor((i * from) / to), Math.ceil(((i + 1) * from) / to)])
