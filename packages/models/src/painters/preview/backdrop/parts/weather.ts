import { between } from './chance.ts'
import { mix } from './colour.ts'
import { dab } from './dab.ts'
import type { Drawing } from './drawing.ts'
import { smoothField } from './noise.ts'

/** What falls, drifts and flashes in front of an outdoor place. */
export function paintWeather(drawing: Drawing): void {
  const { backdrop } = drawing
  const { weather, without } = backdrop
  if (weather === 'fog' && !without.has('fog')) paintFog(drawing)
  if ((weather === 'rain' || weather === 'storm') && !without.has('rain'))
    paintRain(drawing, weather === 'storm' ? 1.5 : 1)
  if (weather === 'snow' && !without.has('snow')) paintSnowfall(drawing)
}

function paintFog(drawing: Drawing): void {
  const { canvas, width, height, horizon, noise, unit, mood } = drawing
  const fog = mix(mood.haze, mix([255, 252, 248], mood.sun.colour, 0.3), 0.42 * (mood.haze[0] / 255))
  const field = smoothField(width, height, 6, (x, y) => noise.layered(x / (520 * unit), y / (130 * unit), 4))
  const { data } = canvas
  for (let y = 0; y < height; y++) {
    const away = y < horizon ? (horizon - y) / horizon : (y - horizon) / (height - horizon)
    const base = y < horizon ? 0.86 - 0.5 * away : 0.86 * (1 - away) ** 1.9 + 0.06
    for (let x = 0; x < width; x++) {
      const alpha = Math.min(0.97, Math.max(0, base + field[y * width + x] * 0.3))
      const at = (y * width + x) * 3
      data[at] += (fog[0] - data[at]) * alpha
      data[at + 1] += (fog[1] - data[at + 1]) * alpha
      data[at + 2] += (fog[2] - data[at + 2]) * alpha
    }
  }
}

function paintRain(drawing: Drawing, strength: number): void {
  const { canvas, width, height, horizon, unit, mood } = drawing
  const chance = drawing.chance('rain')
  const { data } = canvas
  const slant = between(chance, 0.08, 0.26) * (chance() < 0.5 ? -1 : 1)
  const light = mix(mood.haze, [235, 242, 250], 0.55)
  const count = Math.round((1500 * strength * width * height) / (1e6 * unit * unit))
  for (let index = 0; index < count; index++) {
    const near = chance() ** 2.4
    const length = (12 + 52 * near) * unit
    const alpha = 0.12 + 0.26 * near
    const half = (0.4 + 0.75 * near) * unit
    const startX = between(chance, -0.15, 1.15) * width
    const startY = between(chance, -0.05, 1) * height
    for (let step = 0; step < length; step++) {
      const y = Math.round(startY + step)
      if (y < 0 || y >= height) continue
      const centre = startX + step * slant
      const fade = alpha * Math.sin((Math.PI * (step + 0.5)) / length)
      for (let x = Math.max(0, Math.floor(centre - half)); x <= Math.min(width - 1, Math.floor(centre + half)); x++) {
        const cover = (Math.min(x + 1, centre + half) - Math.max(x, centre - half)) * fade
        if (cover <= 0) continue
        const at = (y * width + x) * 3
        data[at] += (light[0] - data[at]) * cover
        data[at + 1] += (light[1] - data[at + 1]) * cover
        data[at + 2] += (light[2] - data[at + 2]) * cover
      }
    }
  }
  for (let index = 0; index < count * 0.16; index++) {
    const y = horizon + (height - horizon) * chance() ** 0.7
    const share = (y - horizon) / (height - horizon)
    const touch = { x: chance() * width, y, radius: (1 + 9 * share) * unit * between(chance, 0.5, 1), flatness: 0.26 }
    dab(canvas, light, { ...touch, alpha: 0.26 * share, softness: 0.4 })
  }
}

function paintSnowfall(drawing: Drawing): void {
  const { canvas, width, height, unit, mood } = drawing
  const chance = drawing.chance('snowfall')
  const flake = mix([255, 255, 255], mood.haze, drawing.backdrop.time === 'night' ? 0.3 : 0.04)
  const count = Math.round((1100 * width * height) / (1e6 * unit * unit))
  for (let index = 0; index < count; index++) {
    const near = chance() ** 3.2
    dab(canvas, flake, {
      x: chance() * width,
      y: chance() * height,
      radius: (0.9 + 6.4 * near) * unit * between(chance, 0.7, 1.2),
      softness: 0.25 + 0.55 * near,
      alpha: between(chance, 0.55, 0.95) * (1 - near * 0.45),
    })
  }
}

/** A forked bolt from the clouds down to the horizon; only in a storm. */
export function paintLightning(drawing: Drawing): void {
  const { canvas, width, horizon, unit, backdrop } = drawing
  if (backdrop.weather !== 'storm' || backdrop.without.has('lightning')) return
  const chance = drawing.chance('lightning')
  const x = between(chance, 0.2, 0.8) * width
  const halo = smoothHalo(x, horizon * 0.35, width * 0.42)
  for (let y = 0; y < horizon; y++) {
    for (let column = 0; column < width; column++) {
      const add = halo(column, y) * 0.3
      const at = (y * width + column) * 3
      canvas.data[at] += (232 - canvas.data[at]) * add
      canvas.data[at + 1] += (228 - canvas.data[at + 1]) * add
      canvas.data[at + 2] += (255 - canvas.data[at + 2]) * add
    }
  }
  const bolt = (fromX: number, fromY: number, toY: number, thick: number, forks: number) => {
    let px = fromX
    let lean = between(chance, -0.5, 0.5)
    for (let y = fromY; y < toY; y += unit) {
      if (chance() < 0.09) lean = between(chance, -1.1, 1.1)
      px += lean * unit
      const t = (y - fromY) / (toY - fromY)
      const radius = thick * (1 - t * 0.7) * unit
      dab(canvas, [206, 204, 255], { x: px, y, radius: radius * 4.5, softness: 1, alpha: 0.1 })
      dab(canvas, [255, 252, 255], { x: px, y, radius })
      if (forks > 0 && chance() < 0.018) bolt(px, y, y + (toY - y) * between(chance, 0.3, 0.6), thick * 0.5, 0)
    }
  }
  bolt(x, horizon * 0.06, horizon, 2.3, 3)
}

function smoothHalo(centreX: number, centreY: number, reach: number) {
  return (x: number, y: number) => Math.exp(-(((x - centreX) / reach) ** 2) - ((y - centreY) / reach) ** 2)
}
