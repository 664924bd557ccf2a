import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createRandom } from '../../random.ts'
import { scenePicture } from '../../testing/index.ts'
import { createPacer } from '../../work.ts'
import { type Planes, planesOf } from '../planes.ts'
import { addMissingRows } from './add-missing-rows.ts'
import type { Network, NetworkLayer } from './read-network.ts'
import { tuneNetwork } from './tune-network.ts'

const features = [0.4, -0.7]
const random = createRandom(3)

const layer = (side: number, inputs: number, outputs: number): NetworkLayer => {
  const numbers = (length: number, spread: number) => Float32Array.from({ length }, () => spread * random.normal())
  const integers = Array.from({ length: outputs * side * side * inputs }, () => Math.round(120 * random.normal()))
  return {
    side,
    inputs,
    outputs,
    weights: Int16Array.from(integers),
    factors: Float32Array.from({ length: outputs }, () => 0.006 / Math.sqrt(side * side * inputs)),
    biases: numbers(outputs, 0.1),
    slopes: Float32Array.from({ length: outputs }, () => 0.25),
    gains: numbers(outputs * features.length, 0.2),
    shifts: numbers(outputs * features.length, 0.1),
  }
}

const network: Network = {
  layers: [layer(5, 3, 16), layer(3, 16, 16), layer(3, 16, 16), layer(3, 16, 12)],
  features: features.length,
  inputStepsPerLevel: 64,
  levelsPerUnit: 128,
  stepsPerUnit: 4096,
}

type Values = (x: number, y: number, channel: number) => number

/** A convolution as it is written down, in the units in which the network is trained. */
const convolved = ({ side, inputs, weights, factors, biases, gains, shifts }: NetworkLayer, input: Values): Values => {
  const reach = (side - 1) / 2
  return (x, y, output) => {
    let sum = 0
    for (let row = 0; row < side; row++) {
      for (let column = 0; column < side; column++) {
        for (let c = 0; c < inputs; c++) {
          const weight = weights[((output * side + row) * side + column) * inputs + c] * factors[output]
          sum += weight * input(x + column - reach, y + row - reach, c)
        }
      }
    }
    const told = (numbers: Float32Array) =>
      features.reduce((total, feature, index) => total + feature * numbers[2 * output + index], 0)
    return sum * (1 + told(gains)) + biases[output] + told(shifts)
  }
}

/** Remembers values, over a picture and its surroundings. */
const remembered = (values: Values): Values => {
  const known = new Map<number, number>()
  return (x, y, channel) => {
    const key = ((y + 50) * 200 + x + 50) * 16 + channel
    if (!known.has(key)) known.set(key, values(x, y, channel))
    return known.get(key)!
  }
}

const expected = ({ luma, blueness, redness }: Planes): Values => {
  const { width, height } = luma
  const input: Values = (x, y, channel) => {
    const i = Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))
    return [(luma.values[i] - 128) / 128, blueness.values[i] / 128, redness.values[i] / 128][channel]
  }
  const activated = (values: Values) =>
    remembered((x, y, channel) => {
      const value = values(x, y, channel)
      return value < 0 ? 0.25 * value : value
    })
  const first = activated(convolved(network.layers[0], input))
  const second = activated(convolved(network.layers[1], first))
  const third = activated(convolved(network.layers[2], second))
  const last = remembered(convolved(network.layers[3], (x, y, c) => third(x, y, c) + first(x, y, c)))
  return (x, y, plane) => 128 * last(x >> 1, y >> 1, 4 * plane + 2 * (y & 1) + (x & 1))
}

const blank = (width: number, height: number): Planes => {
  const plane = () => ({ width, height, values: new Float32Array(width * height).fill(7) })
  return { luma: plane(), blueness: plane(), redness: plane() }
}

describe('the network', () => {
  const width = 13
  const height = 9
  const sourceOf = () => planesOf(scenePicture(2, width, height), width, height, createPacer(undefined))
  const run = (planes: Planes, ranges: readonly (readonly [number, number])[]) => {
    const result = blank(2 * width, 2 * height)
    const tuned = tuneNetwork(network, features)
    for (const [from, to] of ranges) for (const _ of addMissingRows(tuned, planes, result, from, to));
    return result
  }

  it('adds what plain convolutions add, up to the sides', async () => {
    const planes = await sourceOf()
    const value = expected(planes)
    const { luma, blueness, redness } = run(planes, [[0, height]])
    for (const [index, plane] of [luma, blueness, redness].entries()) {
      for (let y = 0; y < 2 * height; y++) {
        for (let x = 0; x < 2 * width; x++) {
          const found = plane.values[y * 2 * width + x] - 7
          assert.ok(Math.abs(found - value(x, y, index)) < 0.5, `${found} for ${value(x, y, index)} at ${x}, ${y}`)
        }
      }
    }
    assert.ok(luma.values.some(value => Math.abs(value - 7) > 20))
  })

  it('adds the same bytes however the rows are split', async () => {
    const planes = await sourceOf()
    const parts: readonly (readonly [number, number])[] = [
      [4, 9],
      [0, 1],
      [1, 4],
    ]
    assert.deepEqual(run(planes, parts), run(planes, [[0, height]]))
  })

  it('refuses features that it was not made for', () => {
    assert.throws(() => tuneNetwork(network, [1]), /Expected 2 features but received 1/)
  })
})
