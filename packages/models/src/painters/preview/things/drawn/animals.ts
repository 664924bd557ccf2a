import type { Colour } from '../../scene/scene.ts'
import { colourOf, hex, shade } from '../colour-space.ts'
import type { Drawing, DrawingRequest } from '../thing.ts'
import { iconAt, oval, path, stroke } from './shapes.ts'

/** What a sitting animal's body looks like under the head that the icon set has of it. */
interface SittingAnimal {
  readonly icon: string
  readonly fur: string
  readonly belly: string
  readonly paws: string
  readonly tail: 'bushy' | 'tuft' | 'stub' | 'none'
  readonly tip: string
  /** Width of the body, 1 = a fox. */
  readonly bulk: number
  /** Width of the head in units of 1/256 of the drawing. */
  readonly head: number
}

/** An animal that sits and looks at us: the icon set's head on a body of ours. A given colour replaces the fur. */
function sitting(animal: SittingAnimal): (request: DrawingRequest) => Drawing {
  return request => {
    const fur = colourOf(animal.fur)
    const dark = hex(shade(fur, -0.07))
    const haunch = hex(shade(fur, -0.035))
    const b = animal.bulk
    const x = (offset: number): number => Math.round(128 + offset * b)
    const tail =
      animal.tail === 'bushy'
        ? path(
            `M${x(40)} 280C${x(90)} 292 ${x(112)} 250 ${x(96)} 196C${x(92)} 180 ${x(80)} 172 ${x(72)} 186C${x(60)} 216 ${x(56)} 240 ${x(34)} 252Z`,
            hex(fur),
          ) +
          path(
            `M${x(98)} 206C${x(94)} 182 ${x(80)} 172 ${x(72)} 186C${x(70)} 196 ${x(67)} 204 ${x(65)} 212Q${x(82)} 204 ${x(98)} 206Z`,
            `#${animal.tip}`,
          )
        : animal.tail === 'tuft'
          ? stroke(`M${x(48)} 276C${x(84)} 284 ${x(98)} 256 ${x(92)} 222`, hex(fur), 11) +
            oval(x(92), 216, 14, 20, `#${animal.tip}`)
          : animal.tail === 'stub'
            ? oval(x(58), 268, 15, 13, dark)
            : ''
    const body =
      path(
        `M${x(-38)} 120C${x(-52)} 170 ${x(-74)} 210 ${x(-66)} 262Q${x(-60)} 292 ${x(-24)} 294L${x(24)} 294Q${x(60)} 292 ${x(66)} 262C${x(74)} 210 ${x(52)} 170 ${x(38)} 120Z`,
        hex(fur),
      ) +
      oval(x(-46), 256, 27 * b, 38, haunch) +
      oval(x(46), 256, 27 * b, 38, haunch) +
      path(
        `M${x(-25)} 128C${x(-36)} 180 ${x(-30)} 220 ${x(-16)} 250L${x(16)} 250C${x(30)} 220 ${x(36)} 180 ${x(25)} 128Z`,
        `#${animal.belly}`,
      ) +
      [-1, 1]
        .map(
          side =>
            path(
              `M${x(side * 5)} 190L${x(side * 5)} 282Q${x(side * 6)} 298 ${x(side * 22)} 298Q${x(side * 38)} 297 ${x(side * 34)} 276L${x(side * 31)} 196Z`,
              hex(fur),
            ) +
            path(
              `M${x(side * 5)} 262L${x(side * 5)} 282Q${x(side * 6)} 298 ${x(side * 22)} 298Q${x(side * 38)} 297 ${x(side * 34)} 276L${x(side * 33)} 258Q${x(side * 18)} 268 ${x(side * 5)} 262Z`,
              `#${animal.paws}`,
            ),
        )
        .join('') +
      stroke(`M${x(0)} 206L${x(0)} 290`, dark, 3, 'opacity="0.55"') +
      [-1, 1]
        .map(side =>
          stroke(`M${x(side * 15)} 288v7M${x(side * 24)} 288v7`, hex(shade(colourOf(animal.paws), -0.12)), 2.4),
        )
        .join('')
    const size = animal.head
    const head = iconAt(request, animal.icon, 128 - size / 2, 152 - size, size / 128)
    return { body: tail + body + head, width: 256, height: 300 }
  }
}

