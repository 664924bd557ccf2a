import { hex } from '../colour-space.ts'
import type { Drawing, DrawingRequest } from '../thing.ts'
import { box, ownColour, path, repeat, stroke, tones } from './shapes.ts'

/** A stone arch bridge. */
export function drawBridge(request: DrawingRequest): Drawing {
  const colour = ownColour(request, 'a39a8c')
  const tone = tones(colour)
  const arch = (x: number): string => `M${x} 250V190Q${x + 85} 70 ${x + 170} 190V250Z`
  return {
    body:
      path(`M0 130Q350 20 700 130V250H0Z${arch(60)}${arch(265)}${arch(470)}`, hex(colour), 'fill-rule="evenodd"') +
      [60, 265, 470].map(x => stroke(`M${x} 250V190Q${x + 85} 70 ${x + 170} 190V250`, tone(-0.12), 12)).join('') +
      stroke('M0 126Q350 16 700 126', tone(0.08), 20) +
      stroke('M0 142Q350 34 700 142', tone(-0.12), 4),
    width: 700,
    height: 250,
  }
}

/** A red suspension bridge. */
export function drawSuspensionBridge(request: DrawingRequest): Drawing {
  const colour = hex(ownColour(request, 'c4492f'))
  const hangers = repeat(19, i => {
    const x = 215 + i * 31
    const t = (x - 200) / 600
    return `M${x} ${70 + 4 * 140 * t * (1 - t)}V246`
  })
  return {
    body:
      stroke('M0 240Q120 170 200 62Q500 350 800 62Q880 170 1000 240', colour, 7) +
      stroke(hangers, colour, 3) +
      [200, 800]
        .map(
          x =>
            box(x - 22, 40, 16, 300, colour, 3) +
            box(x + 6, 40, 16, 300, colour, 3) +
            [60, 120, 180].map(y => box(x - 22, y, 44, 12, colour)).join(''),
        )
        .join('') +
      box(0, 240, 1000, 18, colour, 3),
    width: 1000,
    height: 340,
  }
}
