import { growLabels } from './grow-labels.ts'
import { findPieces } from './pieces.ts'

/** Gaps in a subject up to this share of it are filled: on plain ground they are mostly real, elsewhere mostly not. */
export const gapShareOnPlain = 0.004
export const gapShareElsewhere = 0.03

/** Pieces of subject smaller than this share of the largest one are specks. */
const speckShare = 0.03

/**
 * Removes specks of subject and fills gaps in it: enclosed ground smaller than `gapShare` of the subject. Where the
 * ground is plain, gaps are seldom mistakes; elsewhere small ones mostly are.
 */
export function tidy(labels: Uint8Array, width: number, gapShare: number): Uint8Array {
  const result = labels.slice()
  const subject = findPieces(result, 1, width)
  const largest = Math.max(...subject.area)
  for (let i = 0; i < result.length; i++) {
    if (result[i] === 1 && subject.area[subject.number[i]] < speckShare * largest) result[i] = 0
  }
  const ground = findPieces(result, 0, width)
  for (let i = 0; i < result.length; i++) {
    const piece = ground.number[i]
    if (piece > 0 && !ground.touchesBorder[piece] && ground.area[piece] < gapShare * largest) result[i] = 1
  }
  return result
}

/** Half the width in pixels of what counts as a thread, and how much of it stays where it leaves the subject. */
const threadRadius = 1.6
const stubLength = 4

/** Removes threads: thin lines, mostly of the ground, along which a cut has run away from the subject. */
export function withoutThreads(labels: Uint8Array, width: number, height: number): Uint8Array {
  const core = growLabels(labels, width, height, -threadRadius)
  const kept = growLabels(core, width, height, threadRadius + stubLength)
  return labels.map((value, i) => value & kept[i])
}
