import { resolve } from 'node:path'
import type { Slug } from '@sfumato/contract'
import { type CheckpointNames, describeEngine, type Engine, type EngineChoice, mainRole } from '@sfumato/models'
import { checkpointsDirectoryOf } from '../config/checkpoints-directory.ts'
import type { Config } from '../config/schema.ts'

/** The checkpoints that configuration names, by role. */
export const checkpointNamesOf = (config: Config): CheckpointNames => {
  const named: CheckpointNames = {
    text: config.checkpointText,
    inpaint: config.checkpointInpaint,
    refine: config.checkpointRefine,
    complete: config.checkpointComplete,
    matte: config.checkpointMatte,
    upscale: config.checkpointUpscale,
    preview: config.checkpointPreview,
  }
  return Object.fromEntries(Object.entries(named).filter(([, name]) => name !== ''))
}

/** `path` or `path@strength`. */
const readLora = (text: string) => {
  const [, file, scale] = /^(.+?)(?:@(-?\d+(?:\.\d+)?))?$/.exec(text) as RegExpExecArray
  return { file: resolve(file), scale: scale === undefined ? 1 : Number(scale) }
}

const engineNameOf = (config: Config, slug: Slug) => config.engines[slug] ?? config.engine

/** What paints a model, with everything that it is started with. */
export const engineOf = (config: Config, slug: Slug): EngineChoice => {
  const name = engineNameOf(config, slug)
  if (name === 'preview') return { name }
  return {
    name,
    directory: checkpointsDirectoryOf(config),
    names: checkpointNamesOf(config),
    loras: { text: config.lorasText.map(readLora), inpaint: config.lorasInpaint.map(readLora) },
    providers: config.executionProviders,
    ...(config.inferenceThreads > 0 && { threads: config.inferenceThreads }),
  }
}

/** What `GET /v1/models` says of the engine that paints a model. */
export const describedEngineOf = (config: Config, slug: Slug): Engine =>
  describeEngine(engineNameOf(config, slug), slug, checkpointNamesOf(config))

/**
 * Models with the same place are painted by the same processes: those of one engine, and of one main checkpoint, so that
 * no process ever holds two large ones.
 */
export const placeOf = (config: Config, slug: Slug): string => {
  const { name, checkpoint } = describedEngineOf(config, slug)
  return name === 'preview' ? name : `${name} ${checkpoint ?? mainRole[slug]}`
}
