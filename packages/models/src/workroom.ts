import type { Slug } from '@sfumato/contract'
import { setThreads } from '@sfumato/raster'
import { createImageGuard, createTextGuard } from './guards/index.ts'
import { createPainter } from './painters/create-painter.ts'
import type { EngineChoice } from './painters/engines.ts'
import type { Outcome, PictureBytes, PictureLimits } from './recipes/recipe.ts'
import { recipeOf } from './recipes/registry.ts'

/** One request as a workroom takes it. */
export interface PaintRequest {
  readonly slug: Slug
  /** The parameters after reading, the seed already drawn. */
  readonly values: Readonly<Record<string, unknown>>
  readonly pictures: PictureBytes
  readonly signal: AbortSignal
  /** Share done, 0 to 1, never falling. */
  readonly progress: (share: number) => void
}

/** A painter with its guards, loaded once, working one request after the other. */
export interface Workroom {
  /** Throws a `Failure` of the error table, or the signal's reason on abort. */
  paint(request: PaintRequest): Promise<Outcome>
}

/**
 * Makes a workroom for an engine. `pictureLimits` hold for every picture that a request brings. `threads`, 1 to 8, is
 * how many threads of this process work on pixels; without it as many as there are processors.
 */
export const createWorkroom = async (
  engine: EngineChoice,
  pictureLimits: PictureLimits,
  threads?: number,
): Promise<Workroom> => {
  if (threads !== undefined) setThreads(threads)
  const painter = await createPainter(engine)
  const textGuard = createTextGuard()
  const imageGuard = createImageGuard()
  return {
    paint: ({ slug, values, pictures, signal, progress }) => {
      signal.throwIfAborted()
      return recipeOf(slug)(values as never, pictures, {
        painter,
        textGuard,
        imageGuard,
        pictureLimits,
        signal,
        progress,
      })
    },
  }
}
