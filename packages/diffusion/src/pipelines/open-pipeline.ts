import { checkpointError } from '../checkpoint-error.ts'
import { briaClasses, openBria } from './bria.ts'
import type { Pipeline } from './generate-options.ts'
import { type ModelIndex, readModelIndex } from './model-index.ts'
import type { PipelineOptions } from './pipeline-options.ts'
import { openStableDiffusion, stableDiffusionClasses } from './stable-diffusion.ts'
import { openStableDiffusionXl, stableDiffusionXlClasses } from './stable-diffusion-xl.ts'

type Open = (index: ModelIndex, options: PipelineOptions) => Promise<Pipeline>

const openers: ReadonlyMap<string, Open> = new Map([
  ...stableDiffusionClasses.map((name): [string, Open] => [name, openStableDiffusion]),
  ...stableDiffusionXlClasses.map((name): [string, Open] => [name, openStableDiffusionXl]),
  ...briaClasses.map((name): [string, Open] => [name, openBria]),
])

/**
 * Opens a checkpoint folder in the diffusers layout, whatever its `model_index.json` says that it is. Throws a
 * `CheckpointError` that names the file, and the tensor or key in it.
 */
export async function openPipeline(folder: string, options: PipelineOptions = {}): Promise<Pipeline> {
  const index = await readModelIndex(folder)
  const open = openers.get(index.className)
  if (open) return open(index, options)
  throw checkpointError(
    'unsupported',
    `${index.settings.source}: no pipeline is made for class ${index.className}, only for ${[...openers.keys()].join(', ')}`,
  )
}
