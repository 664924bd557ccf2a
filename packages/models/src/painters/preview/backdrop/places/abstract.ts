import type { Colour } from '../../scene/scene.ts'
import { breathe } from '../parts/breathe.ts'
import { between, pick } from '../parts/chance.ts'
import { along, fromHsl, mix, scale, shift } from '../parts/colour.ts'
import { dab } from '../parts/dab.ts'
import type { PlaceArtist } from '../parts/drawing.ts'
import { smoothField } from '../parts/noise.ts'
import { ridgeLine } from '../parts/ridge.ts'

/** Flowing colour: a soft mesh of light with a few long waves that cast shadows on each other. */
export const abstract: PlaceArtist = {
  horizon: [0.6, 0.6],
  indoors: true,
  async draw(drawing) {
    const { canvas, width, height, backdrop, noise, unit, work } = drawing
    const dice = drawing.chance('abstract')
    const dim = { dawn: 0.96, day: 1, golden: 0.98, dusk: 0.74, night: 0.46 }[backdrop.time]
    const lead = backdrop.colours[0] ?? fromHsl(dice() * 360, between(dice, 0.5, 0.72), between(dice, 0.5, 0.62))
    const step = pick(dice, [26, 38, -30, -44, 60])
    const second = backdrop.colours[1] ?? shift(lead, step, 0.95, 0.1)
    const aside = backdrop.colours[1] ? mix(lead, second, 0.3) : shift(lead, -step * 0.5, 0.9)
    const third = backdrop.colours[2] ?? shift(aside, 0, 0.9, -0.1)
    const pale = mix(lead, [255, 250, 244], 0.72)
    const ramp: (readonly [number, Colour])[] = [
      [0, third],
      [0.34, lead],
      [0.68, second],
      [1, pale],
    ]
    const offset = dice() * 100
    const size = Math.sqrt(width * height) * 0.62
    const bend = smoothField(width, height, 6, (x, y) => noise.layered(x / size + offset, y / size, 2))
    const tone = smoothField(width, height, 6, (x, y) =>
      noise.layered(x / (size * 0.9) + offset + 30, y / (size * 0.9) + 20, 2),
    )
    await breathe(work)
    const table = Array.from({ length: 257 }, (_, index) => scale(along(ramp, index / 256), dim))
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const index = y * width + x
        const t = Math.min(1, Math.max(0, 0.5 + tone[index] * 0.55 + bend[index] * 0.3 + (0.5 - y / height) * 0.35))
        const place = t * 256
        const low = Math.floor(place)
        const a = table[low]
        const b = table[Math.min(256, low + 1)]
        for (let channel = 0; channel < 3; channel++)
          canvas.data[index * 3 + channel] = a[channel] + (b[channel] - a[channel]) * (place - low)
      }
    }
    await breathe(work)
    const waves = 3 + Math.floor(dice() * 3)
    for (let wave = 0; wave < waves; wave++) {
      const share = wave / waves
      const line = ridgeLine(drawing, {
        row: height * (0.42 + 0.6 * share),
        swing: height * between(dice, 0.1, 0.2),
        wave: width * between(dice, 0.6, 1),
        offset: dice() * 100,
        octaves: 1,
      })
      const tilt = between(dice, -0.22, 0.22) * height
      const top = scale(along(ramp, (0.9 - share * 0.85 + 0.05 * dice()) % 1), dim)
      const foot = scale(along(ramp, (0.62 - share * 0.6 + 1) % 1), dim)
      const drop = 46 * unit
      for (let x = 0; x < width; x++) {
        const crest = line[x] + (x / width - 0.5) * tilt
        for (let y = Math.max(0, Math.floor(crest - drop)); y < height; y++) {
          const at = (y * width + x) * 3
          if (y < crest - 1) {
            const near = 1 - (crest - y) / drop
            for (let channel = 0; channel < 3; channel++) canvas.data[at + channel] *= 1 - 0.13 * near * near
            continue
          }
          const cover = Math.min(1, y - crest + 1)
          const t = Math.min(1, (y - crest) / (height * 0.36))
          const rim = Math.exp(-(y - crest) / (5 * unit)) * 0.3
          const soft = t * t * (3 - 2 * t)
          for (let channel = 0; channel < 3; channel++) {
            const value = top[channel] + (foot[channel] - top[channel]) * soft
            canvas.data[at + channel] += (value + (255 * dim - value) * rim - canvas.data[at + channel]) * cover
          }
        }
      }
      await breathe(work)
    }
    for (let spot = 0; spot < 9; spot++) {
      dab(canvas, scale(mix(pale, second, dice() * 0.5), dim), {
        x: dice() * width,
        y: dice() * height * 0.7,
        radius: between(dice, 10, 74) * unit,
        softness: between(dice, 0.05, 0.9),
        alpha: between(dice, 0.1, 0.28),
      })
    }
    return {
      ground: [0.6, 0.6],
      support: 'air',
      light: {
        from: between(dice, -0.6, 0.6),
        colour: scale(mix([255, 255, 255], pale, 0.3), dim),
        hardness: backdrop.without.has('shadows') ? 0 : 0.3,
        ambient: scale(mix([220, 220, 226], lead, 0.3), dim),
      },
      haze: { colour: scale(lead, dim), strength: 0 },
    }
  },
}
