import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fieldsOf, models } from './registry.ts'

/** The moderation fields of each model with their defaults, copied by hand from the documents. */
const documented: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
  'bria-gen-fill': {
    prompt_content_moderation: true,
    visual_input_content_moderation: false,
    visual_output_content_moderation: false,
  },
  'bria-expand-image': {
    prompt_content_moderation: true,
    visual_input_content_moderation: false,
    visual_output_content_moderation: false,
  },
  'bria-replace-background': {
    prompt_content_moderation: true,
    visual_input_content_moderation: false,
    visual_output_content_moderation: false,
  },
  'bria-text-to-image': { content_moderation: false, prompt_content_moderation: true },
  'bria-enhance-image': { visual_input_content_moderation: true, visual_output_content_moderation: true },
}

for (const model of models) {
  test(`${model.slug} has the moderation fields of its document and their defaults`, () => {
    const fields = fieldsOf(model).filter(([name]) => name.endsWith('content_moderation'))
    assert.deepEqual(Object.fromEntries(fields.map(([name, schema]) => [name, schema.default])), documented[model.slug])
  })
}
