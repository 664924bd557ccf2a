import type { Value } from '../../onnx/graph.ts'
import type { Module } from '../../onnx/module.ts'
import { concatenate } from '../../onnx/operations/shaping.ts'
import type { BriaForm } from './configuration.ts'

/** Cosines and sines by which pairs of a head's numbers are turned: each [tokens, headSize / 2]. */
export interface Rotation {
  readonly cosine: Value
  readonly sine: Value
}

/**
 * The rotations that belong to positions [tokens, 3]: each axis turns its own part of the head (FLUX's `EmbedND`).
 * Angles are float64, as there.
 */
export function rotationOf(module: Module, positions: Value, { axisSizes, rotaryPeriod }: BriaForm): Rotation {
  const { graph } = module
  const axes = graph.nodes(
    'Split',
    [graph.cast(positions, 'float64')],
    axisSizes.map(() => ({ shape: ['sequence', 1] })),
    { axis: 1, num_outputs: axisSizes.length },
  )
  const angles = axisSizes.flatMap((size, axis) => {
    if (size === 0) return []
    const frequencies = Array.from({ length: size / 2 }, (_, pair) => rotaryPeriod ** (-(2 * pair) / size))
    const row = graph.constant('float64', frequencies, [1, frequencies.length])
    return [graph.node('Mul', [axes[axis], row], { shape: ['sequence', frequencies.length] })]
  })
  const all = concatenate(module, angles, 1)
  return {
    cosine: graph.cast(graph.node('Cos', [all], all), 'float32'),
    sine: graph.cast(graph.node('Sin', [all], all), 'float32'),
  }
}

/** Turns neighbouring pairs of numbers in each head of x [batch, heads, tokens, headSize]. */
export function rotate(module: Module, x: Value, { cosine, sine }: Rotation): Value {
  const { graph } = module
  // The tables already hold a row per token: the first token's row is 0.
  const start = graph.constant('int64', [0])
  return graph.microsoftNode('RotaryEmbedding', [x, start, cosine, sine], x, { interleaved: 1 })
}
