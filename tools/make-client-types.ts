/**
 * Writes what the client knows of the contract, so that the packed client stands alone: its types of everything on the
 * wire, and what its mock server checks and answers:
 *
 *   node tools/make-client-types.ts
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  completedStatusBody,
  creditsBody,
  defaultPrices,
  errorTable,
  type FieldSchema,
  failedBody,
  fieldsOf,
  historyBody,
  isRequired,
  type ModelContract,
  modelBody,
  modelJsonSchema,
  models,
  pendingBody,
  pictureFields,
  resultBody,
  serviceFields,
  states,
  submitBody,
  uploadedBody,
  webhookSecretBody,
} from '@sfumato/contract'

/** The part of JSON Schema that the contract's bodies use. */
interface BodySchema {
  readonly type?: string
  readonly description?: string
  readonly enum?: readonly string[]
  readonly anyOf?: readonly BodySchema[]
  readonly items?: BodySchema
  readonly properties?: Readonly<Record<string, BodySchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | BodySchema
}

const comment = (text: string | undefined, indent: string): string => (text ? `${indent}/** ${text} */\n` : '')

const key = (name: string): string => (/^\w+$/.test(name) ? name : `'${name}'`)

const words = (list: readonly string[]): string => list.map(word => `'${word}'`).join(' | ')

const fields = (schema: BodySchema, indent: string): string =>
  Object.entries(schema.properties ?? {})
    .map(([name, field]) => {
      const mark = schema.required?.includes(name) ? '' : '?'
      return `${comment(field.description, indent)}${indent}readonly ${key(name)}${mark}: ${typeOf(field, indent)}\n`
    })
    .join('')

/** A schema as TypeScript writes it. Throws for a kind of schema that no body had so far. */
const typeOf = (schema: BodySchema, indent = ''): string => {
  if (schema.anyOf) return [...new Set(schema.anyOf.map(option => typeOf(option, indent)))].join(' | ')
  if (schema.enum) return words(schema.enum)
  if (schema.type === 'array') {
    const item = typeOf(schema.items ?? {}, indent)
    return `readonly ${schema.items?.anyOf || schema.items?.enum ? `(${item})` : item}[]`
  }
  if (schema.type === 'integer') return 'number'
  if (schema.type !== 'object') {
    if (['string', 'number', 'boolean', 'null'].includes(schema.type ?? '')) return schema.type as string
    throw new Error(`no type for ${JSON.stringify(schema)}`)
  }
  const inside = fields(schema, `${indent}  `)
  if (inside !== '') return `{\n${inside}${indent}}`
  const values = schema.additionalProperties
  if (typeof values === 'object') return `Readonly<Record<string, ${typeOf(values, indent)}>>`
  return values ? 'Readonly<Record<string, unknown>>' : 'Readonly<Record<string, never>>'
}

const body = (name: string, summary: string, schema: unknown): string =>
  `/** ${summary} */\nexport interface ${name} ${typeOf(schema as BodySchema)}\n`

/** `bria-gen-fill` to `GenFill`. */
const typeName = (slug: string): string =>
  slug.replace(/^bria/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

const parameterType = (schema: FieldSchema): string => {
  if (schema['x-picture']) {
    return schema.anyOf?.some(({ type }) => type === 'array') ? 'Picture | readonly Picture[]' : 'Picture'
  }
  if (schema.enum) return words(schema.enum)
  return schema.type === 'integer' ? 'number' : (schema.type as string)
}

const parameterNote = (schema: FieldSchema): string => {
  const range = schema.minimum === undefined ? '' : ` ${schema.minimum} to ${schema.maximum}.`
  const given = schema.default
  return `${schema.description}${range}${given === undefined || given === null ? '' : ` Default: ${JSON.stringify(given)}.`}`
}

const parameters = (model: ModelContract): string => {
  const lines = fieldsOf(model).map(([name, schema]) => {
    const mark = isRequired(model, name) ? '' : '?'
    const absent = mark === '' ? '' : ' | null'
    return `${comment(parameterNote(schema), '  ')}  ${name}${mark}: ${parameterType(schema)}${absent}\n`
  })
  const name = `${typeName(model.slug)}Parameters`
  return `/** ${model.summary} */\nexport interface ${name} extends RequestOptions {\n${lines.join('')}}\n`
}

/** What of a result depends on the model: its prompt, whether it is rewritten, and which checks there are. */
const resultFields = (model: ModelContract): string => {
  const names = fieldsOf(model).map(([name]) => name)
  const rewritten = names.includes('refine_prompt') || names.includes('prompt_enhancement')
  const checks = names.filter(name => name.includes('content_moderation'))
  const prompt = names.includes('prompt')
    ? isRequired(model, 'prompt')
      ? 'string'
      : 'string | undefined'
    : 'undefined'
  return [
    `  '${model.slug}': {`,
    `    readonly prompt: ${prompt}`,
    `    readonly refinedPrompt: ${rewritten ? 'string | undefined' : 'undefined'}`,
    `    readonly check: ${words(checks)}`,
    '  }\n',
  ].join('\n')
}

const codes = Object.entries(errorTable)

/** As the rest of the code is formatted. */
const formatted = (source: string): string =>
  execFileSync('biome', ['format', '--stdin-file-path=types.ts'], {
    input: source,
    encoding: 'utf8',
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, PATH: `${join(import.meta.dirname, '../node_modules/.bin')}:${process.env.PATH}` },
  })

