import type { Picture } from '../picture.ts'
import type { Random } from '../random.ts'
import type { Pacer } from '../work.ts'
import { growLabels } from './grow-labels.ts'
import { findPlainGround, type PlainGround } from './plain-ground.ts'
import { type CutScore, scoreCut } from './score.ts'
import { certainly, probably, segment } from './segment.ts'
import { type SmallPicture, smallPicture, withMargin, withoutMargin } from './small-picture.ts'
import { findStarts, type Start } from './starts.ts'
import { tidy, withoutThreads } from './tidy.ts'

/** Where the subject is, at a small size. */
export interface Located {
  readonly width: number
  readonly height: number
  /** 1 = subject, 0 = ground. */
  readonly labels: Uint8Array
  /** How sure that is, 0 to 1. */
  readonly confidence: number
}

/** Longer sides, in pixels, at which first ideas are compared, the best one is refined, and plain ground is traced. */
const firstSide = 200
const refinedSide = 400
const plainSide = 640
/** Thin frames around pictures, as a share of the longer side, are not looked at. */
const marginShare = 0.01

/** Finds a picture's subject: by its plain ground where there is one, else by the most believable of several cuts. */
export async function locateSubject(picture: Picture, random: Random, pacer: Pacer): Promise<Located> {
  const plain = await tracePlainGround(picture, pacer)
  if (plain) return plain
  const whole = smallPicture(picture, firstSide)
  const margin = marginOf(whole)
  const first = await bestCut(withoutMargin(whole, margin), random, pacer)
  if (first.confidence === 0) return nothingFound(whole)
  const refined = smallPicture(picture, refinedSide)
  const near = await refine(refined, whole, withMargin(first.labels, whole, margin), random, pacer)
  const labels = first.onPlain
    ? tidy(near, refined.width, gapShareOnPlain)
    : tidy(withoutThreads(near, refined.width, refined.height), refined.width, gapShareElsewhere)
  return { width: refined.width, height: refined.height, labels, confidence: first.confidence }
}

const nothingFound = ({ width, height }: SmallPicture): Located => ({
  width,
  height,
  labels: new Uint8Array(width * height),
  confidence: 0,
})

const marginOf = ({ width, height }: SmallPicture) =>
  Math.min(Math.round(marginShare * Math.max(width, height)), Math.floor(Math.min(width, height) / 8))

/** A ground is plain beyond doubt if it is this even, covers this much of the border and ends in clear edges. */
const evenSpread = 1
const evenRoughness = 0.5
const leastShare = 0.25
const leastEdge = 0.4

/** A subject covers at least this share of the picture, and its outline is no fainter than this. */
const leastArea = 0.002
const faintEdge = 0.12

async function tracePlainGround(picture: Picture, pacer: Pacer): Promise<Located | null> {
  const whole = smallPicture(picture, plainSide)
  for (const margin of [0, marginOf(whole)]) {
    if (pacer.due()) await pacer.pause(0.05)
    const small = withoutMargin(whole, margin)
    const ground = findPlainGround(small)
    if (!ground || ground.spread > evenSpread || ground.roughness > evenRoughness) continue
    const labels = tidy(ground.labels, small.width, gapShareOnPlain)
    const { edge, area } = scoreCut(small, labels, new Float32Array(labels.length), labels)
    if (area < leastArea && ground.borderShare > 0.99) return nothingFound(whole)
    if (ground.borderShare < leastShare || edge < leastEdge || area < leastArea) continue
    const { width, height } = whole
    return { width, height, labels: withMargin(labels, whole, margin), confidence: Math.min(0.98, 0.7 + edge / 2) }
  }
  return null
}

/** Gaps in a subject up to this share of it are filled: on plain ground they are mostly real, elsewhere mostly not. */
const gapShareOnPlain = 0.004
const gapShareElsewhere = 0.03

interface Cut {
  readonly onPlain: boolean
  readonly labels: Uint8Array
  readonly score: CutScore
  readonly total: number
}

