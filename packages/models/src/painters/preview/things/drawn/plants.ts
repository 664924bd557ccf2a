import { hex, shade } from '../colour-space.ts'
import type { Drawing, DrawingRequest } from '../thing.ts'
import { box, oval, ownColour, path, stroke, tones, turnedOval } from './shapes.ts'

/** A round bush, with blossoms now and then. */
export function drawBush(request: DrawingRequest): Drawing {
  const tone = tones(ownColour(request, '4f8a3f 3f7a4a 6a9a3f'))
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
      blobs.map(([x, y, r], i) => oval(x, y, r, r * 0.86, tone(i < 4 ? 0.03 : -0.03))).join('') +
      blobs
        .map(([x, y, r]) => oval(x - r * 0.25, y - r * 0.34, r * 0.44, r * 0.26, tone(0.09), 'opacity="0.6"'))
        .join('') +
      box(20, 190, 400, 60, tone(-0.05), 30),
    width: 436,
    height: 250,
  }
}

/** A broad-leaved tree. */
export function drawTree(request: DrawingRequest): Drawing {
  const colour = ownColour(request, '5a9a3f 4a8a46 6fa444')
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
  return drawTree({ ...request, colour: ownColour(request, 'f2a8c4') })
}

/** A leafy branch that reaches in from the side. */
export function drawBranch(): Drawing {
  const leaves = [60, 130, 210, 290, 360, 430, 500, 560]
    .map((x, i) => {
      const hangs = i % 2 === 1
      const turn = (hangs ? 150 : 24) + i * 9
      return turnedOval(x, 58 + (hangs ? 46 : -34), 16, 38, turn, i % 3 ? '#5f9a4a' : '#4a8540')
    })
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
    .map(([x, y, turn]) => turnedOval(x, y, 13, 52, turn, '#5f9a3c'))
    .join('')
  return {
    body: stalk(70, 10, '#7aa84a') + stalk(130, -8, '#8ab85a') + stalk(196, 14, '#6f9e44') + leaves,
    width: 270,
    height: 480,
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

/** A whole pumpkin. */
export function drawPumpkin(request: DrawingRequest): Drawing {
  const colour = ownColour(request, 'e8822a d9741e ee9438')
  const rib = (x: number, width: number, by: number): string => oval(x, 130, width, 88, hex(shade(colour, by)))
  return {
    body:
      path('M140 56Q136 20 112 12L132 2Q164 18 164 56Z', '#6a7a34') +
      rib(70, 62, -0.07) +
      rib(230, 62, -0.1) +
      rib(100, 60, -0.02) +
      rib(200, 60, -0.05) +
      rib(150, 52, 0.03) +
      oval(128, 92, 22, 30, hex(shade(colour, 0.1)), 'opacity="0.55"') +
      stroke('M164 60Q200 30 226 48Q214 60 196 58', '#7d9a3f', 5),
    width: 300,
    height: 220,
  }
}
