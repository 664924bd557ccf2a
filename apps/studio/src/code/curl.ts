import { asList, isFile, keyVariable, resultFile, type ShownRequest } from './request.ts'

/** Text in single quotes for a POSIX shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

/** A file part; curl reads a name in double quotes as it is, but for quotes and backslashes. */
const filePart = (name: string, file: string): string =>
  `-F ${quoted(`${name}=@"${file.replaceAll(/["\\]/g, letter => `\\${letter}`)}"`)}`

const parts = ([name, value]: readonly [string, unknown]): string[] =>
  asList(value).map(item => {
    if (isFile(item)) return filePart(name, item.file)
    const text = typeof item === 'string' ? item : JSON.stringify(item)
    return `--form-string ${quoted(`${name}=${text}`)}`
  })

/** The request as a line of curl on the sync surface; the picture ends up in a file. */
export const curlCode = (request: ShownRequest): string => {
  const { server, slug, fields, key } = request
  const body = fields.some(([, value]) => asList(value).some(isFile))
    ? fields.flatMap(parts)
    : [`-H 'content-type: application/json'`, `-d ${quoted(JSON.stringify(Object.fromEntries(fields)))}`]
  return [
    `curl ${quoted(`${server}/v1/${slug}`)}`,
    key === undefined ? `-H "x-api-key: $${keyVariable}"` : `-H ${quoted(`x-api-key: ${key}`)}`,
    `-H 'accept: image/*'`,
    ...body,
    `--fail-with-body -o ${resultFile(request)}`,
  ].join(' \\\n  ')
}
