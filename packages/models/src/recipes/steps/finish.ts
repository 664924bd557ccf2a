import { encodePicture, flattenOnWhite, type OutputFormat, type Picture } from '@sfumato/raster'
import type { Outcome, Studio } from '../recipe.ts'
import type { Report } from './report.ts'

const contentTypes = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp' } as const

/**
 * Encodes the finished picture and closes the report. Without a chosen format an opaque picture becomes JPEG and one
 * with alpha PNG; JPEG by choice lays alpha on white.
 */
export const finish = async (
  picture: Picture,
  format: OutputFormat | undefined,
  studio: Studio,
  report: Report,
  refinedPrompt?: string,
): Promise<Outcome> => {
  studio.signal.throwIfAborted()
  const chosen = format ?? (picture.alpha ? 'png' : 'jpeg')
  const encodable = chosen === 'jpeg' && picture.alpha ? flattenOnWhite(picture) : picture
  const { engine } = studio.painter
  const bytes = await encodePicture(encodable, { format: chosen })
  studio.progress(1)
  return {
    bytes,
    contentType: contentTypes[chosen],
    width: picture.width,
    height: picture.height,
    engine: report.checkpoints.length === 0 ? engine : { ...engine, checkpoint: report.checkpoints.join(' + ') },
    ...(refinedPrompt === undefined ? {} : { refinedPrompt }),
    warnings: report.warnings,
    moderation: report.moderation,
  }
}
