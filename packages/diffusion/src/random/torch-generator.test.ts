import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { createTorchGenerator } from './torch-generator.ts'

interface Vectors {
  sequence: { seed: number; sizes: number[]; values: number[][] }
  rows: {
    seed: number
    shape: number[]
    values?: number[]
    first8?: number[]
    last8?: number[]
    sum?: number
    abs_sum?: number
  }[]
}

const vectors: Vectors = JSON.parse(
  readFileSync(new URL('../../testing/torch-randn-vectors.json', import.meta.url), 'utf8'),
)

test('randn equals every recorded draw of torch bit for bit', () => {
  for (const row of vectors.rows) {
    const { data, shape } = createTorchGenerator(row.seed).randn(row.shape)
    const name = `seed ${row.seed}, shape [${row.shape}]`
    assert.deepEqual(shape, row.shape)
    if (row.values) assert.deepEqual([...data], row.values, name)
    else {
      assert.deepEqual([...data.subarray(0, 8)], row.first8, name)
      assert.deepEqual([...data.subarray(-8)], row.last8, name)
      const sum = (of: (value: number) => number) => data.reduce((total, value) => total + of(value), 0)
      assert.ok(Math.abs(sum(value => value) - row.sum!) < 1e-6, name)
      assert.ok(Math.abs(sum(Math.abs) - row.abs_sum!) < 1e-6, name)
    }
  }
})

test('draws of one generator go on where the last one ended, and a small draw keeps its second number', () => {
  const generator = createTorchGenerator(vectors.sequence.seed)
  for (const [index, size] of vectors.sequence.sizes.entries()) {
    assert.deepEqual([...generator.randn([size]).data], vectors.sequence.values[index], `draw ${index} of ${size}`)
  }
})

test('only the low 32 bits of a seed count, and a negative seed counts by its bits', () => {
  const draw = (seed: number | bigint) => [...createTorchGenerator(seed).randn([20]).data]
  assert.deepEqual(draw(2 ** 32 + 9), draw(9))
  assert.deepEqual(draw(2n ** 63n + 9n), draw(9))
  assert.deepEqual(draw(-1), draw(2 ** 32 - 1))
  assert.notDeepEqual(draw(8), draw(9))
})

test('a seed that is not whole is refused by its value', () => {
  assert.throws(() => createTorchGenerator(1.5), /whole number as the seed but received 1.5/)
})
