import { hex, shade } from '../colour-space.ts'
import type { Drawing, DrawingRequest } from '../thing.ts'
import { oval, ownColour, path, stroke, toneGradient } from './shapes.ts'

/** A soft toy cushion. */
export function drawCushion(request: DrawingRequest): Drawing {
  const colour = ownColour(request, 'd9a24e 5f8a9c c8705a 8a9a6a')
  return {
    body:
      `<defs>${toneGradient('cloth', colour, 'down', 0.06, 0.08)}</defs>` +
      path('M14 20Q110 40 206 20Q190 110 206 200Q110 180 14 200Q30 110 14 20Z', 'url(#cloth)') +
      stroke('M50 56Q110 66 170 56M50 164Q110 154 170 164', hex(shade(colour, 0.1)), 4, 'opacity="0.5"'),
    width: 220,
    height: 216,
  }
}

/** A folded picnic blanket or rug, lying flat. */
export function drawRug(request: DrawingRequest): Drawing {
  const colour = ownColour(request, 'b5483a 4f6a94 7a5a8c')
  return {
    body:
      path('M90 0H510L600 120H0Z', hex(colour)) +
      path('M112 12H488L556 108H44Z', hex(shade(colour, 0.12))) +
      path('M134 24H466L512 96H88Z', hex(colour)) +
      oval(300, 60, 90, 20, hex(shade(colour, 0.16))),
    width: 600,
    height: 120,
  }
}
