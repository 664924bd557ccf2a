import type { PersonTraits } from '../../person-traits.ts'

/** A joint, in the units of a figure 520 wide and 1000 high. */
type Point = readonly [x: number, y: number]

/** An arm (shoulder, elbow, hand) or a leg (hip, knee, ankle). */
type Limb = readonly [root: Point, bend: Point, end: Point]

/** How a figure stands: its limbs, the one at the picture's left first. */
export interface Stance {
  readonly arms: readonly [Limb, Limb]
  readonly legs: readonly [Limb, Limb]
  /** Turn of the upper body in degrees. */
  readonly lean: number
}

const stances: Readonly<Record<PersonTraits['pose'], Stance>> = {
  stand: {
    arms: [limb(190, 240, 160, 370, 158, 490), limb(330, 240, 360, 370, 362, 490)],
    legs: [limb(228, 520, 220, 740, 216, 950), limb(292, 520, 300, 740, 304, 950)],
    lean: 0,
  },
  wave: {
    arms: [limb(190, 240, 160, 370, 168, 490), limb(330, 240, 410, 180, 440, 70)],
    legs: [limb(228, 520, 216, 740, 206, 950), limb(292, 520, 304, 740, 314, 950)],
    lean: 0,
  },
  walk: {
    arms: [limb(196, 240, 140, 350, 190, 450), limb(326, 240, 370, 350, 400, 440)],
    legs: [limb(236, 520, 190, 730, 120, 930), limb(286, 520, 340, 720, 360, 950)],
    lean: 2,
  },
  run: {
    arms: [limb(200, 250, 110, 320, 130, 420), limb(330, 250, 390, 340, 450, 270)],
    legs: [limb(240, 520, 190, 690, 60, 770), limb(290, 520, 400, 640, 380, 860)],
    lean: 9,
  },
  sit: {
    arms: [limb(190, 330, 166, 450, 210, 560), limb(330, 330, 354, 450, 310, 560)],
    legs: [limb(232, 610, 180, 720, 170, 950), limb(288, 610, 340, 720, 350, 950)],
    lean: 0,
  },
  jump: {
    arms: [limb(190, 240, 100, 180, 60, 70), limb(330, 240, 420, 180, 460, 70)],
    legs: [limb(232, 520, 150, 640, 110, 820), limb(288, 520, 380, 640, 330, 820)],
    lean: 0,
  },
  dance: {
    arms: [limb(190, 240, 90, 280, 50, 180), limb(330, 240, 430, 260, 480, 150)],
    legs: [limb(230, 520, 210, 740, 230, 950), limb(290, 520, 390, 680, 300, 840)],
    lean: -5,
  },
}

/** How a person of this pose stands; a child has shorter legs. */
export function stanceOf(pose: PersonTraits['pose'], child: boolean): Stance {
  const stance = stances[pose]
  return child ? { ...stance, legs: [shorten(stance.legs[0]), shorten(stance.legs[1])] } : stance
}

/** The point half-way between two, as SVG's path data. */
export function middle(from: Point, to: Point): string {
  return `${(from[0] + to[0]) / 2},${(from[1] + to[1]) / 2}`
}

function limb(rootX: number, rootY: number, bendX: number, bendY: number, endX: number, endY: number): Limb {
  return [
    [rootX, rootY],
    [bendX, bendY],
    [endX, endY],
  ]
}

function shorten([hip, knee, ankle]: Limb): Limb {
  const raise = ([x, y]: Point): Point => [x, 520 + (y - 520) * 0.72]
  return [hip, raise(knee), raise(ankle)]
}
