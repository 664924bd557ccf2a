import type { EngineName } from './engines.ts'
import type { Painter } from './painter.ts'

const loaders: Readonly<Record<EngineName, () => Promise<Painter>>> = {
  preview: async () => (await import('./preview/preview-painter.ts')).createPreviewPainter(),
}

/** Loads the painter of an engine; only that engine's code is read. */
export const createPainter = (engine: EngineName): Promise<Painter> => loaders[engine]()
