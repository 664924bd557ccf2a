import type { Dimension } from '../element-type.ts'

/** A size that is known only in a run and that nothing here refers to. */
export const unknown = '?'

/**
 * The shape of an element-wise result, by ONNX's broadcasting rule.
 *
 * @throws RangeError for two known sizes that differ and are both not 1: a mistake in a graph, not in a checkpoint.
 */
export function broadcastShape(
  operator: string,
  a: readonly Dimension[],
  b: readonly Dimension[],
): readonly Dimension[] {
  const rank = Math.max(a.length, b.length)
  return Array.from({ length: rank }, (_, index) => {
    const left = a[index - rank + a.length] ?? 1
    const right = b[index - rank + b.length] ?? 1
    if (left === right || right === 1) return left
    if (left === 1) return right
    if (typeof left === 'number' && typeof right === 'number') {
      throw new RangeError(`${operator} of shapes [${a}] and [${b}]: ${left} does not go with ${right}`)
    }
    return typeof left === 'number' ? left : right
  })
}
