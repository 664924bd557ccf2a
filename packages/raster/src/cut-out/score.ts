import type { FocusedPicture, SmallPicture } from './small-picture.ts'

/** What makes a cut believable or not; each 0 to about 1. */
export interface CutScore {
  /** How much stronger colours change along the cut than elsewhere. */
  readonly edge: number
  /** How much sharper the subject is than the ground; below 0 where the ground is. */
  readonly focus: number
  /** How far the subject's middle lies from the picture's, in shares of the sides. */
  readonly aside: number
  /** Share of the picture that is subject. */
  readonly area: number
}

/** Rates a cut by its edges, by how sharp the subject is, and by where it lies. */
export function scoreCut(picture: FocusedPicture, labels: Uint8Array): CutScore {
  const { width, height, focus } = picture
  let x = 0
  let y = 0
  let area = 0
  const sharpness = [0, 0]
  for (let i = 0; i < labels.length; i++) {
    sharpness[labels[i]] += focus[i]
    if (!labels[i]) continue
    x += (i % width) / width
    y += Math.floor(i / width) / height
    area++
  }
  const rest = labels.length - area
  return {
    edge: edgeScore(picture, labels),
    focus: area > 0 && rest > 0 ? sharpness[1] / area - sharpness[0] / rest : 0,
    aside: area > 0 ? Math.hypot(x / area - 0.5, y / area - 0.5) : 1,
    area: area / labels.length,
  }
}

/** 0 where the cut runs through even colour, 1 where it always runs along strong edges. */
export function edgeScore({ width, height, lab }: SmallPicture, labels: Uint8Array): number {
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