const source = [
  '// Made by tools/make-client-types.ts from the contract; change it there.\n',
  "import type { Picture } from '../inputs/picture.ts'\n",
  `/** The four words of a request's state. */\nexport type State = ${words(states)}\n`,
  `/** The stable words of failures. */\nexport type ErrorCode =\n${codes.map(([code]) => `  | '${code}'\n`).join('')}`,
  '/** Failures that the same call may not meet a second time. */',
  `export const retryableCodes: readonly string[] = [\n${codes
    .filter(([, { retryable }]) => retryable)
    .map(([code]) => `  '${code}',\n`)
    .join('')}]\n`,
  `/** Fields whose values are pictures. */\nexport const pictureFieldNames: readonly string[] = [${words([
    ...new Set(models.flatMap(pictureFields)),
  ]).replaceAll(' |', ',')}]\n`,
  body('RequestOptions', 'Fields about the request itself, beside those of its model.', serviceFields).replaceAll(
    'readonly ',
    '',
  ),
  ...models.map(parameters),
  `/** The parameters of each model by its name in the path. */\nexport interface ModelParameters {\n${models
    .map(({ slug }) => `  '${slug}': ${typeName(slug)}Parameters\n`)
    .join('')}}\n`,
  "/** A model's name in the path. */\nexport type Slug = keyof ModelParameters\n",
  `/** What of a result depends on its model. */\nexport interface ModelResults {\n${models.map(resultFields).join('')}}\n`,
  body('SubmitBody', '`POST /v2/{slug}`.', submitBody),
  body('PendingBody', 'The status of a queued or running request.', pendingBody),
  body('CompletedStatusBody', 'The status of a completed request.', completedStatusBody),
  body('FailedBody', 'A failed request, as status and as result.', failedBody),
  body('ResultBody', '`GET /v2/requests/{id}` of a completed request, and the body of its webhook.', resultBody),
  body('HistoryBody', '`GET /v2/requests`.', historyBody),
  body('CreditsBody', '`GET /v1/get-user-credits`.', creditsBody),
  body('ModelBody', '`GET /v1/models/{slug}`.', modelBody),
  body('UploadedBody', '`POST /upload-asset`.', uploadedBody),
  body('WebhookSecretBody', '`POST /v2/webhook-secret`.', webhookSecretBody).trimEnd(),
].join('\n')

const mockSource = `// Made by tools/make-client-types.ts from the contract; change it there.

/** The HTTP status of each failure. */
export const errorStatuses: Readonly<Record<string, number>> = ${JSON.stringify(
  Object.fromEntries(codes.map(([code, { status }]) => [code, status])),
)}

/** The models as \`GET /v1/models\` lists them, painted by the mock. */
export const mockModels = ${JSON.stringify(
  models.map(model => ({
    slug: model.slug,
    title: model.title,
    summary: model.summary,
    returns: model.returns,
    price: defaultPrices[model.slug],
    engine: { name: 'mock', checkpoint: null, preview: true },
    moderation: { text: [], image: [] },
    parameters: modelJsonSchema(model),
  })),
)} as const
`

/** The generated files by their path from the root. */
export const clientFiles: Readonly<Record<string, string>> = {
  'packages/client/src/wire/types.ts': formatted(source),
  'packages/client/src/testing/contract.ts': formatted(mockSource),
}

if (import.meta.main) {
  for (const [path, text] of Object.entries(clientFiles)) writeFileSync(join(import.meta.dirname, '..', path), text)
}
