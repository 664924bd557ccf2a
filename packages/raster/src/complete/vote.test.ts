import assert from 'node:assert/strict'
import { afterEach, test } from 'node:test'
import { setThreads } from '../kernels/threads.ts'
import { createRandom } from '../random.ts'
import { createPacer } from '../work.ts'
import { createCompletionKernel, enterLevel } from './completion-kernel.ts'
import { createLevel, featureChannels, type Level, type Matches, patchRadius } from './level.ts'
import { offsetPrior } from './offset-prior.ts'
import { vote } from './vote.ts'

afterEach(() => setThreads(1))

/** The same vote in a few plain lines, from the patches outwards: the features that it leaves. */
function plainVote(
  { width, features, hole, targets, confidence }: Level,
  { source, cost }: Matches,
  spread: number,
): Uint8Array {
  const weights = new Float64Array(confidence.length)
  const sums = new Float64Array(featureChannels * confidence.length)
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
  return features.map((value, k) => {
    const pixel = Math.floor(k / featureChannels)
    return hole[pixel] && weights[pixel] > 0 ? sums[k] * (1 / weights[pixel]) + 0.5 : value
  })
}

for (const threads of [1, 3]) {
  test(`the compiled vote in ${threads} threads leaves what the plain one leaves, bit for bit`, async () => {
    setThreads(threads)
    const random = createRandom(5)
    const [width, height] = [300, 200]
    const features = Uint8Array.from({ length: featureChannels * width * height }, () => random.integer(256))
    // As far as the right side and a corner, where not all patches around a pixel lie inside the picture.
    const hole = Uint8Array.from({ length: width * height }, (_, i) => (i % width > 170 && i > 90 * width ? 1 : 0))
    const original = createLevel(width, height, features, hole, new Uint8Array(hole.length))
    const kernel = createCompletionKernel([original], 0)
    const space = enterLevel(kernel, original, offsetPrior(original, 'any'))
    const { level, matches } = space
    for (const target of level.targets) {
      matches[0].source[target] = level.sources[random.integer(level.sources.length)]
      matches[0].cost[target] = random.integer(1e6) + random.next()
    }
    const expected = plainVote(level, matches[0], 3e4)
    await vote(space, matches[0], 3e4, createPacer(undefined), 0)
    kernel.crew.dismiss()
    assert.notDeepEqual(expected, features)
    assert.deepEqual(level.features, expected)
  })
}
