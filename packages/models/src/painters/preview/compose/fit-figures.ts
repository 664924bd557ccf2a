import type { Rectangle } from '@sfumato/raster'
import type { Figure } from './figure.ts'

/** Moves and scales figures together so that they fill a rectangle and stand on its lower edge; hanging ones float. */
export function fitFigures(figures: readonly Figure[], into: Rectangle): Figure[] {
  if (figures.length === 0) return []
  const left = Math.min(...figures.map(figure => figure.x))
  const right = Math.max(...figures.map(figure => figure.x + figure.width))
  const top = Math.min(...figures.map(figure => figure.y))
  const bottom = Math.max(...figures.map(figure => figure.y + figure.height))
  const scale = Math.min(into.width / (right - left), into.height / (bottom - top))
  const width = (right - left) * scale
  const height = (bottom - top) * scale
  const floats = figures.every(figure => figure.footing === 'air')
  const x = into.x + (into.width - width) / 2
  const y = floats ? into.y + (into.height - height) / 2 : into.y + into.height - height
  return figures.map(figure => ({
    ...figure,
    x: x + (figure.x - left) * scale,
    y: y + (figure.y - top) * scale,
    width: figure.width * scale,
    height: figure.height * scale,
  }))
}
