import type { FocusedPicture } from './small-picture.ts'

/** A picture as a few hundred small regions of like pixels. */
export interface Superpixels {
  readonly count: number
  /** Which region each pixel belongs to. */
  readonly number: Int32Array
  /** Four numbers for each region in steps of CIELAB: its colour and its sharpness. */
  readonly looks: Float64Array
  /** Middle of each region: x and y in units of the longer side. */
  readonly places: Float64Array
  /** Pixels in each region. */
  readonly areas: Float64Array
  /** Pixels of each region on the left, right and upper border, and half of those on the lower one. */
  readonly borders: Float64Array
  /** For each region the regions beside it. */
  readonly neighbours: readonly ReadonlySet<number>[]
}

/** About so many regions: enough to follow outlines, few enough to compare each with each. */
const wanted = 320
const rounds = 4
/** How many steps of colour a region's own width counts for: keeps regions compact. */
const compactness = 14
/** Things stand on the lower border more often than not, so it tells half as much about the ground as the others. */
const lowerBorder = 0.5
/** How much sharpness counts in how regions look, its full range in steps of colour. */
const focusWeight = 18

/** Divides a picture into superpixels (Achanta and others, "SLIC Superpixels", 2012). */
export function findSuperpixels(picture: FocusedPicture): Superpixels {
  const { width, height } = picture
  const values = looksOf(picture)
  const step = Math.max(2, Math.sqrt((width * height) / wanted))
  const across = Math.max(1, Math.round(width / step))
  const down = Math.max(1, Math.round(height / step))
  const count = across * down
  const number = new Int32Array(width * height)
  for (let y = 0, i = 0; y < height; y++) {
    const row = Math.min(down - 1, Math.floor((y * down) / height)) * across
    for (let x = 0; x < width; x++, i++) number[i] = row + Math.min(across - 1, Math.floor((x * across) / width))
  }
  const centres = new Float64Array(lookSize * count)
  const places = new Float64Array(2 * count)
  const areas = new Float64Array(count)
  const nearer = (compactness / step) ** 2
  average()
  const distance = new Float64Array(width * height)
  for (let round = 0; round < rounds; round++) {
    distance.fill(Number.POSITIVE_INFINITY)
    for (let k = 0; k < count; k++) {
      const left = Math.max(0, Math.floor(places[2 * k] - step))
      const right = Math.min(width - 1, Math.ceil(places[2 * k] + step))
      const bottom = Math.min(height - 1, Math.ceil(places[2 * k + 1] + step))
      for (let y = Math.max(0, Math.floor(places[2 * k + 1] - step)); y <= bottom; y++) {
        for (let x = left; x <= right; x++) {
          const i = y * width + x
          let square = nearer * ((x - places[2 * k]) ** 2 + (y - places[2 * k + 1]) ** 2)
          for (let c = 0; c < lookSize; c++) square += (values[lookSize * i + c] - centres[lookSize * k + c]) ** 2
          if (square >= distance[i]) continue
          distance[i] = square
          number[i] = k
        }
      }
    }
    average()
  }
  const unit = Math.max(width, height)
  return {
    count,
    number,
    looks: centres,
    places: places.map(value => value / unit),
    areas,
    ...surroundings(number, count, width, height),
  }

  function average() {
    centres.fill(0)
    places.fill(0)
    areas.fill(0)
    for (let i = 0; i < number.length; i++) {
      const k = number[i]
      areas[k]++
      places[2 * k] += i % width
      places[2 * k + 1] += Math.floor(i / width)
      for (let c = 0; c < lookSize; c++) centres[lookSize * k + c] += values[lookSize * i + c]
    }
    for (let k = 0; k < count; k++) {
      const scale = 1 / Math.max(1, areas[k])
      for (let c = 0; c < lookSize; c++) centres[lookSize * k + c] *= scale
      places[2 * k] *= scale
      places[2 * k + 1] *= scale
    }
  }
}

/** Numbers that make up a look. */
export const lookSize = 4

function looksOf({ lab, focus }: FocusedPicture): Float32Array {
  const values = new Float32Array(lookSize * focus.length)
  for (let i = 0; i < focus.length; i++) {
    for (let c = 0; c < 3; c++) values[lookSize * i + c] = lab[3 * i + c]
    values[lookSize * i + 3] = focusWeight * focus[i]
  }
  return values
}

function surroundings(number: Int32Array, count: number, width: number, height: number) {
  const borders = new Float64Array(count)
  const neighbours = Array.from({ length: count }, () => new Set<number>())
  const join = (a: number, b: number) => {
    if (a === b) return
    neighbours[a].add(b)
    neighbours[b].add(a)
  }
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      if (x > 0) join(number[i], number[i - 1])
      if (y > 0) join(number[i], number[i - width])
      if (x === 0 || x === width - 1 || y === 0) borders[number[i]]++
      else if (y === height - 1) borders[number[i]] += lowerBorder
    }
  }
  return { borders, neighbours }
}
