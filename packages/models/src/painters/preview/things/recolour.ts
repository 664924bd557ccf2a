import type { Colour } from '../scene/scene.ts'
import { fromLab, type Lab, toLab } from './colour-space.ts'

/** Colours with less chroma than this count as grey. */
const greyChroma = 0.045

/**
 * Gives the main colour of a sprite another hue, depth and lightness and keeps its shading; other colours (eyes,
 * wheels, windows) stay. The main colour is the hue, or the grey, that covers the largest area. Works in place.
 * @param rgb red, green, blue of each pixel
 * @param alpha one byte a pixel
 */
export function recolour(rgb: Uint8Array, alpha: Uint8Array, target: Colour): void {
  const main = mainColour(rgb, alpha)
  const [targetL, targetA, targetB] = toLab(target)
  const known = new Map<number, Colour>()
  for (let i = 0; i < alpha.length; i++) {
    if (alpha[i] === 0) continue
    const key = ((rgb[3 * i] >> 2) << 12) | ((rgb[3 * i + 1] >> 2) << 6) | (rgb[3 * i + 2] >> 2)
    let next = known.get(key)
    if (next === undefined) {
      const lab = toLab([rgb[3 * i], rgb[3 * i + 1], rgb[3 * i + 2]])
      const share = belongs(lab, main)
      const contrast = targetL > 0.85 || targetL < 0.3 ? 0.55 : 0.8
      const lightness = Math.max(0.04, Math.min(1, targetL + (lab[0] - main.lightness) * contrast))
      const fade = Math.min(1, Math.max(0, (1 - lightness) / 0.12))
      const moved: Lab = [lightness, targetA * fade, targetB * fade]
      next = fromLab([
        lab[0] + (moved[0] - lab[0]) * share,
        lab[1] + (moved[1] - lab[1]) * share,
        lab[2] + (moved[2] - lab[2]) * share,
      ])
      known.set(key, next)
    }
    rgb[3 * i] = next[0]
    rgb[3 * i + 1] = next[1]
    rgb[3 * i + 2] = next[2]
  }
}

interface MainColour {
  /** Direction of the hue in radians; `null` where the main colour is grey. */
  readonly hue: number | null
  readonly lightness: number
}

const hueBins = 24

function mainColour(rgb: Uint8Array, alpha: Uint8Array): MainColour {
  const areas = new Float64Array(hueBins + 1)
  const lightness = new Float64Array(hueBins + 1)
  const step = Math.max(1, Math.floor(alpha.length / 20000))
  for (let i = 0; i < alpha.length; i += step) {
    if (alpha[i] < 128) continue
    const [l, a, b] = toLab([rgb[3 * i], rgb[3 * i + 1], rgb[3 * i + 2]])
    const grey = Math.hypot(a, b) < greyChroma
    const bin = grey ? hueBins : Math.floor((Math.atan2(b, a) / (2 * Math.PI) + 0.5) * hueBins) % hueBins
    // Greys must cover clearly more than a hue does to be what the thing is "in".
    const weight = grey ? 0.7 : 1
    areas[bin] += weight
    lightness[bin] += weight * l
  }
  let best = hueBins
  let bestArea = areas[hueBins]
  for (let bin = 0; bin < hueBins; bin++) {
    const area = areas[bin] + areas[(bin + 1) % hueBins] * 0.8 + areas[(bin + hueBins - 1) % hueBins] * 0.8
    if (area > bestArea) {
      bestArea = area
      best = bin
    }
  }
  return {
    hue: best === hueBins ? null : ((best + 0.5) / hueBins - 0.5) * 2 * Math.PI,
    lightness: areas[best] > 0 ? lightness[best] / areas[best] : 0.5,
  }
}

/** How far a colour is part of the main colour, 0 to 1. */
function belongs([l, a, b]: Lab, main: MainColour): number {
  const chroma = Math.hypot(a, b)
  if (main.hue === null) {
    const near = Math.max(0, 1 - Math.abs(l - main.lightness) / 0.45)
    return Math.min(1, Math.max(0, (greyChroma * 1.5 - chroma) / (greyChroma * 0.5))) * Math.min(1, near * 2)
  }
  let turn = Math.abs(Math.atan2(b, a) - main.hue)
  if (turn > Math.PI) turn = 2 * Math.PI - turn
  const sameHue = Math.min(1, Math.max(0, (0.95 - turn) / 0.25))
  return sameHue * Math.min(1, Math.max(0, (chroma - 0.025) / 0.04))
}
