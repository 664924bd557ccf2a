import { hex, shade } from '../colour-space.ts'
import type { Drawing, DrawingRequest } from '../thing.ts'
import { box, oval, ownColour, path, repeat, roundGradient, stroke, tones } from './shapes.ts'

/** A ceramic vase; what stands in it is drawn behind its rim. */
export function drawVase(request: DrawingRequest): Drawing {
  const colour = ownColour(request, '4f7a9c c87a5a e6dccb 5f8a7a 3f4a6a')
  return {
    body:
      `<defs>${roundGradient('clay', colour)}</defs>` +
      path(
        'M70 8H130C126 50 184 92 184 168C184 232 150 262 138 276H62C50 262 16 232 16 168C16 92 74 50 70 8Z',
        'url(#clay)',
      ) +
      oval(100, 10, 32, 9, hex(shade(colour, -0.2))) +
      stroke('M19 150Q100 176 181 150', hex(shade(colour, 0.14)), 8, 'opacity="0.7"'),
    width: 200,
    height: 278,
  }
}

/** A wine or water bottle. */
export function drawBottle(request: DrawingRequest): Drawing {
  const colour = ownColour(request, '2f6b4a')
  return {
    body:
      `<defs>${roundGradient('glass', colour)}</defs>` +
      path(
        'M54 8H96V110C96 138 134 148 134 190V440Q134 458 116 458H34Q16 458 16 440V190C16 148 54 138 54 110Z',
        'url(#glass)',
      ) +
      box(48, 0, 54, 40, hex(shade(colour, -0.16)), 6) +
      box(16, 236, 118, 130, '#f6f0e2', 2) +
      box(34, 262, 82, 8, '#a8864c') +
      box(44, 286, 62, 6, '#b8a88c') +
      box(44, 304, 62, 6, '#b8a88c') +
      path('M30 190Q32 170 46 160V440H30Z', '#ffffff', 'opacity="0.22"'),
    width: 150,
    height: 460,
  }
}

/** A mug, steaming where it holds a hot drink. */
export function drawMug(request: DrawingRequest): Drawing {
  const colour = ownColour(request, 'f2efe8 c85a4a 4f7a9c 5f8a6a e0b04a')
  return {
    body:
      `<defs>${roundGradient('clay', colour)}</defs>` +
      stroke('M96 66C80 44 112 30 96 6M140 66C124 44 156 30 140 6', '#ffffff', 9, 'opacity="0.55"') +
      stroke('M196 124C260 116 260 216 190 208', hex(shade(colour, -0.06)), 20) +
      path('M30 88H208V216Q206 266 160 270H78Q32 266 30 216Z', 'url(#clay)') +
      oval(119, 88, 89, 19, hex(shade(colour, 0.05))) +
      oval(119, 90, 76, 13, '#5a3522'),
    width: 256,
    height: 272,
  }
}

/** A plate, seen slightly from above. */
export function drawPlate(request: DrawingRequest): Drawing {
  const colour = ownColour(request, 'f4f3ef')
  const tone = tones(colour)
  return {
    body:
      oval(200, 66, 200, 58, tone(-0.14)) +
      oval(200, 58, 200, 56, hex(colour)) +
      oval(200, 60, 142, 37, tone(-0.05)) +
      oval(200, 63, 136, 33, tone(0.01)),
    width: 400,
    height: 124,
  }
}

/** A bowl; what lies in it is drawn behind its rim. */
export function drawBowl(request: DrawingRequest): Drawing {
  const colour = ownColour(request, '5f8fb0 e6dccb c87a5a 7a9a7a')
  return {
    body:
      `<defs>${roundGradient('clay', colour)}</defs>` +
      oval(200, 30, 196, 28, hex(shade(colour, -0.18))) +
      path('M4 30Q10 190 140 204H260Q390 190 396 30Q330 62 200 62Q70 62 4 30Z', 'url(#clay)') +
      box(130, 200, 140, 14, hex(shade(colour, -0.1)), 6),
    width: 400,
    height: 216,
  }
}

/** A woven basket with a handle. */
export function drawBasket(request: DrawingRequest): Drawing {
  const tone = tones(ownColour(request, 'c8935a'))
  const weave = repeat(4, row =>
    repeat(11, i =>
      box(18 + i * 34 + (row % 2) * 17 - 10, 136 + row * 26, 29, 20, tone((i + row) % 2 ? 0.04 : -0.06), 8),
    ),
  )
  return {
    body:
      stroke('M40 130C60 -20 340 -20 360 130', tone(-0.1), 15) +
      `<clipPath id="side"><path d="M10 124H390L352 244Q350 250 340 250H60Q50 250 48 244Z"/></clipPath>` +
      path('M10 124H390L352 244Q350 250 340 250H60Q50 250 48 244Z', tone(-0.12)) +
      `<g clip-path="url(#side)">${weave}</g>` +
      box(2, 112, 396, 22, tone(-0.02), 11),
    width: 400,
    height: 252,
  }
}

/** An open cardboard box. */
export function drawOpenBox(request: DrawingRequest): Drawing {
  const colour = ownColour(request, 'c49a6a')
  const tone = tones(colour)
  return {
    body:
      path('M40 60L0 20L150 12L160 60Z', tone(0.06)) +
      path('M360 60L400 20L250 12L240 60Z', tone(0.03)) +
      box(40, 56, 320, 200, hex(colour), 4) +
      box(180, 56, 40, 200, tone(0.08)) +
      path('M40 56H360V76H40Z', tone(-0.12), 'opacity="0.6"'),
    width: 400,
    height: 258,
  }
}
