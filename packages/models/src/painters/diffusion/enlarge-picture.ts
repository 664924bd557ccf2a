import { enlarge, type Picture, resizePicture } from '@sfumato/raster'
import type { PaintContext } from '../painter.ts'
import type { Networks } from './networks.ts'

/** Rounds of the method without weights, where it is not for the caller to say. */
const usualRounds = 20

/**
 * A picture at another size: by the upscaling network where there is one and the picture grows, else by the raster
 * package's method, which needs no weights.
 */
export async function enlargePicture(
  picture: Picture,
  width: number,
  height: number,
  seed: number,
  context: PaintContext,
  networks: Networks,
  [from, to]: readonly [number, number],
  rounds: number = usualRounds,
): Promise<Picture> {
  if (width === picture.width && height === picture.height) return picture
  const { signal } = context
  const progress = (share: number) => context.progress(from + (to - from) * share)
  const net = width * height > picture.width * picture.height ? await networks.upscale() : null
  if (!net) return enlarge(picture, width, height, { steps: rounds, seed }, { signal, progress })
  context.used(net.name, 'upscale')
  return resizePicture(await net.network.upscale(picture, { signal, progress }), width, height)
}
