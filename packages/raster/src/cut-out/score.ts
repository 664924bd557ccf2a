import { certainly } from './segment.ts'
import type { SmallPicture } from './small-picture.ts'

/** What makes a cut believable or not; each 0 to about 1. */
export interface CutScore {
  /** How much stronger colours change along the cut than elsewhere. */
  readonly edge: number
  /** How much more the subject stands out than the ground. */
  readonly contrast: number
  /** Share of the frame (its bottom counts half) that the subject touches. */
  readonly contact: number
  /** Share of the cut that runs where the start allowed no subject beyond. */
  readonly held: number
  /** Share of the picture that is subject. */
  readonly area: number
  /** How unusually small or large the subject is. */
  readonly oddity: number
}

/** Rates a cut by its edges, by how the subject stands out, and by where it lies; `guess` is what it started from. */
export function scoreCut(
  picture: SmallPicture,
  labels: Uint8Array,
  saliency: Float32Array,
  guess: Uint8Array,
): CutScore {
  const area = labels.reduce((sum, value) => sum + value, 0) / labels.length
  return {
    edge: edgeScore(picture, labels),
    contrast: Math.max(0, meanWhere(saliency, labels, 1) - meanWhere(saliency, labels, 0)),
    contact: frameContact(picture, labels),
    held: heldShare(picture, labels, guess),
    area,
    oddity: Math.max(0, 0.06 - area) * 8 + Math.max(0, area - 0.75) * 3,
  }
}

/** 0 where the cut runs through even colour, 1 where it always runs along strong edges. */
function edgeScore({ width, height, lab }: SmallPicture, labels: Uint8Array): number {
  let along = 0
  let cuts = 0
  let elsewhere = 0
  let rest = 0
  for (let y = 1; y < height; y++) {
    for (let x = 1; x < width; x++) {
      const i = y * width + x
      for (const j of [i - 1, i - width]) {
        const step = Math.min(30, colourStep(lab, i, j))
        if (labels[i] !== labels[j]) {
          along += step
          cuts++
        } else {
          elsewhere += step
          rest++
        }
      }
    }
  }
  if (cuts === 0) return 0
  const typical = elsewhere / Math.max(1, rest) + 2
  return 1 - Math.exp(-along / cuts / typical / 3)
}

function colourStep(lab: Float32Array, i: number, j: number): number {
  return Math.hypot(lab[3 * i] - lab[3 * j], lab[3 * i + 1] - lab[3 * j + 1], lab[3 * i + 2] - lab[3 * j + 2])
}

function heldShare({ width, height }: SmallPicture, labels: Uint8Array, guess: Uint8Array): number {
  let cuts = 0
  let held = 0
  for (let y = 1; y + 1 < height; y++) {
    for (let x = 1; x + 1 < width; x++) {
      const i = y * width + x
      if (!labels[i]) continue
      for (const j of [i - 1, i + 1, i - width, i + width]) {
        if (labels[j]) continue
        cuts++
        if (guess[j] === certainly.ground) held++
      }
    }
  }
  return cuts > 0 ? held / cuts : 0
}

function frameContact({ width, height }: SmallPicture, labels: Uint8Array): number {
  let touched = 0
  for (let x = 0; x < width; x++) touched += labels[x] + 0.5 * labels[(height - 1) * width + x]
  for (let y = 0; y < height; y++) touched += labels[y * width] + labels[(y + 1) * width - 1]
  return touched / (1.5 * width + 2 * height)
}

function meanWhere(values: Float32Array, labels: Uint8Array, label: number): number {
  let sum = 0
  let count = 0
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== label) continue
    sum += values[i]
    count++
  }
  return count > 0 ? sum / count : 0
}
