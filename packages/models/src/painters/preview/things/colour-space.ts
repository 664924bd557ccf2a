import type { Colour } from '../scene/scene.ts'

/** Lightness (0 to 1) and the two opponent axes of Oklab. */
export type Lab = readonly [lightness: number, a: number, b: number]

const toLinear = Float64Array.from({ length: 256 }, (_, value) => {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
})

function fromLinear(value: number): number {
  const share = value <= 0.0031308 ? value * 12.92 : 1.055 * Math.max(value, 0) ** (1 / 2.4) - 0.055
  return Math.max(0, Math.min(255, Math.round(share * 255)))
}

/** sRGB to Oklab (Björn Ottosson, "A perceptual color space for image processing", 2020). */
export function toLab(colour: Colour): Lab {
  const r = toLinear[colour[0]]
  const g = toLinear[colour[1]]
  const b = toLinear[colour[2]]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

/** Oklab to sRGB; what lies outside sRGB is clipped. */
export function fromLab([lightness, a, b]: Lab): Colour {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    fromLinear(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    fromLinear(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    fromLinear(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]
}

/** A colour made lighter (`by` > 0) or darker (`by` < 0) by a step of Oklab lightness. */
export function shade(colour: Colour, by: number): Colour {
  const [lightness, a, b] = toLab(colour)
  const next = Math.max(0, Math.min(1, lightness + by))
  const keep = next > 0.9 ? (1 - next) / 0.1 : 1
  return fromLab([next, a * keep, b * keep])
}

/** A colour between two, `share` of the way to the second. */
export function mixColours(from: Colour, to: Colour, share: number): Colour {
  const first = toLab(from)
  const second = toLab(to)
  return fromLab([
    first[0] + (second[0] - first[0]) * share,
    first[1] + (second[1] - first[1]) * share,
    first[2] + (second[2] - first[2]) * share,
  ])
}

/** `#rrggbb`. */
export function hex(colour: Colour): string {
  return `#${colour.map(value => Math.round(value).toString(16).padStart(2, '0')).join('')}`
}

/** Reads `rrggbb`. */
export function colourOf(digits: string): Colour {
  const value = Number.parseInt(digits, 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}
