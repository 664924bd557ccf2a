import { completeRegion } from '../complete/complete-region.ts'
import { invertMask, rectangleMask } from '../mask/mask-values.ts'
import type { Picture, Rectangle, Work } from '../picture.ts'
import { createRandom } from '../random.ts'
import { createPacer } from '../work.ts'
import { clearBesideEdge } from './clear-beside-edge.ts'
import { paintPlainSide } from './plain-side.ts'
import { grownSides, mainSides, type Side } from './side.ts'
import { studyCanvas } from './study-canvas.ts'
import { drawSubjectEnd } from './subject-end.ts'

/** What an expansion is made from. */
export interface ExpandOptions {
  /** Another seed gives another expansion. */
  readonly seed: number
}

/** What is empty has one even colour, by which completion knows that it covers nothing. */
const emptyGrey = 128

/**
 * Continues what a canvas shows inside `kept` over the rest of it; kept pixels stay bit for bit. The subject is found
 * first and not copied from, so that it does not appear twice; a compact thing that the old edge cuts is rounded off.
 * A plain ground is continued as the smooth surface it is, anything else by patch synthesis. Where no subject is found,
 * what the picture shows only once is not copied. The canvas's alpha is not looked at.
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
  const random = createRandom(seed)
  const { plains, cuts, forbidden } = await studyCanvas(canvas, kept, random, share(0, 0.18))
  await pacer.pause(0.18)

  const newCanvas = invertMask(rectangleMask(width, height, kept))
  const rgb = canvas.rgb.slice()
  const empty = newCanvas.data.slice()
  const clear = (i: number) => {
    empty[i] = 255
    rgb.fill(emptyGrey, 3 * i, 3 * i + 3)
  }
  for (let i = 0; i < empty.length; i++) if (empty[i]) clear(i)
  for (const plain of plains) {
    paintPlainSide(rgb, plain, random)
    forEachNew(plain.side, i => {
      empty[i] = 0
    })
  }
  const rest = sides.filter(side => plains.every(plain => !isSame(plain.side, side)))
  // The ground behind a cut thing is completed beside the edge too, so that its colours do not run into new canvas.
  for (const { subject, crossing } of cuts) {
    if (rest.some(side => isSame(side, crossing.side))) clearBesideEdge(subject, crossing, clear)
  }
  await pacer.pause(0.2)
  const plate = empty.includes(255)
    ? await completeRegion(
        { width, height, rgb, alpha: null },
        { width, height, data: empty },
        { seed, axis: axisOf(mainSides(rest.length > 0 ? rest : sides)), forbidden },
        share(0.2, 1),
      )
    : { width, height, rgb, alpha: null }
  const expanded = canvas.rgb.slice()
  for (let i = 0; i < newCanvas.data.length; i++) {
    if (newCanvas.data[i]) for (let k = 3 * i; k < 3 * i + 3; k++) expanded[k] = plate.rgb[k]
  }
  for (const { subject, crossing } of cuts) drawSubjectEnd(expanded, subject, crossing)
  return { ...canvas, rgb: expanded }
}

/** Parts of a long operation's progress. */
const partsOf =
  ({ signal, progress }: Work) =>
  (from: number, to: number): Work => ({ signal, progress: share => progress?.(from + (to - from) * share) })

const isSame = (a: Side, b: Side): boolean => a.name === b.name

function axisOf(sides: readonly Side[]): 'horizontal' | 'vertical' | 'any' {
  const sideways = sides.filter(({ name }) => name === 'left' || name === 'right').length
  if (sideways === sides.length) return 'horizontal'
  return sideways === 0 ? 'vertical' : 'any'
}

function forEachNew(side: Side, visit: (i: number) => void): void {
  for (let d = 1; d <= side.grown; d++) for (let t = 0; t < side.length; t++) visit(side.at(-d, t))
}
