import { blurNumbersPaced } from '../filter/box-blur.ts'
import type { Pacer } from '../work.ts'
import { confidenceDecay, createLevel, featureChannels, type Level } from './level.ts'

/** What a pyramid is made from: the picture at full size and what is unknown or forbidden as a source, one byte each. */
export interface PyramidSource {
  readonly width: number
  readonly height: number
  readonly rgb: Uint8Array
  readonly hole: Uint8Array
  readonly forbidden: Uint8Array
}

/** Halving stops before the shorter side falls below this many pixels ... */
const smallestSide = 28
/** ... or fewer patches than this are left to take from ... */
const fewestSources = 200
/** ... or once the hole is nowhere deeper than this many pixels. */
const shallowDepth = 5

/** The levels of a picture, full size first, each half the one before; every level has sources. */
export async function createPyramid(source: PyramidSource, pacer: Pacer): Promise<Level[]> {
  let { width, height, hole, forbidden } = source
  let features = await featuresOf(source, pacer)
  const levels: Level[] = []
  for (;;) {
    if (pacer.due()) await pacer.pause(0)
    const level = createLevel(width, height, features, hole, forbidden)
    if (pacer.due()) await pacer.pause(0)
    if (levels.length > 0 && level.sources.length < fewestSources) return levels
    levels.push(level)
    const nextWidth = Math.ceil(width / 2)
    const nextHeight = Math.ceil(height / 2)
    const shallow = confidenceDecay ** -shallowDepth
    const deep = level.confidence.some(value => value < shallow)
    if (!deep || Math.min(nextWidth, nextHeight) < smallestSide) return levels
    ;({ features, hole, forbidden } = halve({ width, height, features, hole, forbidden }, nextWidth, nextHeight))
    width = nextWidth
    height = nextHeight
  }
}

/** Makes texture weigh as much as colour: with half of this, flat sources win and holes come out too plain. */
const textureGain = 8
const textureSigma = 2.5

/** Colours and, as fourth number, the mean luma gradient around a pixel; only known pixels count. */
async function featuresOf({ width, height, rgb, hole }: PyramidSource, pacer: Pacer): Promise<Uint8Array> {
  const area = width * height
  const light = new Int16Array(area)
  for (let i = 0; i < area; i++) light[i] = (77 * rgb[3 * i] + 150 * rgb[3 * i + 1] + 29 * rgb[3 * i + 2]) >> 8
  const texture = new Float32Array(2 * area)
  for (let y = 0; y + 1 < height; y++) {
    for (let x = 0, i = y * width; x + 1 < width; x++, i++) {
      if (hole[i] | hole[i + 1] | hole[i + width]) continue
      texture[2 * i] = Math.abs(light[i + 1] - light[i]) + Math.abs(light[i + width] - light[i])
      texture[2 * i + 1] = 1
    }
  }
  await blurNumbersPaced(texture, width, height, 2, textureSigma, pacer, 0)
  const features = new Uint8ClampedArray(featureChannels * area)
  for (let i = 0; i < area; i++) {
    features[4 * i] = rgb[3 * i]
    features[4 * i + 1] = rgb[3 * i + 1]
    features[4 * i + 2] = rgb[3 * i + 2]
    features[4 * i + 3] = texture[2 * i + 1] > 1e-3 ? (textureGain * texture[2 * i]) / texture[2 * i + 1] : 0
  }
  return new Uint8Array(features.buffer)
}

interface Halvable {
  readonly width: number
  readonly height: number
  readonly features: Uint8Array
  readonly hole: Uint8Array
  readonly forbidden: Uint8Array
}

/** Means of two by two pixels, of the known ones only; a pixel is unknown where most of its four are. */
function halve(from: Halvable, width: number, height: number): Omit<Halvable, 'width' | 'height'> {
  const features = new Uint8Array(featureChannels * width * height)
  const hole = new Uint8Array(width * height)
  const forbidden = new Uint8Array(width * height)
  const four = new Int32Array(4)
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0; x < width; x++, to++) {
      const right = Math.min(2 * x + 1, from.width - 1)
      const below = Math.min(2 * y + 1, from.height - 1) * from.width
      four[0] = 2 * y * from.width + 2 * x
      four[1] = 2 * y * from.width + right
      four[2] = below + 2 * x
      four[3] = below + right
      let unknown = 0
      for (let k = 0; k < 4; k++) {
        unknown += from.hole[four[k]]
        forbidden[to] |= from.forbidden[four[k]]
      }
      meanOfFour(from, four, unknown, features, featureChannels * to)
      hole[to] = unknown > 2 ? 1 : 0
    }
  }
  return { features, hole, forbidden }
}

function meanOfFour(
  { features, hole }: Halvable,
  four: Int32Array,
  unknown: number,
  out: Uint8Array,
  at: number,
): void {
  if (unknown === 0 || unknown === 4) {
    const a = featureChannels * four[0]
    const b = featureChannels * four[1]
    const d = featureChannels * four[2]
    const e = featureChannels * four[3]
    for (let c = 0; c < featureChannels; c++) {
      out[at + c] = (features[a + c] + features[b + c] + features[d + c] + features[e + c] + 2) >> 2
    }
    return
  }
  for (let c = 0; c < featureChannels; c++) {
    let sum = 0
    for (let k = 0; k < 4; k++) if (!hole[four[k]]) sum += features[featureChannels * four[k] + c]
    out[at + c] = sum / (4 - unknown) + 0.5
  }
}
