import { colourOf, hex, shade } from '../colour-space.ts'
import type { Drawing, DrawingRequest } from '../thing.ts'
import { box, glowGradient, oval, ownColour, path, stroke, toneGradient, tones, wood } from './shapes.ts'

/** A table with four legs, seen slightly from above. */
export function drawTable(request: DrawingRequest): Drawing {
  const colour = request.colour ?? wood
  const tone = tones(colour)
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
  const tone = tones(request.colour ?? wood)
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

/** A bed with pillows, from the foot end's side. */
export function drawBed(request: DrawingRequest): Drawing {
  const cover = ownColour(request, '6f8fb0 b0766a 7a9a7c d0a85a 8c7aa6')
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

/** A wooden wardrobe or cupboard. */
export function drawWardrobe(request: DrawingRequest): Drawing {
  const colour = ownColour(request, 'a8794e')
  const tone = tones(colour)
  return {
    body:
      box(10, 10, 300, 440, hex(colour), 8) +
      box(0, 0, 320, 24, tone(-0.06), 6) +
      [24, 166]
        .map(
          x =>
            box(x, 40, 130, 390, tone(0.04), 5) +
            box(x + 14, 58, 102, 160, tone(-0.02), 4) +
            box(x + 14, 240, 102, 170, tone(-0.02), 4),
        )
        .join('') +
      oval(146, 236, 7, 7, '#e0c070') +
      oval(174, 236, 7, 7, '#e0c070') +
      box(22, 450, 30, 18, tone(-0.14)) +
      box(268, 450, 30, 18, tone(-0.14)),
    width: 320,
    height: 468,
  }
}

/** A bookcase with coloured spines. */
export function drawBookshelf(request: DrawingRequest): Drawing {
  const tone = tones(request.colour ?? wood)
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
      box(10, 0, 280, 470, tone(-0.05), 6) +
      box(26, 16, 248, 438, tone(-0.2), 2) +
      books +
      [118, 228, 338, 448].map(y => box(24, y, 252, 13, tone(0.04))).join(''),
    width: 300,
    height: 470,
  }
}

/** A fridge. */
export function drawFridge(request: DrawingRequest): Drawing {
  const colour = ownColour(request, 'd4dade')
  const tone = tones(colour)
  return {
    body:
      `<defs>${toneGradient('steel', colour, 'right', 0.06, 0.08)}</defs>` +
      box(10, 0, 220, 460, 'url(#steel)', 18) +
      box(10, 160, 220, 6, tone(-0.2)) +
      box(34, 60, 12, 80, tone(-0.24), 6) +
      box(34, 190, 12, 130, tone(-0.24), 6) +
      box(30, 458, 40, 14, '#3a3f46') +
      box(170, 458, 40, 14, '#3a3f46'),
    width: 240,
    height: 472,
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

/** A standing or table lamp that is lit. */
export function drawLamp(request: DrawingRequest): Drawing {
  const colour = ownColour(request, 'e8c88a d9a06a c8d0c8 e6d6c0')
  return {
    body:
      `<defs>${glowGradient('glow', '#fff2c4', 0.75)}${toneGradient('shade', colour, 'down', 0.02, 0.08)}</defs>` +
      oval(120, 86, 120, 86, 'url(#glow)') +
      stroke('M120 120V292', '#8a6a3c', 11) +
      oval(120, 300, 58, 15, '#7a5a32') +
      path('M64 20H176L214 130H26Z', 'url(#shade)') +
      path('M26 130H214L210 118H30Z', hex(shade(colour, -0.12))),
    width: 240,
    height: 316,
  }
}
