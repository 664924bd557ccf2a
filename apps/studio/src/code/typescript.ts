import { asList, isFile, resultFile, type ShownRequest } from './request.ts'

/** Text in single quotes, as JavaScript reads it. */
const quoted = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`

const literal = (value: unknown): string => {
  if (isFile(value)) return `await fileOf(${quoted(value.file)})`
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  return JSON.stringify(value)
}

/** The request for `@sfumato/client`, on the async surface. The client reads the key from the environment itself. */
export const typescriptCode = (request: ShownRequest): string => {
  const { server, slug, fields, key } = request
  const sendsFiles = fields.some(([, value]) => asList(value).some(isFile))
  const options = [`url: ${quoted(server)}`, ...(key === undefined ? [] : [`key: ${quoted(key)}`])]
  return `import { Sfumato } from '@sfumato/client'
import { ${sendsFiles ? 'fileOf, save' : 'save'} } from '@sfumato/client/files'

const sfumato = new Sfumato({ ${options.join(', ')} })
const result = await sfumato.run(${quoted(slug)}, {
${fields.map(([name, value]) => `  ${name}: ${literal(value)},\n`).join('')}})
await save(result, '${resultFile(request)}')
`
}
