import type { Random } from '../random.ts'

/** One Gaussian over three numbers; the matrix is the inverse covariance (xx, xy, xz, yy, yz, zz). */
interface Component {
  readonly mean: readonly [number, number, number]
  readonly inverse: readonly [number, number, number, number, number, number]
  /** log(weight) - log(determinant) / 2 */
  readonly scale: number
}

/** A mixture of Gaussians: the colours of one side of a cut. */
export type GaussianMixture = readonly Component[]

const components = 5
const clusteringRounds = 6
/** More colours than this tell nothing new about a mixture. */
const mostMembers = 4000
/** Added to each variance, in squared units of CIELAB: no colour is known better than this. */
const leastVariance = 4

/** Fits a mixture to the colours at `members` by clustering them (k-means, starting from spread-out colours). */
export function fitMixture(lab: Float32Array, all: Int32Array, random: Random): GaussianMixture {
  const members = thinned(all)
  const count = Math.min(components, members.length)
  const centres = spreadOut(lab, members, count, random)
  const cluster = new Uint8Array(members.length)
  for (let round = 0; round < clusteringRounds; round++) {
    const sums = new Float64Array(4 * count)
    for (let m = 0; m < members.length; m++) {
      const i = 3 * members[m]
      const k = nearest(centres, lab[i], lab[i + 1], lab[i + 2])
      cluster[m] = k
      for (let c = 0; c < 3; c++) sums[4 * k + c] += lab[i + c]
      sums[4 * k + 3]++
    }
    for (let k = 0; k < count; k++) {
      if (sums[4 * k + 3] > 0) for (let c = 0; c < 3; c++) centres[3 * k + c] = sums[4 * k + c] / sums[4 * k + 3]
    }
  }
  return gaussians(lab, members, cluster, centres, count)
}

/** Every so manieth member, so that at most `mostMembers` are left. */
function thinned(members: Int32Array): Int32Array {
  if (members.length <= mostMembers) return members
  return Int32Array.from({ length: mostMembers }, (_, n) => members[Math.floor((n * members.length) / mostMembers)])
}

/** A component this much less likely, as a logarithm, adds nothing that shows. */
const negligible = 6

/** Minus the logarithm of a mixture's density at one colour, up to a constant. */
export function unlikelihood(mixture: GaussianMixture, l: number, a: number, b: number): number {
  let best = Number.NEGATIVE_INFINITY
  let sum = 0
  for (const { mean, inverse, scale } of mixture) {
    const x = l - mean[0]
    const y = a - mean[1]
    const z = b - mean[2]
    const distance =
      inverse[0] * x * x +
      inverse[3] * y * y +
      inverse[5] * z * z +
      2 * (inverse[1] * x * y + inverse[2] * x * z + inverse[4] * y * z)
    const exponent = scale - distance / 2
    if (exponent > best) {
      sum = exponent - best > negligible ? 1 : sum * Math.exp(best - exponent) + 1
      best = exponent
    } else if (exponent > best - negligible) {
      sum += Math.exp(exponent - best)
    }
  }
  return -(best + Math.log(sum))
}

/** Centres drawn one by one, each with a chance that rises with the distance to those already drawn. */
function spreadOut(lab: Float32Array, members: Int32Array, count: number, random: Random): Float64Array {
  const centres = new Float64Array(3 * count)
  const step = Math.max(1, members.length / 1500)
  const sample: number[] = []
  for (let m = 0; m < members.length; m += step) sample.push(3 * members[Math.floor(m)])
  const distance = new Float64Array(sample.length).fill(Number.POSITIVE_INFINITY)
  let chosen = sample[random.integer(sample.length)]
  for (let k = 0; k < count; k++) {
    let total = 0
    for (let c = 0; c < 3; c++) centres[3 * k + c] = lab[chosen + c]
    for (let s = 0; s < sample.length; s++) {
      let square = 0
      for (let c = 0; c < 3; c++) square += (lab[sample[s] + c] - lab[chosen + c]) ** 2
      distance[s] = Math.min(distance[s], square)
      total += distance[s]
    }
    let left = random.next() * total
    for (let s = 0; s < sample.length; s++) {
      left -= distance[s]
      if (left <= 0) {
        chosen = sample[s]
        break
      }
    }
  }
  return centres
}

function nearest(centres: Float64Array, l: number, a: number, b: number): number {
  let best = 0
  let bestDistance = Number.POSITIVE_INFINITY
  for (let k = 0; 3 * k < centres.length; k++) {
    const distance = (l - centres[3 * k]) ** 2 + (a - centres[3 * k + 1]) ** 2 + (b - centres[3 * k + 2]) ** 2
    if (distance >= bestDistance) continue
    best = k
    bestDistance = distance
  }
  return best
}

function gaussians(
  lab: Float32Array,
  members: Int32Array,
  cluster: Uint8Array,
  centres: Float64Array,
  count: number,
): Component[] {
  const moments = new Float64Array(7 * count)
  for (let m = 0; m < members.length; m++) {
    const k = cluster[m]
    const x = lab[3 * members[m]] - centres[3 * k]
    const y = lab[3 * members[m] + 1] - centres[3 * k + 1]
    const z = lab[3 * members[m] + 2] - centres[3 * k + 2]
    const products = [x * x, x * y, x * z, y * y, y * z, z * z, 1]
    for (let p = 0; p < 7; p++) moments[7 * k + p] += products[p]
  }
  const result: Component[] = []
  for (let k = 0; k < count; k++) {
    const size = moments[7 * k + 6]
    if (size === 0) continue
    const [xx, xy, xz, yy, yz, zz] = Array.from(
      { length: 6 },
      (_, p) => moments[7 * k + p] / size + (p === 0 || p === 3 || p === 5 ? leastVariance : 0),
    )
    const determinant = xx * (yy * zz - yz * yz) - xy * (xy * zz - yz * xz) + xz * (xy * yz - yy * xz)
    result.push({
      mean: [centres[3 * k], centres[3 * k + 1], centres[3 * k + 2]],
      inverse: [
        (yy * zz - yz * yz) / determinant,
        (xz * yz - xy * zz) / determinant,
        (xy * yz - xz * yy) / determinant,
        (xx * zz - xz * xz) / determinant,
        (xy * xz - xx * yz) / determinant,
        (xx * yy - xy * xy) / determinant,
      ],
      scale: Math.log(size / members.length) - 0.5 * Math.log(determinant),
    })
  }
  return result
}
