import type { Colour } from '../../scene/scene.ts'
import { breathe } from '../parts/breathe.ts'
import { between } from '../parts/chance.ts'
import { css, mix, scale } from '../parts/colour.ts'
import { paintHeaven, paintLawn } from '../parts/countryside.ts'
import { blade } from '../parts/dab.ts'
import { openGround, type PlaceArtist } from '../parts/drawing.ts'
import { house } from '../parts/facade.ts'
import { paintHills } from '../parts/land.ts'
import { shaded } from '../parts/mood.ts'
import { focalOf, paintPlane } from '../parts/plane.ts'
import { greeneryOf } from '../parts/plants.ts'
import { paintSvg } from '../parts/svg.ts'
import { paintTreeLine } from '../parts/tree-line.ts'

const crops: Record<'spring' | 'summer' | 'autumn' | 'winter', readonly Colour[]> = {
  spring: [
    [126, 186, 76],
    [150, 196, 84],
  ],
  summer: [
    [226, 190, 98],
    [212, 176, 84],
    [140, 184, 78],
  ],
  autumn: [
    [206, 152, 74],
    [178, 132, 82],
  ],
  winter: [
    [168, 144, 112],
    [156, 134, 108],
  ],
}

/** Rows of crop that run to the horizon, a red barn and a silo, hedges between the fields. */
export const farmland: PlaceArtist = {
  horizon: [0.5, 0.56],
  async draw(drawing) {
    const { canvas, backdrop, mood, height, width, horizon, unit, work, noise } = drawing
    const greenery = greeneryOf(backdrop)
    const dice = drawing.chance('farm')
    await paintHeaven(drawing)
    paintHills(drawing, { chains: 4, rise: between(dice, 0.16, 0.24), nearRise: 0.03, trees: 20 })
    await breathe(work)
    paintTreeLine(drawing, {
      row: horizon + 3 * unit,
      tall: 58 * unit,
      distance: 0.42,
      kind: 'broad',
      gaps: 0.5,
      bushes: true,
    })
    if (!backdrop.without.has('buildings')) {
      const left = dice() < 0.5
      const wide = 150 * unit
      const x = width * (left ? between(dice, 0.1, 0.22) : between(dice, 0.68, 0.78))
      const foot = horizon + 8 * unit
      const silo = x + (left ? wide * 1.06 : -wide * 0.34)
      const steel = css(shaded(mood, [206, 212, 216], 0.95, 0.2))
      const dark = css(shaded(mood, [140, 150, 160], 0.4, 0.2))
      const round = wide * 0.28
      await paintSvg(
        canvas,
        `<rect x="${silo}" y="${foot - wide * 0.95}" width="${round}" height="${wide * 0.95}" fill="${steel}"/><rect x="${silo + round * 0.6}" y="${foot - wide * 0.95}" width="${round * 0.4}" height="${wide * 0.95}" fill="${dark}"/><path d="M${silo} ${foot - wide * 0.94} q${round / 2} ${-round * 0.9} ${round} 0 z" fill="${steel}"/>${house(drawing, dice, { x, foot, wide, tall: wide * 0.46, wall: [190, 70, 58], roof: [122, 104, 102], distance: 0.2, storeys: 1, gable: true, snowy: greenery.snowy })}`,
        work,
      )
    }
    await paintLawn(drawing, 2)
    const crop = crops[backdrop.season][Math.floor(dice() * crops[backdrop.season].length)]
    const ripe = backdrop.colours[0] ?? crop
    const earth: Colour = [142, 106, 78]
    const tone = (colour: Colour, lighting: number, away: number) =>
      shaded(mood, greenery.snowy ? mix(colour, [244, 247, 253], 0.72) : colour, lighting, away)
    const pitch = 88 * unit
    const turn = between(dice, -0.5, 0.5)
    const lit = [tone(ripe, 1, 0), tone(scale(ripe, 0.72), 0.5, 0), tone(earth, 0.5, 0), tone(ripe, 0.95, 0.4)]
    paintPlane(drawing, {
      from: horizon + 9 * unit,
      eye: horizon - 2 * unit,
      shade(x, z, footX, footZ, out) {
        const aside = x + z * turn * 0.35
        const share = aside / pitch - Math.floor(aside / pitch)
        const clarity = Math.min(1, (pitch * 0.5) / (footX + footZ * Math.abs(turn) * 0.35))
        const row = Math.sin(share * Math.PI) ** 0.8
        const tuft = noise.layered(aside / (9 * unit), z / (16 * unit), 2) * 0.22 * Math.min(1, 5 / footZ)
        const wave = noise.layered(x / (420 * unit), z / (520 * unit), 2) * 0.12
        const side = share < 0.5 ? 1 : 0
        const away = Math.min(1, (footX - 1) / 13) ** 0.7
        const height01 = Math.min(1, Math.max(0, row * 1.5 - 0.35 + tuft))
        for (let channel = 0; channel < 3; channel++) {
          const plant =
            lit[1][channel] +
            (lit[0][channel] - lit[1][channel]) * Math.min(1, Math.max(0, 0.45 + 0.45 * side + tuft + wave))
          let value = lit[2][channel] + (plant - lit[2][channel]) * height01
          const even = plant * 0.72 + lit[2][channel] * 0.28
          value = even + (value - even) * clarity
          out[channel] = value + (lit[3][channel] - value) * away
        }
      },
    })
    await breathe(work)
    if (!greenery.snowy) {
      const rows = 1700
      for (let index = 0; index < rows; index++) {
        const share = Math.sqrt(index / rows)
        const y = horizon + (height - horizon) * (0.22 + 0.84 * share)
        const depth = (height - horizon) / (y - horizon)
        const z = depth * focalOf(drawing)
        const line = Math.round(between(dice, -14, 14))
        const x = width / 2 + ((line + 0.5) * pitch - z * turn * 0.35 + between(dice, -0.24, 0.24) * pitch) / depth
        const tall = (8 + 34 * share ** 2) * unit * between(dice, 0.6, 1.2)
        if (x < -20 || x > width + 20) continue
        blade(
          canvas,
          tone(mix(ripe, scale(ripe, 0.8), dice()), between(dice, 0.6, 1), 0.25 * (1 - share)),
          x,
          y,
          tall,
          between(dice, -0.3, 0.3) * tall,
          (1 + 2.6 * share) * unit,
        )
      }
    }
    return { ground: openGround(drawing), support: 'ground' }
  },
}
