import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { checkpointError } from '../checkpoint-error.ts'
import { readSafetensorsHeader } from './read-header.ts'
import type { StoredTensor } from './stored-tensor.ts'

/** The tensors of one component, from one file or several shards. */
export interface Weights {
  /** The file to name in an error about a tensor that is not there: the weights file, or the index of the shards. */
  readonly source: string
  readonly tensors: ReadonlyMap<string, StoredTensor>
  /** What is added to tensors after reading, by their names. */
  readonly changes?: ReadonlyMap<string, readonly LowRankChange[]>
}

/** A matrix that is added to a tensor seen as [first size, all others]: factor · up · down. */
export interface LowRankChange {
  readonly up: StoredTensor
  readonly down: StoredTensor
  readonly factor: number
}

/** Which weights of a folder to open. */
export interface WeightsChoice {
  /** File name without its ending: `diffusion_pytorch_model` (diffusers) or `model` (transformers). */
  readonly stem: string
  /** A variant such as `fp16`, as in `diffusion_pytorch_model.fp16.safetensors`. */
  readonly variant?: string
}

/**
 * Opens a component's weights: `stem.safetensors`, or the shards that `stem.safetensors.index.json` lists.
 *
 * A variant is taken when asked for, or where it is the only one there; several of them, or a pickle in place of
 * safetensors, are named in the error.
 *
 * @throws CheckpointError
 */
export async function openWeights(folder: string, choice: WeightsChoice): Promise<Weights> {
  const files = await listFolder(folder)
  const single = singleName(choice)
  if (files.includes(single)) {
    const source = join(folder, single)
    return { source, tensors: await readSafetensorsHeader(source) }
  }
  const index = indexNames(choice).find(name => files.includes(name))
  if (index !== undefined) return openShards(folder, index)
  const only = choice.variant === undefined ? onlyVariant(files, choice.stem) : undefined
  if (only !== undefined) return openWeights(folder, { ...choice, variant: only })
  throw missingWeights(folder, files, choice)
}

/** The variant that a folder holds, where it holds one and nothing else; many checkpoints come as `fp16` alone. */
function onlyVariant(files: readonly string[], stem: string): string | undefined {
  const names = [
    new RegExp(`^${stem}\\.([a-z0-9_]+)\\.safetensors$`),
    new RegExp(`^${stem}\\.safetensors\\.index\\.([a-z0-9_]+)\\.json$`),
    new RegExp(`^${stem}\\.safetensors\\.([a-z0-9_]+)\\.index\\.json$`),
  ]
  const variants = new Set(files.flatMap(file => names.flatMap(name => name.exec(file)?.[1] ?? [])))
  return variants.size === 1 ? [...variants][0] : undefined
}

/** Opens one safetensors file by its path, such as a LoRA file. */
export async function openWeightsFile(source: string): Promise<Weights> {
  return { source, tensors: await readSafetensorsHeader(source) }
}

function singleName({ stem, variant }: WeightsChoice): string {
  return variant === undefined ? `${stem}.safetensors` : `${stem}.${variant}.safetensors`
}

function indexNames({ stem, variant }: WeightsChoice): string[] {
  // diffusers and transformers put the variant into different places of the name.
  return variant === undefined
    ? [`${stem}.safetensors.index.json`]
    : [`${stem}.safetensors.${variant}.index.json`, `${stem}.safetensors.index.${variant}.json`]
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort()
  } catch (cause) {
    throw checkpointError('missing', `${folder} is missing or no folder`, cause)
  }
}

async function openShards(folder: string, indexName: string): Promise<Weights> {
  const source = join(folder, indexName)
  const map = await readWeightMap(source)
  const shards = new Map<string, Map<string, StoredTensor>>()
  const tensors = new Map<string, StoredTensor>()
  for (const [name, shard] of map) {
    if (shard !== basename(shard) || !shard.endsWith('.safetensors')) {
      throw checkpointError(
        'damaged',
        `${source} places tensor ${name} in "${shard}", which is no safetensors file beside it`,
      )
    }
    let header = shards.get(shard)
    if (header === undefined) {
      header = await readSafetensorsHeader(join(folder, shard))
      shards.set(shard, header)
    }
    const tensor = header.get(name)
    if (tensor === undefined) {
      throw checkpointError('missing', `${join(folder, shard)} lacks tensor ${name}, which ${indexName} places there`)
    }
    tensors.set(name, tensor)
  }
  return { source, tensors }
}

async function readWeightMap(source: string): Promise<[string, string][]> {
  let index: unknown
  try {
    index = JSON.parse(await readFile(source, 'utf8'))
  } catch (cause) {
    throw checkpointError('damaged', `${source} is not JSON`, cause)
  }
  const map = (index as { weight_map?: unknown } | null)?.weight_map
  if (typeof map !== 'object' || map === null || Object.values(map).some(shard => typeof shard !== 'string')) {
    throw checkpointError('damaged', `${source} has no weight_map from tensor names to file names`)
  }
  return Object.entries(map) as [string, string][]
}

function missingWeights(folder: string, files: string[], choice: WeightsChoice) {
  const expected = singleName(choice)
  const others = files.filter(name => name.startsWith(`${choice.stem}.`) && name.endsWith('.safetensors'))
  if (others.length > 0) {
    return checkpointError(
      'missing',
      `${join(folder, expected)} is missing; the folder holds ${others.join(', ')} instead`,
    )
  }
  const pickles = files.filter(name => /\.(bin|ckpt|pt|pth|pkl)$/.test(name))
  if (pickles.length > 0) {
    return checkpointError(
      'format',
      `${join(folder, expected)} is missing; ${pickles.join(', ')} is a pickle file, which can run code when read`,
    )
  }
  return checkpointError('missing', `${join(folder, expected)} is missing`)
}
