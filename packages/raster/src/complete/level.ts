import { cropMask } from '../compose/crop.ts'
import { indicesOf } from '../indices.ts'
import { squaredDistance } from '../mask/distance.ts'
import { maskBounds } from '../mask/mask-values.ts'

/** Patches are squares of 2 * `patchRadius` + 1 pixels. */
export const patchRadius = 3
/** Side of a patch in pixels. */
export const patchSide = 2 * patchRadius + 1

/** Numbers a pixel in {@link Level.features}: red, green, blue, texture. */
export const featureChannels = 4

/** One size of the picture while its hole is being completed. */
export interface Level {
  readonly width: number
  readonly height: number
  /** Red, green, blue and how textured the surroundings are; what lies in the hole is the completion so far. */
  readonly features: Uint8Array
  /** 1 = to be completed. */
  readonly hole: Uint8Array
  /** 1 = must not be copied. */
  readonly forbidden: Uint8Array
  /** 1 = the whole patch around this pixel is known and allowed as a source. */
  readonly usable: Uint8Array
  /** The pixels with `usable` 1. */
  readonly sources: Int32Array
  /** Centres of all patches that touch the hole and lie inside the picture. */
  readonly targets: Int32Array
  /** Weight of a patch's vote: 1 at the rim of the hole, falling inwards. */
  readonly confidence: Float32Array
}

/** For each pixel of a level that is a target: the centre of the patch it looks like, and how unlike that is. */
export interface Matches {
  readonly source: Int32Array
  readonly cost: Float32Array
}

/** Finds sources and targets of a level from what is known and allowed in it. */
export function createLevel(
  width: number,
  height: number,
  features: Uint8Array,
  hole: Uint8Array,
  forbidden: Uint8Array,
): Level {
  const blocked = new Uint8Array(hole.length)
  for (let i = 0; i < hole.length; i++) blocked[i] = hole[i] | forbidden[i]
  const usable = new Uint8Array(hole.length)
  const touching = new Uint8Array(hole.length)
  const nearHole = touched(hole, width, height)
  const nearBlocked = touched(blocked, width, height)
  for (let y = patchRadius; y < height - patchRadius; y++) {
    for (let x = patchRadius, i = y * width + x; x < width - patchRadius; x++, i++) {
      touching[i] = nearHole[i]
      usable[i] = 1 - nearBlocked[i]
    }
  }
  return {
    width,
    height,
    features,
    hole,
    forbidden,
    usable,
    sources: indicesOf(usable),
    targets: indicesOf(touching),
    confidence: confidenceFromRim(hole, width, height),
  }
}

/** 1 where the patch around a pixel has a marked pixel in it. */
function touched(marked: Uint8Array, width: number, height: number): Uint8Array {
  const across = new Uint8Array(marked.length)
  for (let y = 0; y < height; y++) {
    for (let x = 0, reach = 0, i = y * width; x < width + patchRadius; x++, i++) {
      if (x < width && marked[i]) reach = patchSide
      if (reach > 0 && x >= patchRadius) across[i - patchRadius] = 1
      if (reach > 0) reach--
    }
  }
  const both = new Uint8Array(marked.length)
  const reach = new Uint8Array(width)
  for (let y = 0; y < height + patchRadius; y++) {
    const to = (y - patchRadius) * width
    for (let x = 0; x < width; x++) {
      if (y < height && across[y * width + x]) reach[x] = patchSide
      if (reach[x] === 0) continue
      if (to >= 0) both[to + x] = 1
      reach[x]--
    }
  }
  return both
}

/** Confidence lost with each pixel away from what is known. */
export const confidenceDecay = 1.25
const confidenceFloor = 1e-6

function confidenceFromRim(hole: Uint8Array, width: number, height: number): Float32Array {
  const confidence = new Float32Array(hole.length).fill(1)
  const bounds = maskBounds({ width, height, data: hole }, 1)
  if (!bounds) return confidence
  // Whatever is known, something known is as near within one pixel of the hole's box.
  const left = Math.max(0, bounds.x - 1)
  const top = Math.max(0, bounds.y - 1)
  const right = Math.min(width, bounds.x + bounds.width + 1)
  const bottom = Math.min(height, bounds.y + bounds.height + 1)
  const around = { x: left, y: top, width: right - left, height: bottom - top }
  const unknown = cropMask({ width, height, data: hole }, around).data
  const squared = squaredDistance(
    unknown.map(value => 1 - value),
    around.width,
    around.height,
  )
  for (let y = top, n = 0; y < bottom; y++) {
    for (let i = y * width + left, end = y * width + right; i < end; i++, n++) {
      if (unknown[n]) confidence[i] = Math.max(confidenceFloor, confidenceDecay ** -Math.sqrt(squared[n]))
    }
  }
  return confidence
}
