import { createTorchGenerator } from '../random/torch-generator.ts'
import type { CausalWeights, Matrix } from './causal-graph.ts'

/** Sizes of a model with weights by chance. */
export interface RandomSizes {
  readonly vocabulary: number
  readonly positions: number
}

const size = 8
const wide = 12

/** Weights by chance for two blocks of two heads. The same seed gives the same ones. */
export function randomCausalWeights(seed: number, { vocabulary, positions }: RandomSizes): CausalWeights {
  const generator = createTorchGenerator(seed)
  const matrix = (rows: number, columns: number): Matrix => {
    // Products of such matrices keep about the size of what they are given.
    const data = generator.randn([rows, columns]).data.map(value => value / Math.sqrt(rows))
    return Array.from({ length: rows }, (_, row) => [...data.subarray(row * columns, (row + 1) * columns)])
  }
  const table = (length: number): Matrix => Array.from({ length }, () => matrix(1, size)[0])
  const block = () => ({
    query: matrix(size, size),
    key: matrix(size, size),
    value: matrix(size, size),
    output: matrix(size, size),
    widen: matrix(size, wide),
    bias: matrix(1, wide)[0],
    narrow: matrix(wide, size),
  })
  return {
    tokens: table(vocabulary),
    positions: table(positions),
    heads: 2,
    blocks: [block(), block()],
    scores: matrix(size, vocabulary),
  }
}
