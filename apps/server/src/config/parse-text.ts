import type { OptionSchema } from './fits-schema.ts'

/** Brings an environment variable's text to the type of its key; text that does not fit is handed on as it is. */
export const parseText = (schema: OptionSchema, text: string): unknown => {
  const trimmed = text.trim()
  switch (schema.type) {
    case 'number':
    case 'integer':
      return trimmed !== '' && Number.isFinite(Number(trimmed)) ? Number(trimmed) : text
    case 'boolean':
      if (/^(true|1|yes|on)$/i.test(trimmed)) return true
      return /^(false|0|no|off)$/i.test(trimmed) ? false : text
    case 'array':
      return trimmed
        .split(',')
        .map(part => part.trim())
        .filter(part => part !== '')
    case 'object':
      try {
        return JSON.parse(trimmed)
      } catch {
        return text
      }
    default:
      return trimmed
  }
}

/** What a value of this key looks like, for the sentence that refuses another. */
export const describeExpected = (schema: OptionSchema): string => {
  const range = schema.minimum === undefined ? '' : ` from ${schema.minimum} to ${schema.maximum}`
  if (schema.enum) return `one of ${schema.enum.join(', ')}`
  if (schema.type === 'integer') return `a whole number${range}`
  if (schema.type === 'number') return `a number${range}`
  if (schema.type === 'boolean') return 'true or false'
  if (schema.type === 'array') return 'a list of words'
  if (schema.type === 'object') return `a JSON object of ${schema.title}`
  if (schema.pattern === undefined) return 'a text that is not empty'
  if (schema.pattern.includes('https')) return 'an http(s) address without query'
  return schema.pattern.includes('._/-')
    ? 'at most 512 letters, digits, "-", "_", "." and "/"'
    : 'at most 512 printable ASCII characters'
}
