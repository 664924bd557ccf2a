import { checkpointError } from '../checkpoint-error.ts'
import { openWeightsFile } from '../safetensors/open-weights.ts'
import { readTensor } from '../safetensors/read-tensor.ts'
import type { StoredTensor } from '../safetensors/stored-tensor.ts'

/** The part of a pipeline that a LoRA changes. */
export type LoraTarget = 'unet' | 'transformer' | 'text_encoder' | 'text_encoder_2'

/** The change of one weight: up · down, scaled by alpha / rank. */
export interface LoraPair {
  readonly down: StoredTensor
  readonly up: StoredTensor
  readonly alpha: StoredTensor | undefined
}

/** How names begin that belong to a part: diffusers' and peft's with dots, kohya's with underscores. */
const prefixes: Readonly<Record<LoraTarget, readonly string[]>> = {
  unet: ['unet.', 'base_model.model.unet.', 'lora_unet_'],
  transformer: ['transformer.', 'lora_transformer_'],
  text_encoder: ['text_encoder.', 'lora_te_', 'lora_te1_'],
  text_encoder_2: ['text_encoder_2.', 'lora_te2_'],
}

/** Endings of the three tensors of a pair, in the styles of peft, diffusers before peft, and kohya. */
const endings: Readonly<Record<keyof LoraPair, RegExp>> = {
  down: /(\.lora_A(\.default)?|\.lora_down|_lora\.down|\.lora\.down|\.lora_linear_layer\.down)\.weight$/,
  up: /(\.lora_B(\.default)?|\.lora_up|_lora\.up|\.lora\.up|\.lora_linear_layer\.up)\.weight$/,
  alpha: /\.alpha$/,
}

/**
 * Reads which weights of one part a LoRA file changes. Modules are named with underscores for dots, as kohya does.
 *
 * @throws CheckpointError `unsupported` for a tensor that is none of a pair (DoRA, LoHa, LoKr, ...), `missing` for
 *   half a pair
 */
export async function readLora(path: string, target: LoraTarget): Promise<Map<string, LoraPair>> {
  const { tensors } = await openWeightsFile(path)
  const pairs = new Map<string, Partial<Record<keyof LoraPair, StoredTensor>>>()
  for (const [name, tensor] of tensors) {
    const prefix = prefixes[target].find(each => name.startsWith(each))
    if (prefix === undefined) continue
    const part = (Object.keys(endings) as (keyof LoraPair)[]).find(each => endings[each].test(name))
    if (part === undefined) {
      throw checkpointError('unsupported', `${path}: tensor ${name} is of no LoRA kind that is merged here`)
    }
    const module = moduleName(name.slice(prefix.length).replace(endings[part], ''))
    pairs.set(module, { ...pairs.get(module), [part]: tensor })
  }
  for (const [module, { down, up }] of pairs) {
    const half = down === undefined ? 'down (lora_A)' : up === undefined ? 'up (lora_B)' : undefined
    if (half !== undefined) throw checkpointError('missing', `${path} lacks the ${half} matrix of ${module}`)
  }
  return pairs as Map<string, LoraPair>
}

/** The alpha of a pair, its rank where none is stored. */
export async function readAlpha({ alpha, down }: LoraPair): Promise<number> {
  return alpha === undefined ? down.shape[0] : (await readTensor(alpha))[0]
}

function moduleName(name: string): string {
  // diffusers' attention processors of 2023 kept the pairs beside the layers that they change.
  const plain = name.replace(/\.processor\.to_(q|k|v)$/, '.to_$1').replace(/\.processor\.to_out$/, '.to_out.0')
  return plain.replaceAll('.', '_')
}
