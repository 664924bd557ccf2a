import assert from 'node:assert/strict'
import { test } from 'node:test'
import { genFill, textToImage } from '@sfumato/contract'
import { answersWith } from './accept.ts'

const table: [accept: string | undefined, image: 'image' | 'json', text: 'image' | 'json'][] = [
  [undefined, 'image', 'json'],
  ['', 'image', 'json'],
  ['*/*', 'image', 'json'],
  ['application/json', 'json', 'json'],
  ['Application/JSON; charset=utf-8', 'json', 'json'],
  ['application/json, text/plain, */*', 'image', 'json'],
  ['application/json, image/*', 'image', 'image'],
  ['application/json, text/plain', 'json', 'json'],
  ['application/json;q=0', 'image', 'json'],
  ['image/png', 'image', 'image'],
  ['image/*', 'image', 'image'],
  ['image/png, */*;q=0.1', 'image', 'json'],
  ['image/jpeg;q=0, text/html', 'image', 'json'],
  ['text/html', 'image', 'json'],
]

for (const [accept, image, text] of table) {
  test(`Accept: ${accept} gives ${image} for picture models and ${text} for text to image`, () => {
    assert.equal(answersWith(genFill, accept), image)
    assert.equal(answersWith(textToImage, accept), text)
  })
}
