import type { Picture } from '../pictures/picture.ts'
import type { Values } from '../store/drafts.ts'
import type { Field } from './field.ts'

const isPicture = (value: unknown): value is Picture =>
  typeof value === 'object' && value !== null && (value as Partial<Picture>).blob instanceof Blob

/** A picture as it is sent: the server fetches what has an address. */
const sentPicture = ({ address, blob, name, contentType }: Picture): string | File =>
  address ?? new File([blob], name, { type: contentType || blob.type })

const sent = (field: Field, value: unknown): unknown => {
  if (isPicture(value)) return sentPicture(value)
  if (Array.isArray(value) && value.every(isPicture)) return value.length === 0 ? undefined : value.map(sentPicture)
  if (value instanceof Blob) return new File([value], `${field.name}.png`, { type: value.type || 'image/png' })
  return value ?? undefined
}

/** The body of a submit: every field that was set, in the order of the form, pictures as files or addresses. */
export const bodyOf = (fields: readonly Field[], values: Values): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap(field => {
      const value = sent(field, values[field.name])
      return value === undefined ? [] : [[field.name, value]]
    }),
  )
