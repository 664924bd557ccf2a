import type { Slug } from '@sfumato/contract'
import { encodePicture, flattenOnWhite, type OutputFormat, type Picture } from '@sfumato/raster'
import type { Making, Statement } from '../../guards/provenance/statement.ts'
import type { Outcome, PictureBytes, Studio } from '../recipe.ts'
import { ingredientsOf } from './ingredients.ts'
import { namingField } from './read-pictures.ts'
import type { Report } from './report.ts'

const contentTypes = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp' } as const

/** What is said of a finished picture. */
export interface Finished {
  readonly model: Slug
  readonly making: Making
  /** Everything that was sent; none for a picture from words. */
  readonly pictures?: PictureBytes
  readonly format: OutputFormat | undefined
  readonly refinedPrompt?: string
}

/** A checkpoint named by its path, without the folders of this machine. */
const bareName = (checkpoint: string): string => checkpoint.replace(/^.*[/\\]/, '')

/**
 * Encodes the finished picture and closes the report. Without a chosen format an opaque picture becomes JPEG and one
 * with alpha PNG; JPEG by choice lays alpha on white. Where provenance is on, the file says what made it. Throws
 * `image_too_large` for a picture that the format has no room for.
 */
export const finish = async (
  picture: Picture,
  { model, making, pictures = {}, format, refinedPrompt }: Finished,
  studio: Studio,
  report: Report,
): Promise<Outcome> => {
  studio.signal.throwIfAborted()
  const chosen = format ?? (picture.alpha ? 'png' : 'jpeg')
  const encodable = chosen === 'jpeg' && picture.alpha ? flattenOnWhite(picture) : picture
  const engine =
    report.checkpoints.length === 0
      ? studio.painter.engine
      : { ...studio.painter.engine, checkpoint: report.checkpoints.join(' + ') }
  const contentType = contentTypes[chosen]
  const encode = async (provenance: Studio['provenance']): Promise<Uint8Array> => {
    if (!provenance) return encodePicture(encodable, { format: chosen })
    const statement: Statement = {
      model,
      engine: engine.name,
      checkpoints: report.checkpoints.map(bareName),
      making,
      generated: report.generated(),
      ingredients: ingredientsOf(pictures),
    }
    const problem = provenance.problem(new Date())
    if (problem !== null) report.warn('credentials_not_valid', problem)
    const encoded = await encodePicture(encodable, { format: chosen, xmp: provenance.xmp(statement) })
    return provenance.sign(encoded, contentType, statement)
  }
  const bytes = await namingField('output_format', () => encode(studio.provenance))
  studio.progress(1)
  return {
    bytes,
    contentType,
    width: picture.width,
    height: picture.height,
    engine,
    ...(refinedPrompt === undefined ? {} : { refinedPrompt }),
    warnings: report.warnings,
    moderation: report.moderation,
  }
}
