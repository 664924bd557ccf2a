import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bodyOf } from './body-of.ts'
import { readFields } from './read-fields.ts'

const fields = readFields({
  properties: {
    image: { type: 'string', 'x-picture': true },
    mask: { type: 'string', 'x-picture': true, 'x-form': { control: 'mask', of: 'image' } },
    references: { anyOf: [{ type: 'string' }, { type: 'array' }], 'x-picture': true },
    prompt: { type: 'string' },
    steps: { type: 'integer' },
  },
})
const picture = { blob: new Blob(['x']), name: 'cat.jpg', contentType: 'image/jpeg', width: 1, height: 1 }

test('only what was set is sent, pictures and masks as named files', () => {
  const body = bodyOf(fields, {
    image: picture,
    mask: new Blob(['y'], { type: 'image/png' }),
    prompt: '',
    steps: undefined,
  })
  assert.deepEqual(Object.keys(body), ['image', 'mask', 'prompt'])
  const { image, mask } = body as { image: File; mask: File }
  assert.deepEqual([image.name, image.type, mask.name, mask.type], ['cat.jpg', 'image/jpeg', 'mask.png', 'image/png'])
  assert.equal(body.prompt, '')
})

test('a picture with an address is sent as that address, an empty list not at all', () => {
  const far = { ...picture, blob: new Blob(), address: 'https://pictures.example/cat.jpg' }
  assert.deepEqual(bodyOf(fields, { image: far, references: [] }), { image: far.address })
  assert.deepEqual(bodyOf(fields, { references: [far] }), { references: [far.address] })
})

test('fields of another model are not sent', () => {
  assert.deepEqual(bodyOf(fields, { medium: 'art', steps: 3 }), { steps: 3 })
})
