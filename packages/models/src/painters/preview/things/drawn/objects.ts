import type { Colour } from '../../scene/scene.ts'
import { colourOf, hex, shade } from '../colour-space.ts'
import type { Drawing, DrawingRequest } from '../thing.ts'
import { box, oval, path, pickColour, roundGradient, stroke, toneGradient } from './shapes.ts'

/** A toy balloon on its string. */
export function drawBalloon(request: DrawingRequest): Drawing {
  const colour = request.colour ?? pickColour(request.random, 'd8352f 2f7fd0 f2b52e 3f9e5a 8a4cc8 ee6a9a')
  const bend = 16 - request.random.integer(33)
  return {
    body:
      `<defs><radialGradient id="skin" cx="0.36" cy="0.3" r="0.8"><stop offset="0" stop-color="${hex(shade(colour, 0.16))}"/><stop offset="0.35" stop-color="${hex(colour)}"/><stop offset="1" stop-color="${hex(shade(colour, -0.14))}"/></radialGradient></defs>` +
      stroke(`M100 252C${100 + bend} 300 ${100 - bend} 350 ${100 + bend / 2} 410`, '#8a8a8a', 2.6) +
      path(
        'M100 4C156 4 192 48 192 108C192 166 150 218 108 240L116 256H84L92 240C50 218 8 166 8 108C8 48 44 4 100 4Z',
        'url(#skin)',
      ) +
      oval(62, 68, 17, 30, '#ffffff', 'opacity="0.5" transform="rotate(24 62 68)"'),
    width: 200,
    height: 412,
  }
}

/** A hot air balloon with basket. */
export function drawHotAirBalloon(request: DrawingRequest): Drawing {
  const main = request.colour ?? pickColour(request.random, 'd8482f 2f7fd0 e8962e 3f9e6a 8a4cc8')
  const second = request.colour === null ? pickColour(request.random, 'f8e8b8 f6cf4a ffffff') : shade(main, 0.2)
  const gores = [-1, -0.62, -0.22, 0.22, 0.62, 1]
  const top = 'M200 4'
  const gore = (from: number, to: number, fill: string): string =>
    path(
      `${top}C${200 + from * 270} 4 ${200 + from * 250} 220 ${200 + from * 62} 392L${200 + to * 62} 392C${200 + to * 250} 220 ${200 + to * 270} 4 200 4Z`,
      fill,
    )
  return {
    body:
      `<defs><radialGradient id="round" cx="0.34" cy="0.3" r="0.85"><stop offset="0" stop-color="#ffffff" stop-opacity="0.4"/><stop offset="0.5" stop-color="#ffffff" stop-opacity="0"/><stop offset="1" stop-color="#1a1030" stop-opacity="0.3"/></radialGradient></defs>` +
      stroke('M142 388L168 460M258 388L232 460M184 392L186 460M216 392L214 460', '#6a4a30', 3.5) +
      gores
        .slice(0, -1)
        .map((from, i) => gore(from, gores[i + 1], hex(i % 2 === 0 ? main : second)))
        .join('') +
      gore(-1, 1, 'url(#round)') +
      box(138, 384, 124, 14, hex(shade(main, -0.16)), 6) +
      box(160, 458, 80, 60, '#9a6a3c', 10) +
      box(154, 454, 92, 13, '#7a4f2a', 6) +
      stroke('M162 484H238M162 502H238', '#7a4f2a', 3),
    width: 400,
    height: 520,
  }
}

/** A ceramic vase; what stands in it is drawn behind its rim. */
export function drawVase(request: DrawingRequest): Drawing {
  const colour = request.colour ?? pickColour(request.random, '4f7a9c c87a5a e6dccb 5f8a7a 3f4a6a')
  return {
    body:
      `<defs>${roundGradient('clay', colour)}</defs>` +
      path(
        'M70 8H130C126 50 184 92 184 168C184 232 150 262 138 276H62C50 262 16 232 16 168C16 92 74 50 70 8Z',
        'url(#clay)',
      ) +
      oval(100, 10, 32, 9, hex(shade(colour, -0.2))) +
      stroke('M19 150Q100 176 181 150', hex(shade(colour, 0.14)), 8, 'opacity="0.7"'),
    width: 200,
    height: 278,
  }
}

