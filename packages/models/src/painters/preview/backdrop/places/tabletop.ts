import type { Colour } from '../../scene/scene.ts'
import { blurCanvas } from '../parts/blur-canvas.ts'
import { breathe } from '../parts/breathe.ts'
import { between, pick } from '../parts/chance.ts'
import { mix, scale, shift } from '../parts/colour.ts'
import { dab, glow } from '../parts/dab.ts'
import type { Drawing, PlaceArtist } from '../parts/drawing.ts'
import { paintFloor } from '../parts/floor.ts'
import { bookcase, box, paintHousePlant } from '../parts/furniture.ts'
import { type IndoorLight, indoorLight, inside, paintWall, roomLight } from '../parts/indoor.ts'
import { pendant } from '../parts/pendant.ts'
import { paintPlane } from '../parts/plane.ts'
import { paintSvg } from '../parts/svg.ts'
import { paintWindow } from '../parts/window.ts'

const woods: readonly Colour[] = [
  [186, 138, 94],
  [160, 112, 76],
  [208, 168, 124],
  [122, 86, 64],
]

/** A wooden or marble table close by, the room behind it far out of focus. */
export const tabletop: PlaceArtist = {
  horizon: [0.56, 0.62],
  indoors: true,
  async draw(drawing) {
    const { canvas, width, height, horizon, unit, backdrop, work } = drawing
    const dice = drawing.chance('tabletop')
    const light = indoorLight(drawing)
    const wall =
      backdrop.colours[1] ??
      shift(
        pick(dice, [
          [216, 206, 190],
          [196, 206, 204],
          [206, 190, 180],
        ] as const),
        between(dice, -10, 10),
      )
    const windowX = width * (dice() < 0.5 ? between(dice, 0.04, 0.16) : between(dice, 0.52, 0.64))
    const windowWide = width * 0.34
    paintWall(drawing, light, { colour: wall, windowX: windowX + windowWide / 2, windowY: horizon * 0.4 })
    await paintWindow(drawing, light, {
      x: windowX,
      y: horizon * 0.04,
      wide: windowWide,
      tall: horizon * 0.82,
      view: 'green',
      columns: 2,
      rows: 2,
      frame: [244, 240, 232],
      curtain: shift(wall, 0, 0.8, 0.08),
    })
    if (!backdrop.without.has('furniture')) {
      const other = windowX < width / 2 ? width * 0.66 : width * 0.06
      await paintSvg(
        canvas,
        bookcase(light, dice, other, horizon * 0.22, width * 0.28, horizon * 1.02, [168, 126, 92], 3) +
          pendant(light, width * 0.5, horizon * 0.16, 110 * unit, [206, 150, 92]) +
          box(0, horizon * 0.94, width, horizon * 0.06, 'rgba(60,44,40,0.25)'),
        work,
      )
      paintHousePlant(
        drawing,
        light,
        dice,
        windowX < width / 2 ? width * 0.56 : width * 0.44,
        horizon * 1.02,
        260 * unit,
      )
    }
    await breathe(work)
    const far = { width, height: horizon, data: canvas.data.subarray(0, width * horizon * 3) }
    blurCanvas(far, 15 * unit)
    await breathe(work)
    paintBokeh(drawing, light)
    if (backdrop.colours.length === 0 && dice() < 0.3) paintMarble(drawing, light)
    else {
      const wood = backdrop.colours[0] ?? shift(pick(dice, woods), between(dice, -5, 5))
      paintFloor(drawing, {
        kind: 'boards',
        from: horizon,
        eye: horizon * 0.42,
        colour: inside(light, wood, 0.95),
        second: inside(light, scale(wood, 0.6), 0.7),
        size: 170,
        sheen: inside(light, mix(wall, light.dayColour, 0.5), 1),
        gloss: 0.34,
      })
    }
    paintTableLight(drawing, light, windowX + windowWide / 2)
    return {
      ground: [(horizon + (height - horizon) * 0.14) / height, 0.96],
      support: 'ground',
      light: roomLight(drawing, light, windowX + windowWide / 2),
    }
  },
}

function paintMarble(drawing: Drawing, light: IndoorLight): void {
  const { noise, unit, horizon } = drawing
  const lit = inside(light, [246, 244, 240], 1)
  const vein = inside(light, [152, 146, 144], 0.85)
  const sheen = inside(light, [255, 255, 255], 1)
  paintPlane(drawing, {
    from: horizon,
    eye: horizon * 0.42,
    shade(x, z, footX, _footZ, out) {
      const u = x / (620 * unit)
      const v = z / (760 * unit)
      const bend = noise.layered(u * 1.6, v * 1.6, 4) * 0.55
      const broad = Math.abs(noise.at(u * 0.9 + v * 0.7 + bend, v * 0.5 - u * 0.4 + bend + 7))
      const fine = Math.abs(noise.at(u * 2.1 - v * 1.3 + bend * 1.5 + 30, v * 1.4 + bend + 3))
      const fade = 0.35 + 0.65 * Math.max(0, noise.at(u * 1.3 + 60, v * 1.3) + 0.4)
      const strong = Math.max(0, 1 - broad / 0.035) * 0.5 + Math.max(0, 1 - broad / 0.16) * 0.22
      const cloud = 0.5 + 0.5 * noise.layered(u * 2 + 9, v * 2, 3)
      const alpha = Math.min(0.75, strong * fade + Math.max(0, 1 - fine / 0.02) * 0.16 * fade + cloud * 0.1)
      const gloss = Math.min(0.4, (footX - 1) * 0.3)
      for (let channel = 0; channel < 3; channel++) {
        const value = lit[channel] + (vein[channel] - lit[channel]) * alpha
        out[channel] = value + (sheen[channel] - value) * gloss
      }
    },
  })
}

/** Round spots of far lights, out of focus. */
function paintBokeh(drawing: Drawing, light: IndoorLight): void {
  const { canvas, width, horizon, unit } = drawing
  const dice = drawing.chance('bokeh')
  const warm = mix([255, 222, 160], light.dayColour, 0.4)
  for (let index = 0; index < 16; index++) {
    const touch = { x: dice() * width, y: horizon * between(dice, 0.06, 0.86), radius: between(dice, 12, 38) * unit }
    dab(canvas, shift(warm, between(dice, -14, 14)), {
      ...touch,
      softness: 0.16,
      alpha: between(dice, 0.06, 0.2) + 0.16 * light.lamps,
    })
  }
  glow(canvas, warm, width / 2, horizon * 0.16, 260 * unit, 0.4 * light.lamps)
}

function paintTableLight(drawing: Drawing, light: IndoorLight, windowX: number): void {
  const { canvas, width, height, horizon } = drawing
  for (let y = horizon; y < height; y++) {
    const v = (y - horizon) / (height - horizon)
    const lip = Math.max(0, 1 - (y - horizon) / (height * 0.006)) * 0.5
    for (let x = 0; x < width; x++) {
      const u = (x - windowX - (width / 2 - windowX) * v * 1.2) / (width * 0.46)
      const pool = Math.exp(-u * u - (v - 0.2) ** 2 * 2.4)
      const at = (y * width + x) * 3
      const tone = 0.72 + 0.34 * pool - 0.12 * v * v
      const add = pool * 0.13 * Math.max(light.daylight, light.lamps * 0.7) + lip * 0.5
      for (let channel = 0; channel < 3; channel++) {
        const value = canvas.data[at + channel] * tone
        canvas.data[at + channel] = value + (light.dayColour[channel] * light.lit[channel] - value) * add
      }
    }
  }
}
