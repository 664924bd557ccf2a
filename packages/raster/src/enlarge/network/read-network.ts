import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A convolution of a network and how what is known of a picture tunes it. */
export interface NetworkLayer {
  /** Pixels that an output sees, each way: 3 or 5. */
  readonly side: number
  readonly inputs: number
  readonly outputs: number
  /** For each output its weights by row, column and input, as integers. */
  readonly weights: Int16Array
  /** What an output's integers are to be multiplied by. */
  readonly factors: Float32Array
  readonly biases: Float32Array
  /** Slopes below zero. */
  readonly slopes: Float32Array
  /** For each output, by how much each feature raises its scale above 1. */
  readonly gains: Float32Array
  /** For each output, what each feature adds. */
  readonly shifts: Float32Array
}

/** A network that doubles pictures, as `tools/train-enlarger` makes it. */
export interface Network {
  /** The first sees three planes; all but the last have 16 outputs and slopes; the last makes squares of 2 x 2. */
  readonly layers: readonly NetworkLayer[]
  /** How many numbers describe a picture to it. */
  readonly features: number
  /** Integer steps that inputs have a level. */
  readonly inputStepsPerLevel: number
  /** Levels that the network counts as 1. */
  readonly levelsPerUnit: number
  /** Integer steps that what layers hand on has for each 1. */
  readonly stepsPerUnit: number
}

interface Header extends Pick<Network, 'features' | 'inputStepsPerLevel' | 'levelsPerUnit' | 'stepsPerUnit'> {
  readonly format: number
  readonly channels: number
  readonly blocks: number
}

const magic = 'SFENLARG'
const format = 1
const planes = 3
const squares = 12

/** Reads a file of weights. Throws an `Error` that says what was expected where it is another kind of file. */
export function parseNetwork(bytes: Uint8Array): Network {
  const found = Buffer.from(bytes.subarray(0, magic.length)).toString('latin1')
  if (found !== magic) throw new Error(`Expected a file of weights that begins ${magic} but it begins ${found}`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const headerStart = magic.length + 4
  const dataStart = headerStart + view.getUint32(magic.length, true)
  const header: Header = JSON.parse(Buffer.from(bytes.subarray(headerStart, dataStart)).toString())
  if (header.format !== format) throw new Error(`Expected weights of format ${format} but received ${header.format}`)
  let at = dataStart
  const take = (length: number, size: number, read: 'getInt16' | 'getFloat32') => {
    const start = at
    at += size * length
    return Array.from({ length }, (_, i) => view[read](start + size * i, true))
  }
  const layer = (side: number, inputs: number, outputs: number): NetworkLayer => {
    const numbers = (length: number) => Float32Array.from(take(length, 4, 'getFloat32'))
    return {
      side,
      inputs,
      outputs,
      weights: Int16Array.from(take(outputs * side * side * inputs, 2, 'getInt16')),
      factors: numbers(outputs),
      biases: numbers(outputs),
      slopes: numbers(outputs),
      gains: numbers(outputs * header.features),
      shifts: numbers(outputs * header.features),
    }
  }
  const { channels, blocks } = header
  const middle = Array.from({ length: blocks + 1 }, (_, i) => i)
  const layers = middle.map(i => (i === 0 ? layer(5, planes, channels) : layer(3, channels, channels)))
  layers.push(layer(3, channels, squares))
  if (at !== bytes.length) throw new Error(`Expected weights of ${at} bytes but received ${bytes.length}`)
  return { ...header, layers }
}

let enlarger: Network | undefined

/** The network that is committed beside this file; read once. */
export function enlargerNetwork(): Network {
  enlarger ??= parseNetwork(readFileSync(join(import.meta.dirname, 'enlarger.weights')))
  return enlarger
}
