/** Scaled so that all but the most extreme hundredth lie in 0 to 1. */
export function normalised(values: Float32Array): Float32Array {
  const sorted = values.slice().sort()
  const high = sorted[Math.floor(sorted.length * 0.99)] || 1e-6
  return values.map(value => Math.min(1, Math.max(0, value / high)))
}

/** The split of a histogram that separates it best (Otsu, 1979). */
export function otsu(values: Float32Array): number {
  const bins = new Float64Array(64)
  for (const value of values) bins[Math.min(63, Math.floor(value * 64))]++
  const total = values.length
  let whole = 0
  for (let b = 0; b < 64; b++) whole += b * bins[b]
  let below = 0
  let sum = 0
  let best = 0
  let threshold = 0.5
  for (let b = 0; b < 63; b++) {
    below += bins[b]
    sum += b * bins[b]
    if (below === 0 || below === total) continue
    const spread = (whole * (below / total) - sum) ** 2 / (below * (total - below))
    if (spread <= best) continue
    best = spread
    threshold = (b + 1) / 64
  }
  return threshold
}
