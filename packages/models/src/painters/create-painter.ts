import type { EngineChoice } from './engines.ts'
import type { Painter } from './painter.ts'

/** Loads the painter of an engine; only that engine's code is read. */
export const createPainter = async (engine: EngineChoice): Promise<Painter> => {
  if (engine.name === 'diffusion')
    return (await import('./diffusion/diffusion-painter.ts')).createDiffusionPainter(engine)
  return (await import('./preview/preview-painter.ts')).createPreviewPainter()
}
