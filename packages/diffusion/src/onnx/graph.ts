import { checkpointError } from '../checkpoint-error.ts'
import type { StoredTensor } from '../safetensors/stored-tensor.ts'
import type { Dimension, ElementType } from './element-type.ts'
import {
  type Attribute,
  type InitializerMessage,
  type NodeMessage,
  type PortMessage,
  writeModel,
} from './model-messages.ts'

/** A tensor that flows through the graph: its name, and what is known of it before a run. */
export interface Value {
  readonly name: string
  readonly type: ElementType
  readonly shape: readonly Dimension[]
}

/** What a node gives: its result's type and shape. */
export interface Result {
  readonly type?: ElementType
  readonly shape: readonly Dimension[]
}

/** How a graph is written for an execution provider. */
export interface GraphForm {
  /** Writes each FusedMatMul, which few providers have, as Transpose and MatMul. */
  readonly plainProducts?: boolean
}

const microsoft = 'com.microsoft'
const storedTypes: Partial<Record<string, ElementType>> = {
  F32: 'float32',
  F16: 'float16',
  BF16: 'bfloat16',
  F64: 'float64',
}

/**
 * A graph in the making. Values are made in order by {@link input}, {@link constant}, {@link stored} and {@link node};
 * {@link write} gives the model file's bytes. All arithmetic is float32: weights stored in another float type pass
 * through a Cast, which ONNX Runtime folds when it loads the graph.
 */
export class Graph {
  readonly name: string
  readonly #nodes: NodeMessage[] = []
  readonly #inputs: PortMessage[] = []
  readonly #outputs: PortMessage[] = []
  readonly #constants = new Map<string, InitializerMessage>()
  readonly #stored = new Map<StoredTensor, { name: string; type: ElementType; value: Value }>()

  constructor(name: string) {
    this.name = name
  }

  /** Declares an input; named dimensions are known only in a run. */
  input(name: string, type: ElementType, shape: readonly Dimension[]): Value {
    const value = { name, type, shape }
    this.#inputs.push(value)
    return value
  }

  /** Gives `value` out under `name`; the dimensions that a caller can know are named in `shape`. */
  output(name: string, value: Value, shape: readonly Dimension[] = value.shape): void {
    this.#add('Identity', '', [value], [name], {})
    this.#outputs.push({ name, type: value.type, shape })
  }

  /** x · weightᵀ, for x [..., in] and a weight [out, in]. */
  product(x: Value, weight: Value): Value {
    return this.microsoftNode(
      'FusedMatMul',
      [x, weight],
      { shape: [...x.shape.slice(0, -1), weight.shape[0]] },
      { transB: 1 },
    )
  }

  /** Adds a node of ONNX's own set with one result; `undefined` leaves an optional input out. */
  node(
    operator: string,
    inputs: readonly (Value | undefined)[],
    result: Result,
    attributes: Record<string, Attribute> = {},
  ): Value {
    return this.#add(operator, '', inputs, [this.#nextName(operator)], attributes, [result])[0]
  }

  /** As {@link node}, for an operator of ONNX Runtime's own set (`com.microsoft`). */
  microsoftNode(
    operator: string,
    inputs: readonly (Value | undefined)[],
    result: Result,
    attributes: Record<string, Attribute> = {},
  ): Value {
    return this.#add(operator, microsoft, inputs, [this.#nextName(operator)], attributes, [result])[0]
  }

  /** Adds a node with several results, such as `Split`. */
  nodes(
    operator: string,
    inputs: readonly Value[],
    results: readonly Result[],
    attributes: Record<string, Attribute> = {},
  ): Value[] {
    const name = this.#nextName(operator)
    const outputs = results.map((_, index) => `${name}.${index}`)
    return this.#add(operator, '', inputs, outputs, attributes, results)
  }

