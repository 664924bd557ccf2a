import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkpointError } from '../checkpoint-error.ts'
import { parseSchedulerConfig } from '../schedulers/config/parse-scheduler-config.ts'
import { createScheduler } from '../schedulers/create-scheduler.ts'
import type { Scheduler } from '../schedulers/scheduler.ts'
import { type Autoencoder, openAutoencoder } from './autoencoder.ts'
import type { ModelIndex } from './model-index.ts'
import { componentOptions, type PipelineOptions } from './pipeline-options.ts'

/** The parts that every pipeline has. */
export interface SharedParts {
  readonly scheduler: Scheduler
  readonly autoencoder: Autoencoder
  readonly previews: Autoencoder | null
  dispose(): Promise<void>
}

/** Opens a checkpoint's scheduler and autoencoder. Throws an `Error` that names the file. */
export async function openShared(index: ModelIndex, options: PipelineOptions): Promise<SharedParts> {
  const scheduler = await readScheduler(await index.require('scheduler'))
  const common = { ...componentOptions(options, null), tileSide: options.tileSide }
  // The tiny one is a checkpoint of its own, with variants of its own.
  const previews = options.previewFolder
    ? await openAutoencoder(options.previewFolder, { ...common, variant: undefined })
    : null
  const full = await openAutoencoder(join(index.folder, 'vae'), common)
  if (previews && previews.latentChannels !== full.latentChannels) {
    const [expected, found] = [full.latentChannels, previews.latentChannels]
    const message = `Expected a decoder for ${expected} channels of latents but found one for ${found}`
    throw checkpointError('unsupported', `${options.previewFolder}: ${message}`)
  }
  const autoencoder = previews && options.decodeTiny ? { ...full, decode: previews.decode } : full
  return {
    scheduler,
    autoencoder,
    previews,
    dispose: async () => {
      await Promise.all([full.dispose(), previews?.dispose()])
    },
  }
}

async function readScheduler(folder: string): Promise<Scheduler> {
  const path = join(folder, 'scheduler_config.json')
  try {
    return createScheduler(parseSchedulerConfig(await readFile(path, 'utf8')))
  } catch (cause) {
    throw checkpointError('unsupported', `${path}: ${(cause as Error).message}`, cause)
  }
}
