/** Which sides of a picture count as ground that surrounds a subject. */
export interface GroundSides {
  readonly top: boolean
  readonly right: boolean
  readonly bottom: boolean
  readonly left: boolean
}

const rounds = 4

/**
 * For each pixel how much colour changes on the easiest way to one of the chosen sides (minimum barrier distance,
 * summed over the three channels): small for what runs into the side without an edge between, large for what stands
 * apart. Raster scans after Zhang and others, "Minimum Barrier Salient Object Detection at 80 FPS", 2015.
 */
export function barrierDistance(lab: Float32Array, width: number, height: number, sides: GroundSides): Float32Array {
  const area = width * height
  const sum = new Float32Array(area)
  for (let c = 0; c < 3; c++) {
    const values = Float32Array.from({ length: area }, (_, i) => lab[3 * i + c])
    const distance = oneChannel(values, width, height, sides)
    for (let i = 0; i < area; i++) sum[i] += distance[i]
  }
  return sum
}

function oneChannel(values: Float32Array, width: number, height: number, sides: GroundSides): Float32Array {
  const area = width * height
  const high = values.slice()
  const low = values.slice()
  const distance = new Float32Array(area).fill(Number.POSITIVE_INFINITY)
  for (let x = 0; x < width; x++) {
    if (sides.top) distance[x] = 0
    if (sides.bottom) distance[area - width + x] = 0
  }
  for (let y = 0; y < height; y++) {
    if (sides.left) distance[y * width] = 0
    if (sides.right) distance[(y + 1) * width - 1] = 0
  }
  const reach = (i: number, from: number) => {
    const top = Math.max(high[from], values[i])
    const bottom = Math.min(low[from], values[i])
    if (top - bottom >= distance[i]) return
    distance[i] = top - bottom
    high[i] = top
    low[i] = bottom
  }
  for (let round = 0; round < rounds; round++) {
    for (let n = 0; n < area; n++) {
      const i = round % 2 === 0 ? n : area - 1 - n
      const x = i % width
      const sideways = round % 2 === 0 ? -1 : 1
      const upright = sideways * width
      if (x + sideways >= 0 && x + sideways < width) reach(i, i + sideways)
      if (i + upright >= 0 && i + upright < area) reach(i, i + upright)
    }
  }
  return distance
}
