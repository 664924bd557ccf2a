import { colourOf, hex, shade } from '../colour-space.ts'
import type { Drawing, DrawingRequest } from '../thing.ts'
import { box, ownColour, path, roundGradient, stroke } from './shapes.ts'

/** A glass perfume flacon with a gold cap. */
export function drawPerfume(request: DrawingRequest): Drawing {
  const colour = ownColour(request, 'f0b8b0 e8c88a b8d0e6 d6b8e0 f2d0a8')
  const gold = colourOf('d4ac5a')
  return {
    body:
      `<defs>${roundGradient('cap', gold)}<linearGradient id="juice" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${hex(shade(colour, 0.1))}"/><stop offset="0.5" stop-color="${hex(colour)}"/><stop offset="1" stop-color="${hex(shade(colour, -0.14))}"/></linearGradient></defs>` +
      box(104, 0, 92, 86, 'url(#cap)', 8) +
      box(122, 84, 56, 26, hex(shade(gold, -0.12)), 3) +
      box(20, 106, 260, 270, '#eef3f7', 26) +
      box(38, 126, 224, 232, 'url(#juice)', 16) +
      path('M38 142Q38 126 54 126H110L38 260Z', '#ffffff', 'opacity="0.42"') +
      path('M246 126Q262 126 262 142V342Q262 358 246 358H222Q240 250 230 126Z', '#ffffff', 'opacity="0.16"') +
      box(96, 214, 108, 68, '#fdfaf4', 4) +
      stroke('M112 238H188M126 258H174', '#b8924c', 5),
    width: 300,
    height: 378,
  }
}

/** A cosmetics jar with lid. */
export function drawCreamJar(request: DrawingRequest): Drawing {
  const colour = ownColour(request, 'f2e6dc d8e6e0 e6dcf0')
  return {
    body:
      `<defs>${roundGradient('glass', colour)}${roundGradient('lid', colourOf('d9b878'))}</defs>` +
      box(10, 66, 280, 140, 'url(#glass)', 22) +
      box(6, 0, 288, 72, 'url(#lid)', 12) +
      box(90, 110, 120, 54, '#ffffff', 4) +
      stroke('M108 130H192M124 146H176', '#a8864c', 5),
    width: 300,
    height: 208,
  }
}
