import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fieldsOf, modelJsonSchema, models } from '@sfumato/contract'
import { readFields } from './read-fields.ts'

const kindsOf = (slug: string): Record<string, string> => {
  const model = models.find(known => known.slug === slug)!
  return Object.fromEntries(readFields(modelJsonSchema(model)).map(({ name, control }) => [name, control.kind]))
}

test('every field of every model gets a control of its own kind, none falls back on JSON', () => {
  for (const model of models) {
    const fields = readFields(modelJsonSchema(model))
    assert.deepEqual(
      fields.map(({ name }) => name).sort(),
      fieldsOf(model)
        .map(([name]) => name)
        .sort(),
    )
    for (const { name, control } of fields) assert.notEqual(control.kind, 'json', `${model.slug}.${name}`)
  }
})

test('pictures, masks, ratios, seeds and switches are told apart', () => {
  const fill = kindsOf('bria-gen-fill')
  assert.deepEqual(
    [fill.image, fill.mask, fill.prompt, fill.mask_type, fill.preserve_alpha, fill.seed],
    ['picture', 'mask', 'text', 'choice', 'switch', 'seed'],
  )
  assert.equal(kindsOf('bria-replace-background').ref_images, 'pictures')
  assert.equal(kindsOf('bria-text-to-image').text_guidance_scale, 'number')
  assert.equal(kindsOf('bria-expand-image').aspect_ratio, 'ratio')
})

test('a seed draws from its documented range, also where -1 stands beside it', () => {
  const model = models.find(({ slug }) => slug === 'bria-enhance-image')!
  const seed = readFields(modelJsonSchema(model)).find(({ name }) => name === 'seed')!
  assert.deepEqual(seed.control, { kind: 'seed', minimum: 1, maximum: 999_999 })
  assert.equal(seed.default, 123456)
})

test('of a picture the form says what it is for, and nothing of how it is sent', () => {
  for (const model of models) {
    for (const { name, description, control } of readFields(modelJsonSchema(model))) {
      if (control.kind !== 'picture' && control.kind !== 'pictures') continue
      assert.match(description, /^[A-Z].+\.$/, name)
      assert.doesNotMatch(description, /URL|base64|http|comma/, name)
    }
  }
})

test('pictures and words come first, the rest keeps its order, and nothing required is folded', () => {
  const names = readFields({
    required: ['caption'],
    properties: {
      speed: { type: 'integer', minimum: 1, maximum: 9 },
      caption: { type: 'string', 'x-form': { advanced: true } },
      photo: { type: 'string', 'x-picture': true },
      loud: { type: 'boolean' },
    },
  })
  assert.deepEqual(
    names.map(({ name, advanced }) => [name, advanced]),
    [
      ['photo', false],
      ['caption', false],
      ['speed', false],
      ['loud', false],
    ],
  )
})

test('a schema that nobody has seen before still makes a form', () => {
  const [tint, frame, extra, odd] = readFields({
    properties: {
      tint: { type: 'string', format: 'color', default: '#ff8800' },
      frame: { type: 'string', enum: ['1:1', '21:9'] },
      extra_weight: { type: 'number', minimum: 0, maximum: 2, title: 'Weight', description: 'How much of it.' },
      odd: { type: 'object' },
    },
  })
  assert.deepEqual(tint.control, { kind: 'colour' })
  assert.equal(tint.title, 'Tint')
  assert.deepEqual(frame.control, { kind: 'ratio', options: ['1:1', '21:9'], of: undefined })
  assert.deepEqual(extra.control, { kind: 'number', whole: false, minimum: 0, maximum: 2 })
  assert.deepEqual(odd.control, { kind: 'json' })
})
