import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { createRandom } from '@sfumato/raster'
import { componentClasses } from '../components/component-classes.ts'
import { Configuration } from '../families/configuration.ts'
import { Graph, type Value } from '../onnx/graph.ts'
import { Module } from '../onnx/module.ts'
import { toFloat16Bits } from '../runtime/float16.ts'
import { sizeOf } from '../tensor/tensor.ts'

/** Notes which tensors a graph asks for instead of finding them. */
class RecordingModule extends Module {
  readonly #shapes: Map<string, readonly number[]>
  readonly #place: string

  constructor(graph: Graph, shapes: Map<string, readonly number[]>, place = '') {
    super(graph, { source: 'nothing', tensors: new Map() })
    this.#shapes = shapes
    this.#place = place
  }

  override at(name: string | number): Module {
    return new RecordingModule(this.graph, this.#shapes, `${this.#place}${name}.`)
  }

  override weight(name: string, shape: readonly number[]): Value {
    this.#shapes.set(this.#place + name, shape)
    return { name: this.#place + name, type: 'float32', shape }
  }
}

/** The names and shapes of all tensors that a component needs. */
export function neededTensors(className: string, settings: Record<string, unknown>): Map<string, readonly number[]> {
  const shapes = new Map<string, readonly number[]>()
  const configuration = new Configuration('config.json', settings)
  for (const build of Object.values(componentClasses[className].graphs)) {
    build(new RecordingModule(new Graph('needed'), shapes), configuration)
  }
  return shapes
}

/**
 * Writes a component with random weights of any size into `folder`: what a real one of its configuration costs in
 * time and memory can then be measured without having one.
 */
export function writeRandomComponent(
  folder: string,
  className: string,
  settings: Record<string, unknown>,
  type: 'F32' | 'F16',
): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'config.json'), `${JSON.stringify({ _class_name: className, ...settings }, null, 2)}\n`)
  const shapes = [...neededTensors(className, settings)].sort(([a], [b]) => (a < b ? -1 : 1))
  const bytesPerElement = type === 'F32' ? 4 : 2
  const header: Record<string, unknown> = { __metadata__: { format: 'pt' } }
  let end = 0
  for (const [name, shape] of shapes) {
    const start = end
    end += sizeOf(shape) * bytesPerElement
    header[name] = { dtype: type, shape, data_offsets: [start, end] }
  }
  const json = Buffer.from(JSON.stringify(header))
  const padding = (8 - (json.length % 8)) % 8
  const length = Buffer.alloc(8)
  length.writeBigUInt64LE(BigInt(json.length + padding))

  const { weightsStem } = componentClasses[className]
  const file = openSync(join(folder, `${weightsStem}.safetensors`), 'w')
  const noise = noisePool()
  try {
    writeSync(file, Buffer.concat([length, json, Buffer.alloc(padding, ' ')]))
    shapes.forEach(([name, shape], index) => {
      const values = randomTensor(name, shape, noise, index)
      const stored = type === 'F32' ? values : Uint16Array.from(values, toFloat16Bits)
      writeSync(file, new Uint8Array(stored.buffer, stored.byteOffset, stored.byteLength))
    })
  } finally {
    closeSync(file)
  }
}

/** Enough normal numbers to draw every tensor from, each from another start; a prime, so that starts do not repeat. */
function noisePool(): Float32Array {
  const random = createRandom(1)
  return Float32Array.from({ length: 1_000_003 }, () => random.normal())
}

function randomTensor(name: string, shape: readonly number[], noise: Float32Array, index: number): Float32Array {
  const isScale = shape.length === 1 && name.endsWith('weight')
  const deviation = shape.length === 1 ? 0.1 : 1 / Math.sqrt(sizeOf(shape.slice(1)))
  const values = new Float32Array(sizeOf(shape))
  let place = (index * 7919) % noise.length
  for (let i = 0; i < values.length; i++) {
    values[i] = (isScale ? 1 : 0) + deviation * noise[place]
    if (++place === noise.length) place = 0
  }
  return values
}
