import type { Drawing, DrawingRequest } from '../thing.ts'
import { box, glowGradient, oval, ownColour, path, repeat, stroke, tones, wood } from './shapes.ts'

/** A park bench with slats, seen slightly from above. */
export function drawBench(request: DrawingRequest): Drawing {
  const tone = tones(request.colour ?? wood)
  const iron = '#3b4046'
  const slat = (y: number, height: number, inset: number, by: number): string =>
    box(20 + inset, y, 560 - inset * 2, height, tone(by), 6) +
    stroke(
      `M${60 + inset} ${y + height * 0.4}H${240}M300 ${y + height * 0.65}H${520 - inset}`,
      tone(by - 0.06),
      1.6,
      'opacity="0.6"',
    )
  const leg = (x: number, flip: number): string =>
    stroke(
      `M${x} 40L${x + flip * 4} 150L${x - flip * 26} 262M${x + flip * 4} 150L${x + flip * 34} 262M${x - flip * 14} 206H${x + flip * 20}`,
      iron,
      13,
    ) + stroke(`M${x - flip * 2} 104Q${x + flip * 40} 92 ${x + flip * 44} 122L${x + flip * 38} 160`, iron, 10)
  return {
    body:
      leg(90, -1) +
      leg(510, 1) +
      slat(14, 24, 6, 0.02) +
      slat(46, 24, 4, 0.05) +
      slat(78, 24, 2, 0) +
      slat(136, 16, 4, 0.08) +
      slat(155, 17, 0, 0.05) +
      slat(174, 18, -6, 0.02) +
      box(14, 190, 572, 9, tone(-0.12), 4),
    width: 600,
    height: 270,
  }
}

/** A wooden garden fence. */
export function drawFence(request: DrawingRequest): Drawing {
  const tone = tones(ownColour(request, 'e6dfd2'))
  const posts = repeat(9, i =>
    path(`M${14 + i * 66} 40L${34 + i * 66} 14L${54 + i * 66} 40V200H${14 + i * 66}Z`, tone(i % 2 ? -0.03 : 0.01)),
  )
  return {
    body: box(0, 66, 600, 22, tone(-0.1), 4) + box(0, 146, 600, 22, tone(-0.1), 4) + posts,
    width: 600,
    height: 200,
  }
}

/** A street lamp that is lit. */
export function drawStreetLamp(): Drawing {
  return {
    body:
      `<defs>${glowGradient('glow', '#ffe9a8', 0.8)}</defs>` +
      oval(80, 70, 80, 70, 'url(#glow)') +
      stroke('M80 120V590', '#2f353c', 12) +
      box(54, 560, 52, 40, '#262b31', 6) +
      path('M58 40H102L112 106H48Z', '#fff0b8') +
      path('M52 42L80 12L108 42Z', '#2f353c') +
      stroke('M58 42L48 108H112L102 42M80 42V108', '#2f353c', 5) +
      stroke('M56 160H104', '#2f353c', 8),
    width: 160,
    height: 600,
  }
}
