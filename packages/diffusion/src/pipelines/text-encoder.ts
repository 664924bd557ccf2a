import { type Component, type ComponentOptions, loadComponent } from '../components/load-component.ts'
import type { Tensor } from '../tensor/tensor.ts'
import { loadTokenizer, type PromptTokenizer } from '../tokenizers/load-tokenizer.ts'

/** A text encoder with its tokenizer. */
export interface TextEncoder {
  readonly tokenizer: PromptTokenizer
  /** Runs the network on one row of ids; what it gives by the names of its outputs. */
  run(ids: BigInt64Array): Promise<Readonly<Record<string, Tensor>>>
  /** The layers of the network: `hidden_states.0` is the embedding, `hidden_states.<layers>` the last. */
  readonly layers: number
  dispose(): Promise<void>
}

/** Opens a text encoder and its tokenizer from their folders. Throws an `Error` that names the file. */
export async function openTextEncoder(
  encoderFolder: string,
  tokenizerFolder: string,
  options: ComponentOptions,
): Promise<TextEncoder> {
  const tokenizer = await loadTokenizer(tokenizerFolder)
  const { session, configuration }: Component = await loadComponent(encoderFolder, options)
  const [port] = session.inputs
  return {
    tokenizer,
    layers: configuration.integer('num_hidden_layers', configuration.integer('num_layers', 0)),
    run: async ids => {
      const data = Int32Array.from(ids, Number)
      return (await session.run({ [port.name]: { shape: [1, data.length], data } })) as Record<string, Tensor>
    },
    dispose: () => session.dispose(),
  }
}

/** Encodings of windows put one after the other: [1, tokens, size] each. */
export function joinTokens(parts: readonly Tensor[]): Tensor {
  const [, , size] = parts[0].shape
  const tokens = parts.reduce((sum, { shape }) => sum + shape[1], 0)
  const data = new Float32Array(tokens * size)
  let at = 0
  for (const part of parts) {
    data.set(part.data, at)
    at += part.data.length
  }
  return { data, shape: [1, tokens, size] }
}

/** Encodings of the same tokens by two networks, put side by side: [1, tokens, sum of sizes]. */
export function joinSizes(a: Tensor, b: Tensor): Tensor {
  const [, tokens, sizeA] = a.shape
  const sizeB = b.shape[2]
  const data = new Float32Array(tokens * (sizeA + sizeB))
  for (let token = 0; token < tokens; token++) {
    data.set(a.data.subarray(token * sizeA, (token + 1) * sizeA), token * (sizeA + sizeB))
    data.set(b.data.subarray(token * sizeB, (token + 1) * sizeB), token * (sizeA + sizeB) + sizeA)
  }
  return { data, shape: [1, tokens, sizeA + sizeB] }
}
