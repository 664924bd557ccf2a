import type { Backdrop, Colour, TimeOfDay } from '../../scene/scene.ts'
import { between, type Chance } from './chance.ts'
import { desaturate, lumaOf, mix, scale, shift, under } from './colour.ts'

/** What hour, weather and season do to every colour of a scene. */
export interface Mood {
  /** Colours of the sky from the zenith to the horizon, evenly spaced. */
  readonly sky: readonly [Colour, Colour, Colour, Colour]
  /** Factors of the light on sunlit and on shaded surfaces. */
  readonly lit: Colour
  readonly shaded: Colour
  readonly haze: Colour
  /** How far a thing at the horizon fades to `haze`, 0 to 1. */
  readonly hazeStrength: number
  /** The sun's or moon's own colour, where it stands (x as a share of the width, y of the height above the horizon, 0 top), and its power, 0 to 1. */
  readonly sun: { readonly colour: Colour; readonly x: number; readonly y: number; readonly power: number }
  /** How much lamps and lit windows count, 0 by day to 1 at night. */
  readonly lamps: number
  /** Hardness of shadows, 0 to 1. */
  readonly hardness: number
}

interface Hour {
  readonly skies: readonly (readonly [Colour, Colour, Colour, Colour])[]
  readonly lit: Colour
  readonly shaded: Colour
  readonly sun: Colour
  readonly height: readonly [number, number]
  readonly power: number
  readonly lamps: number
  readonly grey: number
}

const hours: Record<TimeOfDay, Hour> = {
  dawn: {
    skies: [
      [
        [112, 136, 196],
        [176, 166, 210],
        [244, 194, 196],
        [255, 224, 196],
      ],
      [
        [126, 158, 206],
        [190, 192, 216],
        [246, 208, 190],
        [255, 232, 200],
      ],
    ],
    lit: [1.04, 0.9, 0.88],
    shaded: [0.66, 0.66, 0.84],
    sun: [255, 226, 190],
    height: [0.72, 0.86],
    power: 0.75,
    lamps: 0.3,
    grey: 0.82,
  },
  day: {
    skies: [
      [
        [58, 128, 206],
        [104, 172, 230],
        [166, 212, 242],
        [224, 241, 247],
      ],
      [
        [70, 146, 214],
        [122, 188, 234],
        [178, 222, 242],
        [232, 244, 244],
      ],
      [
        [44, 112, 190],
        [88, 158, 222],
        [154, 204, 238],
        [222, 238, 246],
      ],
    ],
    lit: [1.04, 1.02, 0.97],
    shaded: [0.68, 0.76, 0.9],
    sun: [255, 250, 232],
    height: [0.1, 0.24],
    power: 0.55,
    lamps: 0,
    grey: 1,
  },
  golden: {
    skies: [
      [
        [76, 122, 192],
        [156, 158, 196],
        [252, 178, 122],
        [255, 218, 142],
      ],
      [
        [104, 112, 182],
        [204, 146, 172],
        [255, 172, 122],
        [255, 214, 140],
      ],
      [
        [70, 138, 194],
        [150, 188, 204],
        [252, 200, 136],
        [255, 228, 158],
      ],
    ],
    lit: [1.14, 0.96, 0.72],
    shaded: [0.6, 0.56, 0.7],
    sun: [255, 224, 150],
    height: [0.6, 0.8],
    power: 1,
    lamps: 0.2,
    grey: 0.86,
  },
  dusk: {
    skies: [
      [
        [46, 50, 112],
        [110, 82, 148],
        [214, 116, 138],
        [255, 176, 124],
      ],
      [
        [38, 58, 112],
        [92, 98, 154],
        [196, 134, 150],
        [252, 190, 142],
      ],
    ],
    lit: [0.76, 0.62, 0.7],
    shaded: [0.4, 0.41, 0.62],
    sun: [255, 176, 116],
    height: [0.86, 0.96],
    power: 0.85,
    lamps: 0.75,
    grey: 0.55,
  },
  night: {
    skies: [
      [
        [9, 14, 42],
        [17, 30, 72],
        [32, 54, 106],
        [62, 86, 138],
      ],
      [
        [12, 12, 44],
        [26, 28, 78],
        [46, 50, 112],
        [84, 82, 142],
      ],
      [
        [6, 18, 42],
        [12, 38, 70],
        [24, 66, 100],
        [56, 102, 132],
      ],
    ],
    lit: [0.42, 0.5, 0.74],
    shaded: [0.17, 0.22, 0.42],
    sun: [226, 234, 255],
    height: [0.14, 0.32],
    power: 0.5,
    lamps: 1,
    grey: 0.26,
  },
}

