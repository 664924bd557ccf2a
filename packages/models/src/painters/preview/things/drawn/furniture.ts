import type { Colour } from '../../scene/scene.ts'
import { colourOf, hex, shade } from '../colour-space.ts'
import type { Drawing, DrawingRequest } from '../thing.ts'
import { box, oval, path, pickColour, stroke, toneGradient } from './shapes.ts'

const wood: Colour = [158, 106, 60]

/** A park bench with slats, seen slightly from above. */
export function drawBench(request: DrawingRequest): Drawing {
  const colour = request.colour ?? wood
  const tone = (by: number): string => hex(shade(colour, by))
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

/** A table with four legs, seen slightly from above. */
export function drawTable(request: DrawingRequest): Drawing {
  const colour = request.colour ?? wood
  const tone = (by: number): string => hex(shade(colour, by))
  return {
    body:
      `<defs>${toneGradient('top', colour, 'right', 0.1, 0.02)}</defs>` +
      path('M112 70h26l-6 210h-16zM462 70h26l-4 210h-16z', tone(-0.16)) +
      path('M92 0H508L596 62H4Z', 'url(#top)') +
      stroke('M150 18H452M110 38H500', tone(-0.03), 2, 'opacity="0.5"') +
      path('M4 62H596V86H4Z', tone(-0.08)) +
      path('M34 86h34l-8 254h-18zM532 86h34l-8 254h-18z', tone(-0.05)),
    width: 600,
    height: 340,
  }
}

/** A writing desk with drawers. */
export function drawDesk(request: DrawingRequest): Drawing {
  const colour = request.colour ?? wood
  const tone = (by: number): string => hex(shade(colour, by))
  const drawer = (y: number): string => box(420, y, 140, 60, tone(0.04), 4) + box(474, y + 26, 32, 8, '#d8c48c', 4)
  return {
    body:
      path('M60 0H540L590 44H10Z', tone(0.1)) +
      path('M10 44H590V64H10Z', tone(-0.06)) +
      path('M30 64h26v236h-20z', tone(-0.08)) +
      box(400, 64, 180, 236, tone(-0.03), 3) +
      drawer(78) +
      drawer(150) +
      drawer(222),
    width: 600,
    height: 300,
  }
}

/** A wooden chair, three-quarter view. */
export function drawChair(request: DrawingRequest): Drawing {
  const colour = request.colour ?? wood
  const tone = (by: number): string => hex(shade(colour, by))
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
  const colour = request.colour ?? pickColour(request.random, '4f7a8c b5654a 5f7a5c c9a24e 7a6a8c 8a8f96')
  const tone = (by: number): string => hex(shade(colour, by))
  const inner = seats * 150
  const width = inner + 140
  const cushions = Array.from({ length: seats }, (_, i) => {
    const x = 70 + i * 150
    return (
      box(x + 3, 30, 144, 150, tone(0.03), 22) +
      box(x, 166, 150, 66, tone(0.08), 20) +
      stroke(`M${x + 16} 226H${x + 134}`, tone(-0.08), 4, 'opacity="0.6"')
    )
  }).join('')
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

/** A bed with pillows, from the foot end's side. */
export function drawBed(request: DrawingRequest): Drawing {
  const cover = request.colour ?? pickColour(request.random, '6f8fb0 b0766a 7a9a7c d0a85a 8c7aa6')
  return {
    body:
      box(0, 0, 40, 260, '#8a5c36', 12) +
      box(6, 40, 60, 140, '#9c6c42', 10) +
      box(560, 110, 34, 150, '#8a5c36', 10) +
      box(30, 170, 540, 56, '#a87848', 6) +
      box(36, 120, 530, 66, '#f4f1ea', 20) +
      path(`M190 112Q400 96 572 118V206H190Z`, hex(cover)) +
      path('M190 112Q230 108 262 108V206H190Z', hex(shade(cover, 0.1))) +
      path('M52 124Q60 82 112 84Q168 82 172 112Q160 134 110 132Q60 136 52 124Z', '#ffffff') +
      stroke('M70 120Q110 128 156 112', '#d8dce0', 4),
    width: 600,
    height: 262,
  }
}

/** A standing or table lamp that is lit. */
export function drawLamp(request: DrawingRequest): Drawing {
  const colour = request.colour ?? pickColour(request.random, 'e8c88a d9a06a c8d0c8 e6d6c0')
  return {
    body:
      `<defs><radialGradient id="glow"><stop offset="0" stop-color="#fff2c4" stop-opacity="0.75"/><stop offset="1" stop-color="#fff2c4" stop-opacity="0"/></radialGradient>${toneGradient('shade', colour, 'down', 0.02, 0.08)}</defs>` +
      oval(120, 86, 120, 86, 'url(#glow)') +
      stroke('M120 120V292', '#8a6a3c', 11) +
      oval(120, 300, 58, 15, '#7a5a32') +
      path('M64 20H176L214 130H26Z', 'url(#shade)') +
      path('M26 130H214L210 118H30Z', hex(shade(colour, -0.12))),
    width: 240,
    height: 316,
  }
}

/** A street lamp that is lit. */
export function drawStreetLamp(): Drawing {
  return {
    body:
      `<defs><radialGradient id="glow"><stop offset="0" stop-color="#ffe9a8" stop-opacity="0.8"/><stop offset="1" stop-color="#ffe9a8" stop-opacity="0"/></radialGradient></defs>` +
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

/** A bookcase with coloured spines. */
export function drawBookshelf(request: DrawingRequest): Drawing {
  const colour = request.colour ?? wood
  const spines = ['b5483a', '3f6a94', '4f8a5a', 'd0a03c', '7a5a8c', 'e0d6c0', '2f4a5c', 'c87a4a']
  let books = ''
  for (let row = 0; row < 4; row++) {
    for (let x = 34; x < 262; ) {
      const width = 13 + request.random.integer(13)
      const height = 66 + request.random.integer(24)
      if (x + width > 266) break
      if (request.random.next() < 0.92)
        books += box(x, 118 + row * 110 - height, width, height, `#${spines[request.random.integer(spines.length)]}`, 2)
      x += width + 1
    }
  }
  return {
    body:
      box(10, 0, 280, 470, hex(shade(colour, -0.05)), 6) +
      box(26, 16, 248, 438, hex(shade(colour, -0.2)), 2) +
      books +
      [118, 228, 338, 448].map(y => box(24, y, 252, 13, hex(shade(colour, 0.04)))).join(''),
    width: 300,
    height: 470,
  }
}

/** A flat television or monitor on its foot. */
export function drawScreen(): Drawing {
  return {
    body:
      `<defs>${toneGradient('glass', colourOf('4f8fc4'), 'down', 0.12, 0.12)}</defs>` +
      box(0, 0, 480, 290, '#1d2025', 12) +
      box(14, 14, 452, 256, 'url(#glass)', 4) +
      path('M14 14H250L130 270H14Z', '#ffffff', 'opacity="0.12"') +
      path('M210 290H270L284 330H196Z', '#2c3036') +
      box(150, 326, 180, 14, '#3a3f46', 7),
    width: 480,
    height: 340,
  }
}

/** A fireplace with a fire in it. */
export function drawFireplace(request: DrawingRequest): Drawing {
  let bricks = ''
  for (let row = 0; row < 9; row++) {
    for (let i = -1; i < 6; i++)
      bricks += box(
        30 + i * 72 + (row % 2) * 36,
        62 + row * 34,
        68,
        30,
        hex(shade(colourOf('a85e46'), (request.random.next() - 0.5) * 0.08)),
        3,
      )
  }
  return {
    body:
      `<clipPath id="wall"><rect x="30" y="60" width="340" height="300"/></clipPath>` +
      box(30, 60, 340, 300, '#8a6a5c') +
      `<g clip-path="url(#wall)">${bricks}</g>` +
      path('M110 360V200Q200 130 290 200V360Z', '#231a17') +
      stroke('M140 346L260 346M152 330L250 350', '#5a3c26', 18) +
      `<g transform="translate(134 212) scale(1.04)">${request.icon('fire')}</g>` +
      box(0, 34, 400, 34, '#7a5232', 4),
    width: 400,
    height: 360,
  }
}
