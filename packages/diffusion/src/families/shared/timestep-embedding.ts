import type { Value } from '../../onnx/graph.ts'
import type { Module } from '../../onnx/module.ts'
import { silu } from '../../onnx/operations/activation.ts'
import { add, multiply } from '../../onnx/operations/arithmetic.ts'
import { linear } from '../../onnx/operations/linear.ts'
import { concatenate } from '../../onnx/operations/shaping.ts'

/** How sines and cosines of a number are laid out (diffusers `get_timestep_embedding`). */
export interface SinusoidForm {
  /** Size of the embedding; even. */
  readonly size: number
  /** Cosines before sines. */
  readonly cosineFirst: boolean
  /** Taken from the number of frequencies where the last one is computed. */
  readonly frequencyShift: number
  /** Ratio of the longest period to the shortest. */
  readonly longestPeriod?: number
}

/** Sines and cosines of `numbers` [..., 1] at geometric frequencies: [..., size], in float32 as diffusers does it. */
export function sinusoids(module: Module, numbers: Value, form: SinusoidForm): Value {
  const { graph } = module
  const { size, cosineFirst, frequencyShift, longestPeriod = 10000 } = form
  const half = size / 2
  const frequencies = Array.from({ length: half }, (_, index) =>
    Math.exp(Math.fround(Math.fround(Math.fround(-Math.log(longestPeriod)) * index) / (half - frequencyShift))),
  )
  const angles = multiply(module, numbers, graph.constant('float32', frequencies))
  const sine = graph.node('Sin', [angles], angles)
  const cosine = graph.node('Cos', [angles], angles)
  return concatenate(module, cosineFirst ? [cosine, sine] : [sine, cosine], angles.shape.length - 1)
}

/** diffusers' `TimestepEmbedding`: Linear, SiLU, Linear; a condition is projected and added before. */
export function timestepEmbedding(module: Module, x: Value, size: number, condition?: Value): Value {
  const input =
    condition === undefined
      ? x
      : add(module, x, linear(module.at('cond_proj'), condition, x.shape.at(-1) as number, { bias: false }))
  return linear(module.at('linear_2'), silu(module, linear(module.at('linear_1'), input, size)), size)
}
