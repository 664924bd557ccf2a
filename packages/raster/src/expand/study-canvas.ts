import { crop } from '../compose/crop.ts'
import type { Mask, Picture, Rectangle, Work } from '../picture.ts'
import type { Random } from '../random.ts'
import { createPacer } from '../work.ts'
import type { Crossing } from './crossing.ts'
import { findDistinctive } from './distinctive.ts'
import { findSubject } from './find-subject.ts'
import { findSubjectPieces } from './pieces.ts'
import { findPlainSide, type PlainSide } from './plain-side.ts'
import { allSides, mainSides, type Side } from './side.ts'
import { forbidDistinctive, forbidSubject, onCanvas, rimmed } from './sources.ts'

/** What is known of a canvas before it is painted. */
export interface Study {
  /** Sides whose ground is plain. */
  readonly plains: readonly PlainSide[]
  /** Things that an old edge cuts and that end beyond it. */
  readonly cuts: readonly { readonly subject: Mask; readonly crossing: Crossing }[]
  /** What must not be copied, 255. */
  readonly forbidden: Mask
}

/** Looks for plain sides, for the subject and what the old edges cut of it, and for what must not be copied. */
export async function studyCanvas(canvas: Picture, kept: Rectangle, random: Random, work: Work): Promise<Study> {
  const { width, height, rgb } = canvas
  const edges = allSides(width, height, kept)
  const sides = edges.filter(({ grown }) => grown > 0)
  const original = crop(canvas, kept)
  const found = await findSubject(original, work)
  const subject = found && onCanvas(found.alpha, kept, width, height)
  const covered = subject && found.sure ? rimmed(subject, kept.width, kept.height) : null
  const plains = sides.map(side => findPlainSide(rgb, side, covered, random)).filter(plain => plain !== null)
  const groundAt = (side: Side) => plains.find(plain => plain.side === side)?.isGround
  const pieces = subject ? findSubjectPieces(subject, { canvas, sides: edges, groundAt }) : []
  // Where the outline is in doubt nothing is rounded off along it.
  const ends = pieces.filter(({ compact }) => found?.sure && compact)
  const goesOn = pieces.filter(piece => !ends.includes(piece)).flatMap(({ crossings }) => crossings)
  const distinctive = onCanvas(await findDistinctive(original, createPacer(work)), kept, width, height)
  return {
    // What goes on over a plain ground has to be completed together with it.
    plains: plains.filter(({ side }) => goesOn.every(crossing => crossing.side !== side)),
    cuts: ends.flatMap(({ mask, crossings }) => crossings.map(crossing => ({ subject: mask, crossing }))),
    forbidden: found
      ? forbidSubject({ pieces, sure: found.sure }, distinctive, mainSides(sides))
      : forbidDistinctive(distinctive, mainSides(sides)),
  }
}
