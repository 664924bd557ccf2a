import type { Backdrop, Colour } from '../../scene/scene.ts'
import { between, type Chance, pick } from './chance.ts'
import { mix, shift } from './colour.ts'
import { blade, dab } from './dab.ts'
import type { Drawing } from './drawing.ts'
import { shaded } from './mood.ts'
import { isOnPath, type PathLook } from './path.ts'

/** Daylight colours of low plants and leaves. */
export interface Greenery {
  readonly sunny: Colour
  readonly shady: Colour
  readonly patch: Colour
  /** Leaves of broad trees; empty where they are bare. */
  readonly leaves: readonly Colour[]
  readonly conifer: Colour
  /** True where snow lies. */
  readonly snowy: boolean
}

/** True where the season or the weather covers the ground with snow. */
export function isSnowy({ season, weather, without }: Backdrop): boolean {
  return !without.has('snow') && (weather === 'snow' || season === 'winter')
}

const wooded: readonly Backdrop['place'][] = ['forest', 'jungle', 'park', 'hills']

/** The greens (or what is left of them) of a season; asked colours go to the leaves of wooded places. */
export function greeneryOf(backdrop: Backdrop): Greenery {
  const season = greeneryOfSeason(backdrop)
  const [asked] = backdrop.colours
  if (!asked || !wooded.includes(backdrop.place)) return season
  const leaves = backdrop.colours.flatMap(colour => [
    colour,
    shift(colour, 10, 0.95, 0.05),
    shift(colour, -8, 1, -0.06),
  ])
  return { ...season, leaves, conifer: mix(season.conifer, asked, 0.7), sunny: mix(season.sunny, asked, 0.22) }
}

function greeneryOfSeason(backdrop: Backdrop): Greenery {
  if (isSnowy(backdrop)) {
    return {
      sunny: [238, 243, 250],
      shady: [196, 212, 236],
      patch: [214, 226, 244],
      leaves: [],
      conifer: [64, 104, 96],
      snowy: true,
    }
  }
  switch (backdrop.season) {
    case 'spring':
      return {
        sunny: [156, 202, 92],
        shady: [92, 156, 72],
        patch: [186, 214, 112],
        leaves: [
          [150, 198, 92],
          [124, 184, 84],
          [246, 190, 206],
          [176, 210, 110],
        ],
        conifer: [62, 124, 86],
        snowy: false,
      }
    case 'autumn':
      return {
        sunny: [198, 172, 92],
        shady: [140, 128, 66],
        patch: [214, 152, 78],
        leaves: [
          [226, 132, 48],
          [204, 82, 44],
          [240, 178, 66],
          [180, 116, 52],
        ],
        conifer: [70, 104, 74],
        snowy: false,
      }
    case 'winter':
      return {
        sunny: [170, 164, 118],
        shady: [122, 122, 86],
        patch: [150, 138, 98],
        leaves: [],
        conifer: [62, 98, 82],
        snowy: false,
      }
    default:
      return {
        sunny: [134, 186, 78],
        shady: [70, 132, 62],
        patch: [168, 198, 92],
        leaves: [
          [92, 158, 72],
          [74, 140, 74],
          [120, 172, 76],
          [84, 148, 96],
        ],
        conifer: [50, 110, 84],
        snowy: false,
      }
  }
}

