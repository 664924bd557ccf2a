import type { Drawing, DrawingRequest } from '../thing.ts'
import { box, ownColour, path, repeat, stroke, tones, wood } from './shapes.ts'

/** A wooden chair, three-quarter view. */
export function drawChair(request: DrawingRequest): Drawing {
  const tone = tones(request.colour ?? wood)
  return {
    body:
      stroke('M52 20L62 232L56 392M248 20L238 232L244 392', tone(-0.1), 20) +
      box(58, 22, 184, 34, tone(0.05), 12) +
      box(62, 78, 176, 24, tone(0.02), 10) +
      box(62, 124, 176, 24, tone(0.02), 10) +
      path('M56 216H244L272 262H28Z', tone(0.08)) +
      path('M28 262H272V284H28Z', tone(-0.05)) +
      stroke('M42 286L34 408M258 286L266 408', tone(-0.02), 20),
    width: 300,
    height: 420,
  }
}

/** An armchair. */
export function drawArmchair(request: DrawingRequest): Drawing {
  return upholstered(request, 1)
}

/** A sofa for three. */
export function drawSofa(request: DrawingRequest): Drawing {
  return upholstered(request, 3)
}

function upholstered(request: DrawingRequest, seats: 1 | 3): Drawing {
  const tone = tones(ownColour(request, '4f7a8c b5654a 5f7a5c c9a24e 7a6a8c 8a8f96'))
  const inner = seats * 150
  const width = inner + 140
  const cushions = repeat(seats, i => {
    const x = 70 + i * 150
    return (
      box(x + 3, 30, 144, 150, tone(0.03), 22) +
      box(x, 166, 150, 66, tone(0.08), 20) +
      stroke(`M${x + 16} 226H${x + 134}`, tone(-0.08), 4, 'opacity="0.6"')
    )
  })
  return {
    body:
      stroke(`M60 270l-6 40M${width - 60} 270l6 40`, '#4a3524', 15) +
      box(46, 10, width - 92, 220, tone(-0.06), 40) +
      cushions +
      box(44, 222, width - 88, 60, tone(-0.03), 14) +
      box(4, 112, 76, 172, tone(0), 34) +
      box(width - 80, 112, 76, 172, tone(-0.03), 34) +
      box(12, 118, 60, 34, tone(0.06), 17) +
      box(width - 72, 118, 60, 34, tone(0.03), 17),
    width,
    height: 312,
  }
}
