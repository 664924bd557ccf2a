import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawToken, likeliestToken, penaliseRepetition } from './choose-token.ts'

const scoresOf = (...shares: number[]) => Float32Array.from(shares, Math.log)
const everything = { temperature: 1, topK: 0, topP: 1 }

/** How often each token is drawn, over evenly spread chances. */
const counts = (scores: Float32Array, sampling: typeof everything): number[] => {
  const drawn = Array<number>(scores.length).fill(0)
  for (let i = 0; i < 1000; i++) drawn[drawToken(scores, sampling, (i + 0.5) / 1000)]++
  return drawn
}

test('the likeliest token is the one with the highest score, of equal ones the first', () => {
  assert.equal(likeliestToken(scoresOf(0.2, 0.5, 0.3)), 1)
  assert.equal(likeliestToken(scoresOf(0.1, 0.45, 0.45)), 1)
})

test('tokens are drawn as often as their share is large', () => {
  assert.deepEqual(counts(scoresOf(0.2, 0.5, 0.3), everything), [200, 500, 300])
})

test('a low temperature sharpens the shares, a high one evens them', () => {
  const scores = scoresOf(0.2, 0.8)
  assert.deepEqual(counts(scores, { ...everything, temperature: 0.5 }), [59, 941])
  assert.deepEqual(counts(scores, { ...everything, temperature: 2 }), [333, 667])
})

test('only so many tokens are drawn from, and of equal ones the first', () => {
  assert.deepEqual(counts(scoresOf(0.1, 0.3, 0.2, 0.4), { ...everything, topK: 2 }), [0, 429, 0, 571])
  assert.deepEqual(counts(scoresOf(0.25, 0.25, 0.25, 0.25), { ...everything, topK: 3 }), [333, 334, 333, 0])
  assert.deepEqual(counts(scoresOf(0.4, 0.6), { ...everything, topK: 50 }), [400, 600])
})

test('only the likeliest that together have the share are drawn from, at least one', () => {
  const scores = scoresOf(0.1, 0.5, 0.4)
  assert.deepEqual(counts(scores, { ...everything, topP: 0.85 }), [0, 556, 444])
  assert.deepEqual(counts(scores, { ...everything, topP: 0.3 }), [0, 1000, 0])
})

test('what cannot be is never drawn', () => {
  const scores = Float32Array.of(Number.NEGATIVE_INFINITY, 1, Number.NEGATIVE_INFINITY)
  assert.deepEqual(counts(scores, everything), [0, 1000, 0])
})

test('what was there before becomes less likely, whatever the sign of its score, and once however often', () => {
  const scores = Float32Array.of(2, -2, 2, -2)
  penaliseRepetition(scores, [0, 1, 0, 0], 2)
  assert.deepEqual([...scores], [1, -4, 2, -2])
})
