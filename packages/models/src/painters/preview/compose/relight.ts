import type { Picture } from '@sfumato/raster'
import type { TimeOfDay, Weather } from '../scene/scene.ts'

/** Factors on red, green and blue that a time of day brings to a picture taken by day. */
const timeFactors: Readonly<Record<TimeOfDay, readonly [number, number, number]>> = {
  dawn: [1.04, 0.95, 0.96],
  day: [1, 1, 1],
  golden: [1.1, 0.97, 0.8],
  dusk: [0.78, 0.74, 0.92],
  night: [0.34, 0.42, 0.66],
}

/** How much of its colour a weather leaves to a picture. */
const saturations: Readonly<Record<Weather, number>> = {
  clear: 1,
  cloudy: 0.9,
  overcast: 0.7,
  rain: 0.66,
  storm: 0.55,
  snow: 0.75,
  fog: 0.55,
}

/**
 * Brings a plate into the light that a prompt names, and half-way to the mean colour of further references.
 * Where neither is given the plate comes back as it was.
 */
export function relight(
  plate: Picture,
  others: readonly Picture[],
  time: TimeOfDay | null,
  weather: Weather | null,
): Picture {
  const factors = timeFactors[time ?? 'day']
  const saturation = saturations[weather ?? 'clear']
  if (others.length === 0 && saturation === 1 && factors.every(factor => factor === 1)) return plate
  const own = meanOf(plate)
  const shift = [0, 1, 2].map(c =>
    others.length === 0 ? 0 : (others.reduce((sum, other) => sum + meanOf(other)[c], 0) / others.length - own[c]) / 2,
  )
  const rgb = new Uint8Array(plate.rgb.length)
  for (let i = 0; i < rgb.length; i += 3) {
    const luma = plate.rgb[i] * 0.299 + plate.rgb[i + 1] * 0.587 + plate.rgb[i + 2] * 0.114
    for (let c = 0; c < 3; c++) {
      const value = (luma + (plate.rgb[i + c] - luma) * saturation + shift[c]) * factors[c]
      rgb[i + c] = Math.max(0, Math.min(255, value))
    }
  }
  return { ...plate, rgb }
}

function meanOf({ rgb }: Picture): [number, number, number] {
  const sums: [number, number, number] = [0, 0, 0]
  const step = 3 * Math.max(1, Math.floor(rgb.length / 3 / 40000))
  let count = 0
  for (let i = 0; i + 2 < rgb.length; i += step) {
    for (let c = 0; c < 3; c++) sums[c] += rgb[i + c]
    count++
  }
  return sums.map(sum => sum / Math.max(1, count)) as [number, number, number]
}
