import type { Network, NetworkLayer } from './read-network.ts'

/** The kernel expects tuning for so many. */
const mostOutputs = 16

/** A convolution as the kernel takes it. */
export interface TunedLayer {
  readonly side: number
  readonly outputs: number
  /** Channels of an input pixel, an even number. */
  readonly inputs: number
  /** By row, column, pair of inputs, output, input of the pair. */
  readonly weights: Int16Array
  /** Factors, summands and slopes of 16 outputs, or of fewer and nothing. */
  readonly tuning: Float32Array
}

/** A network made ready for pictures of one description. */
export interface TunedNetwork {
  readonly layers: readonly TunedLayer[]
  readonly inputStepsPerLevel: number
  /** How many pixels beyond its own an output depends on, each way. */
  readonly reach: number
}

/** Makes a network ready for pictures that are described by `features`. */
export function tuneNetwork(network: Network, features: readonly number[]): TunedNetwork {
  if (features.length !== network.features) {
    throw new RangeError(`Expected ${network.features} features but received ${features.length}`)
  }
  const { inputStepsPerLevel, levelsPerUnit, stepsPerUnit } = network
  const last = network.layers.length - 1
  const layers = network.layers.map((layer, index) => {
    const stepsIn = index === 0 ? inputStepsPerLevel * levelsPerUnit : stepsPerUnit
    const stepsOut = index === last ? levelsPerUnit : stepsPerUnit
    return tuneLayer(layer, features, stepsIn, stepsOut)
  })
  const reach = network.layers.reduce((sum, { side }) => sum + (side - 1) / 2, 0)
  return { layers, inputStepsPerLevel, reach }
}

function tuneLayer(layer: NetworkLayer, features: readonly number[], stepsIn: number, stepsOut: number): TunedLayer {
  const { side, outputs, factors, biases, slopes, gains, shifts } = layer
  const tuning = new Float32Array(3 * mostOutputs)
  const inputs = layer.inputs + (layer.inputs % 2)
  const weights = new Int16Array(side * side * inputs * outputs)
  for (let output = 0; output < outputs; output++) {
    let gain = 1
    let shift = biases[output]
    features.forEach((feature, index) => {
      gain += feature * gains[output * features.length + index]
      shift += feature * shifts[output * features.length + index]
    })
    tuning[output] = (factors[output] * gain * stepsOut) / stepsIn
    tuning[mostOutputs + output] = shift * stepsOut
    tuning[2 * mostOutputs + output] = slopes[output]
    for (let pixel = 0; pixel < side * side; pixel++) {
      for (let input = 0; input < layer.inputs; input++) {
        const pair = (pixel * inputs + input) >> 1
        weights[2 * (pair * outputs + output) + (input & 1)] =
          layer.weights[(output * side * side + pixel) * layer.inputs + input]
      }
    }
  }
  return { side, outputs, inputs, weights, tuning }
}
