/**
 * The quantile of the symmetric beta distribution B(shape, shape): the x in 0 ... 1 below which `probability` of it
 * lies. Found by halving, which is exact to the last bits and quick enough for a schedule's few levels.
 */
export function betaQuantile(probability: number, shape: number): number {
  if (probability <= 0) return 0
  if (probability >= 1) return 1
  if (probability > 0.5) return 1 - betaQuantile(1 - probability, shape)
  const whole = 2 * incompleteHalf(0.5, shape)
  let low = 0
  let high = 0.5
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2
    if (incompleteHalf(middle, shape) / whole < probability) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** The incomplete beta integral of t^(a-1) (1-t)^(a-1) from 0 to x, x at most 1/2, by its power series in x. */
function incompleteHalf(x: number, a: number): number {
  let coefficient = 1
  let sum = 0
  for (let n = 0; n < 200; n++) {
    const term = coefficient / (a + n)
    sum += term
    if (term < sum * 1e-17) break
    coefficient *= ((n + 1 - a) / (n + 1)) * x
  }
  return x ** a * sum
}