/** Grass in leaves that grow from row `from` to below the lower edge, higher the nearer; none where snow lies. */
export function paintGrass(drawing: Drawing, from: number, thickness = 1): void {
  const { canvas, width, height, horizon, unit, mood, noise } = drawing
  const { sunny, shady, snowy } = greeneryOf(drawing.backdrop)
  if (snowy) return
  const chance = drawing.chance('grass')
  const wind = between(chance, -0.35, 0.35)
  const deepest = height - horizon
  let y = from
  while (y < height + 34 * unit) {
    const share = Math.min(1.1, (y - horizon) / deepest)
    const length = (3 + 40 * share ** 1.9) * unit
    const wide = (0.7 + 3.1 * share ** 1.5) * unit
    const gap = Math.max(1, wide * 2.1)
    const count = (width / gap) * thickness
    const distance = Math.max(0, 1 - share * 1.6) * 0.6
    const step = Math.max(1.5, length * 0.3)
    // The meadow begins thin, so that no line shows where the first leaves stand.
    const begun = Math.min(1, 0.25 + (y - from) / (deepest * 0.14))
    for (let index = 0; index < count; index++) {
      if (begun < 1 && chance() > begun) continue
      const x = chance() * width
      const foot = y + between(chance, -0.7, 0.7) * step
      const patch = noise.layered(x / (130 * unit) + 7, y / (60 * unit), 2)
      if (patch < -0.5 + chance() * 0.5 && share < 0.8 && chance() < 0.5) continue
      const lighting = Math.min(1, Math.max(0, 0.55 + patch * 0.6 + between(chance, -0.35, 0.35)))
      const colour = shaded(
        mood,
        shift(mix(shady, sunny, lighting), between(chance, -7, 7)),
        0.35 + 0.65 * lighting,
        distance,
      )
      const grown = length * between(chance, 0.45, 1.1)
      blade(
        canvas,
        colour,
        x,
        foot,
        grown,
        grown * (wind + between(chance, -0.4, 0.4)),
        wide * between(chance, 0.6, 1.1),
      )
    }
    y += step
  }
}

/** How flowers are strewn. */
export interface FlowerLook {
  readonly colours: readonly Colour[]
  readonly from: number
  /** Flowers a megapixel of foreground. */
  readonly count: number
  /** A way that stays free of them. */
  readonly path?: PathLook
}

/** Flowers with stems in drifts, larger the nearer. */
export function paintFlowers(drawing: Drawing, look: FlowerLook): void {
  const { width, height, horizon, unit, noise, backdrop } = drawing
  if (backdrop.without.has('flowers')) return
  const chance = drawing.chance('flowers')
  const spots: [x: number, y: number][] = []
  for (let index = 0; index < look.count; index++) {
    const y = look.from + (height + 20 * unit - look.from) * chance() ** 0.8
    const x = chance() * width
    const sides = Math.abs(x / width - 0.5) * 2
    if (noise.layered(x / (170 * unit) + 31, y / (80 * unit), 2) + sides * 0.25 < 0.02 + chance() * 0.2) continue
    if (look.path && isOnPath(drawing, look.path, x, y)) continue
    spots.push([x, y])
  }
  spots.sort((a, b) => a[1] - b[1])
  for (const [x, y] of spots) {
    const share = Math.max(0.02, (y - horizon) / (height - horizon))
    paintFlower(
      drawing,
      chance,
      x,
      y,
      (0.9 + 7.6 * share ** 1.8) * unit * between(chance, 0.7, 1.25),
      pick(chance, look.colours),
      share,
    )
  }
}

function paintFlower(
  drawing: Drawing,
  chance: Chance,
  x: number,
  y: number,
  size: number,
  colour: Colour,
  share: number,
): void {
  const { canvas, mood, backdrop } = drawing
  const distance = Math.max(0, 1 - share * 1.8) * 0.5
  const stem = size * between(chance, 2, 3.6)
  const lean = between(chance, -0.4, 0.4) * stem
  const headX = x + lean
  const headY = y - stem
  const petal = shaded(mood, shift(colour, between(chance, -8, 8)), between(chance, 0.75, 1), distance)
  if (size < 2.4) {
    dab(canvas, petal, { x: headX, y: headY, radius: Math.max(0.7, size * 0.9), flatness: 0.8 })
    return
  }
  blade(canvas, shaded(mood, greeneryOf(backdrop).shady, 0.7, distance), x, y, stem, lean, Math.max(1, size * 0.28))
  const dark = mix(petal, shaded(mood, [90, 40, 70], 0.5), 0.22)
  const petals = 5 + Math.floor(chance() * 3)
  const start = chance() * 7
  const squash = between(chance, 0.5, 0.85)
  for (let index = 0; index < petals; index++) {
    const turn = start + (index / petals) * Math.PI * 2
    const tone = mix(dark, petal, 0.5 - 0.5 * Math.sin(turn))
    dab(canvas, tone, {
      x: headX + Math.cos(turn) * size * 0.62,
      y: headY + Math.sin(turn) * size * 0.62 * squash,
      radius: size * 0.56,
      flatness: 0.72,
      turn,
    })
  }
  const heart = shaded(mood, [250, 200, 70], 1, distance)
  dab(canvas, heart, { x: headX, y: headY, radius: size * 0.34, flatness: squash })
}
