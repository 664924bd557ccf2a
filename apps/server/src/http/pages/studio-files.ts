import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where `npm run build:studio` leaves the studio. */
export const studioDirectory = fileURLToPath(new URL('../../../../studio/dist/', import.meta.url))

/** A file of the studio as it goes over the wire. */
export interface StudioFile {
  readonly content: Buffer
  readonly contentType: string
  /** `br` or `gzip`; `undefined` where it goes as it is. */
  readonly encoding?: 'br' | 'gzip'
}

const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
}

const readOr = (path: string): Promise<Buffer | undefined> => readFile(path).catch(() => undefined)

/** True where `Accept-Encoding` takes a coding, with a quality over 0. */
const accepts = (header: string, coding: string): boolean =>
  header
    .toLowerCase()
    .split(',')
    .some(part => {
      const [name, quality] = part.split(';').map(word => word.trim())
      return name === coding && !/^q=0(\.0*)?$/.test(quality ?? '')
    })

/** The codings that the build lays beside a file, the smaller one first. */
const codings = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const

/**
 * Reads a file of the built studio, in the smallest form that the caller takes. `path` is `index.html` or
 * `assets/` and a plain name; nothing where there is no such file.
 */
export const readStudioFile = async (
  directory: string,
  path: string,
  acceptEncoding: string,
): Promise<StudioFile | undefined> => {
  const contentType = contentTypes[path.slice(path.lastIndexOf('.') + 1)]
  if (contentType === undefined || !/^(?:assets\/)?[\w-][\w.-]*$/.test(path)) return undefined
  for (const { name, suffix } of codings) {
    const content = accepts(acceptEncoding, name) ? await readOr(join(directory, path + suffix)) : undefined
    if (content) return { content, contentType, encoding: name }
  }
  const content = await readOr(join(directory, path))
  return content && { content, contentType }
}
