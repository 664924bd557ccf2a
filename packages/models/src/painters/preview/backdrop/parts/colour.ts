import type { Colour } from '../../scene/scene.ts'

/** The colour a share `t` (0 to 1) of the way from `a` to `b`. */
export function mix(a: Colour, b: Colour, t: number): Colour {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]
}

/** `colour` times a brightness; the result may leave 0 to 255. */
export function scale(colour: Colour, by: number): Colour {
  return [colour[0] * by, colour[1] * by, colour[2] * by]
}

/** `colour` seen under a light whose channels are factors (1 = unchanged). */
export function under(colour: Colour, light: Colour): Colour {
  return [colour[0] * light[0], colour[1] * light[1], colour[2] * light[2]]
}

/** Relative brightness as the eye weighs the channels, 0 to 255. */
export function lumaOf(colour: Colour): number {
  return 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2]
}

/** `colour` moved by `t` (0 to 1) towards the grey of its own brightness; a negative `t` saturates. */
export function desaturate(colour: Colour, t: number): Colour {
  const grey = lumaOf(colour)
  return mix(colour, [grey, grey, grey], t)
}

/** Hue in degrees, saturation and lightness in 0 to 1. */
export function toHsl([red, green, blue]: Colour): [hue: number, saturation: number, lightness: number] {
  const r = red / 255
  const g = green / 255
  const b = blue / 255
  const high = Math.max(r, g, b)
  const low = Math.min(r, g, b)
  const span = high - low
  const lightness = (high + low) / 2
  if (span < 1e-6) return [0, 0, lightness]
  const saturation = span / (1 - Math.abs(2 * lightness - 1) + 1e-6)
  const sector = high === r ? ((g - b) / span + 6) % 6 : high === g ? (b - r) / span + 2 : (r - g) / span + 4
  return [sector * 60, Math.min(1, saturation), lightness]
}

/** The colour of a hue in degrees (any turn) and a saturation and lightness, which are held to 0 to 1. */
export function fromHsl(hue: number, saturation: number, lightness: number): Colour {
  const s = Math.min(1, Math.max(0, saturation))
  const l = Math.min(1, Math.max(0, lightness))
  const chroma = s * Math.min(l, 1 - l)
  const channel = (n: number) => {
    const k = (((n + hue / 30) % 12) + 12) % 12
    return 255 * (l - chroma * Math.max(-1, Math.min(k - 3, 9 - k, 1)))
  }
  return [channel(0), channel(8), channel(4)]
}

/** `colour` with hue turned by degrees, saturation multiplied and lightness shifted (0 to 1 scale). */
export function shift(colour: Colour, turn: number, saturate = 1, lighten = 0): Colour {
  const [hue, saturation, lightness] = toHsl(colour)
  return fromHsl(hue + turn, saturation * saturate, lightness + lighten)
}

/** The colour at `t` (0 to 1) of evenly or freely spaced stops `[position, colour]` in rising order. */
export function along(stops: readonly (readonly [number, Colour])[], t: number): Colour {
  let index = 1
  while (index < stops.length - 1 && t > stops[index][0]) index++
  const [from, a] = stops[index - 1]
  const [to, b] = stops[index]
  const share = Math.min(1, Math.max(0, (t - from) / (to - from)))
  return mix(a, b, share * share * (3 - 2 * share))
}

/** `colour` as SVG and CSS write it. */
export function css(colour: Colour, alpha = 1): string {
  const [red, green, blue] = colour.map(channel => Math.round(Math.min(255, Math.max(0, channel))))
  return alpha === 1 ? `rgb(${red},${green},${blue})` : `rgba(${red},${green},${blue},${alpha.toFixed(3)})`
}
