import { alignedBytes, createArena } from '../../kernels/arena.ts'
import { instantiateKernel } from '../../kernels/load-kernels.ts'
import type { Planes } from '../planes.ts'
import type { TunedLayer, TunedNetwork } from './tune-network.ts'

/** What `assembly/convolve.ts` exports. */
interface ConvolveExports {
  heapBase(): number
  convolve16(
    rows: number,
    side: number,
    pixelBytes: number,
    weights: number,
    tuning: number,
    output: number,
    width: number,
  ): void
  convolveToSquares(
    rows: number,
    weights: number,
    tuning: number,
    upper: number,
    lower: number,
    planeBytes: number,
    width: number,
  ): void
  addRow(target: number, source: number, count: number): void
}

/** Channels that layers hand on. */
const channels = 16

/**
 * Adds to an enlargement of `planes` to twice the size what the network finds missing in it, for the rows `from` to
 * `to` (exclusive) of `planes`, which are twice as many of the enlargement. What is added does not depend on how the
 * rows are split among calls: a call reads as many rows around its own as the network reaches. Beyond the picture's
 * sides the outermost pixels go on. Yields after every row.
 */
export function* addMissingRows(
  network: TunedNetwork,
  planes: Planes,
  enlarged: Planes,
  from: number,
  to: number,
): Generator<void> {
  const rows = createRows(network, planes, from)
  const last = network.layers.length - 1
  const { width } = planes.luma
  const targets = [enlarged.luma, enlarged.blueness, enlarged.redness].map(({ values }) => values)
  for (let y = from; y < to; y++) {
    const lines = targets.map(values =>
      [0, 1].map(half => values.subarray((4 * y + 2 * half) * width).subarray(0, 2 * width)),
    )
    rows.produce(last - 1, y + 1)
    rows.addSquares(y, lines)
    yield
  }
}

/** One layer's results: a ring of rows of which row y is at y modulo its length. */
interface Ring {
  readonly addresses: readonly number[]
  /** The next row to be computed. */
  next: number
}

interface PlacedLayer extends TunedLayer {
  readonly weightsAt: number
  readonly tuningAt: number
  /** How many pixels beyond its own rows' ends it has to give, since later layers see them. */
  readonly margin: number
}

function createRows({ layers, inputStepsPerLevel, reach }: TunedNetwork, planes: Planes, from: number) {
  const { width, height } = planes.luma
  // The kernel computes two pixels at a time.
  const evenWidth = width + (width % 2)
  const run = instantiateKernel<ConvolveExports>('convolve')
  const blocks = layers.length - 2
  const inputBytes = alignedBytes(2 * layers[0].inputs * (evenWidth + 2 * reach))
  const rowBytes = alignedBytes(2 * channels * (evenWidth + 2 * reach))
  const planeBytes = alignedBytes(8 * evenWidth)
  // The first layer's rows are added to the last block's, which are so many rows behind.
  const kept = (index: number) => (index === 0 ? blocks + 2 : 3)
  const ringRows = layers.slice(0, -1).reduce((sum, _, index) => sum + kept(index), 0)
  const weightBytes = layers.reduce((sum, { weights, tuning }) => sum + 2 * weights.length + 4 * tuning.length + 32, 0)
  const size = layers[0].side * inputBytes + ringRows * rowBytes + 6 * planeBytes + weightBytes + 64
  const arena = createArena(run.memory, run.heapBase(), size)

  let margin = reach
  const placed = layers.map((layer): PlacedLayer => {
    const weights = arena.bytes(2 * layer.weights.length)
    weights.set(new Uint8Array(layer.weights.buffer))
    const tuning = arena.singles(layer.tuning.length)
    tuning.set(layer.tuning)
    margin -= (layer.side - 1) / 2
    return { ...layer, weightsAt: weights.byteOffset, tuningAt: tuning.byteOffset, margin }
  })
  const inputs = Array.from({ length: layers[0].side }, () => {
    const bytes = arena.bytes(inputBytes)
    return new Int16Array(bytes.buffer, bytes.byteOffset, inputBytes / 2)
  })
  const input: Ring = { addresses: inputs.map(row => row.byteOffset), next: from - reach }
  const rings = placed.slice(0, -1).map(
    (layer, index): Ring => ({
      addresses: Array.from({ length: kept(index) }, () => arena.bytes(rowBytes).byteOffset),
      next: from - layer.margin,
    }),
  )
  const pointers = arena.integers(8)
  const squares = [0, 1].map(() => Array.from({ length: 3 }, () => arena.bytes(planeBytes).byteOffset))
  const line = (address: number) => new Float32Array(run.memory.buffer, address, 2 * width)

  const at = ({ addresses }: Ring, y: number) =>
    addresses[((y % addresses.length) + addresses.length) % addresses.length]
  const point = (ring: Ring, y: number, side: number) => {
    for (let row = 0; row < side; row++) pointers[row] = at(ring, y - (side - 1) / 2 + row)
  }

  /** Computes a layer's rows up to `row`, and whatever they need. Layer -1 is the picture. */
  function produce(index: number, row: number): void {
    const ring = index < 0 ? input : rings[index]
    for (; ring.next <= row; ring.next++) {
      if (index < 0) readRow(ring.next)
      else {
        produce(index - 1, ring.next + (placed[index].side - 1) / 2)
        convolve(index, ring.next)
      }
    }
  }

  function readRow(y: number): void {
    const row = inputs[((y % inputs.length) + inputs.length) % inputs.length]
    const start = Math.min(height - 1, Math.max(0, y)) * width
    const stride = layers[0].inputs
    const steps = inputStepsPerLevel
    const { luma, blueness, redness } = planes
    for (let x = -reach, to = 0; x < evenWidth + reach; x++, to += stride) {
      const i = start + Math.min(width - 1, Math.max(0, x))
      row[to] = integer((luma.values[i] - 128) * steps)
      row[to + 1] = integer(blueness.values[i] * steps)
      row[to + 2] = integer(redness.values[i] * steps)
    }
  }

  function convolve(index: number, y: number): void {
    const { side, weightsAt, tuningAt, margin, inputs } = placed[index]
    point(index === 0 ? input : rings[index - 1], y, side)
    const output = at(rings[index], y)
    const pixels = evenWidth + 2 * margin
    run.convolve16(pointers.byteOffset, side, 2 * inputs, weightsAt, tuningAt, output, pixels)
    // What the first layer found goes on past all blocks; its rows begin `blocks` pixels further left.
    if (index === blocks) run.addRow(output, at(rings[0], y) + 2 * channels * blocks, pixels * channels)
  }

  return {
    produce,
    /** Adds the last layer's squares of row `y` to the two lines of each of three planes. */
    addSquares(y: number, lines: readonly (readonly Float32Array[])[]): void {
      const { weightsAt, tuningAt } = placed[placed.length - 1]
      point(rings[rings.length - 1], y, 3)
      lines.forEach((pair, plane) => {
        for (const [half, values] of pair.entries()) line(squares[half][plane]).set(values)
      })
      const [upper, lower] = [squares[0][0], squares[1][0]]
      run.convolveToSquares(pointers.byteOffset, weightsAt, tuningAt, upper, lower, planeBytes, evenWidth)
      lines.forEach((pair, plane) => {
        for (const [half, values] of pair.entries()) values.set(line(squares[half][plane]))
      })
    },
  }
}

const integer = (value: number) => Math.max(-32768, Math.min(32767, Math.round(value)))
