import assert from 'node:assert/strict'
import { test } from 'node:test'
import { generatorSeed } from './generator-seed.ts'

test('any safe integer becomes an unsigned 32-bit seed, congruent modulo 2³²', () => {
  assert.equal(generatorSeed(42), 42)
  assert.equal(generatorSeed(-1), 2 ** 32 - 1)
  assert.equal(generatorSeed(2 ** 32 + 5), 5)
  assert.equal(generatorSeed(Number.MAX_SAFE_INTEGER), 2 ** 32 - 1)
})
