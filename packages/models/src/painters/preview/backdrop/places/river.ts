import { breathe } from '../parts/breathe.ts'
import { paintBush } from '../parts/bush.ts'
import { between } from '../parts/chance.ts'
import { mix } from '../parts/colour.ts'
import { paintHeaven, paintLawn } from '../parts/countryside.ts'
import { dab } from '../parts/dab.ts'
import { type Drawing, openGround, type PlaceArtist } from '../parts/drawing.ts'
import { paintCastShade } from '../parts/ground.ts'
import { paintFarMountains, paintHills } from '../parts/land.ts'
import { shaded } from '../parts/mood.ts'
import { type PathLook, pathMiddle } from '../parts/path.ts'
import { greeneryOf, paintFlowers, paintGrass } from '../parts/plants.ts'
import { paintTreeLine } from '../parts/tree-line.ts'

/** A river that winds through meadows. */
export const river: PlaceArtist = {
  horizon: [0.48, 0.55],
  async draw(drawing) {
    const { backdrop, height, horizon, unit } = drawing
    const greenery = greeneryOf(backdrop)
    const dice = drawing.chance('river')
    await paintHeaven(drawing)
    paintFarMountains(drawing, 0.26)
    paintHills(drawing, { chains: 3, rise: 0.17, nearRise: 0.03, trees: 14 })
    paintTreeLine(drawing, {
      row: horizon + 5 * unit,
      tall: 78 * unit,
      distance: 0.36,
      kind: 'mixed',
      gaps: 0.45,
      bushes: true,
    })
    await breathe(drawing.work)
    const mirror = drawing.canvas.data.slice(0, horizon * drawing.width * 3)
    await paintLawn(drawing, 3)
    paintCastShade(drawing, [0.6, 0.7, 0.82], 0.6, horizon)
    paintGrass(drawing, horizon + (height - horizon) * 0.03)
    await breathe(drawing.work)
    const side = dice() < 0.5 ? -1 : 1
    const bed: PathLook = {
      start: 0.5 + side * between(dice, 0.3, 0.42),
      end: between(dice, 0.42, 0.58),
      half: 0.3,
      swing: side * between(dice, 0.1, 0.22),
      colour: backdrop.colours[0] ?? [60, 136, 168],
      farColour: [150, 198, 214],
      rim: [150, 130, 96],
    }
    if (!backdrop.without.has('water')) paintStream(drawing, bed, mirror)
    await breathe(drawing.work)
    if (!greenery.snowy)
      paintFlowers(drawing, {
        path: bed,
        colours: [
          [255, 255, 255],
          [252, 224, 112],
          [196, 150, 230],
        ],
        from: horizon + 30 * unit,
        count: 200,
      })
    return { ground: openGround(drawing), support: 'ground' }
  },
}

function paintStream(drawing: Drawing, bed: PathLook, above: Float32Array): void {
  const { canvas, width, height, horizon, noise, unit, mood } = drawing
  const { data } = canvas
  const dice = drawing.chance('stream')
  const bank = shaded(mood, bed.rim, 0.5)
  const near = shaded(mood, bed.colour, 0.8)
  const far = shaded(mood, bed.farColour, 0.9, 0.3)
  const stones: [number, number, number][] = []
  for (let y = horizon + 2; y < height; y++) {
    const share = (y - horizon) / (height - horizon)
    const middle = pathMiddle(drawing, bed, y)
    const half = bed.half * width * share ** 0.95 + unit
    const lip = (2 + 15 * share) * unit
    for (let x = Math.max(0, Math.floor(middle - half - lip)); x < Math.min(width, middle + half + lip); x++) {
      const ragged = noise.layered(x / (60 * unit), y / (16 * unit), 3) * half * 0.08
      const inside = half - Math.abs(x - middle) + ragged
      const at = (y * width + x) * 3
      if (inside < 0) {
        const cover = Math.max(0, 1 + inside / lip) ** 0.6
        for (let channel = 0; channel < 3; channel++)
          data[at + channel] += (bank[channel] - data[at + channel]) * cover * 0.85
        continue
      }
      const wave = noise.at(x / (70 * unit * (0.3 + share)), y / (7 * unit * (0.3 + share)))
      const row = Math.max(
        0,
        Math.min(horizon - 1, Math.round(horizon - (y - horizon) * 1.25 - Math.abs(wave) * 9 * unit * share)),
      )
      const column = Math.min(width - 1, Math.max(0, Math.round(x + wave * 7 * unit)))
      const rim = Math.max(0, 1 - inside / (half * 0.14 + 2))
      const mirror = 0.62 - 0.3 * share
      for (let channel = 0; channel < 3; channel++) {
        const body = (far[channel] + (near[channel] - far[channel]) * share ** 0.6) * (1 + wave * 0.1) * (1 - rim * 0.3)
        data[at + channel] = body + (above[(row * width + column) * 3 + channel] - body) * mirror
      }
    }
    if (share > 0.06 && dice() < 0.12)
      stones.push([middle + (dice() < 0.5 ? -1 : 1) * half * between(dice, 0.94, 1.08), y, share])
  }
  for (const [x, y, share] of stones)
    paintStone(drawing, x, y, (3 + 26 * share ** 1.3) * unit * between(dice, 0.4, 1), share)
  for (let index = 0; index < 4; index++) {
    const share = 0.1 + 0.16 * index
    const y = horizon + share * (height - horizon)
    const x = pathMiddle(drawing, bed, y) + (index % 2 === 0 ? -1 : 1) * (bed.half * width * share * 1.35 + 20 * unit)
    if (!drawing.backdrop.without.has('trees'))
      paintBush(drawing, dice, { x, y, tall: (14 + 60 * share) * unit, distance: 0.25 * (1 - share) })
  }
}

function paintStone(drawing: Drawing, x: number, y: number, radius: number, share: number): void {
  const { canvas, mood } = drawing
  const grey = mix(shaded(mood, [150, 150, 148], 0.9, 0.3 * (1 - share)), mood.haze, 0.08)
  const dark = shaded(mood, [84, 88, 96], 0.3, 0.3 * (1 - share))
  const side = mood.sun.x < 0.5 ? -1 : 1
  dab(canvas, dark, { x, y, radius, flatness: 0.6 })
  dab(canvas, grey, {
    x: x + side * radius * 0.14,
    y: y - radius * 0.1,
    radius: radius * 0.82,
    flatness: 0.55,
    softness: 0.25,
  })
  dab(canvas, mix(grey, [255, 255, 255], 0.3), {
    x: x + side * radius * 0.25,
    y: y - radius * 0.24,
    radius: radius * 0.4,
    flatness: 0.5,
    softness: 0.7,
    alpha: 0.7,
  })
}
