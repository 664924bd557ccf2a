import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outputSize } from './output-size.ts'
import { hexColour } from './solid-colour.ts'

test('a prompt that is nothing but a hex colour is that colour', () => {
  assert.deepEqual(hexColour('#ff8800'), [255, 136, 0])
  assert.deepEqual(hexColour(' #F80 '), [255, 136, 0])
})

test('words and other lengths are no colour', () => {
  for (const prompt of ['bed', 'ff8800', '#ff88', 'a wall in #ff8800', '#gggggg', '']) {
    assert.equal(hexColour(prompt), null, prompt)
  }
})

test('the result is one megapixel at most, never enlarged, or the size of the picture', () => {
  assert.deepEqual(outputSize(4000, 3000, false), { width: 1155, height: 866 })
  assert.deepEqual(outputSize(640, 480, false), { width: 640, height: 480 })
  assert.deepEqual(outputSize(4000, 3000, true), { width: 4000, height: 3000 })
})
