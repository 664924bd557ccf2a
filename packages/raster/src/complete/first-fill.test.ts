import assert from 'node:assert/strict'
import { afterEach, test } from 'node:test'
import { setThreads } from '../kernels/threads.ts'
import { createRandom } from '../random.ts'
import { createPacer } from '../work.ts'
import { createCompletionKernel, enterLevel } from './completion-kernel.ts'
import { fillFromRim } from './first-fill.ts'
import { createLevel, featureChannels, type Level, patchRadius, patchSide } from './level.ts'
import { type OffsetPrior, offsetPrior } from './offset-prior.ts'
import { offsetCost } from './testing/plain-search.ts'

afterEach(() => setThreads(1))

const steps = Array.from({ length: patchSide }, (_, k) => k - patchRadius)

/** The source whose patch differs least from what is known of the patch around `centre`, in a few plain lines. */
function mostAlike({ width, features, sources }: Level, prior: OffsetPrior, unknown: Uint8Array, centre: number) {
  const rows = steps.map(v => steps.map(u => v * width + u).filter(step => !unknown[centre + step]))
  const scale = patchSide ** 2 / rows.flat().length
  let best = -1
  let bestCost = Number.POSITIVE_INFINITY
  for (const source of sources) {
    let cost = offsetCost(prior, width, centre, source)
    for (const row of rows) {
      let sum = 0
      for (const step of row) {
        for (let c = 0; c < featureChannels; c++) {
          sum +=
            (features[(centre + step) * featureChannels + c] - features[(source + step) * featureChannels + c]) ** 2
        }
      }
      cost += scale * sum
    }
    if (cost >= bestCost) continue
    best = source
    bestCost = cost
  }
  return best
}

/** The fill from the rim in a few plain lines: the features that it leaves. */
function plainFill(level: Level, prior: OffsetPrior): Uint8Array {
  const { width, height, hole } = level
  const features = level.features.slice()
  const unknown = hole.slice()
  const near = (x: number, y: number) =>
    [-1, 0, 1].flatMap(v =>
      [-1, 0, 1].filter(u => x + u >= 0 && x + u < width && y + v >= 0 && y + v < height).map(u => u + v * width),
    )
  while (unknown.includes(1)) {
    const rim = [...hole.keys()].filter(
      i => unknown[i] && near(i % width, Math.floor(i / width)).some(step => !unknown[i + step]),
    )
    const taken = rim.map(pixel => {
      const x = Math.min(width - 1 - patchRadius, Math.max(patchRadius, pixel % width))
      const y = Math.min(height - 1 - patchRadius, Math.max(patchRadius, Math.floor(pixel / width)))
      const centre = y * width + x
      return mostAlike({ ...level, features }, prior, unknown, centre) + pixel - centre
    })
    for (const [n, pixel] of rim.entries()) {
      unknown[pixel] = 0
      for (let c = 0; c < featureChannels; c++) {
        features[pixel * featureChannels + c] = features[taken[n] * featureChannels + c]
      }
    }
  }
  return features
}

for (const threads of [1, 2]) {
  test(`a fill from the rim in ${threads} threads is the plain one, also where the hole reaches the side`, async () => {
    setThreads(threads)
    const random = createRandom(9)
    const [width, height] = [60, 40]
    const features = Uint8Array.from({ length: featureChannels * width * height }, () => random.integer(256))
    const hole = Uint8Array.from({ length: width * height }, (_, i) => (i % width > 44 && i > 16 * width ? 1 : 0))
    const level = createLevel(width, height, features, hole, new Uint8Array(hole.length))
    const prior = offsetPrior(level, 'horizontal')
    const kernel = createCompletionKernel([level], 0)
    const space = enterLevel(kernel, level, prior)
    await fillFromRim(space, createPacer(undefined), 0)
    kernel.crew.dismiss()
    assert.deepEqual(space.level.features, plainFill(level, prior))
  })
}