/** A vase full of flowers. */
export function drawVaseOfFlowers(request: DrawingRequest): Drawing {
  const vase = drawVase({ ...request, colour: null })
  const bloom = request.colour ?? pickColour(request.random, 'e2574c ee8ab0 f2b52e 8a6ac8 ffffff')
  const spots = [
    [150, 84],
    [92, 116],
    [214, 110],
    [124, 40],
    [190, 38],
    [60, 166],
    [250, 160],
    [152, 140],
  ] as const
  return {
    body:
      spots.map(([x, y]) => stroke(`M150 300Q${(150 + x) / 2} 220 ${x} ${y}`, '#4f8a4a', 6)).join('') +
      [
        [70, 210, -40],
        [232, 210, 40],
        [110, 180, -20],
        [196, 184, 24],
      ]
        .map(([x, y, turn]) => oval(x, y, 15, 40, '#5f9a52', `transform="rotate(${turn} ${x} ${y})"`))
        .join('') +
      spots.map(([x, y], i) => flowerHead(x, y, 36 - (i % 3) * 4, i % 3 === 2 ? shade(bloom, 0.08) : bloom)).join('') +
      `<g transform="translate(50 232)">${vase.body}</g>`,
    width: 310,
    height: 510,
  }
}

/** A flower head of eight petals round a yellow middle. */
export function flowerHead(x: number, y: number, radius: number, colour: Colour): string {
  const petals = Array.from({ length: 8 }, (_, i) => {
    const angle = (i / 8) * Math.PI * 2
    return oval(
      Math.round(x + Math.cos(angle) * radius * 0.58),
      Math.round(y + Math.sin(angle) * radius * 0.58),
      Math.round(radius * 0.42),
      Math.round(radius * 0.26),
      hex(i % 2 === 0 ? colour : shade(colour, -0.05)),
      `transform="rotate(${(i / 8) * 360} ${Math.round(x + Math.cos(angle) * radius * 0.58)} ${Math.round(y + Math.sin(angle) * radius * 0.58)})"`,
    )
  })
  return (
    petals.join('') +
    oval(x, y, radius * 0.3, radius * 0.3, '#f2c22e') +
    oval(x, y, radius * 0.16, radius * 0.16, '#c8862a')
  )
}

/** A wine or water bottle. */
export function drawBottle(request: DrawingRequest): Drawing {
  const colour = request.colour ?? colourOf('2f6b4a')
  return {
    body:
      `<defs>${roundGradient('glass', colour)}</defs>` +
      path(
        'M54 8H96V110C96 138 134 148 134 190V440Q134 458 116 458H34Q16 458 16 440V190C16 148 54 138 54 110Z',
        'url(#glass)',
      ) +
      box(48, 0, 54, 40, hex(shade(colour, -0.16)), 6) +
      box(16, 236, 118, 130, '#f6f0e2', 2) +
      box(34, 262, 82, 8, '#a8864c') +
      box(44, 286, 62, 6, '#b8a88c') +
      box(44, 304, 62, 6, '#b8a88c') +
      path('M30 190Q32 170 46 160V440H30Z', '#ffffff', 'opacity="0.22"'),
    width: 150,
    height: 460,
  }
}

/** A glass perfume flacon with a gold cap. */
export function drawPerfume(request: DrawingRequest): Drawing {
  const colour = request.colour ?? pickColour(request.random, 'f0b8b0 e8c88a b8d0e6 d6b8e0 f2d0a8')
  const gold = colourOf('d4ac5a')
  return {
    body:
      `<defs>${roundGradient('cap', gold)}<linearGradient id="juice" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${hex(shade(colour, 0.1))}"/><stop offset="0.5" stop-color="${hex(colour)}"/><stop offset="1" stop-color="${hex(shade(colour, -0.14))}"/></linearGradient></defs>` +
      box(104, 0, 92, 86, 'url(#cap)', 8) +
      box(122, 84, 56, 26, hex(shade(gold, -0.12)), 3) +
      box(20, 106, 260, 270, '#eef3f7', 26) +
      box(38, 126, 224, 232, 'url(#juice)', 16) +
      path('M38 142Q38 126 54 126H110L38 260Z', '#ffffff', 'opacity="0.42"') +
      path('M246 126Q262 126 262 142V342Q262 358 246 358H222Q240 250 230 126Z', '#ffffff', 'opacity="0.16"') +
      box(96, 214, 108, 68, '#fdfaf4', 4) +
      stroke('M112 238H188M126 258H174', '#b8924c', 5),
    width: 300,
    height: 378,
  }
}

