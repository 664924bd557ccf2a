import { checkpointError } from '../checkpoint-error.ts'
import type { LowRankChange, Weights } from '../safetensors/open-weights.ts'
import type { Graph, Value } from './graph.ts'
import { unknown } from './operations/broadcast-shape.ts'

/**
 * A place in a network, as torch names its modules: where nodes are added and whose weights they take.
 */
export class Module {
  readonly graph: Graph
  readonly #weights: Weights
  readonly #path: string

  constructor(graph: Graph, weights: Weights, path = '') {
    this.graph = graph
    this.#weights = weights
    this.#path = path
  }

  /** A module inside this one, such as `attn1.to_out.0`. */
  at(name: string | number): Module {
    return new Module(this.graph, this.#weights, `${this.#path}${name}.`)
  }

  /** Whether a tensor of this name is in the checkpoint. */
  has(name: string): boolean {
    return this.#weights.tensors.has(this.#path + name)
  }

  /**
   * The weight of this name as float32.
   *
   * @throws CheckpointError `missing` or `shape`, naming file, tensor, and both shapes.
   */
  weight(name: string, shape: readonly number[]): Value {
    const tensor = this.#weights.tensors.get(this.#path + name)
    if (tensor === undefined) {
      throw checkpointError(
        'missing',
        `${this.#weights.source} lacks tensor ${this.#path}${name}, expected as [${shape}]`,
      )
    }
    if (tensor.shape.length !== shape.length || tensor.shape.some((size, index) => size !== shape[index])) {
      throw checkpointError(
        'shape',
        `${tensor.file}: tensor ${tensor.name} has the shape [${tensor.shape}]; expected [${shape}]`,
      )
    }
    const changes = this.#weights.changes?.get(tensor.name) ?? []
    return changes.reduce((value, change) => this.#changed(value, change), this.graph.stored(tensor))
  }

  /** Adds a low-rank change. All of it is constant, so ONNX Runtime works it out once, when it loads the graph. */
  #changed(value: Value, { up, down, factor }: LowRankChange): Value {
    const { graph } = this
    const rank = graph.constant('int64', [-1, down.shape[0]])
    const left = graph.node('Reshape', [graph.stored(up), rank], { shape: [up.shape[0], down.shape[0]] })
    const right = graph.node('Flatten', [graph.stored(down)], { shape: [down.shape[0], unknown] }, { axis: 1 })
    const product = graph.node('MatMul', [left, right], { shape: [up.shape[0], unknown] })
    const scaled = graph.node('Mul', [product, graph.constant('float32', factor)], product)
    const sizes = graph.constant('int64', value.shape as number[])
    return graph.node('Add', [value, graph.node('Reshape', [scaled, sizes], value)], value)
  }
}
