import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { type FieldSchema, fieldsOf, isRequired, models } from './registry.ts'

interface DocumentedField {
  readonly name: string
  readonly required: boolean
  readonly type: string
  readonly default?: unknown
  readonly allowed?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
}

const documents: Record<string, DocumentedField[]> = JSON.parse(
  readFileSync(new URL('../testing/documented-fields.json', import.meta.url), 'utf8'),
)

/** The type of a field in the words of the documents. */
const documentedType = (schema: FieldSchema): string => {
  const spell = (option: { readonly type?: string; readonly format?: string }) =>
    option.format === 'uri' ? `${option.type} (uri)` : String(option.type)
  if (!schema.anyOf) return spell(schema)
  const spelt = schema.anyOf.filter(option => option.type !== 'array')
  return spelt.length > 1 ? spelt.map(option => option.type).join(' | ') : spell(spelt[0])
}

test('there is one document for each model and no other', () => {
  assert.deepEqual(models.map(model => model.slug as string).sort(), Object.keys(documents).sort())
})

for (const model of models) {
  const documented = documents[model.slug]
  const fields = fieldsOf(model).filter(([, schema]) => !schema['x-ours'])

  test(`${model.slug} has the fields of its document in the same order, and only output_format besides`, () => {
    assert.deepEqual(
      fields.map(([name]) => name),
      documented.map(field => field.name),
    )
    const ours = fieldsOf(model).filter(([, schema]) => schema['x-ours'])
    assert.deepEqual(
      ours.map(([name]) => name),
      ['output_format'],
    )
  })

  for (const field of documented) {
    test(`${model.slug}.${field.name} has the type, list, range and default of its document`, () => {
      const [, schema] = fields.find(([name]) => name === field.name)!
      assert.equal(isRequired(model, field.name), field.required)
      assert.equal(documentedType(schema), field.type)
      assert.deepEqual(schema.enum, field.allowed)
      assert.equal(schema.minimum, field.minimum)
      assert.equal(schema.maximum, field.maximum)
      if (!field.required) assert.equal(schema.default, field.default)
      else {
        assert.equal(schema.default, undefined, 'a default printed for a required field is only an example')
        if (typeof field.default === 'string') assert.deepEqual(schema.examples, [field.default])
      }
      assert.ok(schema.title.length > 0 && schema.description.length > 10)
    })
  }
}
