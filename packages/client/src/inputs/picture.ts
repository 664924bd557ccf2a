import { InputError } from '../errors/errors.ts'

/**
 * A picture to send: an address, a data URL or base64 as text, a `URL` (also `blob:`), a `File`, `Blob`, `Response`,
 * bytes, or a stream of bytes. For a path of the file system see `@sfumato/client/files`.
 */
export type Picture =
  | string
  | URL
  | Blob
  | ArrayBuffer
  | ArrayBufferView
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>
  | { blob(): Promise<Blob> }

/** How much of a text is looked at to tell what it is. */
const lookedAt = 200

const checkText = (field: string, text: string): string => {
  const start = text.slice(0, lookedAt)
  if (/^(https?:\/\/|data:)/i.test(start) || /^[\w+/=\s-]*$/.test(start)) return text
  throw new InputError(
    `\`${field}\` must be an http(s) address, a data URL or base64; got ${JSON.stringify(start.slice(0, 60))}. For a file of this machine use fileOf() of "@sfumato/client/files".`,
  )
}

const readStream = async (chunks: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>): Promise<Blob> => {
  if (chunks instanceof ReadableStream) return new Response(chunks).blob()
  const parts: BlobPart[] = []
  for await (const chunk of chunks) parts.push(new Uint8Array(chunk))
  return new Blob(parts)
}

const readObject = async (field: string, picture: Exclude<Picture, string | URL>): Promise<Blob> => {
  if (picture instanceof Blob) return picture
  if (picture instanceof ArrayBuffer || ArrayBuffer.isView(picture)) return new Blob([picture as BlobPart])
  if (Object(picture) === picture) {
    if ('blob' in picture && typeof picture.blob === 'function') return picture.blob()
    if (picture instanceof ReadableStream || Symbol.asyncIterator in picture) return readStream(picture as never)
  }
  throw new InputError(`\`${field}\` must be a picture; got ${typeof picture}.`)
}

/** A picture as it is sent: text as it is, everything else as bytes. Throws `InputError`, and what a stream throws. */
export const readPicture = async (field: string, picture: Picture): Promise<string | Blob> => {
  const text = picture instanceof URL ? picture.href : picture
  if (typeof text !== 'string') return readObject(field, text)
  // Addresses of objects in this page's own memory mean nothing to a server.
  return text.startsWith('blob:') ? (await fetch(text)).blob() : checkText(field, text)
}
