import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createRandom } from '../random.ts'
import { createCompletionKernel, enterLevel } from './completion-kernel.ts'
import { createLevel, featureChannels, type Level, type Matches, patchRadius } from './level.ts'
import { type Ballot, castVotes, clearBallot } from './vote.ts'

/** The same vote in a few plain lines. */
function plainVotes(
  { width, features, targets, confidence }: Level,
  { source, cost }: Matches,
  spread: number,
): Ballot {
  const weights = new Float32Array(confidence.length)
  const sums = new Float32Array(featureChannels * confidence.length)
  for (const target of targets) {
    const weight = confidence[target] * 2 ** -Math.min(40, cost[target] / spread) + 1e-12
    for (let v = -patchRadius; v <= patchRadius; v++) {
      for (let u = -patchRadius; u <= patchRadius; u++) {
        const step = v * width + u
        weights[target + step] += weight
        for (let c = 0; c < featureChannels; c++) {
          sums[featureChannels * (target + step) + c] +=
            weight * features[featureChannels * (source[target] + step) + c]
        }
      }
    }
  }
  return { sums, weights }
}

test('the compiled vote counts what the plain one counts, bit for bit, in any number of calls', () => {
  const random = createRandom(5)
  const [width, height] = [90, 60]
  const features = Uint8Array.from({ length: featureChannels * width * height }, () => random.integer(256))
  const hole = Uint8Array.from({ length: width * height }, (_, i) => (i % width > 40 && i % width < 75 ? 1 : 0))
  const original = createLevel(width, height, features, hole, new Uint8Array(hole.length))
  const space = enterLevel(createCompletionKernel([original], 0), original)
  const { level, matches, ballot } = space
  for (const target of level.targets) {
    matches[0].source[target] = level.sources[random.integer(level.sources.length)]
    matches[0].cost[target] = random.integer(1e6) + random.next()
  }
  const expected = plainVotes(level, matches[0], 3e4)
  for (let time = 0; time < 2; time++) {
    clearBallot(ballot)
    castVotes(space, matches[0], 3e4, 0, 333)
    castVotes(space, matches[0], 3e4, 333, level.targets.length)
    assert.ok(level.targets.length > 1400)
    assert.deepEqual(ballot.sums, expected.sums)
    assert.deepEqual(ballot.weights, expected.weights)
  }
})
