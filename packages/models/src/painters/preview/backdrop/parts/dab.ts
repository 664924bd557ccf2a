import type { Colour } from '../../scene/scene.ts'
import type { Canvas } from './canvas.ts'

/** One touch of the brush. */
export interface Dab {
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Height of the ellipse by its width; 1 by default. */
  readonly flatness?: number
  /** Turn in radians, clockwise; 0 by default. */
  readonly turn?: number
  /** Share of the radius over which the rim fades, 0 (crisp) by default to 1. */
  readonly softness?: number
  /** 1 by default. */
  readonly alpha?: number
}

/** Lays an anti-aliased ellipse on the canvas. Radii below half a pixel fade instead of vanishing at random. */
export function dab(canvas: Canvas, colour: Colour, touch: Dab): void {
  const { x, y, flatness = 1, turn = 0, softness = 0 } = touch
  let { radius, alpha = 1 } = touch
  if (radius < 0.6) {
    alpha *= (radius / 0.6) ** 2
    radius = 0.6
  }
  const { width, height, data } = canvas
  const cos = Math.cos(turn)
  const sin = Math.sin(turn)
  const across = radius * Math.max(flatness, 0.02)
  const reachX = Math.sqrt((radius * cos) ** 2 + (across * sin) ** 2) + 1
  const reachY = Math.sqrt((radius * sin) ** 2 + (across * cos) ** 2) + 1
  const left = Math.max(0, Math.floor(x - reachX))
  const right = Math.min(width - 1, Math.ceil(x + reachX))
  const top = Math.max(0, Math.floor(y - reachY))
  const bottom = Math.min(height - 1, Math.ceil(y + reachY))
  const rim = Math.max(softness, Math.min(1, 1.2 / Math.min(radius, Math.max(across, 0.6))))
  const inner = 1 - rim
  const outer = softness > 0 ? 1 : 1 + rim / 2
  const [red, green, blue] = colour
  for (let py = top; py <= bottom; py++) {
    const dy = py - y
    for (let px = left; px <= right; px++) {
      const dx = px - x
      const u = (dx * cos + dy * sin) / radius
      const v = (dy * cos - dx * sin) / across
      const distance = Math.sqrt(u * u + v * v)
      if (distance >= outer) continue
      let cover = alpha
      if (distance > inner) {
        const t = (outer - distance) / (outer - inner)
        cover *= t * t * (3 - 2 * t)
      }
      const at = (py * width + px) * 3
      data[at] += (red - data[at]) * cover
      data[at + 1] += (green - data[at + 1]) * cover
      data[at + 2] += (blue - data[at + 2]) * cover
    }
  }
}

/** Adds light in a round glow that falls off softly to nothing at `radius`. */
export function glow(canvas: Canvas, colour: Colour, x: number, y: number, radius: number, strength: number): void {
  const { width, height, data } = canvas
  const left = Math.max(0, Math.floor(x - radius))
  const right = Math.min(width - 1, Math.ceil(x + radius))
  for (let py = Math.max(0, Math.floor(y - radius)); py <= Math.min(height - 1, Math.ceil(y + radius)); py++) {
    for (let px = left; px <= right; px++) {
      const distance = Math.sqrt((px - x) ** 2 + (py - y) ** 2) / radius
      if (distance >= 1) continue
      const fall = (1 - distance) ** 2.4 * strength
      const at = (py * width + px) * 3
      // Screen blending keeps highlights from clipping hard.
      data[at] += (255 - data[at]) * (colour[0] / 255) * fall
      data[at + 1] += (255 - data[at + 1]) * (colour[1] / 255) * fall
      data[at + 2] += (255 - data[at + 2]) * (colour[2] / 255) * fall
    }
  }
}

/** A leaf of grass from its foot at (x, y) up to a pointed tip `lean` pixels aside. */
export function blade(
  canvas: Canvas,
  colour: Colour,
  x: number,
  y: number,
  length: number,
  lean: number,
  thickness: number,
): void {
  const { width, height, data } = canvas
  const rows = Math.ceil(length)
  for (let row = 0; row < rows; row++) {
    const py = Math.round(y) - row
    if (py < 0) return
    if (py >= height) continue
    const t = row / length
    const centre = x + lean * t * t
    const half = Math.max(0.35, (thickness / 2) * (1 - t * t))
    const left = centre - half
    const right = centre + half
    const tone = 0.72 + 0.34 * t
    for (let px = Math.max(0, Math.floor(left)); px <= Math.min(width - 1, Math.floor(right)); px++) {
      const cover = Math.min(px + 1, right) - Math.max(px, left)
      if (cover <= 0) continue
      const at = (py * width + px) * 3
      data[at] += (colour[0] * tone - data[at]) * cover
      data[at + 1] += (colour[1] * tone - data[at + 1]) * cover
      data[at + 2] += (colour[2] * tone - data[at + 2]) * cover
    }
  }
}