  /** A constant inside the graph's own bytes: a list for one dimension, a bare number for a scalar. */
  constant(
    type: 'float32' | 'float64' | 'int64' | 'bool',
    values: number | readonly number[],
    shape?: number[],
  ): Value {
    const list = typeof values === 'number' ? [values] : values
    const sizes = shape ?? (typeof values === 'number' ? [] : [list.length])
    const key = `${type}[${sizes}]:${list.join()}`
    let constant = this.#constants.get(key)
    if (constant === undefined) {
      constant = { name: `constant_${this.#constants.size}`, type, shape: sizes, data: constantBytes(type, list) }
      this.#constants.set(key, constant)
    }
    return { name: constant.name, type, shape: sizes }
  }

  /**
   * The float32 value of a tensor that stays in its file.
   *
   * @throws CheckpointError `shape` when its type is no floating-point one that can be cast.
   */
  stored(tensor: StoredTensor): Value {
    const known = this.#stored.get(tensor)
    if (known !== undefined) return known.value
    const type = storedTypes[tensor.type]
    if (type === undefined) {
      throw checkpointError(
        'shape',
        `${tensor.file}: tensor ${tensor.name} has the type ${tensor.type}; expected F32, F16, BF16 or F64`,
      )
    }
    // Numbered, since two LoRA files may use the same names.
    const name = `${tensor.name}_${this.#stored.size}`
    const plain: Value = { name, type, shape: tensor.shape }
    const value = type === 'float32' ? plain : this.cast(plain, 'float32')
    this.#stored.set(tensor, { name, type, value })
    return value
  }

  /** Converts a value to another element type. */
  cast(value: Value, type: 'float32' | 'float64' | 'int64'): Value {
    if (value.type === type) return value
    const to = { float32: 1, int64: 7, float64: 11 }[type]
    return this.node('Cast', [value], { type, shape: value.shape }, { to })
  }

  /** The tensors that {@link write} will point to in their files. */
  get storedTensors(): StoredTensor[] {
    return [...this.#stored.keys()]
  }

  /**
   * The bytes of the model file. `locate` gives the name under which ONNX Runtime shall look for a weights file,
   * and where in it the tensor begins.
   */
  write(locate: (tensor: StoredTensor) => { location: string; offset: number }, form: GraphForm = {}): Uint8Array {
    const weights = [...this.#stored].map(([tensor, { name, type }]) => ({
      name,
      type,
      shape: tensor.shape,
      data: { ...locate(tensor), byteLength: tensor.byteLength },
    }))
    return writeModel({
      name: this.name,
      nodes: form.plainProducts ? this.#nodes.flatMap(plainProduct) : this.#nodes,
      initializers: [...weights, ...this.#constants.values()],
      inputs: this.#inputs,
      outputs: this.#outputs,
    })
  }

  #nextName(operator: string): string {
    return `${operator}_${this.#nodes.length}`
  }

  #add(
    operator: string,
    domain: string,
    inputs: readonly (Value | undefined)[],
    outputs: readonly string[],
    attributes: Record<string, Attribute>,
    results: readonly Result[] = [],
  ): Value[] {
    this.#nodes.push({
      operator,
      domain,
      name: this.#nextName(operator),
      inputs: inputs.map(input => input?.name ?? ''),
      outputs,
      attributes,
    })
    return results.map(({ type, shape }, index) => ({
      name: outputs[index],
      type: type ?? inputs[0]?.type ?? 'float32',
      shape,
    }))
  }
}

/** The same x · weightᵀ in ONNX's own operators. */
function plainProduct(node: NodeMessage): NodeMessage[] {
  if (node.operator !== 'FusedMatMul') return [node]
  const [x, weight] = node.inputs
  const transposed = `${node.name}.transposed`
  const transpose = { operator: 'Transpose', domain: '', name: transposed, inputs: [weight], outputs: [transposed] }
  return [
    { ...transpose, attributes: { perm: [1, 0] } },
    { ...node, operator: 'MatMul', domain: '', inputs: [x, transposed], attributes: {} },
  ]
}

function constantBytes(type: 'float32' | 'float64' | 'int64' | 'bool', values: readonly number[]): Uint8Array {
  const array =
    type === 'int64'
      ? BigInt64Array.from(values, BigInt)
      : type === 'float32'
        ? Float32Array.from(values)
        : type === 'float64'
          ? Float64Array.from(values)
          : Uint8Array.from(values)
  return new Uint8Array(array.buffer)
}
