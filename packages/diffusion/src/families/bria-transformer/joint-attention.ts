import type { Value } from '../../onnx/graph.ts'
import type { Module } from '../../onnx/module.ts'
import { attention } from '../../onnx/operations/attention.ts'
import { linear } from '../../onnx/operations/linear.ts'
import { rootMeanSquareNorm } from '../../onnx/operations/normalization.ts'
import { concatenate, reshape, transpose } from '../../onnx/operations/shaping.ts'
import type { BriaForm } from './configuration.ts'
import { type Rotation, rotate } from './rotary-embedding.ts'

const epsilon = 1e-6

/** Queries, keys and values of one sequence: [batch, tokens, heads · headSize]. */
export interface Projections {
  readonly query: Value
  readonly key: Value
  readonly value: Value
}

/** Names of the projections and norms of one sequence in a block. */
export interface ProjectionNames {
  readonly query: string
  readonly key: string
  readonly value: string
  readonly queryNorm: string
  readonly keyNorm: string
}

/** The names for the picture's tokens, and for all tokens where a block does not tell them apart. */
export const ownNames: ProjectionNames = {
  query: 'to_q',
  key: 'to_k',
  value: 'to_v',
  queryNorm: 'norm_q',
  keyNorm: 'norm_k',
}

/** The names for the text's tokens. */
export const addedNames: ProjectionNames = {
  query: 'add_q_proj',
  key: 'add_k_proj',
  value: 'add_v_proj',
  queryNorm: 'norm_added_q',
  keyNorm: 'norm_added_k',
}

/** Projects a sequence; queries and keys are normalised head by head. */
export function project(module: Module, x: Value, names: ProjectionNames, form: BriaForm): Projections {
  const { heads, headSize } = form
  const size = heads * headSize
  const normalised = (name: string, norm: string) => {
    const split = reshape(
      module,
      linear(module.at(name), x, size),
      [0, 0, heads, headSize],
      [...x.shape.slice(0, 2), heads, headSize],
    )
    const normal = rootMeanSquareNorm(module.at(norm), split, epsilon)
    return reshape(module, normal, [0, 0, size], [...x.shape.slice(0, 2), size])
  }
  return {
    query: normalised(names.query, names.queryNorm),
    key: normalised(names.key, names.keyNorm),
    value: linear(module.at(names.value), x, size),
  }
}

/** Attention over the given sequences joined in order: [batch, all tokens, heads · headSize]. */
export function attendJointly(
  module: Module,
  sequences: readonly Projections[],
  rotation: Rotation,
  form: BriaForm,
): Value {
  const joined = (part: keyof Projections) =>
    sequences.length === 1
      ? sequences[0][part]
      : concatenate(
          module,
          sequences.map(each => each[part]),
          1,
        )
  const query = turned(module, joined('query'), rotation, form)
  const key = turned(module, joined('key'), rotation, form)
  return attention(module, query, key, joined('value'), { heads: form.heads })
}

function turned(module: Module, x: Value, rotation: Rotation, { heads, headSize }: BriaForm): Value {
  const [batch, tokens, size] = x.shape
  const split = reshape(module, x, [0, 0, heads, headSize], [batch, tokens, heads, headSize])
  const rotated = rotate(module, transpose(module, split, [0, 2, 1, 3]), rotation)
  return reshape(module, transpose(module, rotated, [0, 2, 1, 3]), [0, 0, -1], [batch, tokens, size])
}
