import assert from 'node:assert/strict'
import { it } from 'node:test'
import { fromFloat16Bits, toFloat16Bits } from './float16.ts'

it('every float16 survives the way to a number and back', () => {
  for (let bits = 0; bits < 0x10000; bits++) {
    const value = fromFloat16Bits(bits)
    if (Number.isNaN(value)) assert.equal(toFloat16Bits(value) & 0x7e00, 0x7e00)
    else assert.equal(toFloat16Bits(value), bits)
  }
})

it('numbers between two float16 go to the nearest, halves to the even one', () => {
  const step = 2 ** -10
  assert.equal(fromFloat16Bits(toFloat16Bits(1 + 0.49 * step)), 1)
  assert.equal(fromFloat16Bits(toFloat16Bits(1 + 0.5 * step)), 1)
  assert.equal(fromFloat16Bits(toFloat16Bits(1 + 1.5 * step)), 1 + 2 * step)
  assert.equal(fromFloat16Bits(toFloat16Bits(-(2 ** -24) * 0.75)), -(2 ** -24))
  assert.equal(fromFloat16Bits(toFloat16Bits(2 ** -25)), 0)
  assert.equal(fromFloat16Bits(toFloat16Bits(65519)), 65504)
  assert.equal(fromFloat16Bits(toFloat16Bits(65520)), Number.POSITIVE_INFINITY)
})