/** A cosmetics jar with lid. */
export function drawCreamJar(request: DrawingRequest): Drawing {
  const colour = request.colour ?? pickColour(request.random, 'f2e6dc d8e6e0 e6dcf0')
  return {
    body:
      `<defs>${roundGradient('glass', colour)}${roundGradient('lid', colourOf('d9b878'))}</defs>` +
      box(10, 66, 280, 140, 'url(#glass)', 22) +
      box(6, 0, 288, 72, 'url(#lid)', 12) +
      box(90, 110, 120, 54, '#ffffff', 4) +
      stroke('M108 130H192M124 146H176', '#a8864c', 5),
    width: 300,
    height: 208,
  }
}

/** A mug, steaming where it holds a hot drink. */
export function drawMug(request: DrawingRequest): Drawing {
  const colour = request.colour ?? pickColour(request.random, 'f2efe8 c85a4a 4f7a9c 5f8a6a e0b04a')
  return {
    body:
      `<defs>${roundGradient('clay', colour)}</defs>` +
      stroke('M96 66C80 44 112 30 96 6M140 66C124 44 156 30 140 6', '#ffffff', 9, 'opacity="0.55"') +
      stroke('M196 124C260 116 260 216 190 208', hex(shade(colour, -0.06)), 20) +
      path('M30 88H208V216Q206 266 160 270H78Q32 266 30 216Z', 'url(#clay)') +
      oval(119, 88, 89, 19, hex(shade(colour, 0.05))) +
      oval(119, 90, 76, 13, '#5a3522'),
    width: 256,
    height: 272,
  }
}

/** A plate, seen slightly from above. */
export function drawPlate(request: DrawingRequest): Drawing {
  const colour = request.colour ?? colourOf('f4f3ef')
  return {
    body:
      oval(200, 66, 200, 58, hex(shade(colour, -0.14))) +
      oval(200, 58, 200, 56, hex(colour)) +
      oval(200, 60, 142, 37, hex(shade(colour, -0.05))) +
      oval(200, 63, 136, 33, hex(shade(colour, 0.01))),
    width: 400,
    height: 124,
  }
}

/** A bowl; what lies in it is drawn behind its rim. */
export function drawBowl(request: DrawingRequest): Drawing {
  const colour = request.colour ?? pickColour(request.random, '5f8fb0 e6dccb c87a5a 7a9a7a')
  return {
    body:
      `<defs>${roundGradient('clay', colour)}</defs>` +
      oval(200, 30, 196, 28, hex(shade(colour, -0.18))) +
      path('M4 30Q10 190 140 204H260Q390 190 396 30Q330 62 200 62Q70 62 4 30Z', 'url(#clay)') +
      box(130, 200, 140, 14, hex(shade(colour, -0.1)), 6),
    width: 400,
    height: 216,
  }
}

/** A woven basket with a handle. */
export function drawBasket(request: DrawingRequest): Drawing {
  const colour = request.colour ?? colourOf('c8935a')
  let weave = ''
  for (let row = 0; row < 4; row++) {
    for (let i = 0; i < 11; i++)
      weave += box(
        18 + i * 34 + (row % 2) * 17 - 10,
        136 + row * 26,
        29,
        20,
        hex(shade(colour, (i + row) % 2 ? 0.04 : -0.06)),
        8,
      )
  }
  return {
    body:
      stroke('M40 130C60 -20 340 -20 360 130', hex(shade(colour, -0.1)), 15) +
      `<clipPath id="side"><path d="M10 124H390L352 244Q350 250 340 250H60Q50 250 48 244Z"/></clipPath>` +
      path('M10 124H390L352 244Q350 250 340 250H60Q50 250 48 244Z', hex(shade(colour, -0.12))) +
      `<g clip-path="url(#side)">${weave}</g>` +
      box(2, 112, 396, 22, hex(shade(colour, -0.02)), 11),
    width: 400,
    height: 252,
  }
}

