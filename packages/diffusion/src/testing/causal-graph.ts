import { Graph, type Value } from '../onnx/graph.ts'

/** Rows of equal length. */
export type Matrix = readonly (readonly number[])[]

/** The weights of one block; every head is one number wide where `query` has as many columns as there are heads. */
export interface BlockWeights {
  /** [size][heads * width], as `key` and `value`. */
  readonly query: Matrix
  readonly key: Matrix
  readonly value: Matrix
  /** [heads * width][size] */
  readonly output: Matrix
  /** [size][wide] */
  readonly widen: Matrix
  /** [wide] */
  readonly bias: readonly number[]
  /** [wide][size] */
  readonly narrow: Matrix
}

/** The weights of a small causal transformer. */
export interface CausalWeights {
  /** [vocabulary][size] */
  readonly tokens: Matrix
  /** [positions][size]; `null` for a network that takes no positions. */
  readonly positions: Matrix | null
  readonly heads: number
  readonly blocks: readonly BlockWeights[]
  /** [size][vocabulary] */
  readonly scores: Matrix
}

/** How {@link causalGraph} is written. */
export interface CausalForm {
  /** Element type of the cache and the scores. */
  readonly type?: 'float32' | 'float16'
  /** Whether sizes of the cache are numbers, or names that leave them to `config.json`. */
  readonly hasSizes?: boolean
}

const numbers = { float32: 1, float16: 10 } as const

/**
 * The bytes of a causal language model with its cache, in the form that Optimum exports: blocks of attention over past
 * and present tokens, and of two linear layers with ReLU between them, each added to what went in.
 */
export function causalGraph(
  weights: CausalWeights,
  { type = 'float32', hasSizes = true }: CausalForm = {},
): Uint8Array {
  const graph = new Graph('causal')
  const ids = graph.input('input_ids', 'int64', ['batch', 'sequence'])
  const mask = graph.input('attention_mask', 'int64', ['batch', 'total'])
  let state = lookUp(graph, weights.tokens, ids)
  if (weights.positions !== null) {
    const positions = graph.input('position_ids', 'int64', ['batch', 'sequence'])
    state = add(graph, state, lookUp(graph, weights.positions, positions))
  }
  const hidden = hiddenPlaces(graph, ids, mask)
  const width = weights.blocks[0].query[0].length / weights.heads
  const sizes = hasSizes ? [weights.heads, width] : ['heads', 'width']
  const convert = (value: Value, to: 'float32' | 'float16'): Value =>
    value.type === to ? value : graph.node('Cast', [value], { type: to, shape: value.shape }, { to: numbers[to] })
  weights.blocks.forEach((block, index) => {
    const cached = (name: string, now: Value): Value => {
      const past = graph.input(`past_key_values.${index}.${name}`, type, ['batch', sizes[0], 'past', sizes[1]])
      const shape = ['batch', sizes[0], 'total', sizes[1]]
      const all = graph.node('Concat', [convert(past, 'float32'), now], { shape }, { axis: 2 })
      graph.output(`present.${index}.${name}`, convert(all, type), shape)
      return all
    }
    const split = (matrix: Matrix): Value => inHeads(graph, times(graph, state, matrix), weights.heads, width)
    const [query, key, value] = [
      split(block.query),
      cached('key', split(block.key)),
      cached('value', split(block.value)),
    ]
    const seen = attend(graph, query, key, value, hidden, width)
    state = add(graph, state, times(graph, seen, block.output))
    const bias = graph.constant('float32', block.bias)
    const wide = graph.node('Relu', [add(graph, times(graph, state, block.widen), bias)], { shape: ['b', 's', 'w'] })
    state = add(graph, state, times(graph, wide, block.narrow))
  })
  graph.output('logits', convert(times(graph, state, weights.scores), type), [
    'batch',
    'sequence',
    weights.scores[0].length,
  ])
  return graph.write(() => {
    throw new Error('The test model keeps its weights in its graph.')
  })
}

const matrixOf = (graph: Graph, matrix: Matrix): Value =>
  graph.constant('float32', matrix.flat(), [matrix.length, matrix[0].length])

const lookUp = (graph: Graph, table: Matrix, places: Value): Value =>
  graph.node('Gather', [matrixOf(graph, table), places], {
    type: 'float32',
    shape: ['batch', 'sequence', table[0].length],
  })

const add = (graph: Graph, one: Value, other: Value): Value => graph.node('Add', [one, other], { shape: one.shape })

const times = (graph: Graph, x: Value, matrix: Matrix): Value =>
  graph.node('MatMul', [x, matrixOf(graph, matrix)], { shape: [...x.shape.slice(0, -1), matrix[0].length] })

/** [batch, sequence, heads * width] as [batch, heads, sequence, width]. */
function inHeads(graph: Graph, x: Value, heads: number, width: number): Value {
  const shape = graph.constant('int64', [0, 0, heads, width])
  const parts = graph.node('Reshape', [x, shape], { shape: ['batch', 'sequence', heads, width] })
  return graph.node('Transpose', [parts], { shape: ['batch', heads, 'sequence', width] }, { perm: [0, 2, 1, 3] })
}

/** 0 where a token may look, a large negative number at later tokens and at what the mask leaves out: [sequence, total]. */
function hiddenPlaces(graph: Graph, ids: Value, mask: Value): Value {
  const scalar = (value: Value) => graph.node('Squeeze', [value], { type: 'int64', shape: [] })
  const lengthOf = (value: Value) => scalar(graph.node('Shape', [value], { type: 'int64', shape: [1] }, { start: 1 }))
  const range = (from: Value, to: Value) =>
    graph.node('Range', [from, to, graph.constant('int64', 1)], { type: 'int64', shape: ['range'] })
  const [length, total] = [lengthOf(ids), lengthOf(mask)]
  const past = graph.node('Sub', [total, length], { type: 'int64', shape: [] })
  const places = range(graph.constant('int64', 0), total)
  const looking = graph.node('Unsqueeze', [range(past, total), graph.constant('int64', [1])], {
    shape: ['sequence', 1],
  })
  const isEarlier = graph.node('LessOrEqual', [places, looking], { type: 'bool', shape: ['sequence', 'total'] })
  const isGiven = graph.node('Greater', [mask, graph.constant('int64', 0)], { type: 'bool', shape: ['batch', 'total'] })
  const isSeen = graph.node('And', [isEarlier, isGiven], { type: 'bool', shape: ['sequence', 'total'] })
  return graph.node('Where', [isSeen, graph.constant('float32', 0), graph.constant('float32', -1e9)], {
    type: 'float32',
    shape: ['sequence', 'total'],
  })
}

/** What each token takes from those that it looks at: [batch, sequence, heads * width]. */
function attend(graph: Graph, query: Value, key: Value, value: Value, hidden: Value, width: number): Value {
  const shape = ['batch', 'heads', 'sequence', 'total']
  const turned = graph.node('Transpose', [key], { shape }, { perm: [0, 1, 3, 2] })
  const alike = graph.node('MatMul', [query, turned], { shape })
  const scaled = graph.node('Mul', [alike, graph.constant('float32', 1 / Math.sqrt(width))], { shape })
  const shares = graph.node('Softmax', [add(graph, scaled, hidden)], { shape }, { axis: -1 })
  const taken = graph.node('MatMul', [shares, value], { shape: query.shape })
  const together = graph.node('Transpose', [taken], { shape: query.shape }, { perm: [0, 2, 1, 3] })
  return graph.node('Reshape', [together, graph.constant('int64', [0, 0, -1])], { shape: ['batch', 'sequence', 'all'] })
}
