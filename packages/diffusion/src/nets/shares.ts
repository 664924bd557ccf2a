import { checkpointError } from '../checkpoint-error.ts'

/** How much of each label a classifier sees, 0 to 1. */
export type Shares = Readonly<Record<string, number>>

/** Shares that add up to 1: for labels that exclude each other. */
export function softmax(logits: ArrayLike<number>): number[] {
  const values = Array.from(logits)
  const most = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const powers = values.map(value => Math.exp(value - most))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map(value => value / sum)
}

/** A share by itself for each label. */
export const sigmoid = (logits: ArrayLike<number>): number[] => Array.from(logits, value => 1 / (1 + Math.exp(-value)))

/** Names the shares of a network's `file`. Throws a `CheckpointError` where there is not one number for each label. */
export function byLabel(labels: readonly string[], shares: readonly number[], file: string): Shares {
  if (shares.length !== labels.length || !shares.every(Number.isFinite)) {
    throw checkpointError('damaged', `${file} gives [${shares}] for the ${labels.length} labels of its config.json`)
  }
  return Object.fromEntries(labels.map((label, index) => [label, shares[index]]))
}
