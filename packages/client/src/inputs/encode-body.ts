import { pictureFieldNames } from '../wire/types.ts'
import { type Picture, readPicture } from './picture.ts'

/** A body that can be sent any number of times. */
export interface EncodedBody {
  readonly body: string | FormData
  readonly headers: Readonly<Record<string, string>>
  readonly bodyBytes: number
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** What a form adds around each part, at most about. */
const partBytes = 200

const encodeForm = (fields: readonly (readonly [name: string, value: unknown])[]): EncodedBody => {
  const form = new FormData()
  let bodyBytes = 0
  for (const [name, list] of fields) {
    for (const value of asList(list)) {
      const part = value instanceof Blob ? value : asText(value)
      if (typeof part === 'string') form.append(name, part)
      else form.append(name, part, 'name' in part && typeof part.name === 'string' ? part.name : name)
      bodyBytes += partBytes + (typeof part === 'string' ? part.length : part.size)
    }
  }
  // `fetch` names the form's type itself, with its boundary.
  return { body: form, headers: {}, bodyBytes }
}

/**
 * The body of a submit: JSON where every picture is text, else a form, which carries bytes as they are where base64
 * would make them a third longer. Streams are read here, once, so that a retry sends the same. Throws `InputError`.
 */
export const encodeBody = async (parameters: object): Promise<EncodedBody> => {
  const fields: [name: string, value: unknown][] = []
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined || value === null) continue
    if (!pictureFieldNames.includes(name)) fields.push([name, value])
    else if (!Array.isArray(value)) fields.push([name, await readPicture(name, value)])
    else fields.push([name, await Promise.all(value.map((picture: Picture) => readPicture(name, picture)))])
  }
  if (fields.some(([, value]) => asList(value).some(item => item instanceof Blob))) return encodeForm(fields)
  const body = JSON.stringify(Object.fromEntries(fields))
  return { body, headers: { 'content-type': 'application/json' }, bodyBytes: body.length }
}
