import type { ModelContract } from '../models/model-contract.ts'
import { type FieldSchema, fieldsOf } from '../models/registry.ts'

/** One field as JSON Schema says it: values beside the range become an alternative. */
const fieldJsonSchema = (schema: FieldSchema): unknown => {
  const { 'x-also': also, minimum, maximum, type, ...rest } = schema
  if (!also) return schema
  return {
    ...rest,
    anyOf: [
      { type, minimum, maximum },
      { type, enum: also },
    ],
  }
}

/** What `readParameters` checks between fields, as far as JSON Schema can say it. */
const rulesBetweenFields = (model: ModelContract): Record<string, unknown> => {
  const names = fieldsOf(model).map(([name]) => name)
  const rules: Record<string, unknown> = {}
  if (names.includes('preserve_alpha')) {
    rules.not = {
      required: ['output_format', 'preserve_alpha'],
      properties: { output_format: { const: 'jpeg' }, preserve_alpha: { const: true } },
    }
  }
  if (names.includes('ref_images')) {
    rules.anyOf = [{ properties: { prompt: { pattern: '\\S' } } }, { required: ['ref_images'] }]
  }
  return rules
}

/** A model's submit body as JSON Schema 2020-12, for OpenAPI and `/v1/models/{slug}`. */
export const modelJsonSchema = (model: ModelContract): Record<string, unknown> => ({
  type: 'object',
  title: model.title,
  required: model.parameters.required,
  properties: Object.fromEntries(fieldsOf(model).map(([name, schema]) => [name, fieldJsonSchema(schema)])),
  ...rulesBetweenFields(model),
})