export const drawFox = sitting({
  icon: 'fox',
  fur: 'f4711f',
  belly: 'fbf1e6',
  paws: '4a2c20',
  tail: 'bushy',
  tip: 'fbf1e6',
  bulk: 1,
  head: 150,
})
export const drawWolf = sitting({
  icon: 'wolf',
  fur: '8f979e',
  belly: 'dfe3e6',
  paws: '7c848b',
  tail: 'bushy',
  tip: 'dfe3e6',
  bulk: 1.08,
  head: 150,
})
export const drawLion = sitting({
  icon: 'lion',
  fur: 'f0b23c',
  belly: 'fbe3ae',
  paws: 'e6a430',
  tail: 'tuft',
  tip: '7a3f24',
  bulk: 1.12,
  head: 172,
})
export const drawBear = sitting({
  icon: 'bear',
  fur: '7d5547',
  belly: '9c7566',
  paws: '5c3c31',
  tail: 'none',
  tip: '',
  bulk: 1.32,
  head: 148,
})
export const drawPolarBear = sitting({
  icon: 'polar-bear',
  fur: 'eef1f3',
  belly: 'fafbfb',
  paws: 'dde4e8',
  tail: 'none',
  tip: '',
  bulk: 1.36,
  head: 144,
})
export const drawPanda = sitting({
  icon: 'panda',
  fur: '2f3034',
  belly: 'f7f7f5',
  paws: '27282b',
  tail: 'stub',
  tip: '',
  bulk: 1.34,
  head: 152,
})
export const drawKoala = sitting({
  icon: 'koala',
  fur: '8d9599',
  belly: 'd8dcdd',
  paws: '72797d',
  tail: 'none',
  tip: '',
  bulk: 1.1,
  head: 162,
})
export const drawHamster = sitting({
  icon: 'hamster',
  fur: 'f0b27a',
  belly: 'fdf3e4',
  paws: 'f4c9a4',
  tail: 'none',
  tip: '',
  bulk: 1.28,
  head: 162,
})
export const drawRedPanda = sitting({
  icon: 'fox',
  fur: 'b5482a',
  belly: '3a2018',
  paws: '2a1a14',
  tail: 'bushy',
  tip: '6a2c1c',
  bulk: 1.12,
  head: 150,
})
export const drawMoose = sitting({
  icon: 'moose',
  fur: '7a5444',
  belly: '9a7462',
  paws: '4c342a',
  tail: 'stub',
  tip: '',
  bulk: 1.12,
  head: 168,
})
export const drawGrownChicken = (request: DrawingRequest): Drawing => ({
  body:
    path(
      'M60 150C70 120 120 130 150 150C190 120 236 110 250 130C262 200 220 262 150 262C90 262 50 210 60 150Z',
      '#f4f1ea',
    ) +
    path('M200 130C230 90 262 96 266 110C272 150 256 176 236 190Z', '#e2ddd0') +
    path('M120 176C150 166 200 172 216 190C200 230 150 236 126 214Z', '#ddd6c6') +
    stroke('M134 258v30m0 0l-16 8m16 -8l14 8M170 256v32m0 0l-16 8m16 -8l14 8', '#e8962e', 7) +
    iconAt(request, 'chicken', 10, 16, 1.05),
  width: 280,
  height: 300,
})