/** Cuts from every start and from ground that is nearly plain; the most believable one wins, agreement counts. */
async function bestCut(small: SmallPicture, random: Random, pacer: Pacer): Promise<Cut & { confidence: number }> {
  const starts = await findStarts(small, pacer)
  if (pacer.due()) await pacer.pause(0.09)
  const ground = findPlainGround(small)
  if (ground) starts.push(plainStart(ground, starts[0].saliency))
  const cuts: Cut[] = []
  for (const [index, start] of starts.entries()) {
    if (pacer.due()) await pacer.pause(0.1 + (0.4 * index) / starts.length)
    const share = 0.1 + (0.4 * index) / starts.length
    const onPlain = start.name === 'plain'
    const gapShare = onPlain ? gapShareOnPlain : gapShareElsewhere
    const labels = tidy(await segment(small, start.guess, 4, random, pacer, share), small.width, gapShare)
    const score = scoreCut(small, labels, start.saliency, start.guess)
    cuts.push({ onPlain, labels, score, total: totalOf(score, onPlain) })
  }
  const agreements = cuts.map(cut => {
    const others = cuts.filter(other => other !== cut)
    return others.reduce((sum, other) => sum + overlap(cut.labels, other.labels), 0) / others.length
  })
  let best = 0
  const worth = (index: number) => cuts[index].total + 0.25 * agreements[index]
  for (let index = 1; index < cuts.length; index++) if (worth(index) > worth(best)) best = index
  return { ...cuts[best], confidence: confidenceIn(cuts[best], agreements[best]) }
}

/** Sure is what several starts agree on, what follows strong edges, and what stands out. */
function confidenceIn({ onPlain, score: { edge, contrast, contact, area } }: Cut, agreement: number): number {
  if (area < leastArea || area > 1 - leastArea || edge < faintEdge) return 0
  const belief = 0.15 + 0.45 * agreement + 0.4 * Math.max(0, edge - 0.4) + 0.3 * Math.max(0, contrast - 0.2)
  return Math.min(0.95, onPlain ? Math.max(belief, edge) - 0.3 * contact : belief)
}

/** Where the ground is plain a subject may well run out of the frame. */
function totalOf({ edge, contrast, contact, held, oddity }: CutScore, onPlain: boolean): number {
  if (onPlain) return 0.03 + 1.3 * edge + 0.9 * contrast - 0.35 * contact - oddity
  return edge + 0.9 * contrast - 0.9 * contact - 0.8 * held - oddity
}

const plainStart = ({ labels }: PlainGround, saliency: Float32Array): Start => ({
  name: 'plain',
  guess: labels.map(value => (value ? probably.subject : probably.ground)),
  saliency,
})

/** Shared area over joint area. */
function overlap(a: Uint8Array, b: Uint8Array): number {
  let shared = 0
  let joint = 0
  for (let i = 0; i < a.length; i++) {
    shared += a[i] & b[i]
    joint += a[i] | b[i]
  }
  return joint > 0 ? shared / joint : 0
}

/** How far from a first cut, in pixels of the refined size, the refined one may move. */
const leeway = 9

/** Cuts again at the refined size, near the first cut only. */
async function refine(
  picture: SmallPicture,
  from: SmallPicture,
  labels: Uint8Array,
  random: Random,
  pacer: Pacer,
): Promise<Uint8Array> {
  const { width, height } = picture
  const guess = new Uint8Array(width * height)
  for (let y = 0, i = 0; y < height; y++) {
    const row = Math.min(from.height - 1, Math.floor(((y + 0.5) * from.height) / height)) * from.width
    for (let x = 0; x < width; x++, i++) {
      guess[i] = labels[row + Math.min(from.width - 1, Math.floor(((x + 0.5) * from.width) / width))]
    }
  }
  const reach = Math.min(leeway, Math.max(width, height) / 20)
  const near = growLabels(guess, width, height, reach)
  const core = growLabels(guess, width, height, -reach)
  const trimap = guess.map((value, i) => {
    if (core[i]) return certainly.subject
    if (!near[i]) return certainly.ground
    return value ? probably.subject : probably.ground
  })
  return segment(picture, trimap, 3, random, pacer, 0.6)
}
