import type { Value } from '../graph.ts'

/**
 * The size of a dimension that a graph must know while it is made; a negative index counts from the last.
 *
 * @throws RangeError when it is not known: a mistake in a graph, not in a checkpoint.
 */
export function knownSize(operation: string, value: Value, index: number): number {
  const size = value.shape.at(index)
  if (typeof size !== 'number') {
    throw new RangeError(`${operation} of ${value.name}: dimension ${index} of [${value.shape}] must be known`)
  }
  return size
}
