import type { Colour } from '../../scene/scene.ts'
import { between, type Chance } from './chance.ts'
import { mix, scale } from './colour.ts'
import type { Drawing } from './drawing.ts'
import { smoothField } from './noise.ts'
import { skyColour, sunPoint } from './sky.ts'

/** Clouds as the weather has them, above `to` (the horizon by default). */
export function paintClouds(drawing: Drawing, to = drawing.horizon): void {
  const { backdrop } = drawing
  if (backdrop.without.has('clouds')) return
  const chance = drawing.chance('clouds')
  switch (backdrop.weather) {
    case 'clear':
      paintVeil(drawing, to, 0.34, 0.5)
      if (backdrop.time !== 'night') paintHeaps(drawing, to, chance, 3 + Math.floor(chance() * 3), 0.85)
      return
    case 'cloudy':
      paintVeil(drawing, to, 0.3, 0.4)
      paintHeaps(drawing, to, chance, 8, 1.15)
      return
    case 'fog':
      return
    default:
      paintCover(drawing, to)
  }
}

/** Colours of a cloud's sunny and shaded sides at a height (0 zenith, 1 horizon). */
export function cloudColours(drawing: Drawing, share: number): readonly [bright: Colour, dark: Colour] {
  const { mood, backdrop } = drawing
  const sky = skyColour(drawing, share)
  if (backdrop.time === 'night') return [mix(sky, [150, 168, 214], 0.34), mix(sky, [24, 34, 70], 0.3)]
  const white: Colour = [255, 253, 250]
  const bright = mix(white, mood.sun.colour, backdrop.time === 'day' ? 0.06 : 0.62)
  if (backdrop.time === 'dusk') return [mix([255, 176, 140], sky, 0.25), mix(scale(mood.sky[1], 0.74), sky, 0.3)]
  if (backdrop.time === 'day') return [bright, mix([176, 198, 224], sky, 0.35)]
  return [bright, mix(mix(scale(mood.sky[0], 0.96), [178, 146, 172], 0.5), sky, 0.3)]
}

/** Thin high streaks. */
function paintVeil(drawing: Drawing, to: number, amount: number, strength: number): void {
  const { canvas, width, unit, noise } = drawing
  const offset = drawing.chance('veil')() * 200
  const field = smoothField(width, Math.ceil(to), 3, (x, y) => {
    const deep = 0.35 + y / to
    const u = (x / (430 * unit)) * (1.3 - 0.5 * (y / to)) + offset
    const v = (y / (66 * unit)) * deep + x / (900 * unit)
    const bend = noise.layered(u * 0.8, v * 0.3, 2)
    return noise.layered(u + bend * 0.6, v + bend * 1.6, 5)
  })
  for (let y = 0; y < Math.floor(to); y++) {
    const share = y / to
    const [bright] = cloudColours(drawing, share)
    const fade = strength * Math.min(1, share * 4) * (1 - share ** 4)
    for (let x = 0; x < width; x++) {
      const density = (field[y * width + x] - (0.5 - amount)) / 0.6
      if (density <= 0) continue
      const alpha = Math.min(1, density) ** 1.6 * fade
      const at = (y * width + x) * 3
      canvas.data[at] += (bright[0] - canvas.data[at]) * alpha
      canvas.data[at + 1] += (bright[1] - canvas.data[at + 1]) * alpha
      canvas.data[at + 2] += (bright[2] - canvas.data[at + 2]) * alpha
    }
  }
}

/** Heaped clouds with flat feet, the far ones small and low. */
function paintHeaps(drawing: Drawing, to: number, chance: Chance, count: number, size: number): void {
  const { width, unit } = drawing
  const across = Math.sqrt(width / unit / 1000)
  const start = chance()
  for (let index = 0; index < count; index++) {
    const near = (index + 0.6) / count
    const share = 0.86 - 0.62 * near + between(chance, -0.05, 0.05)
    const breadth = (90 + 250 * near) * unit * size * between(chance, 0.8, 1.25) * across
    // The golden ratio spreads the clouds evenly whatever their number.
    const x = ((start + index * 0.618) % 1) * width * 1.1 - width * 0.05
    paintHeap(drawing, chance, x, share * to, breadth, to)
  }
}

