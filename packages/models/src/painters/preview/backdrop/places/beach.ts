import type { Colour } from '../../scene/scene.ts'
import { breathe } from '../parts/breathe.ts'
import { between } from '../parts/chance.ts'
import { mix, scale } from '../parts/colour.ts'
import { paintHeaven } from '../parts/countryside.ts'
import { blade, dab } from '../parts/dab.ts'
import type { Drawing, PlaceArtist } from '../parts/drawing.ts'
import { depthOf } from '../parts/ground.ts'
import { shaded } from '../parts/mood.ts'
import { paintPalm } from '../parts/palm.ts'
import { paintRidge, ridgeLine } from '../parts/ridge.ts'
import { paintRipples, paintWater } from '../parts/water.ts'

const sand: Colour = [242, 218, 170]
const wetSand: Colour = [196, 160, 116]

/** Sand, a line of surf, turquoise water and a palm or two. */
export const beach: PlaceArtist = {
  horizon: [0.42, 0.5],
  async draw(drawing) {
    const { height, horizon, unit, mood, backdrop } = drawing
    const dice = drawing.chance('beach')
    await paintHeaven(drawing)
    if (!backdrop.without.has('mountains') && dice() < 0.75) {
      const line = ridgeLine(drawing, {
        row: horizon + 16 * unit,
        swing: 60 * unit,
        wave: 300 * unit,
        offset: dice() * 100,
        octaves: 4,
      })
      const far = shaded(mood, [84, 132, 122], 0.8, 0.66)
      paintRidge(drawing, line, { crest: far, foot: mix(far, mood.haze, 0.45), fade: 60 * unit, bottom: horizon + 2 })
    }
    const span = height - horizon
    const tilt = between(dice, -0.16, 0.16)
    const shore = ridgeLine(drawing, {
      row: horizon + span * 0.36,
      swing: span * 0.045,
      wave: 520 * unit,
      offset: dice() * 100,
      octaves: 2,
    })
    for (let x = 0; x < shore.length; x++) shore[x] += (x / shore.length - 0.5) * span * tilt
    if (!backdrop.without.has('water')) {
      paintWater(drawing, {
        from: horizon,
        to: horizon + span * 0.56,
        far: [64, 156, 200],
        near: [120, 214, 206],
        mirror: 0.24,
        ripples: 0.6,
      })
      await breathe(drawing.work)
      paintRipples(drawing, horizon + 4 * unit, horizon + span * 0.36, mix(mood.haze, [255, 255, 255], 0.4), 110)
    } else shore.fill(horizon)
    paintSand(drawing, shore)
    await breathe(drawing.work)
    if (!backdrop.without.has('water')) paintSurf(drawing, shore)
    paintStrand(drawing)
    if (!backdrop.without.has('trees')) paintPalms(drawing)
    return { ground: [(horizon + span * 0.5) / height, 0.985], support: 'ground' }
  },
}

function paintSand(drawing: Drawing, shore: Float32Array): void {
  const { canvas, width, height, horizon, noise, unit, mood, backdrop } = drawing
  const { data } = canvas
  const asked = backdrop.colours[0]
  const own = asked ? mix(sand, asked, 0.8) : sand
  const dry = shaded(mood, own, 1)
  const far = shaded(mood, own, 1, 0.18)
  const hollow = shaded(mood, scale(own, 0.84), 0.6)
  const wet = mix(shaded(mood, asked ? scale(own, 0.76) : wetSand, 0.85), mood.sky[2], 0.22)
  const span = height - horizon
  for (let y = Math.floor(horizon); y < height; y++) {
    const depth = Math.min(depthOf(drawing, y), 30)
    const share = (y - horizon) / span
    for (let x = 0; x < width; x++) {
      const from = shore[x]
      if (y < from - 1) continue
      const cover = Math.min(1, y - from + 1)
      const u = ((x - width / 2) * depth) / (420 * unit)
      const dunes = noise.layered(u + 20, depth * 3.1, 3)
      const ripple = noise.at(u * 5 + noise.at(u * 3, depth * 8) * 1.5, depth * 26) * 0.5
      const t = Math.min(1, Math.max(0, 0.34 - dunes * 0.9 - ripple * 0.2))
      const soaked = Math.max(0, 1 - (y - from) / (span * 0.1)) ** 0.7
      const tone = 1 + 0.035 * noise.at(x / (1.6 * unit), y / (1.3 * unit)) + ripple * 0.035
      const at = (y * width + x) * 3
      for (let channel = 0; channel < 3; channel++) {
        const lit = far[channel] + (dry[channel] - far[channel]) * share
        let value = lit + (hollow[channel] - lit) * t * 0.5
        value += (wet[channel] - value) * soaked
        data[at + channel] += (value * tone - data[at + channel]) * cover
      }
    }
  }
}

