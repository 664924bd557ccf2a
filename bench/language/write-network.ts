import { randomFillSync } from 'node:crypto'
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Attribute,
  type InitializerMessage,
  type NodeMessage,
  type PortMessage,
  writeModel,
} from '../../packages/diffusion/src/onnx/model-messages.ts'

/** The sizes of Qwen2.5 0.5B. */
const sizes = { blocks: 24, heads: 14, groups: 2, width: 64, state: 896, wide: 4864, vocabulary: 151_936 }
const positions = 1_024
/** Weights of four bits that share a scale. */
const shared = 32
const microsoft = 'com.microsoft'

/**
 * Writes a language model of full size with random weights as exporters lay one of four bits out: linear layers in four
 * bits, the table of words in 32. Returns the file; it and the weights beside it take 0.9 GB.
 */
export function writeFullSizeNetwork(folder: string): string {
  mkdirSync(folder, { recursive: true })
  const weights = openSync(join(folder, 'model.onnx_data'), 'w')
  const initializers: InitializerMessage[] = []
  const nodes: NodeMessage[] = []
  let offset = 0
  const store = (name: string, type: 'float32' | 'uint8', shape: number[], bytes: Uint8Array): string => {
    for (let at = 0; at < bytes.length; ) at += writeSync(weights, bytes, at, Math.min(bytes.length - at, 1 << 26))
    initializers.push({ name, type, shape, data: { location: 'model.onnx_data', offset, byteLength: bytes.length } })
    offset += bytes.length
    return name
  }
  const constant = (name: string, type: 'float32' | 'int64', shape: number[], data: Float32Array | BigInt64Array) => {
    initializers.push({ name, type, shape, data: new Uint8Array(data.buffer as ArrayBuffer) })
    return name
  }
  const node = (
    operator: string,
    inputs: string[],
    attributes: Record<string, Attribute> = {},
    domain = '',
    outputs = [`${operator}_${nodes.length}`],
  ): string => {
    nodes.push({ operator, domain, name: `node_${nodes.length}`, inputs, outputs, attributes })
    return outputs[0]
  }
  const linear = (x: string, name: string, rows: number, columns: number): string => {
    const parts = columns / shared
    const bits = randomFillSync(new Uint8Array((rows * columns) / 2))
    const inputs = [
      x,
      store(`${name}.bits`, 'uint8', [rows, parts, shared / 2], bits),
      store(`${name}.scales`, 'float32', [rows * parts], randomFloats(rows * parts, 0.02)),
    ]
    return node('MatMulNBits', inputs, { K: columns, N: rows, bits: 4, block_size: shared }, microsoft)
  }
  const { blocks, heads, groups, width, state, wide, vocabulary } = sizes
  const cosine = constant('cosine', 'float32', [positions, width / 2], angles(Math.cos))
  const sine = constant('sine', 'float32', [positions, width / 2], angles(Math.sin))
  const one = constant('one', 'int64', [1], BigInt64Array.of(1n))
  const ones = constant('ones', 'float32', [state], new Float32Array(state).fill(1))
  const normalised = (x: string) =>
    node('SimplifiedLayerNormalization', [x, ones], { epsilon: { float: 1e-6 }, axis: -1 })
  const length = node('Cast', [node('Sub', [node('ReduceSum', ['attention_mask', one], { keepdims: 0 }), one])], {
    to: 6,
  })
  const total = node('Cast', [node('Squeeze', [node('Shape', ['attention_mask'], { start: 1 })])], { to: 6 })

  const inputs: PortMessage[] = [
    { name: 'input_ids', type: 'int64', shape: ['batch', 'sequence'] },
    { name: 'attention_mask', type: 'int64', shape: ['batch', 'total'] },
  ]
  const outputs: PortMessage[] = [{ name: 'logits', type: 'float32', shape: ['batch', 'sequence', vocabulary] }]
  const words = store('words', 'float32', [vocabulary, state], randomFloats(vocabulary * state, 1))
  let x = node('Gather', [words, 'input_ids'])
  for (let block = 0; block < blocks; block++) {
    const name = (part: string) => `${block}.${part}`
    for (const part of ['key', 'value']) {
      const port = (length: string) => ({ type: 'float32', shape: ['batch', groups, length, width] }) as const
      inputs.push({ name: `past_key_values.${name(part)}`, ...port('past') })
      outputs.push({ name: `present.${name(part)}`, ...port('total') })
    }
    const seen = normalised(x)
    const attended = node(
      'GroupQueryAttention',
      [
        linear(seen, name('query'), state, state),
        linear(seen, name('key'), groups * width, state),
        linear(seen, name('value'), groups * width, state),
        ...['key', 'value'].map(part => `past_key_values.${name(part)}`),
        ...[length, total, cosine, sine],
      ],
      { num_heads: heads, kv_num_heads: groups, do_rotary: 1 },
      microsoft,
      [name('attended'), ...['key', 'value'].map(part => `present.${name(part)}`)],
    )
    x = node('Add', [x, linear(attended, name('output'), state, state)])
    const read = normalised(x)
    const gate = linear(read, name('gate'), wide, state)
    const open = node('Mul', [gate, node('Sigmoid', [gate])])
    const through = node('Mul', [open, linear(read, name('up'), wide, state)])
    x = node('Add', [x, linear(through, name('down'), state, wide)])
  }
  node('Identity', [linear(normalised(x), 'scores', vocabulary, state)], {}, '', ['logits'])
  closeSync(weights)
  const file = join(folder, 'model.onnx')
  writeFileSync(file, writeModel({ name: 'language', nodes, initializers, inputs, outputs }))
  return file
}

function randomFloats(count: number, range: number): Uint8Array {
  const values = Float32Array.from({ length: count }, () => (Math.random() - 0.5) * range)
  return new Uint8Array(values.buffer)
}

/** Rotary angles by position and pair of places. */
function angles(of: (angle: number) => number): Float32Array {
  const half = sizes.width / 2
  return Float32Array.from({ length: positions * half }, (_, i) =>
    of(Math.floor(i / half) / 1e6 ** ((i % half) / half)),
  )
}
