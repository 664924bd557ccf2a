import type { Colour } from '../../scene/scene.ts'
import type { Drawing } from './drawing.ts'

/** How open ground looks. */
export interface GroundLook {
  readonly far: Colour
  readonly near: Colour
  /** Colour of the patches and how much of them shows, 0 to 1. */
  readonly patch: Colour
  readonly patches: number
  /** Size of the patches in the units of the foreground, about 1 = the picture's width. */
  readonly patchSize?: number
  /** Strength of the fine texture. */
  readonly grain?: number
  /** Row of the upper edge for each column; the horizon where absent. */
  readonly edge?: Float32Array
}

/** How far a row lies behind the lower edge: 1 there, endless at the horizon. */
export function depthOf({ horizon, height }: Drawing, y: number): number {
  return (height - horizon) / Math.max(0.5, y - horizon)
}

/** Paints flat ground from the horizon to the lower edge, with patches and grain that shrink with distance. */
export function paintGround(drawing: Drawing, look: GroundLook): void {
  const { canvas, width, height, horizon, noise, unit } = drawing
  const { far, near, patch, edge, patches, patchSize = 0.5, grain = 0.05 } = look
  const size = patchSize * 1000 * unit
  const { data } = canvas
  const first = edge ? edge.reduce((low, row) => Math.min(low, row), height) : horizon
  for (let y = Math.max(0, Math.floor(first)); y < height; y++) {
    const depth = depthOf(drawing, y)
    const held = Math.min(depth, 90)
    const share = Math.min(1, Math.max(0, (y - first) / (height - first)))
    const blend = share ** 0.7
    const red = far[0] + (near[0] - far[0]) * blend
    const green = far[1] + (near[1] - far[1]) * blend
    const blue = far[2] + (near[2] - far[2]) * blend
    const v = held * 2.1
    const clarity = Math.min(1, 4.5 / held) ** 1.2
    for (let x = 0; x < width; x++) {
      let cover = 1
      if (edge) {
        if (y < edge[x] - 1) continue
        cover = Math.min(1, Math.max(0, y - edge[x] + 1))
      }
      const u = ((x - width / 2) * held) / size
      const field = noise.layered(u + 60, v + 60, 3)
      const t = Math.min(1, Math.max(0, field * 1.5 + patches - 0.35)) * (0.15 + 0.85 * clarity) * 0.8
      const tone = 1 + grain * clarity * noise.layered(u * 14, v * 22, 2)
      const at = (y * width + x) * 3
      data[at] += ((red + (patch[0] - red) * t) * tone - data[at]) * cover
      data[at + 1] += ((green + (patch[1] - green) * t) * tone - data[at + 1]) * cover
      data[at + 2] += ((blue + (patch[2] - blue) * t) * tone - data[at + 2]) * cover
    }
  }
}

/** Darkens the ground in soft pools, as trees outside the picture would. */
export function paintCastShade(drawing: Drawing, colour: Colour, strength: number, from: number): void {
  const { canvas, width, height, horizon, noise, unit, mood } = drawing
  const amount = strength * mood.hardness
  if (amount <= 0.01) return
  const { data } = canvas
  for (let y = Math.max(0, Math.floor(from)); y < height; y++) {
    const depth = Math.min(depthOf(drawing, y), 40)
    const share = (y - horizon) / (height - horizon)
    for (let x = 0; x < width; x++) {
      const u = ((x - width / 2) * depth) / (620 * unit)
      const sides = Math.abs(x / width - 0.5) * 2
      const field = noise.layered(u + 9, depth * 3.4 + 9, 3) + sides * sides * 0.65 + share ** 5 * 0.5 - 0.42
      const alpha = Math.min(1, Math.max(0, field * 2.6)) * amount * Math.min(1, 5 / depth)
      if (alpha <= 0) continue
      const at = (y * width + x) * 3
      data[at] *= 1 - alpha * (1 - colour[0])
      data[at + 1] *= 1 - alpha * (1 - colour[1])
      data[at + 2] *= 1 - alpha * (1 - colour[2])
    }
  }
}
