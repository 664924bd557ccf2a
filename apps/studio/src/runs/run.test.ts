import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keptPictures, keptRuns, type Run, trimRuns } from './run.ts'

const run = (id: number, more: Partial<Run> = {}): Run => ({
  id: String(id),
  slug: 'bria-enhance-image',
  values: { image: { blob: new Blob() }, seed: id },
  hasPictures: true,
  state: 'COMPLETED',
  submittedAt: id,
  progress: 1,
  ...more,
})

test('old runs lose their pictures but not their words and numbers, new ones stay the same object', () => {
  const runs = Array.from({ length: keptPictures + 2 }, (_, place) => run(place))
  const trimmed = trimRuns(runs)
  assert.equal(trimmed[0], runs[0])
  assert.deepEqual(trimmed[keptPictures].values, { seed: keptPictures })
  assert.equal(trimmed[keptPictures].hasPictures, false)
  assert.equal(trimRuns(trimmed)[keptPictures], trimmed[keptPictures])
})

test('very old runs go, but none that is still running', () => {
  const runs = Array.from({ length: keptRuns + 5 }, (_, place) => run(place))
  runs[keptRuns + 3] = run(keptRuns + 3, { state: 'PROCESSING' })
  const trimmed = trimRuns(runs)
  assert.equal(trimmed.length, keptRuns + 1)
  assert.equal(trimmed.at(-1)?.state, 'PROCESSING')
  assert.ok(trimmed.at(-1)?.hasPictures)
})