const greys: Record<Backdrop['weather'], { cover: number; tone: number; contrast: number; haze: number }> = {
  clear: { cover: 0, tone: 1, contrast: 1, haze: 0 },
  cloudy: { cover: 0.12, tone: 1, contrast: 0.9, haze: 0.04 },
  overcast: { cover: 0.8, tone: 0.92, contrast: 0.4, haze: 0.1 },
  rain: { cover: 0.88, tone: 0.76, contrast: 0.3, haze: 0.2 },
  storm: { cover: 0.94, tone: 0.52, contrast: 0.4, haze: 0.14 },
  snow: { cover: 0.82, tone: 1.02, contrast: 0.35, haze: 0.24 },
  fog: { cover: 0.86, tone: 1.02, contrast: 0.25, haze: 0.38 },
}

/** The mood of a backdrop; `chance` varies sky palette and the sun's place. */
export function moodOf(backdrop: Backdrop, chance: Chance): Mood {
  const hour = hours[backdrop.time]
  const without = backdrop.without
  const foggy = backdrop.weather === 'fog' && without.has('fog')
  const wet =
    (backdrop.weather === 'rain' && without.has('rain')) || (backdrop.weather === 'snow' && without.has('snow'))
  const weather = greys[foggy ? 'overcast' : wet ? 'overcast' : backdrop.weather]
  const turn = between(chance, -7, 7)
  const base = hour.skies[Math.floor(chance() * hour.skies.length)]
  const greyTop = scale([150, 166, 184], weather.tone * hour.grey)
  const greyLow = scale([212, 219, 224], weather.tone * hour.grey)
  const tints = backdrop.time === 'day' || backdrop.time === 'night' ? 0.25 : 0.4
  const own = backdrop.place === 'sky' ? backdrop.colours : []
  const sky = base.map((colour, index) => {
    const grey = mix(mix(greyTop, greyLow, index / 3), desaturate(colour, 0.2), tints * 0.6)
    const plain = own.length > 0 ? askedSky(own, index / 3, lumaOf(colour)) : shift(colour, turn)
    return mix(plain, grey, weather.cover)
  }) as unknown as Mood['sky']
  const side = chance() < 0.5 ? between(chance, 0.12, 0.34) : between(chance, 0.66, 0.88)
  const dim = 1 - (1 - weather.tone) * 0.75
  const neutral = lumaOf(hour.lit)
  const middle = mix(hour.lit, hour.shaded, 0.35)
  const lit = scale(mix(hour.lit, mix(middle, [neutral, neutral, neutral], 0.4), 1 - weather.contrast), dim)
  const shaded = scale(mix(hour.shaded, middle, (1 - weather.contrast) * 0.5), dim)
  const power = without.has(backdrop.time === 'night' ? 'moon' : 'sun')
    ? 0
    : hour.power * Math.max(0, 1 - weather.cover * 1.1)
  return {
    sky,
    lit,
    shaded,
    haze: hazeOf(sky, backdrop.time),
    hazeStrength: Math.min(0.95, (backdrop.time === 'night' ? 0.5 : 0.56) + weather.haze),
    sun: { colour: hour.sun, x: side, y: between(chance, hour.height[0], hour.height[1]), power },
    lamps: Math.min(1, hour.lamps + (weather.tone < 0.8 ? 0.25 : 0)),
    hardness: without.has('shadows') ? 0 : (backdrop.time === 'night' ? 0.35 : 0.8) * weather.contrast,
  }
}

/** A sky in the asked colours from the zenith (0) to the horizon (1), as bright as the hour's own sky. */
function askedSky(asked: readonly Colour[], share: number, luma: number): Colour {
  const place = share * (asked.length - 1)
  const index = Math.min(asked.length - 1, Math.floor(place))
  const colour = mix(asked[index], asked[Math.min(asked.length - 1, index + 1)], place - index)
  const near = asked.length === 1 ? mix(colour, [255, 248, 240], 0.5 * share) : colour
  return mix(near, scale(near, Math.min(1.3, luma / Math.max(30, lumaOf(near)))), 0.55)
}

/** Far land turns into the colour of the sky behind it; against a low sun it keeps more of the blue above. */
function hazeOf(sky: Mood['sky'], time: TimeOfDay): Colour {
  if (time === 'golden' || time === 'dawn') return mix(mix(sky[3], sky[1], 0.5), sky[2], 0.3)
  if (time === 'dusk') return mix(sky[2], sky[1], 0.6)
  return mix(sky[3], sky[2], 0.35)
}

/**
 * The colour that a surface of daylight colour `albedo` has here: `lighting` 0 (shade) to 1 (in the light), `distance`
 * 0 (near) to 1 (at the horizon).
 */
export function shaded(mood: Mood, albedo: Colour, lighting: number, distance = 0): Colour {
  const light = mix(mood.shaded, mood.lit, lighting)
  return mix(under(albedo, light), mood.haze, mood.hazeStrength * distance)
}

/** True where rain lies on the ground. */
export function isWet({ weather, without }: Backdrop): boolean {
  return (weather === 'rain' || weather === 'storm') && !without.has('rain')
}
