import type { Drawing, DrawingRequest } from '../thing.ts'
import { box, oval, ownColour, path, stroke, toneGradient, tones } from './shapes.ts'

/** A sailing ship with dark hull and skull flag. */
export function drawPirateShip(): Drawing {
  const sail = (x: number, y: number, w: number, h: number): string =>
    path(
      `M${x} ${y}H${x + w}Q${x + w + 26} ${y + h / 2} ${x + w} ${y + h}H${x}Q${x + 26} ${y + h / 2} ${x} ${y}Z`,
      '#efe6d2',
    ) + stroke(`M${x - 6} ${y}H${x + w + 6}`, '#4a3324', 8)
  return {
    body:
      stroke('M150 60V420M290 20V420M420 80V420', '#5a3f2a', 13) +
      sail(100, 110, 96, 110) +
      sail(96, 236, 104, 120) +
      sail(230, 70, 116, 130) +
      sail(224, 216, 128, 140) +
      sail(374, 130, 90, 100) +
      sail(368, 244, 100, 110) +
      path('M290 4H362L346 26L362 48H290Z', '#1d1d21') +
      oval(320, 22, 9, 9, '#f4f1ea') +
      box(314, 28, 12, 8, '#f4f1ea') +
      path('M20 380H110L130 410H440L470 360H560Q540 480 470 520H120Q50 480 20 380Z', '#6a4428') +
      path('M34 420H552L546 440H40Z', '#d0a03c') +
      [150, 220, 290, 360, 430].map(x => box(x, 456, 26, 24, '#2a1a10', 4)).join(''),
    width: 580,
    height: 522,
  }
}

/** A yellow submarine. */
export function drawSubmarine(request: DrawingRequest): Drawing {
  const colour = ownColour(request, 'f0b92e')
  const tone = tones(colour)
  return {
    body:
      `<defs>${toneGradient('hull', colour, 'down', 0.08, 0.14)}</defs>` +
      stroke('M270 96V20H310', '#7a8088', 13) +
      box(214, 72, 120, 70, tone(-0.05), 16) +
      path('M30 210L0 150L40 150L70 190Z', tone(-0.12)) +
      path('M30 220L0 290L40 290L70 250Z', tone(-0.12)) +
      oval(300, 220, 260, 96, 'url(#hull)') +
      [200, 300, 400]
        .map(
          x =>
            oval(x, 212, 36, 36, '#7a8088') +
            oval(x, 212, 27, 27, '#9fd8ee') +
            oval(x - 8, 203, 9, 9, '#ffffff', 'opacity="0.7"'),
        )
        .join('') +
      oval(20, 220, 14, 50, '#9aa2aa'),
    width: 562,
    height: 318,
  }
}
