// Pairs patches with similar ones elsewhere; the rules are those that `dominant-offsets.ts` of the completion states.
import { features, scratch, width } from './level'
import { patchCost, patchRadius } from './patch-cost'
import { sourcesLike } from './source-tree'

/**
 * For the patches `from` ... `to`, given by their centres: writes the centre of the most similar patch in their leaf of
 * the tree that lies at least `shortest` pixels away in one direction, or -1.
 */
export function pairPatches(centres: usize, partners: usize, shortest: f64, from: i32, to: i32): void {
  const stride = usize(width) << 2
  const corner = patchRadius * (width + 1)
  for (let n = from; n < to; n++) {
    const centre = load<i32>(centres + (usize(n) << 2))
    const y = centre / width
    const x = centre - y * width
    const patch = features + (usize(centre - corner) << 2)
    const end = scratch + (usize(sourcesLike(centre, scratch)) << 2)
    let best = -1
    let bestCost: f64 = Infinity
    for (let at = scratch; at < end; at += 4) {
      const source = load<i32>(at)
      const sourceY = source / width
      const across = abs(source - sourceY * width - x)
      if (f64(max(across, abs(sourceY - y))) < shortest) continue
      const cost = patchCost(patch, features + (usize(source - corner) << 2), stride, 0, bestCost)
      if (cost >= bestCost) continue
      best = source
      bestCost = cost
    }
    store<i32>(partners + (usize(n) << 2), best)
  }
}
