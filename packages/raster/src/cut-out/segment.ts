import { indicesOf } from '../indices.ts'
import type { Random } from '../random.ts'
import type { Pacer } from '../work.ts'
import { fitMixture, type GaussianMixture, unlikelihood } from './gaussian-mixture.ts'
import { cutGrid, neighbourShift } from './grid-cut.ts'
import type { SmallPicture } from './small-picture.ts'

/** What is thought of each pixel before a cut. */
export const certainly = { ground: 0, subject: 3 } as const
/** A guess that the cut may overrule; 1 leans to ground, 2 to subject. */
export const probably = { ground: 1, subject: 2 } as const

/** How much a cut between two alike neighbours costs, in units of log likelihood. */
const smoothness = 14
/** Log likelihoods are cut off here, so that no single pixel overrules its surroundings. */
const strongest = 12
/** A cut that changes less than this share of the picture is settled. */
const settledShare = 0.002

/**
 * Splits a picture into subject (1) and ground (0): colours of both sides are learnt from the guess, the cheapest
 * cut found, and the colours learnt anew (Rother and others, "GrabCut", 2004).
 */
export async function segment(
  picture: SmallPicture,
  guess: Uint8Array,
  rounds: number,
  random: Random,
  pacer: Pacer,
  share: number,
): Promise<Uint8Array> {
  const { lab } = picture
  const links = linksOf(picture)
  let labels: Uint8Array = guess.map(value => (value >= probably.subject ? 1 : 0))
  for (let round = 0; round < rounds; round++) {
    if (pacer.due()) await pacer.pause(share)
    const subject = membersOf(labels, 1)
    const ground = membersOf(labels, 0)
    if (subject.length < 10 || ground.length < 10) return labels
    const mixtures = [fitMixture(lab, ground, random), fitMixture(lab, subject, random)] as const
    if (pacer.due()) await pacer.pause(share)
    const next = cut(picture, guess, mixtures, links.slice())
    const changed = countDifferences(labels, next)
    labels = next
    if (changed < settledShare * labels.length) break
  }
  return labels
}

function countDifferences(a: Uint8Array, b: Uint8Array): number {
  let count = 0
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) count++
  return count
}

function membersOf(labels: Uint8Array, label: number): Int32Array {
  return indicesOf(label === 1 ? labels : labels.map(value => 1 - value))
}

function cut(
  { width, height, lab }: SmallPicture,
  guess: Uint8Array,
  [ground, subject]: readonly [GaussianMixture, GaussianMixture],
  links: Float32Array,
): Uint8Array {
  const side = width + 2
  const terminals = new Float32Array(side * (height + 2))
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const at = (y + 1) * side + x + 1
      if (guess[i] === certainly.ground) terminals[at] = -1e6
      else if (guess[i] === certainly.subject) terminals[at] = 1e6
      else {
        const [l, a, b] = [lab[3 * i], lab[3 * i + 1], lab[3 * i + 2]]
        const lean = unlikelihood(ground, l, a, b) - unlikelihood(subject, l, a, b)
        terminals[at] = Math.max(-strongest, Math.min(strongest, lean))
      }
    }
  }
  const sides = cutGrid({ width: side, height: height + 2, links, terminals })
  const labels = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    labels.set(sides.subarray((y + 1) * side + 1, (y + 1) * side + 1 + width), y * width)
  }
  return labels
}

/** Links between neighbours, weak where colours differ by more than they usually do. */
function linksOf({ width, height, lab }: SmallPicture): Float32Array {
  const side = width + 2
  const shift = neighbourShift(side)
  const links = new Float32Array(8 * side * (height + 2))
  const difference = (x: number, y: number, u: number, v: number) => {
    let square = 0
    for (let c = 0; c < 3; c++) square += (lab[3 * (y * width + x) + c] - lab[3 * (v * width + u) + c]) ** 2
    return square
  }
  let sum = 0
  for (let y = 0; y < height; y++) for (let x = 1; x < width; x++) sum += difference(x, y, x - 1, y)
  const usual = Math.max(1, (2 * sum) / Math.max(1, height * (width - 1)))
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let d = 4; d < 8; d++) {
        const u = x + (d === 5 ? -1 : d === 6 ? 0 : 1)
        const v = y + (d === 4 ? 0 : 1)
        if (u < 0 || u >= width || v >= height) continue
        const length = d === 4 || d === 6 ? 1 : Math.SQRT2
        const weight = (smoothness * Math.exp(-difference(x, y, u, v) / usual)) / length
        const at = (y + 1) * side + x + 1
        links[8 * at + d] = weight
        links[8 * (at + shift[d]) + 7 - d] = weight
      }
    }
  }
  return links
}
