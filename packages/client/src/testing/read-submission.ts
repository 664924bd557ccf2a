import { bytesOfBase64 } from '../base64.ts'
import type { FieldProblem } from '../errors/errors.ts'
import { pictureFieldNames, type Slug } from '../wire/types.ts'
import { mockModels } from './contract.ts'
import type { MockCall, MockPicture } from './outcome.ts'
import { Refusal } from './refusal.ts'

interface FieldSchema {
  readonly type?: string
  readonly anyOf?: readonly FieldSchema[]
  readonly enum?: readonly unknown[]
  readonly minimum?: number
  readonly maximum?: number
  readonly default?: unknown
}

/** Bytes of base64; `undefined` for what is none. */
const bytesOf = (base64: string): Uint8Array<ArrayBuffer> | undefined => {
  try {
    return bytesOfBase64(base64)
  } catch {
    return undefined
  }
}

const given = (bytes: Uint8Array<ArrayBuffer> | undefined): MockPicture => (bytes ? { bytes } : {})

/** A picture as it was sent; empty where it is none. `uploads` are those of this mock by their address. */
export const readMockPicture = async (
  value: FormDataEntryValue,
  uploads: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
): Promise<MockPicture> => {
  if (typeof value !== 'string') return { bytes: new Uint8Array(await value.arrayBuffer()) }
  if (value.startsWith('data:')) return given(bytesOf(value.slice(value.indexOf(',') + 1)))
  // Shorter than any picture, as the server has it: words are base64 as well.
  if (!/^https?:/i.test(value)) return given(/^[\w+/-]{32}/.test(value) ? bytesOf(value) : undefined)
  const bytes = uploads.get(value)
  return bytes ? { url: value, bytes } : { url: value }
}

const fromText = (schema: FieldSchema, text: string): unknown => {
  const type = schema.type ?? schema.anyOf?.[0].type
  if (type === 'boolean')
    return text === 'true' || text === '1' ? true : text === 'false' || text === '0' ? false : text
  return (type === 'integer' || type === 'number') && text.trim() !== '' && !Number.isNaN(Number(text))
    ? Number(text)
    : text
}

const fits = (schema: FieldSchema, value: unknown): boolean => {
  if (schema.anyOf) return schema.anyOf.some(option => fits(option, value))
  if (schema.enum) return schema.enum.includes(value)
  if (schema.type === 'integer' && !Number.isInteger(value)) return false
  const kind = schema.type === 'integer' ? 'number' : schema.type
  if (typeof value !== kind) return false
  return !(Number(value) < Number(schema.minimum) || Number(value) > Number(schema.maximum))
}

const expected = ({ type, anyOf, enum: words, minimum, maximum }: FieldSchema): string =>
  JSON.stringify({ type, anyOf, enum: words, minimum, maximum })

const readFields = async (request: Request): Promise<{ fields: Map<string, unknown[]>; isForm: boolean }> => {
  const type = request.headers.get('content-type') ?? ''
  const fields = new Map<string, unknown[]>()
  if (type.startsWith('multipart/form-data')) {
    for (const [name, value] of await request.formData()) fields.set(name, [...(fields.get(name) ?? []), value])
    return { fields, isForm: true }
  }
  if (!type.startsWith('application/json')) {
    throw new Refusal('content_type', 'The Content-Type must be application/json or multipart/form-data.')
  }
  const body: unknown = await request.json().catch(() => undefined)
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Refusal('bad_request', 'The body must be a JSON object.')
  }
  for (const [name, value] of Object.entries(body)) {
    if (value !== null) fields.set(name, Array.isArray(value) ? value : [value])
  }
  return { fields, isForm: false }
}

/**
 * Reads a submit and checks its fields as the contract has them: what is required, types, words and ranges. Throws
 * `Refusal`.
 */
export const readSubmission = async (
  request: Request,
  slug: string,
  uploads: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
): Promise<Omit<MockCall, 'requestId'>> => {
  const model = mockModels.find(candidate => candidate.slug === slug)
  if (!model) throw new Refusal('model_not_found', `There is no model "${slug}".`)
  const { fields, isForm } = await readFields(request)
  const parameters: Record<string, unknown> = {}
  const pictures: Record<string, MockPicture[]> = {}
  const problems: FieldProblem[] = []
  const schemas = Object.entries(model.parameters.properties as Readonly<Record<string, FieldSchema>>)
  for (const [field, schema] of schemas) {
    const sent = fields.get(field)
    if (!sent) {
      const isRequired = (model.parameters.required as readonly string[]).includes(field)
      if (isRequired) problems.push({ field, message: `\`${field}\` is required; it is missing.` })
      if (schema.default !== undefined && schema.default !== null) parameters[field] = schema.default
    } else if (pictureFieldNames.includes(field)) {
      pictures[field] = await Promise.all(sent.map(value => readMockPicture(value as FormDataEntryValue, uploads)))
    } else {
      const value = isForm && typeof sent[0] === 'string' ? fromText(schema, sent[0]) : sent[0]
      if (fits(schema, value)) parameters[field] = value
      else problems.push({ field, message: `\`${field}\` must be ${expected(schema)}; got ${JSON.stringify(value)}.` })
    }
  }
  if (problems.length > 0) {
    throw new Refusal('bad_request', problems.map(({ message }) => message).join(' '), { problems })
  }
  return { slug: slug as Slug, parameters, pictures, idempotencyKey: request.headers.get('idempotency-key') }
}
