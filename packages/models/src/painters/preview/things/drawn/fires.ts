import { colourOf } from '../colour-space.ts'
import type { Drawing, DrawingRequest } from '../thing.ts'
import { box, glowGradient, iconAt, oval, path, repeat, stroke, tones } from './shapes.ts'

/** A camp fire: burning logs. */
export function drawCampfire(request: DrawingRequest): Drawing {
  return {
    body:
      `<defs>${glowGradient('glow', '#ffb84a', 0.55)}</defs>` +
      oval(150, 150, 150, 140, 'url(#glow)') +
      iconAt(request, 'fire', 60, 4, 1.42) +
      stroke('M50 200L250 160M50 160L250 204', '#6a4426', 26) +
      stroke('M50 200L250 160', '#845a34', 8) +
      oval(50, 200, 10, 13, '#c89a62') +
      oval(250, 204, 10, 13, '#c89a62'),
    width: 300,
    height: 226,
  }
}

/** A fireplace with a fire in it. */
export function drawFireplace(request: DrawingRequest): Drawing {
  const brick = tones(colourOf('a85e46'))
  const bricks = repeat(9, row =>
    repeat(7, i =>
      box(i * 72 - 42 + (row % 2) * 36, 62 + row * 34, 68, 30, brick((request.random.next() - 0.5) * 0.08), 3),
    ),
  )
  return {
    body:
      `<clipPath id="wall"><rect x="30" y="60" width="340" height="300"/></clipPath>` +
      box(30, 60, 340, 300, '#8a6a5c') +
      `<g clip-path="url(#wall)">${bricks}</g>` +
      path('M110 360V200Q200 130 290 200V360Z', '#231a17') +
      stroke('M140 346L260 346M152 330L250 350', '#5a3c26', 18) +
      iconAt(request, 'fire', 134, 212, 1.04) +
      box(0, 34, 400, 34, '#7a5232', 4),
    width: 400,
    height: 360,
  }
}
