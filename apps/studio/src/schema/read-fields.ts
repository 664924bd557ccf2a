import type { Control, Field } from './field.ts'

/** The parts of JSON Schema that a field of `/v1/models/{slug}` uses. */
interface PropertySchema {
  readonly type?: string
  readonly title?: string
  readonly description?: string
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly PropertySchema[]
  readonly default?: unknown
  readonly examples?: readonly unknown[]
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly 'x-picture'?: boolean
  readonly 'x-form'?: {
    readonly group?: string
    readonly hint?: string
    readonly advanced?: boolean
    readonly control?: string
    readonly of?: string
  }
}

/** What is drawn where a seed has no range of its own: short enough to read out. */
const usualSeeds = { minimum: 1, maximum: 999_999 }

const ratioPattern = /^[1-9]\d*:[1-9]\d*$/

/** The alternative that a range of numbers stands in, where values beside the range are listed in another one. */
const rangeOf = (schema: PropertySchema): PropertySchema =>
  schema.anyOf?.find(({ type, enum: values }) => (type === 'integer' || type === 'number') && !values) ?? schema

const choiceControl = (options: readonly string[], of: string | undefined): Control =>
  options.every(option => ratioPattern.test(option)) ? { kind: 'ratio', options, of } : { kind: 'choice', options }

const pictureControl = (schema: PropertySchema): Control => {
  const { control, of } = schema['x-form'] ?? {}
  if (control === 'mask' && of !== undefined) return { kind: 'mask', of }
  return schema.anyOf?.some(({ type }) => type === 'array') ? { kind: 'pictures' } : { kind: 'picture' }
}

const numberControl = (schema: PropertySchema): Control => {
  const { type, minimum, maximum } = rangeOf(schema)
  if (schema['x-form']?.control !== 'seed') return { kind: 'number', whole: type === 'integer', minimum, maximum }
  return { kind: 'seed', minimum: minimum ?? usualSeeds.minimum, maximum: maximum ?? usualSeeds.maximum }
}

const controlOf = (schema: PropertySchema): Control => {
  const { control, of } = schema['x-form'] ?? {}
  if (schema['x-picture']) return pictureControl(schema)
  if (schema.enum?.every(value => typeof value === 'string')) return choiceControl(schema.enum as string[], of)
  const type = schema.type ?? rangeOf(schema).type
  if (type === 'boolean') return { kind: 'switch' }
  if (type === 'integer' || type === 'number') return numberControl(schema)
  if (type !== 'string') return { kind: 'json' }
  if (schema.format === 'color') return { kind: 'colour' }
  const example = schema.examples?.find(value => typeof value === 'string')
  return { kind: 'text', takesColour: control === 'colour', ...(example !== undefined && { example: String(example) }) }
}

const spelt = (name: string): string => {
  const words = name.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Pictures come first and words second, whatever the order of the document; the rest stays in it. */
const rankOf = ({ control: { kind } }: Field): number => {
  if (kind === 'picture' || kind === 'mask') return 0
  return kind === 'text' ? 1 : 2
}

/** The fields of a model's form, from the JSON Schema of its submit body. */
export const readFields = (schema: unknown): Field[] => {
  const { properties = {}, required = [] } = schema as {
    properties?: Record<string, PropertySchema>
    required?: readonly string[]
  }
  const fields = Object.entries(properties).map(
    ([name, property]): Field => ({
      name,
      title: property.title ?? spelt(name),
      description: property['x-form']?.hint ?? property.description ?? '',
      required: required.includes(name),
      advanced: property['x-form']?.advanced === true && !required.includes(name),
      group: property['x-form']?.group ?? '',
      default: property.default,
      control: controlOf(property),
    }),
  )
  return fields.sort((one, other) => rankOf(one) - rankOf(other))
}
