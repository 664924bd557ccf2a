import { checkpointError } from '../checkpoint-error.ts'
import type { LowRankChange, Weights } from '../safetensors/open-weights.ts'
import type { StoredTensor } from '../safetensors/stored-tensor.ts'
import { sizeOf } from '../tensor/tensor.ts'
import { loraModuleNames } from './module-names.ts'
import { type LoraPair, type LoraTarget, readAlpha, readLora } from './read-lora.ts'

/** A LoRA file and how strongly it is to work. */
export interface LoraChoice {
  readonly file: string
  /** Factor of the change; 1 is as trained. */
  readonly scale: number
}

/** What is being changed. */
export interface LoraSubject {
  readonly target: LoraTarget
  readonly weights: Weights
  /** Residual blocks per level of a UNet on the way down. */
  readonly layersPerBlock: number
}

/**
 * The weights with the changes of LoRA files noted beside them; where files change the same weight, all are added.
 * The matrices stay in their files, too.
 *
 * @throws CheckpointError for a file of another kind, or a change that fits no weight, naming file and module
 */
export async function mergeLoras(
  { target, weights, layersPerBlock }: LoraSubject,
  loras: readonly LoraChoice[],
): Promise<Weights> {
  const byModule = new Map<string, StoredTensor>()
  for (const tensor of weights.tensors.values()) {
    if (!tensor.name.endsWith('.weight')) continue
    for (const name of loraModuleNames(tensor.name, layersPerBlock)) byModule.set(name, tensor)
  }
  const changes = new Map<string, LowRankChange[]>()
  for (const { file, scale } of loras) {
    for (const [module, pair] of await readLora(file, target)) {
      const tensor = byModule.get(module)
      if (tensor === undefined) {
        throw checkpointError('shape', `${file} changes ${module}, which ${weights.source} does not have`)
      }
      requireFit(file, tensor, pair)
      const { up, down } = pair
      const factor = (scale * (await readAlpha(pair))) / down.shape[0]
      changes.set(tensor.name, [...(changes.get(tensor.name) ?? []), { up, down, factor }])
    }
  }
  return { ...weights, changes }
}

/** A pair fits Linear [out, in] and convolutions [out, in, height, width] by the number of its elements. */
function requireFit(file: string, tensor: StoredTensor, { up, down }: LoraPair): void {
  const [rank] = down.shape
  const [outSize, ...inShape] = tensor.shape
  // A 1 x 1 convolution's pair may be stored as that of a Linear, and the other way round.
  const fits = sizeOf(up.shape) === outSize * rank && sizeOf(down.shape) === rank * sizeOf(inShape)
  if (!fits || up.shape[0] !== outSize || up.shape[1] !== rank) {
    throw checkpointError(
      'shape',
      `${file}: the pair [${up.shape}] · [${down.shape}] does not fit ${tensor.name} of shape [${tensor.shape}]`,
    )
  }
}
