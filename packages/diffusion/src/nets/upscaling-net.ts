import { createTileSum, crop, type Picture, type TileSum, tileStarts } from '@sfumato/raster'
import type { Tensor } from '../tensor/tensor.ts'
import type { NetOptions, NetWork } from './net-options.ts'
import { openNet } from './open-net.ts'
import { planesOf } from './planes.ts'

/** Makes a picture larger by a fixed factor, such as 4. */
export interface UpscalingNet {
  /** The picture at `factor` times its size. Tiles overlap and are feathered, so that no border shows. */
  upscale(picture: Picture, work?: NetWork): Promise<Picture>
  dispose(): Promise<void>
}

/** Side of a tile for networks that take any size: memory stays under a few hundred megabytes. */
const usualSide = 192
/** Pixels that neighbouring tiles share: more than the networks in the catalogue see around a pixel matters little. */
const overlap = 16

/** Opens an upscaling network, such as Real-ESRGAN's: 0 to 1 in and out. Throws a `CheckpointError`. */
export async function openUpscalingNet(file: string, options: NetOptions = {}): Promise<UpscalingNet> {
  const { session, fixedSize } = await openNet(file, options)
  const tile = fixedSize ?? { width: usualSide, height: usualSide }
  const run = async (input: Tensor): Promise<Tensor> =>
    (await session.run({ [session.inputs[0].name]: input }, [session.outputs[0].name]))[
      session.outputs[0].name
    ] as Tensor
  return {
    upscale: async (picture, work = {}) => {
      const columns = tileStarts(picture.width, tile.width, overlap)
      const rows = tileStarts(picture.height, tile.height, overlap)
      let sum: TileSum | null = null
      let done = 0
      for (const y of rows) {
        for (const x of columns) {
          work.signal?.throwIfAborted()
          const output = await run(tileInput(picture, x, y, tile, fixedSize !== null))
          const factor = output.shape[3] / (fixedSize ? tile.width : Math.min(tile.width, picture.width))
          sum ??= createTileSum(picture.width * factor, picture.height * factor)
          sum.add({
            ...sizeAndValues(output),
            x: x * factor,
            y: y * factor,
            fade: [overlap * factor, overlap * factor],
          })
          work.progress?.(++done / (rows.length * columns.length))
        }
      }
      return (sum as TileSum).mean(255)
    },
    dispose: () => session.dispose(),
  }
}

/** A tile as input; where the size is fixed and the picture smaller, its last row and column go on. */
function tileInput(
  picture: Picture,
  x: number,
  y: number,
  { width, height }: { readonly width: number; readonly height: number },
  fixed: boolean,
): Tensor {
  const part = crop(picture, {
    x,
    y,
    width: Math.min(width, picture.width),
    height: Math.min(height, picture.height),
  })
  if (!fixed || (part.width === width && part.height === height)) return planesOf(part, byte => byte / 255)
  const rgb = new Uint8Array(3 * width * height)
  for (let v = 0; v < height; v++) {
    for (let u = 0; u < width; u++) {
      const from = Math.min(v, part.height - 1) * part.width + Math.min(u, part.width - 1)
      for (let c = 0; c < 3; c++) rgb[3 * (v * width + u) + c] = part.rgb[3 * from + c]
    }
  }
  return planesOf({ width, height, rgb, alpha: null }, byte => byte / 255)
}

function sizeAndValues({ data, shape }: Tensor) {
  const [, , height, width] = shape
  return { width, height, valueAt: (pixel: number, channel: number) => data[channel * width * height + pixel] }
}
