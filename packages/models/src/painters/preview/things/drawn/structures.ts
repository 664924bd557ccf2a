import { colourOf, hex, shade } from '../colour-space.ts'
import type { Drawing, DrawingRequest } from '../thing.ts'
import { flowerHead } from './objects.ts'
import { box, oval, path, pick, pickColour, roundGradient, stroke, toneGradient } from './shapes.ts'

/** A wooden garden fence. */
export function drawFence(request: DrawingRequest): Drawing {
  const colour = request.colour ?? colourOf('e6dfd2')
  const posts = Array.from({ length: 9 }, (_, i) =>
    path(
      `M${14 + i * 66} 40L${34 + i * 66} 14L${54 + i * 66} 40V200H${14 + i * 66}Z`,
      hex(shade(colour, i % 2 ? -0.03 : 0.01)),
    ),
  ).join('')
  return {
    body: box(0, 66, 600, 22, hex(shade(colour, -0.1)), 4) + box(0, 146, 600, 22, hex(shade(colour, -0.1)), 4) + posts,
    width: 600,
    height: 200,
  }
}

/** A stone arch bridge. */
export function drawBridge(request: DrawingRequest): Drawing {
  const colour = request.colour ?? colourOf('a39a8c')
  const arch = (x: number): string => `M${x} 250V190Q${x + 85} 70 ${x + 170} 190V250Z`
  return {
    body:
      path(`M0 130Q350 20 700 130V250H0Z${arch(60)}${arch(265)}${arch(470)}`, hex(colour), 'fill-rule="evenodd"') +
      [60, 265, 470]
        .map(x => stroke(`M${x} 250V190Q${x + 85} 70 ${x + 170} 190V250`, hex(shade(colour, -0.12)), 12))
        .join('') +
      stroke('M0 126Q350 16 700 126', hex(shade(colour, 0.08)), 20) +
      stroke('M0 142Q350 34 700 142', hex(shade(colour, -0.12)), 4),
    width: 700,
    height: 250,
  }
}

