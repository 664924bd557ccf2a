import type { Colour } from '../../scene/scene.ts'
import { breathe } from '../parts/breathe.ts'
import { between, type Chance } from '../parts/chance.ts'
import { fromHsl, mix, scale, shift } from '../parts/colour.ts'
import { dab, glow } from '../parts/dab.ts'
import type { Drawing, PlaceArtist } from '../parts/drawing.ts'
import { smoothField } from '../parts/noise.ts'

/** Deep space: a nebula, stars, a planet with its light and dark side, sometimes a ring. */
export const space: PlaceArtist = {
  horizon: [0.5, 0.5],
  indoors: true,
  async draw(drawing) {
    const { width, height, backdrop } = drawing
    const dice = drawing.chance('space')
    const hue = between(dice, 200, 330)
    const lead = backdrop.colours[0] ?? fromHsl(hue, 0.7, 0.5)
    const second = backdrop.colours[1] ?? shift(lead, between(dice, 60, 130) * (dice() < 0.5 ? -1 : 1))
    await paintNebula(drawing, lead, second)
    if (!backdrop.without.has('stars')) paintStarField(drawing)
    await breathe(drawing.work)
    const fromLeft = dice() < 0.5
    const side = fromLeft ? -1 : 1
    const large = Math.min(width, height) * between(dice, 0.2, 0.3)
    paintPlanet(
      drawing,
      dice,
      { x: width * (0.5 - side * between(dice, 0.26, 0.34)), y: height * between(dice, 0.2, 0.32), radius: large },
      shift(lead, between(dice, 20, 60), 0.62, 0.1),
      side,
      dice() < 0.55,
    )
    if (!backdrop.without.has('moon'))
      paintPlanet(
        drawing,
        dice,
        {
          x: width * (0.5 + side * between(dice, 0.2, 0.38)),
          y: height * between(dice, 0.62, 0.82),
          radius: large * between(dice, 0.16, 0.26),
        },
        shift(second, 30, 0.4, 0.1),
        side,
        false,
      )
    return {
      ground: [0.55, 0.55],
      support: 'air',
      light: {
        from: side * 0.8,
        colour: [255, 250, 240],
        hardness: backdrop.without.has('shadows') ? 0 : 0.7,
        ambient: mix([110, 110, 150], lead, 0.25),
      },
      haze: { colour: mix([10, 10, 28], lead, 0.2), strength: 0.15 },
    }
  },
}

async function paintNebula(drawing: Drawing, lead: Colour, second: Colour): Promise<void> {
  const { canvas, width, height, noise, unit, work } = drawing
  const offset = drawing.chance('nebula')() * 100
  const size = 430 * unit
  const bend = smoothField(width, height, 4, (x, y) => noise.layered(x / size + offset, y / size, 4))
  await breathe(work)
  const gas = smoothField(width, height, 3, (x, y) => {
    const warp = bend[Math.min(height - 1, Math.round(y)) * width + Math.min(width - 1, Math.round(x))]
    return noise.layered(x / (size * 0.8) + warp * 1.6 + offset, y / (size * 0.8) + warp * 1.2 + 40, 6)
  })
  await breathe(work)
  const night: Colour = mix([6, 7, 20], lead, 0.04)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const index = y * width + x
      const slant = Math.exp(-(((y / height - 0.5 + (x / width - 0.5) * 0.55 + bend[index] * 0.3) / 0.3) ** 2))
      const dense = Math.max(0, gas[index] * 0.85 + 0.5) * (0.25 + 0.75 * slant)
      const core = dense ** 2
      const hue = Math.min(1, Math.max(0, 0.5 + bend[index] * 1.8))
      const at = index * 3
      for (let channel = 0; channel < 3; channel++) {
        const colour = lead[channel] + (second[channel] - lead[channel]) * hue
        canvas.data[at + channel] = night[channel] + colour * core * 0.85 + 255 * Math.max(0, core - 0.3) * 0.5
      }
    }
  }
}