/** Foam where the waves run out, and two breaking lines farther out. */
function paintSurf(drawing: Drawing, shore: Float32Array): void {
  const { canvas, width, height, horizon, noise, unit, mood } = drawing
  const dice = drawing.chance('surf')
  const span = height - horizon
  const foam = shaded(mood, [255, 255, 255], 1)
  const shade = shaded(mood, [150, 196, 200], 0.7)
  const lines = [0.24, 0.52, 1]
  for (const [index, share] of lines.entries()) {
    const phase = dice() * 100
    const thick = (2.5 + 9 * share) * unit
    for (let x = 0; x < width; x++) {
      const sway = noise.layered(x / (150 * unit) + phase, index * 9, 3)
      const row = horizon + (shore[x] - horizon) * share + (share < 1 ? sway * span * 0.03 : 0)
      const swell = Math.max(0, share === 1 ? 0.8 + sway * 0.6 : sway * 2.2 + 0.35)
      const tall = thick * Math.min(1.4, swell)
      for (let y = Math.floor(row - tall * 2.6); y < row + tall * 0.6; y++) {
        if (y < horizon || y >= height) continue
        const up = (row - y) / Math.max(0.5, tall)
        const lace = noise.layered(x / (9 * unit), y / (4 * unit) + phase, 3)
        const alpha = up < 0 ? 1 + up * 2 : Math.max(0, 1 - up / 2.6 + (lace - 0.25) * Math.min(1.2, up))
        const at = (y * width + x) * 3
        const held = Math.min(1, Math.max(0, alpha)) * Math.min(1, tall)
        const dark = up < 0.25 && share < 1 ? 0.35 : 0
        for (let channel = 0; channel < 3; channel++) {
          const value = foam[channel] + (shade[channel] - foam[channel]) * dark
          canvas.data[at + channel] += (value - canvas.data[at + channel]) * held
        }
      }
    }
  }
}

function paintStrand(drawing: Drawing): void {
  const { canvas, width, height, horizon, unit, mood } = drawing
  const dice = drawing.chance('strand')
  for (let index = 0; index < 46; index++) {
    const share = 0.55 + 0.45 * dice()
    const touch = {
      x: dice() * width,
      y: horizon + (height - horizon) * share,
      radius: (1 + 4.5 * share ** 2) * unit * between(dice, 0.5, 1.2),
    }
    const stone = mix([176, 150, 124], [236, 214, 196], dice())
    if (mood.hardness > 0)
      dab(canvas, shaded(mood, [150, 118, 86], 0.3), {
        ...touch,
        x: touch.x + touch.radius * 0.4,
        y: touch.y + touch.radius * 0.3,
        flatness: 0.4,
        softness: 0.4,
        alpha: 0.5,
      })
    dab(canvas, shaded(mood, stone, 0.9), { ...touch, flatness: 0.6 })
    dab(canvas, shaded(mood, mix(stone, [255, 255, 255], 0.4), 1), {
      x: touch.x - touch.radius * 0.25,
      y: touch.y - touch.radius * 0.2,
      radius: touch.radius * 0.45,
      flatness: 0.6,
      alpha: 0.7,
    })
  }
  const side = dice() < 0.5 ? 0 : 1
  for (let index = 0; index < 90; index++) {
    const far = dice() ** 1.6
    const x = side === 0 ? far * width * 0.2 : width - far * width * 0.2
    const tall = (30 + 60 * (1 - far)) * unit * between(dice, 0.6, 1.2)
    blade(
      canvas,
      shaded(mood, mix([120, 140, 70], [190, 188, 104], dice()), 0.85),
      x,
      height + 6 * unit,
      tall,
      between(dice, -0.7, 0.7) * tall,
      4 * unit,
    )
  }
}

function paintPalms(drawing: Drawing): void {
  const { width, height, horizon } = drawing
  const dice = drawing.chance('palms')
  const side = dice() < 0.5 ? -1 : 1
  const tall = Math.min(height * 0.72, width * 0.75)
  const span = height - horizon
  const edge = side < 0 ? 0.04 : 0.96
  paintPalm(
    drawing,
    dice,
    { x: (edge + side * -0.08) * width, y: horizon + span * 0.62, tall: tall * 0.72, distance: 0.06 },
    -side * 0.1,
  )
  paintPalm(
    drawing,
    dice,
    { x: edge * width, y: horizon + span * 0.84, tall, distance: 0 },
    -side * between(dice, 0.12, 0.24),
  )
}
