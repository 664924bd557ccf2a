import {
  type FieldSchema,
  fieldsOf,
  isRequired,
  type ModelContract,
  type ReadOptions,
  readParameters,
} from '@sfumato/contract'
import { Option } from 'commander'
import { UsageError } from '../usage-error.ts'
import { formatOfName } from './format-of-name.ts'

/** What commander read of a command line. */
export type Given = Readonly<Record<string, unknown>>

/** A field's name as option. */
const kebab = (name: string): string => name.replaceAll('_', '-')
const camel = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

const describeDefault = (schema: FieldSchema): string =>
  schema.default === undefined || schema.default === null ? '' : ` (default: ${JSON.stringify(schema.default)})`

/** The option of a field. */
export const fieldOption = (model: ModelContract, name: string, schema: FieldSchema): Option => {
  const isList = name === 'ref_images'
  const value = schema.enum ? schema.enum.join('|') : schema['x-picture'] ? 'file or URL' : (schema.type ?? 'text')
  const option = new Option(
    `--${kebab(name)} <${value}${isList ? '...' : ''}>`,
    `${schema.description}${describeDefault(schema)}`,
  )
  return isRequired(model, name) ? option.makeOptionMandatory() : option
}

/** The option of a field as it is written, for sentences about it. */
export const optionName = (field: string): string => `--${kebab(field)}`

/** The fields that were given, with the output format that the file's name asks for where none was. */
export const givenFields = (model: ModelContract, given: Given, out: string): Record<string, unknown> => {
  const chosen = fieldsOf(model).flatMap(([name]) =>
    given[camel(name)] === undefined ? [] : [[name, given[camel(name)]]],
  )
  const format = formatOfName(out)
  return { ...(format === undefined ? {} : { output_format: format }), ...Object.fromEntries(chosen) }
}

/** Reads fields as a server does, defaults filled in. Throws `UsageError` naming every bad one. */
export const readFields = (
  model: ModelContract,
  sent: Readonly<Record<string, unknown>>,
  defaults: ReadOptions['defaults'],
): Record<string, unknown> => {
  const read = readParameters(model, sent, { defaults, fromText: true })
  if (!read.ok) throw new UsageError(read.problems.map(({ sentence }) => sentence).join('\n'))
  return read.parameters
}
