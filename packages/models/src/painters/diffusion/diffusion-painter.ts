import { cutOut } from '@sfumato/raster'
import type { Painter } from '../painter.ts'
import type { DiffusionSettings } from './checkpoints.ts'
import { enlargePicture } from './enlarge-picture.ts'
import { createNetworks } from './networks.ts'
import { paintBackground } from './paint-background.ts'
import { paintMasked } from './paint-masked.ts'
import { paintText } from './paint-text.ts'
import { refineTiles } from './refine-tiles.ts'

/** Area that regions are painted at: that of the smallest checkpoints; larger ones scale within a call. */
const workingPixels = 1024 * 1024
/** How sure a matting network is, as far as it says: not at all. Its mask is taken as it is. */
const netConfidence = 1

/**
 * The painter of real checkpoints. Each task needs the checkpoint of its role and fails with a sentence without it;
 * cutting out, enlarging and continuing fall to the raster package's methods where no network is chosen for them, as the
 * documents say.
 */
export function createDiffusionPainter(settings: DiffusionSettings): Painter {
  const networks = createNetworks(settings)
  return {
    engine: { name: 'diffusion', checkpoint: null, preview: false },
    workingPixels,
    paint: async (task, context) => {
      context.signal.throwIfAborted()
      switch (task.kind) {
        case 'text':
          return paintText(task, context, networks)
        case 'fill':
          return paintMasked({ ...task, fast: false, start: 'continued', strength: 1 }, context, networks)
        case 'extend':
          return paintMasked({ ...task, fast: false, start: 'continued', strength: 1 }, context, networks)
        case 'background':
          return paintBackground(task, context, networks)
      }
    },
    matte: async (image, context) => {
      const work = { signal: context.signal, progress: context.progress }
      const net = await networks.matte()
      if (!net) return cutOut(image, work)
      context.used(net.name, 'matte')
      return { alpha: await net.network.matte(image, work), confidence: netConfidence }
    },
    upscale: async ({ image, width, height, steps, seed }, context) => {
      const refine = await networks.refine()
      const end = refine ? 0.3 : 1
      const large = await enlargePicture(image, width, height, seed, context, networks, [0, end], steps)
      if (!refine) return large
      context.used(refine.name, 'refine')
      return refineTiles(large, refine.network, { steps, seed }, context, [end, 1])
    },
  }
}
