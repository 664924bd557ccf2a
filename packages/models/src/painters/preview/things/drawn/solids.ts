import { hex, shade } from '../colour-space.ts'
import type { Drawing, DrawingRequest } from '../thing.ts'
import { oval, ownColour, path } from './shapes.ts'

/** A smooth ball. */
export function drawBall(request: DrawingRequest): Drawing {
  const colour = ownColour(request, 'd8352f 2f7fd0 f2b52e 3f9e5a')
  return {
    body:
      `<defs><radialGradient id="skin" cx="0.35" cy="0.3" r="0.8"><stop offset="0" stop-color="${hex(shade(colour, 0.2))}"/><stop offset="0.45" stop-color="${hex(colour)}"/><stop offset="1" stop-color="${hex(shade(colour, -0.18))}"/></radialGradient></defs>` +
      oval(100, 100, 100, 100, 'url(#skin)'),
    width: 200,
    height: 200,
  }
}

/** A cube with three sides in view. */
export function drawCube(request: DrawingRequest): Drawing {
  const colour = ownColour(request, 'd8352f 2f7fd0 f2b52e 3f9e5a 8a4cc8')
  return {
    body:
      path('M100 0L196 48L100 96L4 48Z', hex(shade(colour, 0.1))) +
      path('M4 48L100 96V212L4 164Z', hex(colour)) +
      path('M196 48L100 96V212L196 164Z', hex(shade(colour, -0.12))),
    width: 200,
    height: 212,
  }
}