/** A frog on its haunches. */
export function drawFrog(request: DrawingRequest): Drawing {
  const skin: Colour = [146, 196, 40]
  const dark = hex(shade(skin, -0.1))
  return {
    body:
      oval(50, 206, 46, 40, hex(shade(skin, -0.05))) +
      oval(206, 206, 46, 40, hex(shade(skin, -0.05))) +
      oval(128, 180, 76, 70, hex(skin)) +
      oval(128, 190, 50, 54, '#e8eeb0') +
      [24, 232].map(x => path(`M${x - 24} 246q8 -20 24 -18q16 -2 24 18l-14 -2l-10 4l-10 -4z`, dark)).join('') +
      [86, 170]
        .map(
          x =>
            stroke(`M${x} 180L${x} 232`, hex(skin), 26) +
            path(`M${x - 22} 248q4 -20 22 -20q18 0 22 20l-12 -4l-10 4l-10 -4z`, hex(shade(skin, -0.05))),
        )
        .join('') +
      iconAt(request, 'frog', 52, 4, 1.19),
    width: 256,
    height: 250,
  }
}

/** The icon set's galloping horse turned into a unicorn: white, with a horn and a coloured mane. */
export function drawUnicorn(request: DrawingRequest): Drawing {
  const whitened = request
    .icon('horse')
    .replace(/#([0-9a-f]{6})\b/gi, (_, digits: string) => hex(unicornTone(colourOf(digits))))
  return {
    body: whitened + path('M19 26L2 4L26 17Z', '#f2c84a') + stroke('M9 12l4 -3M14 18l5 -4', '#c8962a', 1.4),
    width: 128,
    height: 128,
  }
}

function unicornTone(colour: Colour): Colour {
  const light = (colour[0] * 3 + colour[1] * 6 + colour[2]) / 10
  if (light < 70) return colour
  if (light < 130) return [226, 110, 186]
  return shade([236, 232, 244], (light - 190) / 900)
}

/** A robot: the icon set's head on a jointed body. */
export function drawRobot(request: DrawingRequest): Drawing {
  const metal = request.colour ?? ([176, 190, 197] as const)
  const light = hex(metal)
  const dark = hex(shade(metal, -0.14))
  return {
    body:
      stroke('M84 152L52 196L56 244', dark, 15) +
      stroke('M172 152L204 196L200 244', dark, 15) +
      oval(56, 250, 14, 14, light) +
      oval(200, 250, 14, 14, light) +
      [104, 152]
        .map(
          x =>
            stroke(`M${x} 236L${x} 296`, dark, 18) +
            `<rect x="${x - 20}" y="296" width="40" height="22" rx="9" fill="${light}"/>`,
        )
        .join('') +
      `<rect x="114" y="116" width="28" height="24" fill="${dark}"/>` +
      `<rect x="80" y="132" width="96" height="112" rx="18" fill="${light}"/>` +
      `<rect x="98" y="152" width="60" height="42" rx="8" fill="#2c3a44"/>` +
      stroke('M106 176l10 -10l10 14l8 -8h14', '#5fe0c4', 4) +
      [108, 128, 148].map((x, i) => oval(x, 216, 6, 6, ['#e2574c', '#f2c22e', '#5fb86a'][i])).join('') +
      iconAt(request, 'robot', 70, 0, 0.95),
    width: 256,
    height: 320,
  }
}

/** A small alien: the icon set's head on a slender body. */
export function drawAlien(request: DrawingRequest): Drawing {
  const skin = request.colour ?? ([170, 186, 196] as const)
  const tone = hex(skin)
  const dark = hex(shade(skin, -0.1))
  return {
    body:
      stroke('M104 150C80 180 70 210 76 244', dark, 13) +
      stroke('M152 150C176 180 186 210 180 244', dark, 13) +
      stroke('M114 228L108 306M142 228L148 306', dark, 17) +
      oval(104, 312, 20, 10, dark) +
      oval(152, 312, 20, 10, dark) +
      path('M98 138Q128 124 158 138Q164 190 148 244L108 244Q92 190 98 138Z', tone) +
      iconAt(request, 'alien', 52, -4, 1.19),
    width: 256,
    height: 324,
  }
}
