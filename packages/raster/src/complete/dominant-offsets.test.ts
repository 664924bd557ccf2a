import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createRandom } from '../random.ts'
import { createPacer } from '../work.ts'
import { createCompletionKernel, enterLevel, enterTree } from './completion-kernel.ts'
import { dominantOffsets } from './dominant-offsets.ts'
import { createLevel, featureChannels } from './level.ts'
import { offsetPrior } from './offset-prior.ts'
import { createSourceTree } from './source-tree.ts'

test('the shifts by which a picture repeats itself are found', async () => {
  const random = createRandom(2)
  const [width, height] = [160, 120]
  const [across, down] = [24, 17]
  const tile = Uint8Array.from({ length: featureChannels * across * down }, () => random.integer(256))
  const features = Uint8Array.from({ length: featureChannels * width * height }, (_, k) => {
    const pixel = Math.floor(k / featureChannels)
    const at = (Math.floor(pixel / width) % down) * across + ((pixel % width) % across)
    return tile[featureChannels * at + (k % featureChannels)]
  })
  const hole = Uint8Array.from({ length: width * height }, (_, i) => (i % width > 140 ? 1 : 0))
  const level = createLevel(width, height, features, hole, new Uint8Array(hole.length))
  const kernel = createCompletionKernel([level], 20_000)
  const space = enterLevel(kernel, level, offsetPrior(level, 'any'))
  enterTree(space, createSourceTree(level, 20_000, random))
  const offsets = await dominantOffsets(space, 12, random, createPacer(undefined), 0)
  kernel.crew.dismiss()
  assert.equal(offsets.length, 12)
  for (const offset of offsets) {
    assert.equal(Math.abs(offset.across % across), 0)
    assert.equal(Math.abs(offset.down % down), 0)
    assert.ok(offset.across !== 0 || offset.down !== 0)
  }
})
