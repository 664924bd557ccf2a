import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { Tensor } from '../runtime/tensor.ts'
import { openWeightsFile } from '../safetensors/open-weights.ts'
import { readTensor } from '../safetensors/read-tensor.ts'
import { sizeOf } from '../tensor/tensor.ts'

/** The tiny checkpoints that `tools/diffusion-reference/make_checkpoints.py` writes. */
export function checkpointFolder(...path: string[]): string {
  return join(import.meta.dirname, '../../testing/checkpoints', ...path)
}

/** What torch made of a checkpoint in a recorded run. */
export async function readGolden(checkpoint: string, name: string): Promise<Tensor> {
  const { tensors } = await openWeightsFile(checkpointFolder(checkpoint, 'golden.safetensors'))
  const stored = tensors.get(name)
  assert(stored, `no recorded output ${name}`)
  return { shape: stored.shape, data: await readTensor(stored) }
}

/** The inputs of the recorded runs, in -1 ... 1: `formula` of make_checkpoints.py. */
export function formula(shape: readonly number[], seed: number): Tensor {
  const data = Float32Array.from({ length: sizeOf(shape) }, (_, i) => scrambled(i, seed, 2003) / 1001.5 - 1)
  return { shape, data }
}

/** The token numbers of the recorded runs: `tokens` of make_checkpoints.py. */
export function tokens(shape: readonly number[], seed: number, vocabularySize: number): Tensor & { data: Int32Array } {
  return { shape, data: Int32Array.from({ length: sizeOf(shape) }, (_, i) => scrambled(i, seed, vocabularySize)) }
}

/** Asserts that no number is further from torch's than `tolerance` times the largest of torch's. */
export function assertClose(actual: Tensor, expected: Tensor, tolerance = 1e-4): void {
  assert.deepEqual([...actual.shape], [...expected.shape])
  let largest = 0
  let furthest = 0
  for (const [index, value] of expected.data.entries()) {
    largest = Math.max(largest, Math.abs(value))
    furthest = Math.max(furthest, Math.abs(value - actual.data[index]))
  }
  assert(furthest <= tolerance * largest, `off by ${furthest} where the largest number is ${largest}`)
}

function scrambled(index: number, seed: number, modulus: number): number {
  return (index * 7919 + seed * 104729) % modulus
}