function paintStarField(drawing: Drawing): void {
  const { canvas, width, height, unit } = drawing
  const dice = drawing.chance('stars')
  const tints: readonly Colour[] = [
    [255, 255, 255],
    [200, 220, 255],
    [255, 224, 190],
  ]
  for (let index = 0; index < 900; index++) {
    const size = dice() ** 7
    const at = { x: dice() * width, y: dice() * height }
    const colour = tints[Math.floor(dice() * 3)]
    dab(canvas, colour, { ...at, radius: (0.55 + 2 * size) * unit, alpha: between(dice, 0.3, 0.95) })
    if (size > 0.72) {
      glow(canvas, colour, at.x, at.y, 26 * unit * size, 0.55)
      dab(canvas, colour, { ...at, radius: 15 * unit * size, flatness: 0.05, alpha: 0.6, softness: 1 })
      dab(canvas, colour, {
        ...at,
        radius: 15 * unit * size,
        flatness: 0.05,
        turn: Math.PI / 2,
        alpha: 0.6,
        softness: 1,
      })
    }
  }
}

interface Globe {
  readonly x: number
  readonly y: number
  readonly radius: number
}

function paintPlanet(
  drawing: Drawing,
  dice: Chance,
  globe: Globe,
  colour: Colour,
  side: number,
  ringed: boolean,
): void {
  const { canvas, width, height, noise } = drawing
  const { x: cx, y: cy, radius } = globe
  const tilt = between(dice, -0.4, 0.4)
  const phase = dice() * 80
  const air = mix(colour, [200, 225, 255], 0.5)
  glow(canvas, air, cx, cy, radius * 1.5, 0.3)
  const light = [side * 0.72, -0.42, 0.55] as const
  const bands = between(dice, 2.2, 5)
  const ring = (front: boolean) => {
    if (!ringed) return
    for (let y = Math.max(0, Math.floor(cy - radius * 1.4)); y < Math.min(height, cy + radius * 1.4); y++) {
      for (let x = Math.max(0, Math.floor(cx - radius * 2.3)); x < Math.min(width, cx + radius * 2.3); x++) {
        const dx = x - cx
        const dy = y - cy
        const u = (dx * Math.cos(tilt) + dy * Math.sin(tilt)) / radius
        const v = (dy * Math.cos(tilt) - dx * Math.sin(tilt)) / radius / 0.24
        if (v > 0 !== front) continue
        const far = Math.hypot(u, v)
        if (far < 1.32 || far > 2.15) continue
        const grain = 0.5 + 0.5 * noise.at(far * 16 + phase, 3)
        const gap = Math.abs(far - 1.82) < 0.035 ? 0.1 : 1
        const alpha = Math.min(1, (far - 1.32) / 0.06, (2.15 - far) / 0.08) * (0.35 + 0.5 * grain) * gap
        const dark = u * side < 0 && Math.hypot(dx, dy) < radius * 1.5 && !front ? 0.4 : 1
        const at = (y * width + x) * 3
        for (let channel = 0; channel < 3; channel++)
          canvas.data[at + channel] += ((colour[channel] * 0.4 + 140) * dark - canvas.data[at + channel]) * alpha * 0.8
      }
    }
  }
  ring(false)
  for (let y = Math.max(0, Math.floor(cy - radius - 1)); y < Math.min(height, cy + radius + 1); y++) {
    for (let x = Math.max(0, Math.floor(cx - radius - 1)); x < Math.min(width, cx + radius + 1); x++) {
      const u = (x - cx) / radius
      const v = (y - cy) / radius
      const far = Math.sqrt(u * u + v * v)
      const cover = Math.min(1, Math.max(0, (1 - far) * radius + 0.5))
      if (cover <= 0) continue
      const w = Math.sqrt(Math.max(0, 1 - far * far))
      const lit = Math.min(1, Math.max(0, (u * light[0] + v * light[1] + w * light[2]) * 1.25 + 0.06))
      const across = u * Math.cos(tilt) + v * Math.sin(tilt)
      const down = v * Math.cos(tilt) - u * Math.sin(tilt)
      const swirl = noise.layered((across * 2.2) / (0.4 + w) + phase, down * bands * 1.2 + phase, 4)
      const band = 0.5 + 0.5 * Math.sin((down * bands + swirl * 0.7) * Math.PI)
      const rim = (1 - w) ** 3 * lit
      const at = (y * width + x) * 3
      const dark = scale(shift(colour, 24, 0.9), 0.62)
      for (let channel = 0; channel < 3; channel++) {
        let value = dark[channel] + (colour[channel] * 1.12 - dark[channel]) * band
        value = value * (0.05 + 0.98 * lit) + air[channel] * rim * 0.7
        canvas.data[at + channel] += (value - canvas.data[at + channel]) * cover
      }
    }
  }
  ring(true)
}
