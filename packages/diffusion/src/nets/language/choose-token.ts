/** How the next token is drawn, by the names and rules of transformers' `GenerationConfig`. */
export interface Sampling {
  /** Above 0: higher is more daring. */
  readonly temperature: number
  /** Only so many of the likeliest tokens are drawn from; 0 for all. */
  readonly topK: number
  /** Only the likeliest tokens that together have this share are drawn from, above 0 and up to 1. */
  readonly topP: number
}

/**
 * Makes tokens that were there before less likely, in place: positive scores are divided by the penalty, negative ones
 * multiplied (Keskar and others, "CTRL", 2019).
 */
export function penaliseRepetition(scores: Float32Array, seen: Iterable<number>, penalty: number): void {
  if (penalty === 1) return
  for (const id of new Set(seen)) scores[id] = scores[id] < 0 ? scores[id] * penalty : scores[id] / penalty
}

/** The token with the highest score; of equal ones the first. */
export function likeliestToken(scores: Float32Array): number {
  let best = 0
  for (let id = 1; id < scores.length; id++) if (scores[id] > scores[best]) best = id
  return best
}

/** Draws a token by its share among those that the settings leave; `chance` is from 0 up to, but not including, 1. */
export function drawToken(scores: Float32Array, { temperature, topK, topP }: Sampling, chance: number): number {
  const ids = likeliestTokens(scores, topK === 0 ? scores.length : topK)
  const weights = ids.map(id => Math.exp((scores[id] - scores[ids[0]]) / temperature))
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  let count = 0
  let left = 0
  while (count < ids.length && left < topP * whole) left += weights[count++]
  let place = chance * left
  for (let i = 0; i < count; i++) {
    place -= weights[i]
    if (place < 0) return ids[i]
  }
  return ids[0]
}

/** Up to `count` tokens, the likeliest first; of equal ones the lower number first. */
function likeliestTokens(scores: Float32Array, count: number): number[] {
  const byScore = (one: number, other: number) => scores[other] - scores[one] || one - other
  if (count >= scores.length) return Array.from(scores, (_, id) => id).sort(byScore)
  const best: number[] = []
  for (let id = 0; id < scores.length; id++) {
    if (best.length === count && scores[id] <= scores[best[count - 1]]) continue
    let place = best.length
    while (place > 0 && scores[best[place - 1]] < scores[id]) place--
    best.splice(place, 0, id)
    if (best.length > count) best.pop()
  }
  return best
}
