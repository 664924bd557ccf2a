import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fingerprint } from './fingerprint.ts'

const of = (text: string, slug = 'm') => fingerprint(slug, { values: JSON.parse(text) })

test('spaces and the order of fields do not count', () => {
  assert.equal(of('{"a": 1, "b": {"c": [1, 2], "d": null}}'), of('{"b":{"d":null,"c":[1,2]},"a":1}'))
})

test('everything else does', () => {
  const all = ['{}', '{"a":1}', '{"a":"1"}', '{"a":[1]}', '{"a":[1,2]}', '{"a":[2,1]}', '{"a":null}', '{"a":{}}']
  const texts = [...all, '{"a":"","b":1}', '{"ab":1}', '{"a":["b","c"]}', '{"a":["bc"]}', '{"a":true}', '{"a":"true"}']
  assert.equal(new Set(texts.map(text => of(text))).size, texts.length)
  assert.notEqual(of('{}', 'm'), of('{}', 'n'))
})

test('the bytes of a form count', () => {
  const form = (byte: number) => fingerprint('m', { values: { image: 'p' }, parts: { image: [Uint8Array.of(byte)] } })
  assert.equal(form(1), form(1))
  assert.notEqual(form(1), form(2))
})
