import { squaredDistance } from '../mask/distance.ts'

/** Labels grown by a radius in pixels, or shrunk where it is negative. */
export function growLabels(labels: Uint8Array, width: number, height: number, radius: number): Uint8Array {
  if (radius >= 0) {
    const distance = squaredDistance(labels, width, height)
    return labels.map((_, i) => (distance[i] <= radius * radius ? 1 : 0))
  }
  const distance = squaredDistance(
    labels.map(value => 1 - value),
    width,
    height,
  )
  return labels.map((_, i) => (distance[i] > radius * radius ? 1 : 0))
}