/** An open cardboard box. */
export function drawOpenBox(request: DrawingRequest): Drawing {
  const colour = request.colour ?? colourOf('c49a6a')
  return {
    body:
      path('M40 60L0 20L150 12L160 60Z', hex(shade(colour, 0.06))) +
      path('M360 60L400 20L250 12L240 60Z', hex(shade(colour, 0.03))) +
      box(40, 56, 320, 200, hex(colour), 4) +
      box(180, 56, 40, 200, hex(shade(colour, 0.08))) +
      path('M40 56H360V76H40Z', hex(shade(colour, -0.12)), 'opacity="0.6"'),
    width: 400,
    height: 258,
  }
}

/** A camp fire: burning logs. */
export function drawCampfire(request: DrawingRequest): Drawing {
  return {
    body:
      `<defs><radialGradient id="glow"><stop offset="0" stop-color="#ffb84a" stop-opacity="0.55"/><stop offset="1" stop-color="#ffb84a" stop-opacity="0"/></radialGradient></defs>` +
      oval(150, 150, 150, 140, 'url(#glow)') +
      `<g transform="translate(60 4) scale(1.42)">${request.icon('fire')}</g>` +
      stroke('M50 200L250 160M50 160L250 204', '#6a4426', 26) +
      stroke('M50 200L250 160', '#845a34', 8) +
      oval(50, 200, 10, 13, '#c89a62') +
      oval(250, 204, 10, 13, '#c89a62'),
    width: 300,
    height: 226,
  }
}

/** A soft toy cushion. */
export function drawCushion(request: DrawingRequest): Drawing {
  const colour = request.colour ?? pickColour(request.random, 'd9a24e 5f8a9c c8705a 8a9a6a')
  return {
    body:
      `<defs>${toneGradient('cloth', colour, 'down', 0.06, 0.08)}</defs>` +
      path('M14 20Q110 40 206 20Q190 110 206 200Q110 180 14 200Q30 110 14 20Z', 'url(#cloth)') +
      stroke('M50 56Q110 66 170 56M50 164Q110 154 170 164', hex(shade(colour, 0.1)), 4, 'opacity="0.5"'),
    width: 220,
    height: 216,
  }
}

/** A folded picnic blanket or rug, lying flat. */
export function drawRug(request: DrawingRequest): Drawing {
  const colour = request.colour ?? pickColour(request.random, 'b5483a 4f6a94 7a5a8c')
  return {
    body:
      path('M90 0H510L600 120H0Z', hex(colour)) +
      path('M112 12H488L556 108H44Z', hex(shade(colour, 0.12))) +
      path('M134 24H466L512 96H88Z', hex(colour)) +
      oval(300, 60, 90, 20, hex(shade(colour, 0.16))),
    width: 600,
    height: 120,
  }
}

/** A smooth ball. */
export function drawBall(request: DrawingRequest): Drawing {
  const colour = request.colour ?? pickColour(request.random, 'd8352f 2f7fd0 f2b52e 3f9e5a')
  return {
    body:
      `<defs><radialGradient id="skin" cx="0.35" cy="0.3" r="0.8"><stop offset="0" stop-color="${hex(shade(colour, 0.2))}"/><stop offset="0.45" stop-color="${hex(colour)}"/><stop offset="1" stop-color="${hex(shade(colour, -0.18))}"/></radialGradient></defs>` +
      oval(100, 100, 100, 100, 'url(#skin)'),
    width: 200,
    height: 200,
  }
}

/** A cube with three sides in view. */
export function drawCube(request: DrawingRequest): Drawing {
  const colour = request.colour ?? pickColour(request.random, 'd8352f 2f7fd0 f2b52e 3f9e5a 8a4cc8')
  return {
    body:
      path('M100 0L196 48L100 96L4 48Z', hex(shade(colour, 0.1))) +
      path('M4 48L100 96V212L4 164Z', hex(colour)) +
      path('M196 48L100 96V212L196 164Z', hex(shade(colour, -0.12))),
    width: 200,
    height: 212,
  }
}

/** A whole pumpkin. */
export function drawPumpkin(request: DrawingRequest): Drawing {
  const colour = request.colour ?? pickColour(request.random, 'e8822a d9741e ee9438')
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
