/** Terms of the surface: 1, u, v, u², uv, v². */
const terms = 6
const rounds = 6
/** A sample counts while it lies within so many times the median distance, but at least this many levels. */
const outlierFactor = 3.7
const leastTolerance = 3

/** A quadratic surface of three channels over u and v, with what was measured while it was fitted. */
export interface Surface {
  /** Six coefficients a channel. */
  readonly coefficients: readonly Float64Array[]
  /** Distance from the surface, in levels of the worst channel, up to which a sample belongs to it. */
  readonly tolerance: number
}

/** Samples of a picture: where they lie (u and v, about -1 to 1) and three numbers for each. */
export interface Samples {
  readonly u: Float32Array
  readonly v: Float32Array
  readonly values: Float32Array
}

/** The surface's value in one channel. */
export const surfaceAt = (c: Float64Array, u: number, v: number): number =>
  c[0] + c[1] * u + c[2] * v + c[3] * u * u + c[4] * u * v + c[5] * v * v

/**
 * Fits a surface to most of the samples: rounds of least squares, each without what lay too far from the one before,
 * so that up to about a third may belong to something else.
 */
export function fitSurface(samples: Samples): Surface {
  const { u, v, values } = samples
  const counts = new Uint8Array(u.length).fill(1)
  let coefficients: Float64Array[] = medianSurface(values)
  let tolerance = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const distances = u.map((_, n) => distanceAt(coefficients, u[n], v[n], values, n))
    const median = distances.slice().sort()[distances.length >> 1]
    tolerance = Math.max(leastTolerance, outlierFactor * median)
    for (let n = 0; n < u.length; n++) counts[n] = distances[n] <= tolerance ? 1 : 0
    coefficients = [0, 1, 2].map(c => leastSquares(samples, counts, c))
  }
  return { coefficients, tolerance }
}

function medianSurface(values: Float32Array): Float64Array[] {
  return [0, 1, 2].map(c => {
    const channel = values.filter((_, k) => k % 3 === c).sort()
    const surface = new Float64Array(terms)
    surface[0] = channel[channel.length >> 1]
    return surface
  })
}

function distanceAt(surface: readonly Float64Array[], u: number, v: number, values: Float32Array, n: number): number {
  let largest = 0
  for (let c = 0; c < 3; c++) largest = Math.max(largest, Math.abs(values[3 * n + c] - surfaceAt(surface[c], u, v)))
  return largest
}

function leastSquares({ u, v, values }: Samples, counts: Uint8Array, channel: number): Float64Array {
  const rows = Array.from({ length: terms }, () => new Float64Array(terms + 1))
  const term = new Float64Array(terms)
  for (let n = 0; n < u.length; n++) {
    if (!counts[n]) continue
    term.set([1, u[n], v[n], u[n] * u[n], u[n] * v[n], v[n] * v[n]])
    for (let i = 0; i < terms; i++) {
      for (let j = 0; j < terms; j++) rows[i][j] += term[i] * term[j]
      rows[i][terms] += term[i] * values[3 * n + channel]
    }
  }
  for (let i = 0; i < terms; i++) rows[i][i] += 1e-6 * (rows[i][i] + 1)
  return solve(rows)
}

/** Gaussian elimination; the system is symmetric and positive definite. */
function solve(rows: Float64Array[]): Float64Array {
  for (let i = 0; i < terms; i++) {
    for (let k = i + 1; k < terms; k++) {
      const factor = rows[k][i] / rows[i][i]
      for (let j = i; j <= terms; j++) rows[k][j] -= factor * rows[i][j]
    }
  }
  const solution = new Float64Array(terms)
  for (let i = terms - 1; i >= 0; i--) {
    let sum = rows[i][terms]
    for (let j = i + 1; j < terms; j++) sum -= rows[i][j] * solution[j]
    solution[i] = sum / rows[i][i]
  }
  return solution
}
