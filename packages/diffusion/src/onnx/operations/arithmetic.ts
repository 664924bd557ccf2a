import type { Value } from '../graph.ts'
import type { Module } from '../module.ts'
import { broadcastShape } from './broadcast-shape.ts'

/** a + b, a number meaning a constant */
export function add({ graph }: Module, a: Value, b: Value | number): Value {
  const other = typeof b === 'number' ? graph.constant('float32', b) : b
  return graph.node('Add', [a, other], { shape: broadcastShape('Add', a.shape, other.shape) })
}

/** a · b, a number meaning a constant */
export function multiply({ graph }: Module, a: Value, b: Value | number): Value {
  const other = typeof b === 'number' ? graph.constant('float32', b) : b
  return graph.node('Mul', [a, other], { shape: broadcastShape('Mul', a.shape, other.shape) })
}
