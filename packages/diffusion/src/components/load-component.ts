import { access } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { checkpointError } from '../checkpoint-error.ts'
import { Configuration, readConfiguration } from '../families/configuration.ts'
import { type LoraChoice, mergeLoras } from '../lora/merge-lora.ts'
import type { LoraTarget } from '../lora/read-lora.ts'
import { Graph } from '../onnx/graph.ts'
import { Module } from '../onnx/module.ts'
import { hasFusedProducts } from '../runtime/fused-products.ts'
import { placeWeights } from '../runtime/place-weights.ts'
import { openSession, type Session, type SessionOptions } from '../runtime/session.ts'
import { openWeights, type Weights } from '../safetensors/open-weights.ts'
import { sizeOf } from '../tensor/tensor.ts'
import { type ComponentClass, componentClasses, type GraphName } from './component-classes.ts'

/** What to load of a component, and how. */
export interface ComponentOptions extends SessionOptions {
  /** Which of its graphs: `whole`, or `encoder` or `decoder` of an autoencoder. Default `whole`. */
  readonly graph?: GraphName
  /** A weights variant such as `fp16`. */
  readonly variant?: string
  /** LoRA files to merge into the weights, and the part of the pipeline that the component is to them. */
  readonly loras?: { readonly target: LoraTarget; readonly choices: readonly LoraChoice[] }
}

/** A component of a checkpoint, ready to run. */
export interface Component {
  /** diffusers' or transformers' name of its class; undefined for a ready-made graph without a configuration. */
  readonly className: string | undefined
  readonly configuration: Configuration
  readonly session: Session
}

/**
 * Loads one component from its folder: a ready-made `model.onnx`, or a graph made from `config.json` and safetensors.
 *
 * @throws CheckpointError with one sentence that names the file, and the tensor or key in it
 */
export async function loadComponent(folder: string, options: ComponentOptions = {}): Promise<Component> {
  const readyMade = join(folder, 'model.onnx')
  if (await exists(readyMade)) {
    if (options.loras !== undefined) {
      throw checkpointError('unsupported', `${readyMade} is a ready-made graph, into which no LoRA can be merged`)
    }
    const configuration = await readOptionalConfiguration(join(folder, 'config.json'))
    const session = await openSession({ name: readyMade, file: readyMade }, options)
    return { className: findClassName(configuration), configuration, session }
  }
  const configuration = await readConfiguration(join(folder, 'config.json'))
  const className = findClassName(configuration)
  if (className === undefined) throw configuration.unsupported('_class_name', 'the name of a class')
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
  const stored = await openWeights(folder, { stem: componentClass.weightsStem, variant: options.variant })
  const weights = await withLoras(stored, configuration, options.loras)
  const graph = new Graph(`${basename(folder)}_${graphName}`)
  build(new Module(graph, weights), configuration)
  const placed = await placeWeights(graph.storedTensors)
  const bytesFor = (provider: string) => graph.write(placed.locate, { plainProducts: !hasFusedProducts(provider) })
  const weightBytes = graph.storedTensors.reduce((sum, { shape }) => sum + 4 * sizeOf(shape), 0)
  const source = { name: `${folder} (${graphName})`, bytesFor, weightsFolder: placed.folder, weightBytes }
  const session = await openSession(source, options)
  return { className, configuration, session }
}

async function withLoras(
  weights: Weights,
  configuration: Configuration,
  loras: ComponentOptions['loras'],
): Promise<Weights> {
  if (loras === undefined || loras.choices.length === 0) return weights
  // Only a UNet's modules have names that depend on it, and it is one number for all levels where LoRAs exist.
  const layers = configuration.raw('layers_per_block')
  const layersPerBlock = typeof layers === 'number' ? layers : 2
  return mergeLoras({ target: loras.target, weights, layersPerBlock }, loras.choices)
}

/** diffusers writes `_class_name`, transformers the list `architectures`. */
function findClassName(configuration: Configuration): string | undefined {
  const architectures = configuration.raw('architectures')
  const name = configuration.raw('_class_name') ?? (Array.isArray(architectures) ? architectures[0] : null)
  return typeof name === 'string' ? name : undefined
}

/** Older exporters wrote no configuration beside their graphs. */
async function readOptionalConfiguration(path: string): Promise<Configuration> {
  return (await exists(path)) ? readConfiguration(path) : new Configuration(path, {})
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch {
    return false
  }
}
