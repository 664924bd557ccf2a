import { crop, type Picture } from '@sfumato/raster'
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
      const columns = startsOf(picture.width, tile.width)
      const rows = startsOf(picture.height, tile.height)
      let sum: Sum | null = null
      let done = 0
      for (const y of rows) {
        for (const x of columns) {
          work.signal?.throwIfAborted()
          const output = await run(tileInput(picture, x, y, tile, fixedSize !== null))
          const factor = output.shape[3] / (fixedSize ? tile.width : Math.min(tile.width, picture.width))
          sum ??= createSum(picture, factor)
          addTile(sum, output, x * factor, y * factor, overlap * factor)
          work.progress?.(++done / (rows.length * columns.length))
        }
      }
      return average(sum as Sum)
    },
    dispose: () => session.dispose(),
  }
}

/** Where tiles begin along a side: evenly, the last one ending with the picture. */
function startsOf(length: number, side: number): number[] {
  if (length <= side) return [0]
  const count = Math.ceil((length - overlap) / (side - overlap))
  return Array.from({ length: count }, (_, n) => Math.round((n * (length - side)) / (count - 1)))
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

interface Sum {
  readonly width: number
  readonly height: number
  readonly values: Float32Array
  readonly weights: Float32Array
}

const createSum = (picture: Picture, factor: number): Sum => {
  const [width, height] = [picture.width * factor, picture.height * factor]
  return { width, height, values: new Float32Array(3 * width * height), weights: new Float32Array(width * height) }
}

/** Adds a tile, weighted less towards its borders. */
function addTile({ width, height, values, weights }: Sum, tile: Tensor, left: number, top: number, reach: number) {
  const [, , tileHeight, tileWidth] = tile.shape
  const area = tileWidth * tileHeight
  const ramp = (at: number, length: number) => Math.min(1, (Math.min(at, length - 1 - at) + 1) / reach)
  for (let y = 0; y < Math.min(tileHeight, height - top); y++) {
    for (let x = 0; x < Math.min(tileWidth, width - left); x++) {
      const weight = ramp(x, tileWidth) * ramp(y, tileHeight)
      const to = (top + y) * width + left + x
      weights[to] += weight
      for (let c = 0; c < 3; c++) values[3 * to + c] += weight * tile.data[c * area + y * tileWidth + x]
    }
  }
}

function average({ width, height, values, weights }: Sum): Picture {
  const bytes = new Uint8ClampedArray(values.length)
  for (let i = 0; i < values.length; i++) bytes[i] = (255 * values[i]) / weights[Math.floor(i / 3)]
  return { width, height, rgb: new Uint8Array(bytes.buffer), alpha: null }
}
