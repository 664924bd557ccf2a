import type { Model } from '../api/models.ts'
import { bodyOf } from '../schema/body-of.ts'
import type { Values } from '../store/drafts.ts'
import type { ShownRequest } from './request.ts'

const shown = (value: unknown): unknown => {
  if (value instanceof File) return { file: value.name }
  return Array.isArray(value) ? value.map(shown) : value
}

/** What the form would send now, with every picture as the name of a file. */
export const shownRequest = (
  server: string,
  { slug, fields }: Pick<Model, 'slug' | 'fields'>,
  values: Values,
  key: string | undefined,
): ShownRequest => ({
  server,
  slug,
  fields: Object.entries(bodyOf(fields, values)).map(([name, value]) => [name, shown(value)] as const),
  ...(key !== undefined && { key }),
})
