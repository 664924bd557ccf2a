import { crop } from '../compose/crop.ts'
import type { Picture } from '../picture.ts'
import type { Random } from '../random.ts'
import { resizePicture } from '../resample/resize-picture.ts'
import type { Pacer } from '../work.ts'
import { bestCut } from './best-cut.ts'
import { focusOf } from './focus.ts'
import { growLabels } from './grow-labels.ts'
import { openGaps } from './open-gaps.ts'
import { findPlainGround } from './plain-ground.ts'
import { edgeScore } from './score.ts'
import { certainly, probably, segment } from './segment.ts'
import { type SmallPicture, smallPicture } from './small-picture.ts'
import { gapShareElsewhere, gapShareOnPlain, tidy, withoutThreads } from './tidy.ts'

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
const firstSide = 160
const refinedSide = 400
const plainSide = 640
/** Thin frames around pictures, as a share of the longer side, are not looked at. */
const marginShare = 0.01

/** Finds a picture's subject: by its plain ground where there is one, else by the most believable of several cuts. */
export async function locateSubject(picture: Picture, random: Random, pacer: Pacer): Promise<Located> {
  const base = reduced(picture, plainSide)
  await pacer.pause(0.02)
  const margin = marginOf(base)
  const inner = withoutMargin(base, margin)
  const plain = (await tracePlainGround(base, 0, pacer)) ?? (await tracePlainGround(inner, margin, pacer))
  if (plain) return plain
  const small = smallPicture(inner, firstSide)
  const focus = focusOf(inner, small.width, small.height)
  const first = await bestCut({ ...small, focus }, random, pacer)
  const refined = smallPicture(inner, refinedSide)
  if (first.confidence === 0) return widened(new Uint8Array(inner.width * inner.height), inner, margin, 0)
  const near = await refine(refined, small, first.labels, random, pacer)
  const labels = first.onPlain
    ? tidy(near, refined.width, gapShareOnPlain)
    : openGaps(
        refined,
        near,
        tidy(withoutThreads(near, refined.width, refined.height), refined.width, gapShareElsewhere),
      )
  const border = Math.round((margin * refined.width) / inner.width)
  return widened(labels, refined, border, first.confidence)
}

function reduced(picture: Picture, side: number): Picture {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height))
  const width = Math.max(1, Math.round(picture.width * scale))
  const height = Math.max(1, Math.round(picture.height * scale))
  return resizePicture({ ...picture, alpha: null }, width, height, { kernel: 'area' })
}

const marginOf = ({ width, height }: Picture) =>
  Math.min(Math.round(marginShare * Math.max(width, height)), Math.floor(Math.min(width, height) / 8))

const withoutMargin = (picture: Picture, margin: number): Picture =>
  margin === 0
    ? picture
    : crop(picture, {
        x: margin,
        y: margin,
        width: picture.width - 2 * margin,
        height: picture.height - 2 * margin,
      })

/** Labels with a margin around them that repeats their nearest pixel. */
function widened(
  labels: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
  margin: number,
  confidence: number,
): Located {
  const across = width + 2 * margin
  const down = height + 2 * margin
  const result = new Uint8Array(across * down)
  for (let y = 0, i = 0; y < down; y++) {
    const row = Math.min(height - 1, Math.max(0, y - margin)) * width
    for (let x = 0; x < across; x++, i++) result[i] = labels[row + Math.min(width - 1, Math.max(0, x - margin))]
  }
  return { width: across, height: down, labels: result, confidence }
}

/**
 * A ground is plain beyond doubt if it is this even, covers this much of the border and ends in clear edges. One that is
 * less even, such as a mottled backdrop with film grain, is a sky where all below it runs from side to side.
 */
const evenSpread = 1
const mottledSpread = 2.3
const evenRoughness = 0.5
const grainyRoughness = 1
const leastShare = 0.25
const leastEdge = 0.4
/** A subject on plain ground covers at least this share of the picture. */
const leastArea = 0.002

async function tracePlainGround(picture: Picture, margin: number, pacer: Pacer): Promise<Located | null> {
  if (pacer.due()) await pacer.pause(0.05)
  const small = smallPicture(picture, plainSide)
  const ground = findPlainGround(small)
  if (!ground || ground.spread > mottledSpread || ground.roughness > grainyRoughness) return null
  const isEven = ground.spread <= evenSpread && ground.roughness <= evenRoughness
  const labels = tidy(ground.labels, small.width, gapShareOnPlain)
  const edge = edgeScore(small, labels)
  const area = labels.reduce((sum, value) => sum + value, 0) / labels.length
  if (area < leastArea && ground.borderShare > 0.99) return widened(new Uint8Array(labels.length), small, margin, 0)
  if (!isEven && runsFromSideToSide(labels, small.width)) return null
  if (ground.borderShare < leastShare || edge < leastEdge || area < leastArea) return null
  return widened(labels, small, margin, Math.min(0.98, 0.7 + edge / 2))
}

/** True where what is no ground reaches both the left and the right border. */
function runsFromSideToSide(labels: Uint8Array, width: number): boolean {
  let [left, right] = [false, false]
  for (let i = 0; i < labels.length; i += width) {
    left ||= labels[i] === 1
    right ||= labels[i + width - 1] === 1
  }
  return left && right
}

/** How far from a first cut the refined one may move: pixels of the refined size, and a share of the subject's span. */
const leeway = 9
const leewayShare = 0.25

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
  const span = Math.sqrt(guess.reduce((sum, value) => sum + value, 0))
  const reach = Math.min(leeway, Math.max(2, leewayShare * span))
  const near = growLabels(guess, width, height, reach)
  const core = growLabels(guess, width, height, -reach)
  const trimap = guess.map((value, i) => {
    if (core[i]) return certainly.subject
    if (!near[i]) return certainly.ground
    return value ? probably.subject : probably.ground
  })
  return segment(picture, trimap, 3, random, pacer, 0.6)
}
