import { colourOf, hex, shade } from '../colour-space.ts'
import type { Drawing, DrawingRequest } from '../thing.ts'
import { box, oval, ownColour, path, repeat, stroke, toneGradient } from './shapes.ts'

/** An Egyptian pyramid. */
export function drawPyramid(request: DrawingRequest): Drawing {
  const colour = ownColour(request, 'd8b678')
  const rows = repeat(
    9,
    i => `M${300 - 30 * i} ${36 + i * 36}L${330 - 4 * i + i * 8} ${40 + i * 36}L${300 + 30 * i} ${36 + i * 36}`,
  )
  return {
    body:
      path('M300 0L600 360H0Z', hex(colour)) +
      path('M300 0L600 360H400Z', hex(shade(colour, -0.14))) +
      `<clipPath id="side"><path d="M300 0L600 360H0Z"/></clipPath><g clip-path="url(#side)">${stroke(rows, hex(shade(colour, -0.07)), 3, 'opacity="0.7"')}</g>`,
    width: 600,
    height: 360,
  }
}

/** An igloo. */
export function drawIgloo(): Drawing {
  return {
    body:
      `<defs>${toneGradient('snow', colourOf('e4eff7'), 'down', 0.04, 0.08)}</defs>` +
      path('M10 240Q10 20 220 20Q430 20 430 240Z', 'url(#snow)') +
      stroke(
        'M24 180H416M52 120H388M110 64H330M120 240V180M220 180V120M300 240V180M150 120V64M290 120V64M80 180V120M360 180V120',
        '#a8c4d8',
        4,
      ) +
      path('M270 240V170Q340 100 410 170V240Z', '#d4e4ef') +
      path('M296 240V184Q340 136 386 184V240Z', '#31475a'),
    width: 440,
    height: 240,
  }
}

/** A small wooden cabin with chimney smoke. */
export function drawCabin(request: DrawingRequest): Drawing {
  const colour = ownColour(request, '8f6038')
  const logs = repeat(7, i => box(40, 150 + i * 26, 320, 25, hex(shade(colour, i % 2 ? -0.04 : 0.02)), 12))
  return {
    body:
      stroke('M300 40C286 20 312 8 300 -10', '#ffffff', 12, 'opacity="0.5"') +
      box(280, 44, 44, 90, '#8a5a4a') +
      logs +
      path('M10 160L200 30L390 160L370 172L200 58L30 172Z', '#5a3a2a') +
      path('M56 160L200 60L344 160Z', hex(shade(colour, 0.03))) +
      box(170, 216, 64, 118, '#4f3220', 4) +
      oval(222, 276, 5, 5, '#e0c070') +
      [74, 272]
        .map(x => box(x, 210, 62, 56, '#ffe9a8', 3) + stroke(`M${x + 31} 210V266M${x} 238H${x + 62}`, '#4f3220', 6))
        .join(''),
    width: 400,
    height: 336,
  }
}