/** A red suspension bridge. */
export function drawSuspensionBridge(request: DrawingRequest): Drawing {
  const colour = hex(request.colour ?? colourOf('c4492f'))
  const hangers = Array.from({ length: 19 }, (_, i) => {
    const x = 215 + i * 31
    const t = (x - 200) / 600
    return `M${x} ${70 + 4 * 140 * t * (1 - t)}V246`
  }).join('')
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

/** A striped lighthouse on its rock. */
export function drawLighthouse(request: DrawingRequest): Drawing {
  const colour = request.colour ?? colourOf('c8352f')
  const band = (y: number, to: number, fill: string): string => {
    const half = (v: number): number => 42 + (v - 150) * 0.085
    return path(`M${150 - half(y)} ${y}H${150 + half(y)}L${150 + half(to)} ${to}H${150 - half(to)}Z`, fill)
  }
  const white = '#f4f1ea'
  return {
    body:
      `<defs><linearGradient id="side" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#000" stop-opacity="0.06"/><stop offset="0.35" stop-color="#fff" stop-opacity="0.18"/><stop offset="1" stop-color="#000" stop-opacity="0.26"/></linearGradient></defs>` +
      path('M10 600Q30 540 90 536L210 532Q280 544 296 600Z', '#6f6a64') +
      path('M60 600Q80 556 130 560L150 600Z', '#8a847c') +
      [150, 230, 310, 390, 470].map((y, i) => band(y, y + 80, i % 2 === 0 ? white : hex(colour))).join('') +
      path('M108 150H192L226 550H74Z', 'url(#side)') +
      box(92, 138, 116, 14, '#3a3f46', 3) +
      box(114, 80, 72, 58, '#fff0b0', 3) +
      stroke('M114 80V138M138 80V138M162 80V138M186 80V138', '#3a3f46', 5) +
      path('M104 82L150 30L196 82Z', hex(colour)) +
      oval(150, 28, 8, 8, '#3a3f46') +
      path('M134 550V510Q150 490 166 510V550Z', '#5a3c28') +
      [260, 350].map(y => box(140, y, 20, 30, '#46566a', 8)).join(''),
    width: 300,
    height: 600,
  }
}

/** A Dutch windmill. */
export function drawWindmill(request: DrawingRequest): Drawing {
  const colour = request.colour ?? colourOf('c8b494')
  const turn = request.random.integer(90)
  const sail = (angle: number): string =>
    `<g transform="rotate(${angle} 200 170)"><rect x="195" y="10" width="9" height="160" fill="#5a4230"/><path d="M204 14H244V130H204Z" fill="#f6f0e2" stroke="#5a4230" stroke-width="4"/><path d="M204 42H244M204 72H244M204 102H244M224 14V130" stroke="#5a4230" stroke-width="3"/></g>`
  return {
    body:
      `<defs>${roundGradient('wall', colour)}</defs>` +
      path('M146 180H254L292 520H108Z', 'url(#wall)') +
      path('M136 184Q200 90 264 184Z', '#6a4430') +
      path('M176 520V440Q200 412 224 440V520Z', '#5a3c28') +
      box(184, 300, 32, 40, '#5a7a94', 6) +
      box(100, 390, 200, 12, '#6a4c34') +
      [0, 90, 180, 270].map(angle => sail(angle + turn)).join('') +
      oval(200, 170, 13, 13, '#3a2c20'),
    width: 400,
    height: 520,
  }
}

/** A wind turbine. */
export function drawWindTurbine(request: DrawingRequest): Drawing {
  const turn = request.random.integer(120)
  return {
    body:
      path('M192 180H208L216 640H184Z', '#e6eaee') +
      path('M200 180H208L216 640H200Z', '#c4ccd4') +
      [0, 120, 240]
        .map(
          a =>
            `<path d="M200 180C190 130 194 60 202 0C214 70 216 130 206 180Z" fill="#f4f6f8" transform="rotate(${a + turn} 200 180)"/>`,
        )
        .join('') +
      oval(200, 180, 13, 13, '#b4bec8'),
    width: 400,
    height: 640,
  }
}

/** An Egyptian pyramid. */
export function drawPyramid(request: DrawingRequest): Drawing {
  const colour = request.colour ?? colourOf('d8b678')
  const rows = Array.from(
    { length: 9 },
    (_, i) => `M${300 - 30 * i} ${36 + i * 36}L${330 - 4 * i + i * 8} ${40 + i * 36}L${300 + 30 * i} ${36 + i * 36}`,
  ).join('')
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

/** A round bush, with blossoms now and then. */
export function drawBush(request: DrawingRequest): Drawing {
  const colour = request.colour ?? pickColour(request.random, '4f8a3f 3f7a4a 6a9a3f')
  const blobs = [
    [90, 130, 84],
    [180, 96, 96],
    [280, 110, 92],
    [350, 150, 74],
    [220, 160, 100],
    [130, 170, 80],
    [300, 176, 82],
  ] as const
  return {
    body:
      blobs.map(([x, y, r], i) => oval(x, y, r, r * 0.86, hex(shade(colour, i < 4 ? 0.03 : -0.03)))).join('') +
      blobs
        .map(([x, y, r]) =>
          oval(x - r * 0.25, y - r * 0.34, r * 0.44, r * 0.26, hex(shade(colour, 0.09)), 'opacity="0.6"'),
        )
        .join('') +
      box(20, 190, 400, 60, hex(shade(colour, -0.05)), 30),
    width: 436,
    height: 250,
  }
}

/** A clump of flowers with stems and leaves. */
export function drawFlowers(request: DrawingRequest): Drawing {
  const { random } = request
  const colour = request.colour ?? pickColour(random, 'e2574c ee8ab0 f2b52e 8a6ac8 ffffff 5f8fe0')
  let stems = ''
  let heads = ''
  for (let i = 0; i < 9; i++) {
    const x = 40 + i * 34 + random.integer(18)
    const y = 40 + random.integer(90)
    stems += stroke(`M${170 + (x - 170) * 0.5} 260Q${x} 200 ${x} ${y}`, '#4f8a3f', 6)
    heads += flowerHead(x, y, 30 + random.integer(10), i % 3 === 0 ? shade(colour, 0.07) : colour)
  }
  const leaves = [60, 110, 160, 220, 280]
    .map((x, i) => oval(x, 220, 12, 46, i % 2 ? '#5f9a4a' : '#477f3c', `transform="rotate(${(x - 170) / 3} ${x} 250)"`))
    .join('')
  return { body: stems + leaves + heads, width: 360, height: 262 }
}

/** A single long-stemmed flower with round petals, a daisy by default. */
export function drawDaisy(request: DrawingRequest): Drawing {
  const colour = request.colour ?? colourOf('fbfaf6')
  return {
    body:
      stroke('M80 100Q88 200 78 300', '#4f8a3f', 8) +
      oval(112, 220, 12, 36, '#5f9a4a', 'transform="rotate(52 112 220)"') +
      flowerHead(80, 78, 76, colour),
    width: 160,
    height: 300,
  }
}

/** A broad-leaved tree. */
export function drawTree(request: DrawingRequest): Drawing {
  const colour = request.colour ?? pickColour(request.random, '5a9a3f 4a8a46 6fa444')
  const lean = request.random.integer(20) - 10
  const blobs = [
    [110, 170, 96],
    [200, 96, 110],
    [296, 150, 102],
    [160, 210, 92],
    [256, 220, 96],
    [204, 160, 110],
  ] as const
  return {
    body:
      path(`M180 480Q192 360 ${186 + lean} 250H${222 + lean}Q220 360 238 480Z`, '#6f4c30') +
      stroke(`M${204 + lean} 330L256 262M${200 + lean} 350L150 280`, '#6f4c30', 13) +
      blobs.map(([x, y, r], i) => oval(x + lean, y, r, r * 0.9, hex(shade(colour, i < 3 ? 0.02 : -0.04)))).join('') +
      blobs
        .map(([x, y, r]) =>
          oval(x + lean - r * 0.22, y - r * 0.32, r * 0.46, r * 0.3, hex(shade(colour, 0.08)), 'opacity="0.55"'),
        )
        .join(''),
    width: 410,
    height: 480,
  }
}

/** A tree full of blossom. */
export function drawBlossomTree(request: DrawingRequest): Drawing {
  return drawTree({ ...request, colour: request.colour ?? colourOf('f2a8c4') })
}

/** A tower block. */
export function drawSkyscraper(request: DrawingRequest): Drawing {
  const colour = request.colour ?? pickColour(request.random, '6f8fae 8a94a4 5a7a94')
  let windows = ''
  for (let row = 0; row < 18; row++)
    for (let i = 0; i < 6; i++)
      windows += box(
        26 + i * 26,
        60 + row * 30,
        18,
        20,
        hex(shade(colour, pick(request.random, [0.12, 0.2, 0.16, 0.26]))),
      )
  return {
    body:
      `<defs>${toneGradient('wall', colour, 'right', 0.02, 0.12)}</defs>` +
      stroke('M100 0V40', '#5a6470', 5) +
      box(14, 34, 172, 606, 'url(#wall)', 3) +
      windows,
    width: 200,
    height: 640,
  }
}

/** A small wooden cabin with chimney smoke. */
export function drawCabin(request: DrawingRequest): Drawing {
  const colour = request.colour ?? colourOf('8f6038')
  const logs = Array.from({ length: 7 }, (_, i) =>
    box(40, 150 + i * 26, 320, 25, hex(shade(colour, i % 2 ? -0.04 : 0.02)), 12),
  ).join('')
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
