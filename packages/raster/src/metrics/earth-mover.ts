/**
 * Earth mover's distance between two histograms of the same sum, in bins: how far on average what is in one must be
 * moved to make the other.
 */
export function earthMover(first: Float64Array, second: Float64Array): number {
  if (first.length !== second.length) {
    throw new RangeError(`Expected histograms of one length but received ${first.length} and ${second.length} bins`)
  }
  let carried = 0
  let distance = 0
  for (let bin = 0; bin < first.length; bin++) {
    carried += first[bin] - second[bin]
    distance += Math.abs(carried)
  }
  return distance
}
