import { cutOut, enlarge } from '@sfumato/raster'
import type { Painter } from '../painter.ts'
import { paintBackground } from './paint-background.ts'
import { paintExtend } from './paint-extend.ts'
import { paintFill } from './paint-fill.ts'
import { paintText } from './paint-text.ts'

/** Area that photographs are worked on at: a megapixel and a half keeps each call within a few seconds. */
const workingPixels = 1_500_000

/**
 * The painter that needs no weights and no download: drawn scenes for words, example-based completion for fill and
 * extend, classical cut-out and enlargement. Deterministic: the same task gives the same bytes. Its icon and word
 * tables are read when they are first needed.
 */
export function createPreviewPainter(): Painter {
  return {
    engine: { name: 'preview', checkpoint: null, preview: true },
    workingPixels,
    async paint(task, context) {
      context.signal.throwIfAborted()
      switch (task.kind) {
        case 'text':
          return paintText(task, context)
        case 'fill':
          return paintFill(task, context)
        case 'extend':
          return paintExtend(task, context)
        case 'background':
          return paintBackground(task, context)
      }
    },
    async matte(image, context) {
      return cutOut(image, { signal: context.signal, progress: context.progress })
    },
    async upscale({ image, width, height, steps, seed, compression }, context) {
      const { signal, progress } = context
      return enlarge(image, width, height, { steps, seed, compression }, { signal, progress })
    },
  }
}
