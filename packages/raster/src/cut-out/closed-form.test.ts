import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draw } from '../testing/index.ts'
import { createPacer } from '../work.ts'
import { solveAlpha } from './closed-form.ts'

const width = 64
const height = 40

/** Alpha of thin hairs that reach from a solid left side into the ground. */
const hairs = (x: number, y: number) => {
  if (x < 16) return 1
  const strand = Math.abs((y % 8) - 4 + 1.5 * Math.sin(x / 6)) < 1 ? 0.8 : 0
  return strand * Math.min(1, Math.max(0, (48 - x) / 20))
}

const truth = Float32Array.from({ length: width * height }, (_, i) => hairs(i % width, Math.floor(i / width)))
const wanted = Uint8Array.from(truth, (_, i) => (i % width >= 12 && i % width < 52 ? 1 : 0))

const error = (alpha: Float32Array) => alpha.reduce((sum, value, i) => sum + Math.abs(value - truth[i]), 0)

test('hairs come back from a band that only knows its two sides', async () => {
  const front = [30, 25, 40]
  const picture = draw(width, height, (x, y) => {
    const share = hairs(x, y)
    const back = [200 + 0.4 * x, 190, 210 - 0.5 * y]
    return [0, 1, 2].map(c => front[c] * share + back[c] * (1 - share)) as [number, number, number]
  })
  const guess = truth.map((value, i) => (wanted[i] ? (i % width < 32 ? 1 : 0) : value))
  const alpha = guess.slice()
  await solveAlpha(picture, { alpha, trust: new Float32Array(alpha.length).fill(0.01), wanted }, createPacer(undefined))
  assert.ok(error(alpha) < 0.25 * error(guess), `${error(alpha)} of ${error(guess)}`)
  for (let i = 0; i < alpha.length; i++) if (!wanted[i]) assert.equal(alpha[i], truth[i])
})

test('where colour tells nothing, a trusted first idea stays and an untrusted one is smoothed', async () => {
  const picture = draw(width, height, () => [120, 120, 120])
  const idea = Float32Array.from(truth, (_, i) => (i % width < 32 ? 1 : 0))
  const solve = async (trust: number) => {
    const alpha = idea.slice()
    await solveAlpha(
      picture,
      { alpha, trust: new Float32Array(alpha.length).fill(trust), wanted },
      createPacer(undefined),
    )
    return Math.abs(alpha[20 * width + 31] - alpha[20 * width + 32])
  }
  const [trusted, untrusted] = [await solve(20), await solve(0.001)]
  assert.ok(trusted > 0.25 && untrusted < 0.15, `${trusted} and ${untrusted}`)
})
