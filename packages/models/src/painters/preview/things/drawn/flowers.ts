import type { Colour } from '../../scene/scene.ts'
import { hex, shade } from '../colour-space.ts'
import type { Drawing, DrawingRequest } from '../thing.ts'
import { oval, ownColour, repeat, stroke, turnedOval } from './shapes.ts'
import { drawVase } from './vessels.ts'

/** A flower head of eight petals round a yellow middle. */
export function flowerHead(x: number, y: number, radius: number, colour: Colour): string {
  const petals = repeat(8, i => {
    const angle = (i / 8) * Math.PI * 2
    return turnedOval(
      Math.round(x + Math.cos(angle) * radius * 0.58),
      Math.round(y + Math.sin(angle) * radius * 0.58),
      Math.round(radius * 0.42),
      Math.round(radius * 0.26),
      (i / 8) * 360,
      hex(i % 2 === 0 ? colour : shade(colour, -0.05)),
    )
  })
  return (
    petals + oval(x, y, radius * 0.3, radius * 0.3, '#f2c22e') + oval(x, y, radius * 0.16, radius * 0.16, '#c8862a')
  )
}

/** A vase full of flowers. */
export function drawVaseOfFlowers(request: DrawingRequest): Drawing {
  const vase = drawVase({ ...request, colour: null })
  const bloom = ownColour(request, 'e2574c ee8ab0 f2b52e 8a6ac8 ffffff')
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
        .map(([x, y, turn]) => turnedOval(x, y, 15, 40, turn, '#5f9a52'))
        .join('') +
      spots.map(([x, y], i) => flowerHead(x, y, 36 - (i % 3) * 4, i % 3 === 2 ? shade(bloom, 0.08) : bloom)).join('') +
      `<g transform="translate(50 232)">${vase.body}</g>`,
    width: 310,
    height: 510,
  }
}

/** A clump of flowers with stems and leaves. */
export function drawFlowers(request: DrawingRequest): Drawing {
  const { random } = request
  const colour = ownColour(request, 'e2574c ee8ab0 f2b52e 8a6ac8 ffffff 5f8fe0')
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
  const colour = ownColour(request, 'fbfaf6')
  return {
    body:
      stroke('M80 100Q88 200 78 300', '#4f8a3f', 8) +
      turnedOval(112, 220, 12, 36, 52, '#5f9a4a') +
      flowerHead(80, 78, 76, colour),
    width: 160,
    height: 300,
  }
}
