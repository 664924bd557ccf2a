import type { Pacer } from '../work.ts'
import { featureChannels, type Level } from './level.ts'

/** The continuation of a picture at the coarsest level, by which coarse levels are held. */
export interface Hold {
  readonly width: number
  readonly height: number
  readonly features: Uint8Array
}

/** Share of the continuation in what is voted for at the coarsest level; it falls to nothing three levels on. */
const coarsestShare = 0.75
const heldLevels = 3

/** The colours nearest to a place go on into the hole, and are mixed with their neighbours' the farther from it. */
const nearestReach = 0.7
const reachGrowth = 0.3

/**
 * The continuation that a picture is held to while it is grown: the colours at the old edge straight on, ever softer.
 * New canvas is known on one side only: nothing keeps its colours from drifting to whatever the most repeatable part of
 * the picture has. Only what may be copied counts, so that a subject at the edge does not stain the ground beyond it.
 */
export async function createHold(coarsest: Level, pacer: Pacer): Promise<Hold> {
  const { width, height, hole, forbidden } = coarsest
  const features = coarsest.features.slice()
  const bounds = boundsOf(hole, width)
  const known: number[] = []
  for (let i = 0; i < hole.length; i++) if (!hole[i] && !forbidden[i]) known.push(i)
  for (let i = 0; i < hole.length; i++) {
    if (!hole[i]) continue
    if (pacer.due()) await pacer.pause(0)
    const x = i % width
    const y = (i - x) / width
    const nearX = Math.min(bounds.right, Math.max(bounds.left, x))
    const nearY = Math.min(bounds.bottom, Math.max(bounds.top, y))
    const reach = nearestReach + reachGrowth * (Math.abs(x - nearX) + Math.abs(y - nearY))
    const sums = [0, 0, 0]
    let weights = 0
    for (const k of known) {
      const u = k % width
      const squared = ((u - nearX) ** 2 + ((k - u) / width - nearY) ** 2) / reach ** 2
      const weight = 1 / (1 + squared) ** 3
      weights += weight
      for (let c = 0; c < 3; c++) sums[c] += weight * coarsest.features[featureChannels * k + c]
    }
    for (let c = 0; c < 3; c++) features[featureChannels * i + c] = sums[c] / weights + 0.5
  }
  return { width, height, features }
}

/** The rectangle around what is known. */
function boundsOf(hole: Uint8Array, width: number) {
  const bounds = { left: width, right: 0, top: hole.length / width, bottom: 0 }
  for (let i = 0; i < hole.length; i++) {
    if (hole[i]) continue
    const x = i % width
    const y = (i - x) / width
    bounds.left = Math.min(bounds.left, x)
    bounds.right = Math.max(bounds.right, x)
    bounds.top = Math.min(bounds.top, y)
    bounds.bottom = Math.max(bounds.bottom, y)
  }
  return bounds
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
