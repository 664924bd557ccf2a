import { completeRegion } from '../complete/complete-region.ts'
import { crop } from '../compose/crop.ts'
import { invertMask, rectangleMask } from '../mask/mask-values.ts'
import type { Mask, Picture, Rectangle, Work } from '../picture.ts'
import { createRandom } from '../random.ts'
import { createPacer } from '../work.ts'
import { findDistinctive } from './distinctive.ts'
import { findSubject } from './find-subject.ts'
import { findPlainSide, paintPlainSide } from './plain-side.ts'
import { grownSides, type Side } from './side.ts'
import { forbidDistinctive, onCanvas, rimmed } from './sources.ts'
import { type Crossing, drawSubjectEnd, findCrossings } from './subject-end.ts'

/** What an expansion is made from. */
export interface ExpandOptions {
  /** Another seed gives another expansion. */
  readonly seed: number
}

/** A subject that covers more than this of an old edge fills the frame: there is no end to give it. */
const mostOfEdge = 0.6
/** What is empty has one even colour, by which completion knows that it covers nothing. */
const emptyGrey = 128

/**
 * Continues what a canvas shows inside `kept` over the rest of it; kept pixels stay bit for bit. The subject is found
 * first and not copied from, so that it does not appear twice; where the old edge cuts it, it is rounded off. A plain
 * ground is continued as the smooth surface it is, anything else by patch synthesis. Where no subject is found, what
 * the picture shows only once is not copied. The canvas's alpha is not looked at.
 */
export async function expandPicture(
  canvas: Picture,
  kept: Rectangle,
  { seed }: ExpandOptions,
  work: Work = {},
): Promise<Picture> {
  const { width, height } = canvas
  const pacer = createPacer(work)
  const share = partsOf(work)
  const sides = grownSides(width, height, kept)
  if (sides.length === 0) return canvas
  const original = crop(canvas, kept)
  const newCanvas = invertMask(rectangleMask(width, height, kept))
  const found = await findSubject(original, share(0, 0.15))
  const subject = found && onCanvas(found, kept, width, height)
  const crossings = subject ? sides.flatMap(side => findCrossings(subject, side)) : []
  const fillsFrame = crossings.some(({ side, from, to }) => to - from > mostOfEdge * side.length)
  const cut = subject && !fillsFrame && crossings.length > 0 ? { subject, crossings } : null
  const rim = found && rimmed(found, kept, width, height)
  const forbidden =
    rim && !fillsFrame
      ? rim
      : forbidDistinctive(onCanvas(await findDistinctive(original, pacer), kept, width, height), sides)
  await pacer.pause(0.16)

  const rgb = canvas.rgb.slice()
  for (let i = 0; i < newCanvas.data.length; i++) if (newCanvas.data[i]) rgb.fill(emptyGrey, 3 * i, 3 * i + 3)
  const empty = newCanvas.data.slice()
  const random = createRandom(seed)
  const rest = sides.filter(side => {
    const plain = findPlainSide(rgb, side, cut && rim, random)
    if (!plain) return true
    paintPlainSide(rgb, plain, random)
    forEachNew(side, i => {
      empty[i] = 0
    })
    return false
  })
  await pacer.pause(0.2)

  if (cut) {
    const completed = cut.crossings.filter(({ side }) => rest.includes(side))
    emptyBesideEdge(rgb, empty, cut.subject, completed)
  }
  const plate = empty.includes(255)
    ? await completeRegion(
        { width, height, rgb, alpha: null },
        { width, height, data: empty },
        { seed, axis: axisOf(rest.length > 0 ? rest : sides), forbidden },
        share(0.2, 1),
      )
    : { width, height, rgb, alpha: null }
  const expanded = canvas.rgb.slice()
  for (let i = 0; i < newCanvas.data.length; i++) {
    if (newCanvas.data[i]) for (let k = 3 * i; k < 3 * i + 3; k++) expanded[k] = plate.rgb[k]
  }
  if (cut) for (const crossing of cut.crossings) drawSubjectEnd(expanded, cut.subject, crossing)
  return { ...canvas, rgb: expanded }
}

/** Parts of a long operation's progress. */
const partsOf =
  ({ signal, progress }: Work) =>
  (from: number, to: number): Work => ({ signal, progress: share => progress?.(from + (to - from) * share) })

function axisOf(sides: readonly Side[]): 'horizontal' | 'vertical' | 'any' {
  const sideways = sides.filter(({ name }) => name === 'left' || name === 'right').length
  if (sideways === sides.length) return 'horizontal'
  return sideways === 0 ? 'vertical' : 'any'
}

function forEachNew(side: Side, visit: (i: number) => void): void {
  for (let d = 1; d <= side.grown; d++) for (let t = 0; t < side.length; t++) visit(side.at(-d, t))
}

/** Kept depth, as a share of the shorter side, over which a cut subject gives way to the ground behind it. */
const clearedShare = 0.04
/** Pixels around the outline that are cleared with it. */
const clearedRim = 3

/**
 * Empties a cut subject next to the old edge: the ground behind it is completed there too, and so its colours do not
 * run into the new canvas.
 */
function emptyBesideEdge(rgb: Uint8Array, empty: Uint8Array, subject: Mask, crossings: readonly Crossing[]): void {
  for (const { side, from, to } of crossings) {
    const depth = Math.max(4, Math.round(clearedShare * Math.min(side.depth, side.length)))
    for (let t = Math.max(0, from - depth); t < Math.min(side.length, to + depth); t++) {
      for (let d = 0; d < depth; d++) {
        if (!isNear(subject, side, d, t)) continue
        const i = side.at(d, t)
        empty[i] = 255
        rgb.fill(emptyGrey, 3 * i, 3 * i + 3)
      }
    }
  }
}

function isNear({ data }: Mask, side: Side, distance: number, along: number): boolean {
  for (let t = along - clearedRim; t <= along + clearedRim; t++) {
    if (t >= 0 && t < side.length && data[side.at(distance, t)] >= 32) return true
  }
  return false
}
