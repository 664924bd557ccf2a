import { createRandom, type Random } from '../random.ts'
import type { Pacer } from '../work.ts'
import { findPlainGround } from './plain-ground.ts'
import { scoreCut } from './score.ts'
import { probably, segment } from './segment.ts'
import type { FocusedPicture } from './small-picture.ts'
import { findStarts } from './starts.ts'
import { gapShareElsewhere, gapShareOnPlain, tidy } from './tidy.ts'
import { type RatedCut, withBody } from './with-body.ts'

/** The most believable of several cuts. */
export interface BestCut {
  /** Whether it started from ground that is nearly plain. */
  readonly onPlain: boolean
  readonly labels: Uint8Array
  /** 0 to 1; 0 where there is no subject. */
  readonly confidence: number
}

interface Cut extends RatedCut {
  readonly onPlain: boolean
}

const rounds = 4
/** A subject covers at least this share of the picture, and its outline is no fainter than this. */
const leastArea = 0.002
const faintEdge = 0.2

/**
 * Cuts from every start and from ground that is nearly plain, and takes the most believable cut, with the rest of its
 * subject where the lower border cuts that off.
 */
export async function bestCut(small: FocusedPicture, random: Random, pacer: Pacer): Promise<BestCut> {
  const starts = (await findStarts(small, pacer)).map(guess => ({ onPlain: false, guess }))
  if (pacer.due()) await pacer.pause(0.09)
  const ground = findPlainGround(small)
  if (ground) {
    starts.push({ onPlain: true, guess: ground.labels.map(value => (value ? probably.subject : probably.ground)) })
  }
  const cuts: Cut[] = []
  for (const [index, { onPlain, guess }] of starts.entries()) {
    cuts.push(await cutFrom(small, { onPlain, guess }, random, pacer, 0.1 + (0.4 * index) / starts.length))
  }
  const worths = cuts.map(cut => worth(cut, agreement(cut, cuts)))
  const likely = cuts[worths.indexOf(Math.max(...worths))]
  const recut = (guess: Uint8Array) => cutFrom(small, { onPlain: false, guess }, createRandom(1), pacer, 0.5)
  const best = (likely.onPlain ? null : await withBody(small, likely, recut)) ?? likely
  return { ...best, confidence: confidenceIn(best, agreement(best, cuts)) }
}

async function cutFrom(
  small: FocusedPicture,
  { onPlain, guess }: { readonly onPlain: boolean; readonly guess: Uint8Array },
  random: Random,
  pacer: Pacer,
  share: number,
): Promise<Cut> {
  if (pacer.due()) await pacer.pause(share)
  const cut = await segment(small, guess, rounds, random, pacer, share)
  const labels = tidy(cut, small.width, onPlain ? gapShareOnPlain : gapShareElsewhere)
  return { onPlain, labels, score: scoreCut(small, labels) }
}

/** How many other cuts count as company. */
const company = 3

/** Mean overlap with the cuts that are most alike: one that several starts lead to is no accident. */
function agreement(cut: Cut, cuts: readonly Cut[]): number {
  const overlaps = cuts.filter(other => other !== cut).map(other => overlap(cut.labels, other.labels))
  const nearest = overlaps.sort((a, b) => b - a).slice(0, company)
  return nearest.reduce((sum, value) => sum + value, 0) / Math.max(1, nearest.length)
}

/**
 * What makes a cut believable, in about the shares of intersection over union that each is worth: strong edges first,
 * then company, a subject near the middle and one that is sharper than its ground.
 */
const worth = ({ score: { edge, focus, aside } }: Cut, agreed: number): number =>
  1.6 * edge + 0.5 * agreed - 1.5 * aside + 0.25 * focus

/** Sure is what follows strong edges and what several starts agree on; the shares are fitted to traced pictures. */
function confidenceIn({ onPlain, score: { edge, area } }: Cut, agreed: number): number {
  if (area < leastArea || area > 1 - leastArea || edge < faintEdge) return 0
  const belief = 0.15 + 0.3 * agreed + 0.9 * Math.max(0, edge - 0.4)
  return Math.min(0.95, onPlain ? Math.max(belief, edge) : belief)
}

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
