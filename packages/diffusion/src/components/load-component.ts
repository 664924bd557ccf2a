import { access } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { checkpointError } from '../checkpoint-error.ts'
import { type Configuration, readConfiguration } from '../families/configuration.ts'
import { Graph } from '../onnx/graph.ts'
import { Module } from '../onnx/module.ts'
import { placeWeights } from '../runtime/place-weights.ts'
import { openSession, type Session, type SessionOptions } from '../runtime/session.ts'
import { openWeights } from '../safetensors/open-weights.ts'
import { type ComponentClass, componentClasses, type GraphName } from './component-classes.ts'

/** What to load of a component, and how. */
export interface ComponentOptions extends SessionOptions {
  /** Which of its graphs: `whole`, or `encoder` or `decoder` of an autoencoder. Default `whole`. */
  readonly graph?: GraphName
  /** A weights variant such as `fp16`. */
  readonly variant?: string
}

/** A component of a checkpoint, ready to run. */
export interface Component {
  /** diffusers' or transformers' name of its class. */
  readonly className: string
  readonly configuration: Configuration
  readonly session: Session
}

/**
 * Loads one component from its folder: a ready-made `model.onnx`, or a graph made from `config.json` and safetensors.
 *
 * @throws CheckpointError with one sentence that names the file, and the tensor or key in it
 */
export async function loadComponent(folder: string, options: ComponentOptions = {}): Promise<Component> {
  const configuration = await readConfiguration(join(folder, 'config.json'))
  const className = readClassName(configuration)
  const readyMade = join(folder, 'model.onnx')
  if (await exists(readyMade)) {
    const session = await openSession({ name: readyMade, file: readyMade }, options)
    return { className, configuration, session }
  }
  const { graph: graphName = 'whole' } = options
  const componentClass = componentClasses[className] as ComponentClass | undefined
  if (componentClass === undefined) {
    const known = Object.keys(componentClasses).join(', ')
    throw checkpointError(
      'unsupported',
      `${configuration.source}: no graph is made for class ${className}, only for ${known}`,
    )
  }
  const build = componentClass.graphs[graphName]
  if (build === undefined) {
    throw new TypeError(
      `Expected one of the graphs ${Object.keys(componentClass.graphs)} of ${className} but received ${graphName}`,
    )
  }
  const weights = await openWeights(folder, { stem: componentClass.weightsStem, variant: options.variant })
  const graph = new Graph(`${basename(folder)}_${graphName}`)
  build(new Module(graph, weights), configuration)
  const placed = await placeWeights(graph.storedTensors)
  const bytes = graph.write(placed.locate)
  const session = await openSession({ name: `${folder} (${graphName})`, bytes, weightsFolder: placed.folder }, options)
  return { className, configuration, session }
}

/** diffusers writes `_class_name`, transformers the list `architectures`. */
function readClassName(configuration: Configuration): string {
  const architectures = configuration.raw('architectures')
  const name = configuration.raw('_class_name') ?? (Array.isArray(architectures) ? architectures[0] : null)
  if (typeof name !== 'string') throw configuration.unsupported('_class_name', 'the name of a class')
  return name
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch {
    return false
  }
}
