import { colourOf, hex, shade } from '../colour-space.ts'
import type { Drawing, DrawingRequest } from '../thing.ts'
import { box, oval, path, stroke, toneGradient } from './shapes.ts'

/** A leafy branch that reaches in from the side. */
export function drawBranch(): Drawing {
  const leaves = [60, 130, 210, 290, 360, 430, 500, 560]
    .map((x, i) =>
      oval(
        x,
        58 + (i % 2 ? 46 : -34),
        16,
        38,
        i % 3 ? '#5f9a4a' : '#4a8540',
        `transform="rotate(${(i % 2 ? 150 : 24) + i * 9} ${x} ${58 + (i % 2 ? 46 : -34)})"`,
      ),
    )
    .join('')
  return {
    body:
      stroke('M0 90C160 60 300 84 440 60C500 50 560 40 600 44', '#6a4830', 30) +
      stroke('M0 84C160 54 300 78 440 54', '#85603f', 8) +
      stroke('M330 70L400 20M180 72L140 130M470 58L540 100', '#6a4830', 11) +
      leaves,
    width: 600,
    height: 150,
  }
}

/** Three stalks of bamboo. */
export function drawBamboo(): Drawing {
  const stalk = (x: number, lean: number, colour: string): string =>
    stroke(`M${x} 480L${x + lean} 10`, colour, 24) +
    [80, 160, 240, 320, 400].map(y => stroke(`M${x + lean * (1 - y / 480) - 13} ${y}h26`, '#3f6a2c', 5)).join('')
  const leaves = [
    [60, 80, -30],
    [150, 60, 30],
    [210, 130, 40],
    [30, 190, -50],
    [240, 240, 60],
    [120, 150, -20],
  ]
    .map(([x, y, turn]) => oval(x, y, 13, 52, '#5f9a3c', `transform="rotate(${turn} ${x} ${y})"`))
    .join('')
  return {
    body: stalk(70, 10, '#7aa84a') + stalk(130, -8, '#8ab85a') + stalk(196, 14, '#6f9e44') + leaves,
    width: 270,
    height: 480,
  }
}

/** Water falling over a rock face into a pool. */
export function drawWaterfall(): Drawing {
  const streaks = Array.from({ length: 11 }, (_, i) =>
    stroke(
      `M${166 + i * 17} 60Q${160 + i * 18} 240 ${150 + i * 20} 424`,
      i % 2 ? '#ffffff' : '#bfe2f2',
      6,
      'opacity="0.7"',
    ),
  ).join('')
  return {
    body:
      `<defs>${toneGradient('rock', colourOf('7c776e'), 'right', 0.04, 0.1)}${toneGradient('fall', colourOf('a8d6ec'), 'down', 0.08, 0.02)}</defs>` +
      path('M0 470L20 120Q60 40 150 50L350 44Q440 40 480 120L500 470Z', 'url(#rock)') +
      path('M20 120Q60 40 150 50L350 44Q440 40 480 120Q420 80 350 84L150 88Q70 84 20 120Z', '#5f8a45') +
      [
        [60, 200, 60, 70],
        [90, 330, 70, 60],
        [430, 220, 60, 80],
        [420, 350, 70, 60],
      ]
        .map(([x, y, w, h]) => oval(x, y, w, h, '#6a655d', 'opacity="0.6"'))
        .join('') +
      path('M160 58Q250 44 344 54L366 430H140Z', 'url(#fall)') +
      streaks +
      oval(250, 452, 250, 46, '#6fb4d6') +
      oval(250, 436, 150, 26, '#e4f4fb', 'opacity="0.85"') +
      oval(160, 424, 50, 22, '#ffffff', 'opacity="0.7"') +
      oval(340, 424, 50, 22, '#ffffff', 'opacity="0.7"'),
    width: 500,
    height: 498,
  }
}

