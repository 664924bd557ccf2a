import type { Pacer } from '../work.ts'
import { fillSmoothly } from './first-fill.ts'
import { featureChannels, type Level } from './level.ts'

/** The smooth continuation of a picture at the coarsest level, by which coarse levels are held. */
export interface Hold {
  readonly width: number
  readonly height: number
  readonly features: Uint8Array
}

/** Share of the continuation in what is voted for at the coarsest level; it falls to nothing three levels on. */
const coarsestShare = 0.5
const heldLevels = 3

/**
 * The smooth continuation that a picture is held to while it is grown. New canvas is known on one side only: nothing
 * keeps its colours from drifting to whatever the most repeatable part of the picture has.
 */
export async function createHold(coarsest: Level, pacer: Pacer): Promise<Hold> {
  const features = coarsest.features.slice()
  await fillSmoothly({ ...coarsest, features }, pacer, 0)
  return { width: coarsest.width, height: coarsest.height, features }
}

/** Draws what has been voted for towards the continuation, colours only, so that patches of such colours are found. */
export function holdTo(hold: Hold, { width, height, hole, features }: Level): void {
  const finer = Math.round(Math.log2(width / hold.width))
  const share = coarsestShare * (1 - finer / heldLevels)
  if (share <= 0) return
  for (let y = 0, i = 0; y < height; y++) {
    const row = Math.min(hold.height - 1, y >> finer) * hold.width
    for (let x = 0; x < width; x++, i++) {
      if (!hole[i]) continue
      const held = featureChannels * (row + Math.min(hold.width - 1, x >> finer))
      for (let c = 0; c < 3; c++) {
        const k = featureChannels * i + c
        features[k] += share * (hold.features[held + c] - features[k]) + 0.5
      }
    }
  }
}
