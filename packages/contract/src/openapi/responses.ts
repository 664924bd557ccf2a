import { errorExamples } from '../errors/examples.ts'
import { errorBody } from '../errors/failure.ts'
import { type ErrorCode, errorTable } from '../errors/table.ts'
import { bodyExamples } from './examples.ts'
import { type HeaderName, headersOfStatus, responseHeaders } from './response-headers.ts'

/** A reference to a schema of the document. */
export const schemaRef = (name: string) => ({ $ref: `#/components/schemas/${name}` })

/** A body of JSON with its schema and an example. */
export const jsonContent = (name: string) => ({
  'application/json': {
    schema: schemaRef(name),
    ...(name in bodyExamples ? { example: bodyExamples[name] } : {}),
  },
})

/** A JSON response. */
export const jsonResponse = (description: string, name: string) => ({ description, content: jsonContent(name) })

/** A JSON response of one of several bodies, with an example of each. */
export const eitherResponse = (description: string, ...names: string[]) => ({
  description,
  content: {
    'application/json': {
      schema: { anyOf: names.map(schemaRef) },
      examples: Object.fromEntries(names.map(name => [name, { value: bodyExamples[name] }])),
    },
  },
})

/** The error responses of a route, one a status, made from the words that can occur there. */
export const errorResponses = (...codes: ErrorCode[]): Record<string, unknown> => errorResponsesWith({}, ...codes)

/** The same, where some words come with headers beside those of their status. */
export const errorResponsesWith = (
  further: Partial<Record<ErrorCode, readonly HeaderName[]>>,
  ...codes: ErrorCode[]
): Record<string, unknown> => {
  const byStatus = new Map<number, ErrorCode[]>()
  for (const code of codes) {
    const { status } = errorTable[code]
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  return Object.fromEntries(
    [...byStatus].map(([status, words]) => [
      String(status),
      {
        description: words.map(word => `\`${word}\`: ${errorTable[word].when}.`).join('\n'),
        ...responseHeaders(
          ...new Set([...(headersOfStatus[status] ?? []), ...words.flatMap(word => further[word] ?? [])]),
        ),
        content: {
          'application/json': {
            schema: schemaRef('Error'),
            examples: Object.fromEntries(words.map(word => [word, { value: errorBody(word, errorExamples[word]) }])),
          },
        },
      },
    ]),
  )
}
