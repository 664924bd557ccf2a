import { hex } from '../colour-space.ts'
import type { Drawing, DrawingRequest } from '../thing.ts'
import { glowGradient, oval, repeat, stroke } from './shapes.ts'

/** Curtains of northern lights. */
export function drawAurora(request: DrawingRequest): Drawing {
  const curtain = (y: number, colour: string, bend: number): string =>
    repeat(60, i => {
      const x = i * 17
      const base = y + Math.sin(i / 7 + bend) * 60 + Math.sin(i / 3.1 + bend) * 16
      const tall = 170 + Math.sin(i / 2.3 + bend * 2) * 70
      return `<rect x="${x}" y="${Math.round(base - tall)}" width="19" height="${Math.round(tall)}" fill="url(#${colour})" opacity="${Math.sin((Math.PI * (i + 0.5)) / 60).toFixed(2)}"/>`
    })
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
  const rays = repeat(26, i => {
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
  })
  return {
    body: `<defs>${glowGradient('glow', `#${tone}`, 0.75)}</defs>${oval(200, 200, 130, 130, 'url(#glow)')}${rays}`,
    width: 400,
    height: 420,
  }
}