/** Curtains of northern lights. */
export function drawAurora(request: DrawingRequest): Drawing {
  const curtain = (y: number, colour: string, bend: number): string =>
    Array.from({ length: 60 }, (_, i) => {
      const x = i * 17
      const base = y + Math.sin(i / 7 + bend) * 60 + Math.sin(i / 3.1 + bend) * 16
      const tall = 170 + Math.sin(i / 2.3 + bend * 2) * 70
      return `<rect x="${x}" y="${Math.round(base - tall)}" width="19" height="${Math.round(tall)}" fill="url(#${colour})" opacity="${Math.sin((Math.PI * (i + 0.5)) / 60).toFixed(2)}"/>`
    }).join('')
  const ray = (id: string, tone: string): string =>
    `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${tone}" stop-opacity="0"/><stop offset="0.8" stop-color="${tone}" stop-opacity="0.5"/><stop offset="1" stop-color="${tone}" stop-opacity="0"/></linearGradient>`
  const bend = request.random.next() * 6
  return {
    body: `<defs>${ray('green', '#5cf0a0')}${ray('violet', '#b070f0')}</defs>${curtain(300, 'violet', bend + 1.4)}${curtain(360, 'green', bend)}`,
    width: 1020,
    height: 440,
  }
}

/** A half circle of all colours, see-through. */
export function drawRainbow(): Drawing {
  return {
    body: `<g opacity="0.72">${['e2483f', 'f28f2e', 'f6d540', '58b45a', '3f86d8', '5a4fb8', '8a4cb0'].map((tone, i) => `<path d="M${20 + i * 16} 420A${400 - i * 16} ${400 - i * 16} 0 0 1 ${820 - i * 16} 420" fill="none" stroke="#${tone}" stroke-width="17"/>`).join('')}</g>`,
    width: 840,
    height: 420,
  }
}

/** A rocket's burst in the night sky. */
export function drawFirework(request: DrawingRequest): Drawing {
  const tones = ['ff6a5a', 'ffd04a', '6ad0ff', 'b88aff', '8aff9a', 'ff8ad0']
  const tone = request.colour === null ? tones[request.random.integer(tones.length)] : hex(request.colour).slice(1)
  const rays = Array.from({ length: 26 }, (_, i) => {
    const angle = (i / 26) * Math.PI * 2
    const reach = 150 + request.random.integer(46)
    const x = Math.cos(angle)
    const y = Math.sin(angle)
    return (
      stroke(
        `M${200 + x * 34} ${200 + y * 34}Q${200 + x * reach * 0.7} ${200 + y * reach * 0.7} ${200 + x * reach} ${200 + y * reach + 14}`,
        `#${tone}`,
        4,
        'opacity="0.9"',
      ) +
      oval(Math.round(200 + x * reach), Math.round(200 + y * reach + 14), 6, 6, '#fff6d8') +
      oval(Math.round(200 + x * reach * 0.55), Math.round(200 + y * reach * 0.55), 3.4, 3.4, '#ffffff')
    )
  }).join('')
  return {
    body: `<defs><radialGradient id="glow"><stop offset="0" stop-color="#${tone}" stop-opacity="0.75"/><stop offset="1" stop-color="#${tone}" stop-opacity="0"/></radialGradient></defs>${oval(200, 200, 130, 130, 'url(#glow)')}${rays}`,
    width: 400,
    height: 420,
  }
}

/** The floating leaf of a water lily with a blossom at its rim. */
export function drawLilyPad(): Drawing {
  return {
    body:
      oval(200, 50, 200, 48, '#3f7a44') +
      path('M200 46L392 30Q410 60 340 80Z', '#2f5f70', 'opacity="0.55"') +
      oval(196, 46, 190, 43, '#5a9a52') +
      stroke('M200 46L40 40M200 46L90 74M200 46L180 86M200 46L120 12M200 46L240 8M200 46L290 78', '#447f44', 3),
    width: 400,
    height: 100,
  }
}

/** A low mound of earth that carries what stands in water. */
export function drawMound(request: DrawingRequest): Drawing {
  const top = request.colour ?? colourOf('7a9a54')
  return {
    body:
      path('M0 84Q60 40 200 34Q420 20 560 44Q660 60 700 84Q560 110 350 110Q140 110 0 84Z', '#7d6a50') +
      path('M14 80Q70 34 200 28Q420 12 560 38Q640 52 688 78Q540 92 350 90Q140 94 14 80Z', hex(top)) +
      path('M14 80Q70 34 200 28Q300 20 380 24Q200 44 120 86Q60 88 14 80Z', hex(shade(top, 0.05))),
    width: 700,
    height: 112,
  }
}

