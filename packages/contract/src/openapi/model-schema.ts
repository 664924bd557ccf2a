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

/** A model's submit body as JSON Schema 2020-12, for OpenAPI and `/v1/models/{slug}`. */
export const modelJsonSchema = (model: ModelContract): Record<string, unknown> => ({
  type: 'object',
  title: model.title,
  required: model.parameters.required,
  properties: Object.fromEntries(fieldsOf(model).map(([name, schema]) => [name, fieldJsonSchema(schema)])),
})
