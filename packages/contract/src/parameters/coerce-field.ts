import type { FieldSchema } from '../models/registry.ts'

/** A value of the right type, or a clause that says what was expected. */
export type Coerced = { readonly value: unknown } | { readonly expected: string }

const quoted = (words: readonly string[]): string => words.map(word => `"${word}"`).join(', ')

const coerceBoolean = (value: unknown): Coerced => {
  if (typeof value === 'boolean') return { value }
  if (value === 1 || value === '1' || value === 'true') return { value: true }
  if (value === 0 || value === '0' || value === 'false') return { value: false }
  return { expected: 'true or false' }
}

const describeRange = (schema: FieldSchema): string => {
  const also = schema['x-also'] ? `, or ${schema['x-also'].join(', ')}` : ''
  const kind = schema.type === 'integer' ? 'a whole number' : 'a number'
  return schema.minimum === undefined ? kind : `${kind} from ${schema.minimum} to ${schema.maximum}${also}`
}

const numeral = /^-?\d+(\.\d+)?$/

const coerceNumber = (schema: FieldSchema, value: unknown, fromText: boolean): Coerced => {
  const number = fromText && typeof value === 'string' && numeral.test(value.trim()) ? Number(value) : value
  const expected = { expected: describeRange(schema) }
  if (typeof number !== 'number' || !Number.isFinite(number)) return expected
  if (schema.type === 'integer' && !Number.isSafeInteger(number)) return expected
  if (schema['x-also']?.includes(number)) return { value: number }
  if (schema.minimum !== undefined && number < schema.minimum) return expected
  if (schema.maximum !== undefined && number > schema.maximum) return expected
  return { value: number }
}

/** Characters as JSON Schema counts them: a pair of surrogates is one. */
const isLongerThan = (text: string, most: number): boolean =>
  text.length > 2 * most || (text.length > most && [...text].length > most)

const coerceText = ({ maxLength = Infinity }: FieldSchema, value: unknown): Coerced => {
  if (typeof value !== 'string') return { expected: 'a string' }
  return isLongerThan(value, maxLength) ? { expected: `a string of at most ${maxLength} characters` } : { value }
}

const coercePictures = (value: unknown): Coerced => {
  const valid = Array.isArray(value) ? value.every(item => typeof item === 'string') : typeof value === 'string'
  return valid
    ? { value }
    : { expected: 'a picture (URL, data URL or base64), a list of pictures, or a comma-separated string' }
}

/**
 * Brings one sent value to its field's type. Booleans also arrive as 0 and 1; `fromText` is for multipart forms,
 * where every value arrives as text and numerals are read as numbers.
 */
export const coerceField = (schema: FieldSchema, value: unknown, fromText: boolean): Coerced => {
  if (schema.enum) {
    return typeof value === 'string' && schema.enum.includes(value)
      ? { value }
      : { expected: `one of ${quoted(schema.enum)}` }
  }
  if (schema.anyOf?.some(option => option.type === 'array')) return coercePictures(value)
  if (schema['x-picture']) {
    return typeof value === 'string' ? { value } : { expected: 'a picture as URL, data URL or base64 string' }
  }
  if (schema.type === 'boolean') return coerceBoolean(value)
  if (schema.type === 'integer' || schema.type === 'number') return coerceNumber(schema, value, fromText)
  return coerceText(schema, value)
}
