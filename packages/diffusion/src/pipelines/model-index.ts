import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { checkpointError } from '../checkpoint-error.ts'
import { type Configuration, readConfiguration } from '../families/configuration.ts'

/** What a checkpoint folder's `model_index.json` says. */
export interface ModelIndex {
  readonly folder: string
  /** The pipeline's class in diffusers. */
  readonly className: string
  readonly settings: Configuration
  /** The folder of a component that the index names and that is there; `null` where the index names none. */
  component(name: string): Promise<string | null>
  /** The folder of a component that the pipeline cannot do without. Throws a `CheckpointError`. */
  require(name: string): Promise<string>
}

/** Reads the index of a checkpoint folder in the diffusers layout. Throws a `CheckpointError`. */
export async function readModelIndex(folder: string): Promise<ModelIndex> {
  const source = join(folder, 'model_index.json')
  const settings = await readConfiguration(source)
  const className = settings.raw('_class_name')
  if (typeof className !== 'string') throw settings.unsupported('_class_name', 'the name of a pipeline class')
  const component = async (name: string): Promise<string | null> => {
    const named = settings.raw(name)
    if (named === null || (Array.isArray(named) && named[1] === null)) return null
    const path = join(folder, name)
    if (!(await isFolder(path))) throw checkpointError('missing', `${path} is missing; ${source} names it`)
    return path
  }
  return {
    folder,
    className,
    settings,
    component,
    require: async name => {
      const path = await component(name)
      if (path === null) throw checkpointError('missing', `${source}: "${name}" is missing; ${className} needs it`)
      return path
    },
  }
}

/** True for a folder that exists. */
export const isFolder = async (path: string): Promise<boolean> =>
  stat(path).then(
    found => found.isDirectory(),
    () => false,
  )
