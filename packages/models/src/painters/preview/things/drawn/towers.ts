import { hex, shade } from '../colour-space.ts'
import type { Drawing, DrawingRequest } from '../thing.ts'
import { box, oval, ownColour, path, pick, repeat, roundGradient, stroke, toneGradient } from './shapes.ts'

/** A striped lighthouse on its rock. */
export function drawLighthouse(request: DrawingRequest): Drawing {
  const colour = ownColour(request, 'c8352f')
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
  const colour = ownColour(request, 'c8b494')
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

/** A tower block. */
export function drawSkyscraper(request: DrawingRequest): Drawing {
  const colour = ownColour(request, '6f8fae 8a94a4 5a7a94')
  const windows = repeat(18, row =>
    repeat(6, i => {
      const lightness = pick(request.random, [0.12, 0.2, 0.16, 0.26])
      return box(26 + i * 26, 60 + row * 30, 18, 20, hex(shade(colour, lightness)))
    }),
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

/** The Eiffel tower. */
export function drawEiffelTower(request: DrawingRequest): Drawing {
  const colour = ownColour(request, '8a7258')
  const tone = hex(colour)
  const lattice = repeat(14, i => {
    const y = 90 + i * 22
    const half = 8 + ((y - 60) / 340) ** 2 * 48
    return `M${200 - half} ${y}L${200 + half} ${y + 22}M${200 + half} ${y}L${200 - half} ${y + 22}`
  })
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
