import type { Picture, Work } from '@sfumato/raster'
import { breathe } from '../backdrop/parts/breathe.ts'
import { createNoise, smoothField } from '../backdrop/parts/noise.ts'
import { brushed } from './brush.ts'

/** What makes a sheet of paper its own. */
export interface PaperSheet {
  /** Unsigned 32-bit; varies grain, washes and wobble. */
  readonly seed: number
}

/** The paper's own white, as factors. */
const sheetWhite = [0.992, 0.98, 0.95] as const

/** How much pigment gathers in the hollows of the paper. */
const granulation = 0.42

/** How much the washes vary over the sheet. */
const washes = 0.26

/** How much darker a wash dries at its rim. */
const rims = 1.5

/** Logarithm of the light that a wash of each tone (in quarters of a byte step) lets through: pigment density adds up. */
const clearness = Float32Array.from({ length: 1021 }, (_, step) => Math.log(0.035 + 0.965 * (step / 1020)))

/**
 * Makes a picture look painted in water colours: forms drawn by a soft brush with a slightly unsteady hand, pigment
 * that granulates and dries darker at its rims, uneven washes, the tooth of cold-pressed paper. Size and alpha stay.
 */
export async function paperLook(picture: Picture, sheet: PaperSheet, work: Work = {}): Promise<Picture> {
  const { width, height, alpha } = picture
  const unit = Math.sqrt(width * height) / 1000
  const noise = createNoise(sheet.seed)
  await breathe(work)
  const wobbled = wobble(picture, noise.at, unit)
  await breathe(work)
  const painted = await brushed(wobbled, Math.max(1, Math.round(2.4 * unit)), work)
  const tooth = smoothField(width, height, 1, (x, y) => {
    const u = x / (3.4 * unit)
    const v = y / (3.4 * unit)
    return noise.at(u + 0.4 * v, v) * 0.7 + noise.at(u * 2.3 + 9, v * 2.3 - u) * 0.3
  })
  await breathe(work)
  const wash = smoothField(width, height, 6, (x, y) => {
    const broad = noise.layered(x / (240 * unit) + 3, y / (240 * unit), 4)
    // Blooms: water pushed back into a drying wash leaves a sharp line.
    const front = Math.abs(noise.layered(x / (330 * unit) + 50, y / (330 * unit) + 20, 3))
    return broad + 0.4 * Math.max(0, 1 - front / 0.03) - 0.1
  })
  await breathe(work)
  const rgb = new Uint8Array(painted.length)
  const step = Math.max(1, Math.round(1.6 * unit))
  for (let y = 0; y < height; y++) {
    if (y % 200 === 199) await breathe(work)
    const above = Math.max(0, y - step) * width
    const below = Math.min(height - 1, y + step) * width
    for (let x = 0; x < width; x++) {
      const pixel = y * width + x
      const at = pixel * 3
      const left = (y * width + Math.max(0, x - step)) * 3 + 1
      const right = (y * width + Math.min(width - 1, x + step)) * 3 + 1
      const slope =
        Math.abs(painted[right] - painted[left]) + Math.abs(painted[(below + x) * 3 + 1] - painted[(above + x) * 3 + 1])
      const rim = Math.min(0.5, Math.max(0, slope - 14) / 255) * rims
      const hollow = tooth[pixel]
      const density = 1 + granulation * hollow * 0.6 + washes * wash[pixel] + rim * 0.5
      const relief = 1 + 0.034 * (hollow - tooth[Math.max(0, pixel - width - 1)])
      for (let channel = 0; channel < 3; channel++) {
        const clear = clearness[Math.round(painted[at + channel] * 4)]
        const value = 255 * sheetWhite[channel] * Math.exp(clear * density) * relief + 0.5
        rgb[at + channel] = value <= 0 ? 0 : Math.min(value, 255)
      }
    }
  }
  work.progress?.(1)
  return { width, height, rgb, alpha }
}

/** The picture drawn by an unsteady hand: every point a pixel or two off its place. */
function wobble(picture: Picture, at: (x: number, y: number) => number, unit: number): Picture {
  const { width, height, rgb, alpha } = picture
  const reach = 2.2 * unit
  const aside = smoothField(width, height, 4, (x, y) => at(x / (17 * unit), y / (17 * unit)) * reach)
  const down = smoothField(width, height, 4, (x, y) => at(x / (17 * unit) + 90, y / (17 * unit) + 40) * reach)
  const moved = new Uint8Array(rgb.length)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const pixel = y * width + x
      const column = Math.min(width - 1, Math.max(0, Math.round(x + aside[pixel])))
      const row = Math.min(height - 1, Math.max(0, Math.round(y + down[pixel])))
      const from = (row * width + column) * 3
      moved[pixel * 3] = rgb[from]
      moved[pixel * 3 + 1] = rgb[from + 1]
      moved[pixel * 3 + 2] = rgb[from + 2]
    }
  }
  return { width, height, rgb: moved, alpha }
}