interface Puff {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** One heaped cloud on a flat foot at row `y`, `breadth` pixels wide, cut at row `to`. */
export function paintHeap(drawing: Drawing, chance: Chance, x: number, y: number, breadth: number, to: number): void {
  const { canvas, width, noise } = drawing
  const tall = breadth * between(chance, 0.34, 0.55)
  const puffs: Puff[] = []
  const lobes = 2 + Math.floor(chance() * 3)
  const tops = Array.from({ length: lobes }, (_, lobe) => ({
    x: ((lobe + 0.5) / lobes - 0.5) * 0.8 + between(chance, -0.1, 0.1),
    high: between(chance, 0.55, 1),
    wide: between(chance, 0.2, 0.34),
  }))
  for (let index = 0; index < 60; index++) {
    const along = chance() * 2 - 1
    const limit = Math.max(...tops.map(top => top.high * Math.exp(-(((along * 0.5 - top.x) / top.wide) ** 2))), 0.16)
    const up = chance() ** 0.9 * limit
    const radius = breadth * (0.05 + 0.085 * (1 - Math.abs(along)) * (1 - up * 0.45)) * between(chance, 0.75, 1.25)
    puffs.push({ x: x + along * breadth * 0.5, y: y - up * tall, radius })
  }
  // Two inner rows hold the heap together where chance left gaps.
  for (let index = 0; index < 32; index++) {
    const along = ((index % 16) / 15) * 1.6 - 0.8
    const limit = Math.max(...tops.map(top => top.high * Math.exp(-(((along * 0.5 - top.x) / top.wide) ** 2))), 0.16)
    const up = limit * (index < 16 ? 0.32 : 0.72)
    puffs.push({ x: x + along * breadth * 0.5, y: y - up * tall, radius: breadth * (0.05 + 0.055 * limit) })
  }
  puffs.sort((a, b) => a.y + a.radius * 0.6 - b.y - b.radius * 0.6)
  const share = Math.min(1, y / to)
  const [bright, dark] = cloudColours(drawing, share)
  const [sunX] = sunPoint(drawing)
  const side = Math.max(-1, Math.min(1, (sunX - x) / (width * 0.4))) * 0.7
  const length = Math.hypot(side, 1)
  const light = [side / length, -1 / length] as const
  const left = Math.max(0, Math.floor(x - breadth * 0.72))
  const right = Math.min(width, Math.ceil(x + breadth * 0.72))
  const top = Math.max(0, Math.floor(y - tall * 1.5))
  const bottom = Math.min(Math.floor(to), Math.ceil(y + breadth * 0.07))
  const columns = right - left
  if (columns <= 0 || bottom <= top) return
  const ragged = (u: number, v: number) => noise.at(u * 29, v * 29) * 0.09 + noise.at(u * 71, v * 71) * 0.04
  const base = drawing.backdrop.time === 'day' ? 0.12 : -0.08
  const cover = new Float32Array(columns * (bottom - top))
  const tone = new Float32Array(columns * (bottom - top))
  for (const puff of puffs) {
    const reach = puff.radius * 1.2
    for (let py = Math.max(top, Math.floor(puff.y - reach)); py < Math.min(bottom, puff.y + reach); py++) {
      for (let px = Math.max(left, Math.floor(puff.x - reach)); px < Math.min(right, puff.x + reach); px++) {
        const u = (px - puff.x) / puff.radius
        const v = (py - puff.y) / puff.radius
        const round = Math.sqrt(u * u + v * v)
        if (round > 1.14) continue
        // Only the rim is ragged; inside the noise would not show.
        const distance = round > 0.66 ? round + ragged(px / breadth, py / breadth) : round
        if (distance >= 1) continue
        const rim = Math.min(1, (1 - distance) / 0.2)
        const index = (py - top) * columns + px - left
        const lighting = 0.5 + 0.5 * (u * light[0] + v * light[1])
        const a = rim * rim * (3 - 2 * rim)
        tone[index] += (lighting - tone[index]) * a * 0.85
        cover[index] += (1 - cover[index]) * a
      }
    }
  }
  for (let py = top; py < bottom; py++) {
    const foot = Math.min(1, Math.max(0, (y + breadth * 0.03 - py) / (tall * 0.3)))
    const rise = Math.min(1, Math.max(0, (y - py) / tall))
    for (let px = left; px < right; px++) {
      const index = (py - top) * columns + px - left
      const alpha = cover[index] * foot * 0.97
      if (alpha <= 0.003) continue
      const lightness = Math.min(1, base + 0.55 * rise + 0.55 * tone[index])
      const colour = mix(dark, bright, lightness * lightness * (3 - 2 * lightness))
      const at = (py * width + px) * 3
      canvas.data[at] += (colour[0] - canvas.data[at]) * alpha
      canvas.data[at + 1] += (colour[1] - canvas.data[at + 1]) * alpha
      canvas.data[at + 2] += (colour[2] - canvas.data[at + 2]) * alpha
    }
  }
}

/** A closed cover of layered grey, darker in a storm. */
function paintCover(drawing: Drawing, to: number): void {
  const { canvas, width, unit, noise, backdrop } = drawing
  const offset = drawing.chance('cover')() * 150
  const storm = backdrop.weather === 'storm'
  const heavy = storm ? 1 : backdrop.weather === 'rain' ? 0.7 : 0.45
  const field = smoothField(width, Math.ceil(to), 3, (x, y) => {
    const depth = 1 / (1.18 - y / to)
    const u = ((x - width / 2) / (520 * unit)) * Math.sqrt(depth) + offset
    const v = depth * 1.25 + offset
    const bend = noise.layered(u * 0.9, v * 0.9 + 40, 3)
    return noise.layered(u + bend * 0.8, v + bend * 0.9, 5)
  })
  for (let y = 0; y < Math.floor(to); y++) {
    const share = y / to
    const base = skyColour(drawing, share)
    const dark = scale(base, 1 - 0.36 * heavy)
    const bright = mix(scale(base, 1.06 + 0.06 * heavy), [255, 255, 255], storm ? 0.02 : 0.12 * (base[1] / 255))
    const strength = 1 - share ** 3 * 0.8
    for (let x = 0; x < width; x++) {
      const t = Math.min(1, Math.max(0, 0.5 + field[y * width + x] * 0.95))
      const alpha = strength * 0.9
      const at = (y * width + x) * 3
      for (let channel = 0; channel < 3; channel++) {
        const colour = dark[channel] + (bright[channel] - dark[channel]) * t
        canvas.data[at + channel] += (colour - canvas.data[at + channel]) * alpha
      }
    }
  }
}