/** A wooden wardrobe or cupboard. */
export function drawWardrobe(request: DrawingRequest): Drawing {
  const colour = request.colour ?? colourOf('a8794e')
  return {
    body:
      box(10, 10, 300, 440, hex(colour), 8) +
      box(0, 0, 320, 24, hex(shade(colour, -0.06)), 6) +
      [24, 166]
        .map(
          x =>
            box(x, 40, 130, 390, hex(shade(colour, 0.04)), 5) +
            box(x + 14, 58, 102, 160, hex(shade(colour, -0.02)), 4) +
            box(x + 14, 240, 102, 170, hex(shade(colour, -0.02)), 4),
        )
        .join('') +
      oval(146, 236, 7, 7, '#e0c070') +
      oval(174, 236, 7, 7, '#e0c070') +
      box(22, 450, 30, 18, hex(shade(colour, -0.14))) +
      box(268, 450, 30, 18, hex(shade(colour, -0.14))),
    width: 320,
    height: 468,
  }
}

/** A fridge. */
export function drawFridge(request: DrawingRequest): Drawing {
  const colour = request.colour ?? colourOf('d4dade')
  return {
    body:
      `<defs>${toneGradient('steel', colour, 'right', 0.06, 0.08)}</defs>` +
      box(10, 0, 220, 460, 'url(#steel)', 18) +
      box(10, 160, 220, 6, hex(shade(colour, -0.2))) +
      box(34, 60, 12, 80, hex(shade(colour, -0.24)), 6) +
      box(34, 190, 12, 130, hex(shade(colour, -0.24)), 6) +
      box(30, 458, 40, 14, '#3a3f46') +
      box(170, 458, 40, 14, '#3a3f46'),
    width: 240,
    height: 472,
  }
}

/** A yellow submarine. */
export function drawSubmarine(request: DrawingRequest): Drawing {
  const colour = request.colour ?? colourOf('f0b92e')
  return {
    body:
      `<defs>${toneGradient('hull', colour, 'down', 0.08, 0.14)}</defs>` +
      stroke('M270 96V20H310', '#7a8088', 13) +
      box(214, 72, 120, 70, hex(shade(colour, -0.05)), 16) +
      path('M30 210L0 150L40 150L70 190Z', hex(shade(colour, -0.12))) +
      path('M30 220L0 290L40 290L70 250Z', hex(shade(colour, -0.12))) +
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

/** The Eiffel tower. */
export function drawEiffelTower(request: DrawingRequest): Drawing {
  const colour = request.colour ?? colourOf('8a7258')
  const tone = hex(colour)
  const lattice = Array.from({ length: 14 }, (_, i) => {
    const y = 90 + i * 22
    const half = 8 + ((y - 60) / 340) ** 2 * 48
    return `M${200 - half} ${y}L${200 + half} ${y + 22}M${200 + half} ${y}L${200 - half} ${y + 22}`
  }).join('')
  return {
    body:
      stroke('M200 0V50', tone, 5) +
      path(
        'M190 50H210Q222 300 270 430H130Q178 300 190 50ZM196 80Q188 300 168 410H232Q212 300 204 80Z',
        tone,
        'fill-rule="evenodd"',
      ) +
      stroke(lattice, hex(shade(colour, -0.05)), 4) +
      box(116, 424, 168, 18, hex(shade(colour, -0.08)), 3) +
      path('M126 440H274Q300 540 376 660H296Q280 560 200 560Q120 560 104 660H24Q100 540 126 440Z', tone) +
      stroke(
        'M120 460L80 560M280 460L320 560M110 520H160M240 520H290M90 580L120 600M310 580L280 600',
        hex(shade(colour, -0.08)),
        6,
      ) +
      box(90, 532, 220, 16, hex(shade(colour, -0.08)), 3),
    width: 400,
    height: 660,
  }
}
