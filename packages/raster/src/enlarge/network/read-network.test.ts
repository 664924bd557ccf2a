import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parseNetwork } from './read-network.ts'

const bytes = readFileSync(join(import.meta.dirname, 'enlarger.weights'))

test('the committed weights are read, and their sums cannot leave 32 bits', () => {
  const { layers } = parseNetwork(bytes)
  assert.ok(bytes.length < 150_000)
  for (const { outputs, weights, factors } of layers) {
    assert.ok(factors.every(factor => factor > 0 && factor < 1))
    const each = weights.length / outputs
    for (let output = 0; output < outputs; output++) {
      const sum = weights.subarray(output * each, (output + 1) * each).reduce((total, w) => total + Math.abs(w), 0)
      assert.ok(sum * 32_768 < 2 ** 31, `output ${output}: ${sum}`)
    }
  }
})

test('other files and other lengths are refused', () => {
  assert.throws(() => parseNetwork(Buffer.from('not weights at all')), /begins SFENLARG but it begins not weig/)
  assert.throws(() => parseNetwork(Buffer.concat([bytes, bytes.subarray(0, 4)])), /Expected weights of \d+ bytes/)
})
