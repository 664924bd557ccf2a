import { createRandom, type Mask, rectangleMask } from '@sfumato/raster'
import { drawMask } from '@sfumato/raster/testing'

const blobShare = 0.06
const rectangleShare = 0.2
const strokeCount = 7
/** Half the width of a stroke, as a share of the shorter side. */
const strokeRadiusShare = 0.009

/** A wobbly blob over 6 % of the area, somewhere that depends on the seed. */
export const blobMask = (width: number, height: number, seed: number): Mask => {
  const random = createRandom(seed)
  const radius = Math.sqrt((blobShare * width * height) / Math.PI)
  const reach = 1.35 * radius
  const centreX = reach + random.next() * (width - 2 * reach)
  const centreY = reach + random.next() * (height - 2 * reach)
  const waves = [2, 3, 5].map(count => ({
    count,
    size: 0.12 / Math.sqrt(count / 2),
    phase: random.next() * 2 * Math.PI,
  }))
  return drawMask(width, height, (x, y) => {
    const angle = Math.atan2(y - centreY, x - centreX)
    const wobble = waves.reduce((sum, wave) => sum + wave.size * Math.sin(wave.count * angle + wave.phase), 1)
    return Math.hypot(x - centreX, y - centreY) < radius * wobble ? 255 : 0
  })
}

/** Several bent strokes across the picture, as of a pen. */
export const strokesMask = (width: number, height: number, seed: number): Mask => {
  const random = createRandom(seed)
  const data = new Uint8Array(width * height)
  const radius = Math.max(2, strokeRadiusShare * Math.min(width, height))
  for (let stroke = 0; stroke < strokeCount; stroke++) {
    let x = random.next() * width
    let y = random.next() * height
    let angle = random.next() * 2 * Math.PI
    for (let step = 0; step < 0.5 * Math.max(width, height); step++) {
      stamp(data, width, height, x, y, radius)
      angle += 0.06 * random.normal()
      x += Math.cos(angle)
      y += Math.sin(angle)
    }
  }
  return { width, height, data }
}

const stamp = (data: Uint8Array, width: number, height: number, x: number, y: number, radius: number) => {
  for (let v = Math.max(0, Math.ceil(y - radius)); v <= Math.min(height - 1, y + radius); v++) {
    for (let u = Math.max(0, Math.ceil(x - radius)); u <= Math.min(width - 1, x + radius); u++) {
      if ((u - x) ** 2 + (v - y) ** 2 <= radius * radius) data[v * width + u] = 255
    }
  }
}

/** A rectangle over the middle 20 % of the area, in the picture's aspect ratio. */
export const centreRectangleMask = (width: number, height: number): Mask => {
  const side = Math.sqrt(rectangleShare)
  const holeWidth = Math.round(width * side)
  const holeHeight = Math.round(height * side)
  return rectangleMask(width, height, {
    x: Math.round((width - holeWidth) / 2),
    y: Math.round((height - holeHeight) / 2),
    width: holeWidth,
    height: holeHeight,
  })
}
