import type { Colour } from '../../scene/scene.ts'
import { breathe } from '../parts/breathe.ts'
import { fillRows } from '../parts/canvas.ts'
import { between } from '../parts/chance.ts'
import { along, mix, scale, shift } from '../parts/colour.ts'
import { blade, dab } from '../parts/dab.ts'
import type { Drawing, PlaceArtist } from '../parts/drawing.ts'
import { paintRidge, ridgeLine } from '../parts/ridge.ts'

/** Blue depth with light from above, a sandy sea bed, corals, weed and bubbles. */
export const underwater: PlaceArtist = {
  horizon: [0.74, 0.8],
  indoors: true,
  async draw(drawing) {
    const { canvas, height, horizon, unit, backdrop } = drawing
    const dice = drawing.chance('underwater')
    const dim = { dawn: 0.72, day: 1, golden: 0.88, dusk: 0.5, night: 0.3 }[backdrop.time]
    const tint = backdrop.colours[0]
    const turn = between(dice, -12, 10)
    const sea = (colour: Colour) => scale(tint ? mix(colour, tint, 0.4) : shift(colour, turn), dim)
    const deep = sea([8, 58, 112])
    const blue = sea([16, 116, 170])
    fillRows(canvas, 0, height, y =>
      along(
        [
          [0, sea([126, 222, 232])],
          [0.26, sea([48, 172, 208])],
          [0.66, blue],
          [1, deep],
        ],
        y / height,
      ),
    )
    paintSurface(drawing, sea([214, 250, 250]))
    await breathe(drawing.work)
    for (const [index, share] of [0.12, 0.5].entries()) {
      const line = ridgeLine(drawing, {
        row: horizon - (70 - 60 * index) * unit,
        swing: 90 * unit,
        wave: 190 * unit,
        offset: dice() * 100,
        octaves: 4,
      })
      const colour = mix(blue, deep, 0.35 + 0.4 * share)
      paintRidge(drawing, line, {
        crest: mix(colour, blue, 0.3),
        foot: mix(colour, blue, 0.55),
        fade: 160 * unit,
        bottom: height,
      })
    }
    paintBed(drawing, sea([226, 216, 176]), blue)
    await breathe(drawing.work)
    paintBeams(drawing, sea([220, 252, 250]), dim)
    paintReef(drawing, dim, blue)
    paintBubbles(drawing, sea([226, 252, 255]))
    const light = { from: 0, colour: scale([206, 244, 250], dim), hardness: 0.12, ambient: scale([110, 186, 214], dim) }
    return {
      ground: [(horizon + (height - horizon) * 0.2) / height, 0.97],
      support: 'air',
      light,
      haze: { colour: blue, strength: 0.55 },
    }
  },
}

function paintSurface(drawing: Drawing, light: Colour): void {
  const { canvas, width, height, noise, unit } = drawing
  const reach = height * 0.2
  for (let y = 0; y < reach; y++) {
    const depth = 1 / (0.12 + y / reach)
    for (let x = 0; x < width; x++) {
      const u = ((x - width / 2) / (330 * unit)) * Math.sqrt(depth)
      const wave = 1 - Math.abs(noise.layered(u + 9, 14 / depth + 2, 3)) * 4
      const alpha = Math.max(0, wave) * (1 - y / reach) ** 1.5 * 0.7
      const at = (y * width + x) * 3
      for (let channel = 0; channel < 3; channel++)
        canvas.data[at + channel] += (light[channel] - canvas.data[at + channel]) * alpha
    }
  }
}

function paintBed(drawing: Drawing, sand: Colour, blue: Colour): void {
  const { canvas, width, height, horizon, noise, unit } = drawing
  const line = ridgeLine(drawing, {
    row: horizon + 6 * unit,
    swing: 18 * unit,
    wave: 330 * unit,
    offset: 44,
    octaves: 2,
  })
  for (let x = 0; x < width; x++) {
    for (let y = Math.max(0, Math.floor(line[x])); y < height; y++) {
      const share = Math.min(1, Math.max(0, (y - line[x]) / (height - horizon)))
      const depth = 1 / (0.1 + share)
      const u = ((x - width / 2) * depth) / (260 * unit)
      const bend = noise.at(u, depth * 3)
      // Light focused by the waves makes a net of bright lines on the sand.
      const net = Math.max(0, 1 - Math.abs(noise.layered(u * 1.4 + bend, depth * 4 + bend, 2)) * 5)
      const ripple = noise.at(u * 2 + bend * 2, depth * 22)
      const tone = 0.82 + 0.1 * ripple + 0.3 * net * net
      const clear = 0.2 + 0.7 * share
      const cover = Math.min(1, y - line[x] + 1)
      const at = (y * width + x) * 3
      for (let channel = 0; channel < 3; channel++) {
        const value = blue[channel] * 1.06 + (sand[channel] * tone - blue[channel] * 1.06) * clear * 0.8
        canvas.data[at + channel] += (value - canvas.data[at + channel]) * cover
      }
    }
  }
}

