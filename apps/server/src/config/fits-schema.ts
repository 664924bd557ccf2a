/** A JSON Schema as far as configuration uses it. */
export interface OptionSchema {
  readonly type?: string
  /** Of an object: what its names and values are, in words. */
  readonly title?: string
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly items?: OptionSchema
  /** Of an object: the schema of its values, under one pattern of names. */
  readonly patternProperties?: Readonly<Record<string, OptionSchema>>
}

const fitsText = (schema: OptionSchema, value: unknown): boolean =>
  typeof value === 'string' &&
  value.length >= (schema.minLength ?? 0) &&
  value.length <= (schema.maxLength ?? Number.POSITIVE_INFINITY) &&
  (schema.pattern === undefined || new RegExp(schema.pattern).test(value))

const fitsNumber = (schema: OptionSchema, value: unknown): boolean =>
  typeof value === 'number' &&
  Number.isFinite(value) &&
  (schema.type === 'number' || Number.isInteger(value)) &&
  value >= (schema.minimum ?? Number.NEGATIVE_INFINITY) &&
  value <= (schema.maximum ?? Number.POSITIVE_INFINITY)

const fitsRecord = (schema: OptionSchema, value: unknown): boolean => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const [values] = Object.values(schema.patternProperties ?? {})
  return values === undefined || Object.values(value).every(item => fitsSchema(values, item))
}

/**
 * True for a value of a configuration key's schema. By hand, since the few words that configuration uses are not worth
 * the start time of a whole validator.
 */
export const fitsSchema = (schema: OptionSchema, value: unknown): boolean => {
  if (schema.enum) return typeof value === 'string' && schema.enum.includes(value)
  switch (schema.type) {
    case 'string':
      return fitsText(schema, value)
    case 'number':
    case 'integer':
      return fitsNumber(schema, value)
    case 'boolean':
      return typeof value === 'boolean'
    case 'array':
      return Array.isArray(value) && value.every(item => schema.items === undefined || fitsSchema(schema.items, item))
    case 'object':
      return fitsRecord(schema, value)
    default:
      throw new TypeError(`Configuration has no values of type ${schema.type}.`)
  }
}
