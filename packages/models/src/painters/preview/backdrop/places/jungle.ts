import type { Colour } from '../../scene/scene.ts'
import { breathe } from '../parts/breathe.ts'
import { paintBush } from '../parts/bush.ts'
import { between, type Chance } from '../parts/chance.ts'
import { mix, scale, shift } from '../parts/colour.ts'
import { paintHeaven } from '../parts/countryside.ts'
import { dab } from '../parts/dab.ts'
import { type Drawing, openGround, type PlaceArtist } from '../parts/drawing.ts'
import { paintFrond } from '../parts/frond.ts'
import { paintCastShade, paintGround } from '../parts/ground.ts'
import { paintShafts } from '../parts/light.ts'
import { paintLimb } from '../parts/limb.ts'
import { shaded } from '../parts/mood.ts'
import { paintPalm } from '../parts/palm.ts'
import { paintPath } from '../parts/path.ts'
import { paintFlowers } from '../parts/plants.ts'

const plainLeaf: Colour = [58, 138, 78]

const leafOf = ({ backdrop }: Drawing): Colour => backdrop.colours[0] ?? plainLeaf

/** Dense tropical green: palms in mist, vines, huge leaves round a clearing. */
export const jungle: PlaceArtist = {
  horizon: [0.56, 0.62],
  async draw(given) {
    const drawing = { ...given, backdrop: { ...given.backdrop, season: 'summer' as const } }
    const { mood, height, width, horizon, unit, work, backdrop } = drawing
    const dice = drawing.chance('jungle')
    const leaf = leafOf(drawing)
    await paintHeaven(drawing)
    const trees = !backdrop.without.has('trees')
    for (const [index, distance] of [0.82, 0.66, 0.48].entries()) {
      if (trees)
        for (let palm = 0; palm < 7; palm++) {
          const x = ((palm + dice()) / 7) * width
          paintPalm(
            drawing,
            dice,
            { x, y: horizon + 6 * unit, tall: horizon * between(dice, 0.5, 0.86) * (0.8 + 0.16 * index), distance },
            between(dice, -0.16, 0.16),
          )
        }
      for (let bush = 0; bush < 16; bush++) {
        paintBush(
          drawing,
          dice,
          {
            x: ((bush + dice()) / 16) * width,
            y: horizon + 8 * unit,
            tall: between(dice, 60, 130) * unit * (1 - 0.16 * index),
            distance: distance * 0.95,
          },
          scale(leaf, 1.1),
        )
      }
      paintMist(drawing, 0.24)
      await breathe(work)
    }
    paintGround(drawing, {
      far: shaded(mood, [120, 160, 88], 0.9, 0.3),
      near: shaded(mood, [62, 98, 58], 0.7),
      patch: shaded(mood, [142, 118, 82], 0.8),
      patches: 0.34,
      grain: 0.12,
    })
    const path = paintPath(drawing, {
      start: between(dice, 0.42, 0.58),
      end: 0.5,
      half: 0.2,
      swing: between(dice, -0.08, 0.08),
      colour: shaded(mood, [158, 124, 88], 0.75),
      farColour: shaded(mood, [170, 150, 104], 0.85, 0.3),
      rim: shaded(mood, [70, 84, 50], 0.5),
      grain: 0.16,
    })
    paintCastShade(drawing, [0.45, 0.58, 0.62], 1, horizon)
    await breathe(work)
    paintShafts(drawing, 0.6)
    if (trees) for (const side of [-1, 1]) paintTrunk(drawing, dice, side)
    paintLeaves(drawing, dice)
    await breathe(work)
    paintFlowers(drawing, {
      path,
      colours: [
        [240, 90, 110],
        [250, 160, 70],
        [236, 120, 200],
      ],
      from: horizon + (height - horizon) * 0.3,
      count: 80,
    })
    return { ground: openGround(drawing), support: 'ground' }
  },
}

function paintMist(drawing: Drawing, strength: number): void {
  const { canvas, width, horizon, mood, unit } = drawing
  const tone = mix(mood.haze, [188, 226, 190], 0.35)
  const light: Colour = scale(tone, mood.haze[1] / 255)
  for (let y = 0; y < horizon + 12 * unit; y++) {
    const alpha = strength * (0.3 + 0.7 * Math.min(1, y / horizon))
    for (let at = y * width * 3; at < (y + 1) * width * 3; at++)
      canvas.data[at] += (light[at % 3] - canvas.data[at]) * alpha
  }
}

function paintTrunk(drawing: Drawing, dice: Chance, side: number): void {
  const leaf = leafOf(drawing)
  const { width, height, horizon, unit, mood, canvas } = drawing
  const x = width * (0.5 + side * between(dice, 0.4, 0.47))
  const thick = between(dice, 70, 110) * unit
  paintLimb(
    drawing,
    x,
    horizon + (height - horizon) * 0.34,
    x + side * 20 * unit,
    -10,
    thick,
    thick * 0.8,
    shaded(mood, [120, 100, 76], 0.6, 0.06),
    shaded(mood, [60, 54, 50], 0.15, 0.06),
  )
  for (let vine = 0; vine < 5; vine++) {
    const from = x - side * between(dice, 0, 0.3) * width
    const sag = between(dice, 0.24, 0.5) * horizon
    const to = from - side * between(dice, 30, 140) * unit
    for (let step = 0; step <= 60; step++) {
      const t = step / 60
      const at = { x: from + (to - from) * t, y: sag * 4 * t * (1 - t) + (vine % 2 === 0 ? sag * t * 0.6 : 0) }
      dab(canvas, shaded(mood, [66, 104, 60], 0.5, 0.05), { ...at, radius: 2.4 * unit })
      if (step % 4 === 0)
        dab(canvas, shaded(mood, scale(leaf, between(dice, 0.9, 1.3)), 0.8, 0.04), {
          x: at.x + between(dice, -8, 8) * unit,
          y: at.y + 7 * unit,
          radius: 8 * unit,
          flatness: 0.5,
          turn: between(dice, 0.6, 2.4),
        })
    }
  }
}

function paintLeaves(drawing: Drawing, dice: Chance): void {
  const leaf = leafOf(drawing)
  const { width, height, horizon, unit } = drawing
  const clumps = Array.from({ length: 16 }, (_, index) => ({
    side: index % 2 === 0 ? -1 : 1,
    share: 0.06 + (index / 16) * 0.98,
  }))
  for (const { side, share } of clumps) {
    const x = width * (0.5 + side * (0.24 + 0.22 * share + between(dice, -0.03, 0.1)))
    const y = horizon + (height - horizon) * share
    const size = (60 + 170 * share) * unit
    for (let frond = 0; frond < 8; frond++) {
      const tone = mix(scale(leaf, 0.8), shift(leaf, -34, 0.9, 0.14), dice())
      paintFrond(
        drawing,
        dice,
        x,
        y,
        -Math.PI * (0.06 + 0.88 * (frond / 7)),
        size * between(dice, 0.7, 1.15),
        0.14 * (1 - share),
        tone,
      )
    }
  }
  for (const side of [0, 1]) {
    for (let frond = 0; frond < 6; frond++) {
      const turn = side === 0 ? between(dice, -0.1, 0.8) : Math.PI - between(dice, -0.1, 0.8)
      paintFrond(
        drawing,
        dice,
        side * width,
        between(dice, -0.02, 0.14) * height,
        turn,
        between(dice, 190, 330) * unit,
        0.02,
        scale(leaf, between(dice, 0.6, 0.95)),
      )
    }
  }
}
