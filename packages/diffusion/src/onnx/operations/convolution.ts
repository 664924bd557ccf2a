import type { Value } from '../graph.ts'
import type { Module } from '../module.ts'
import { unknown } from './broadcast-shape.ts'
import { knownSize } from './known-size.ts'

/** How a convolution's window moves. */
export interface Window {
  readonly kernel: 1 | 3
  readonly stride?: 1 | 2
  /** Zeros added before and after each side: one number for all, or before (top, left) and after (bottom, right). */
  readonly padding?: number | readonly [number, number]
  readonly bias?: boolean
}

/** torch's `Conv2d` on [batch, channels, height, width], with a square kernel and one group. */
export function convolution(module: Module, x: Value, outChannels: number, window: Window): Value {
  const { kernel, stride = 1, padding = kernel === 3 ? 1 : 0, bias = true } = window
  const weight = module.weight('weight', [outChannels, knownSize('convolution', x, 1), kernel, kernel])
  const [before, after] = typeof padding === 'number' ? [padding, padding] : padding
  const sameSize = stride === 1 && before + after === kernel - 1
  return module.graph.node(
    'Conv',
    bias ? [x, weight, module.weight('bias', [outChannels])] : [x, weight],
    { shape: [x.shape[0], outChannels, ...(sameSize ? x.shape.slice(2) : [unknown, unknown])] },
    { kernel_shape: [kernel, kernel], strides: [stride, stride], pads: [before, before, after, after] },
  )
}
