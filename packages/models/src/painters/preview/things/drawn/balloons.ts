import { hex, shade } from '../colour-space.ts'
import type { Drawing, DrawingRequest } from '../thing.ts'
import { box, oval, ownColour, path, pickColour, stroke } from './shapes.ts'

/** A toy balloon on its string. */
export function drawBalloon(request: DrawingRequest): Drawing {
  const colour = ownColour(request, 'd8352f 2f7fd0 f2b52e 3f9e5a 8a4cc8 ee6a9a')
  const bend = 16 - request.random.integer(33)
  return {
    body:
      `<defs><radialGradient id="skin" cx="0.36" cy="0.3" r="0.8"><stop offset="0" stop-color="${hex(shade(colour, 0.16))}"/><stop offset="0.35" stop-color="${hex(colour)}"/><stop offset="1" stop-color="${hex(shade(colour, -0.14))}"/></radialGradient></defs>` +
      stroke(`M100 252C${100 + bend} 300 ${100 - bend} 350 ${100 + bend / 2} 410`, '#8a8a8a', 2.6) +
      path(
        'M100 4C156 4 192 48 192 108C192 166 150 218 108 240L116 256H84L92 240C50 218 8 166 8 108C8 48 44 4 100 4Z',
        'url(#skin)',
      ) +
      oval(62, 68, 17, 30, '#ffffff', 'opacity="0.5" transform="rotate(24 62 68)"'),
    width: 200,
    height: 412,
  }
}

/** A hot air balloon with basket. */
export function drawHotAirBalloon(request: DrawingRequest): Drawing {
  const main = ownColour(request, 'd8482f 2f7fd0 e8962e 3f9e6a 8a4cc8')
  const second = request.colour === null ? pickColour(request.random, 'f8e8b8 f6cf4a ffffff') : shade(main, 0.2)
  const gores = [-1, -0.62, -0.22, 0.22, 0.62, 1]
  const top = 'M200 4'
  const gore = (from: number, to: number, fill: string): string =>
    path(
      `${top}C${200 + from * 270} 4 ${200 + from * 250} 220 ${200 + from * 62} 392L${200 + to * 62} 392C${200 + to * 250} 220 ${200 + to * 270} 4 200 4Z`,
      fill,
    )
  return {
    body:
      `<defs><radialGradient id="round" cx="0.34" cy="0.3" r="0.85"><stop offset="0" stop-color="#ffffff" stop-opacity="0.4"/><stop offset="0.5" stop-color="#ffffff" stop-opacity="0"/><stop offset="1" stop-color="#1a1030" stop-opacity="0.3"/></radialGradient></defs>` +
      stroke('M142 388L168 460M258 388L232 460M184 392L186 460M216 392L214 460', '#6a4a30', 3.5) +
      gores
        .slice(0, -1)
        .map((from, i) => gore(from, gores[i + 1], hex(i % 2 === 0 ? main : second)))
        .join('') +
      gore(-1, 1, 'url(#round)') +
      box(138, 384, 124, 14, hex(shade(main, -0.16)), 6) +
      box(160, 458, 80, 60, '#9a6a3c', 10) +
      box(154, 454, 92, 13, '#7a4f2a', 6) +
      stroke('M162 484H238M162 502H238', '#7a4f2a', 3),
    width: 400,
    height: 520,
  }
}