function paintBeams(drawing: Drawing, light: Colour, dim: number): void {
  const { canvas, width, height, noise } = drawing
  const dice = drawing.chance('beams')
  const originX = between(dice, 0.2, 0.8) * width
  const phase = dice() * 60
  for (let y = 0; y < height; y++) {
    const fade = Math.max(0, 1 - y / (height * 0.92)) ** 1.3 * 0.5 * dim
    for (let x = 0; x < width; x++) {
      const turn = Math.atan2(x - originX, y + height * 0.45)
      const beam = noise.at(turn * 11 + phase, 2) * 0.6 + noise.at(turn * 29 + phase, 7) * 0.4
      const alpha = Math.max(0, beam) * fade
      const at = (y * width + x) * 3
      for (let channel = 0; channel < 3; channel++)
        canvas.data[at + channel] += (light[channel] - canvas.data[at + channel]) * alpha
    }
  }
}

const corals: readonly Colour[] = [
  [240, 112, 110],
  [246, 160, 92],
  [214, 110, 170],
  [250, 206, 120],
  [150, 120, 206],
]

function paintReef(drawing: Drawing, dim: number, blue: Colour): void {
  const { canvas, width, height, horizon, unit } = drawing
  const dice = drawing.chance('reef')
  const plants = Array.from({ length: 34 }, () => ({
    share: 0.08 + 0.92 * dice(),
    side: dice() < 0.5 ? -1 : 1,
    far: dice() ** 0.8,
    kind: dice(),
  })).sort((a, b) => a.share - b.share)
  for (const { share, side, far, kind } of plants) {
    const x = width * (0.5 + side * (0.16 + 0.38 * far))
    const y = horizon + (height - horizon) * share * 1.06
    const size = (24 + 62 * share) * unit
    const veil = 0.55 * (1 - share)
    const toned = (colour: Colour, by = 1) => mix(scale(colour, dim * by), blue, veil)
    if (kind < 0.36) {
      const leaf = mix([60, 140, 84], [130, 176, 74], dice())
      for (let index = 0; index < 9; index++) {
        const tall = size * between(dice, 1.6, 4.2)
        blade(
          canvas,
          toned(leaf, between(dice, 0.7, 1.05)),
          x + between(dice, -0.6, 0.6) * size,
          y,
          tall,
          between(dice, -0.35, 0.35) * tall,
          size * 0.18,
        )
      }
      continue
    }
    const colour = shift(corals[Math.floor(dice() * corals.length)], between(dice, -10, 10))
    if (kind < 0.7) {
      const grow = (fromX: number, fromY: number, turn: number, length: number, thick: number) => {
        const steps = Math.ceil(length / (thick * 0.5))
        for (let step = 0; step <= steps; step++) {
          const t = step / steps
          const at = { x: fromX + Math.cos(turn) * length * t, y: fromY + Math.sin(turn) * length * t }
          dab(canvas, toned(colour, 0.8), { ...at, radius: thick })
          dab(canvas, toned(colour, 1.05), {
            x: at.x - thick * 0.25,
            y: at.y - thick * 0.3,
            radius: thick * 0.6,
            softness: 0.5,
          })
        }
        if (thick < size * 0.05) return
        for (const fork of [-1, 1])
          grow(
            fromX + Math.cos(turn) * length,
            fromY + Math.sin(turn) * length,
            turn + fork * between(dice, 0.25, 0.6),
            length * 0.74,
            thick * 0.74,
          )
      }
      grow(x, y, -Math.PI / 2 + between(dice, -0.2, 0.2), size * 0.5, size * 0.13)
      continue
    }
    for (let lobe = 0; lobe < 7; lobe++) {
      const at = { x: x + between(dice, -0.7, 0.7) * size, y: y - between(dice, 0, 0.4) * size }
      const radius = size * between(dice, 0.24, 0.42)
      dab(canvas, toned(colour, 0.68), { ...at, radius })
      dab(canvas, toned(colour), {
        x: at.x - radius * 0.15,
        y: at.y - radius * 0.2,
        radius: radius * 0.75,
        softness: 0.6,
      })
      for (let dot = 0; dot < 7; dot++)
        dab(canvas, toned(mix(colour, [255, 255, 255], 0.4)), {
          x: at.x + between(dice, -0.6, 0.5) * radius,
          y: at.y + between(dice, -0.7, 0.4) * radius,
          radius: radius * 0.07,
          alpha: 0.7,
        })
    }
  }
}

function paintBubbles(drawing: Drawing, light: Colour): void {
  const { canvas, width, height, unit } = drawing
  const dice = drawing.chance('bubbles')
  for (let stream = 0; stream < 4; stream++) {
    const x = dice() * width
    for (let index = 0; index < 9; index++) {
      const radius = between(dice, 1.5, 8) * unit
      const at = { x: x + between(dice, -26, 26) * unit, y: height * between(dice, 0.08, 0.85), radius }
      dab(canvas, light, { ...at, alpha: 0.16 })
      dab(canvas, light, { x: at.x - radius * 0.35, y: at.y - radius * 0.35, radius: radius * 0.3, alpha: 0.8 })
    }
  }
}
