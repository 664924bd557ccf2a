import { createHash } from 'node:crypto'
import { sniffFormat } from '@sfumato/raster'
import type { Ingredient } from '../../guards/provenance/statement.ts'
import type { PictureBytes } from '../recipe.ts'

/** The field whose picture becomes the result; all others guide the work. */
const parentField = 'image'

/** The pictures of a request as its result speaks of them: by the hash of what was sent. */
export const ingredientsOf = (pictures: PictureBytes): Ingredient[] =>
  Object.entries(pictures).flatMap(([field, list]) =>
    list.map((bytes): Ingredient => {
      const sniffed = sniffFormat(bytes)
      return {
        field,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        ...('format' in sniffed && { mediaType: `image/${sniffed.format}` }),
        relationship: field === parentField ? 'parentOf' : 'inputTo',
      }
    }),
  )
