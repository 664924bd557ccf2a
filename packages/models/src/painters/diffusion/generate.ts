import type { GenerateOptions, Pipeline } from '@sfumato/diffusion'
import type { Picture } from '@sfumato/raster'
import type { PaintContext } from '../painter.ts'

/** Runs a pipeline for a painter: steps become progress, between two shares of the whole call, and looks at the picture. */
export function generate(
  pipeline: Pipeline,
  options: Omit<GenerateOptions, 'signal' | 'onStep'>,
  context: PaintContext,
  from: number,
  to: number,
): Promise<Picture> {
  // What remains after the last step is the decoding of the picture, about as long as a step or two.
  return pipeline.generate({
    ...options,
    signal: context.signal,
    onStep: ({ done, count, preview }) => {
      context.progress(from + ((to - from) * done) / (count + 1))
      return context.offerPreview(preview)
    },
  })
}
