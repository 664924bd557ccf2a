import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createLevel, featureChannels } from './level.ts'
import { penaliseRepetition } from './repetition.ts'
import { createMatches } from './search.ts'

const [width, height] = [80, 60]
const hole = Uint8Array.from({ length: width * height }, (_, i) => (i % width > 50 && i % width < 70 ? 1 : 0))
const features = new Uint8Array(featureChannels * hole.length)
const level = createLevel(width, height, features, hole, new Uint8Array(hole.length))

const penaltiesOf = (sourceOf: (target: number) => number) => {
  const matches = createMatches(level)
  for (const target of level.targets) matches.source[target] = sourceOf(target)
  const penalties = new Float32Array(hole.length).fill(Number.NaN)
  penaliseRepetition(level, matches, penalties)
  return penalties
}

test('one coherent copy costs nothing', () => {
  assert.ok(penaltiesOf(target => target - 30).every(penalty => penalty === 0))
})

test('what shows often costs more where it shows more often, up to a limit, and the rest nothing', () => {
  const [x, y] = [20, 30]
  const columns = (period: number) => penaltiesOf(target => Math.floor(target / width) * width + x + (target % period))
  const [often, oftener, always] = [columns(10), columns(5), columns(1)].map(penalties => penalties[y * width + x + 2])
  assert.ok(often > 0 && oftener > often && always === oftener, `${[often, oftener, always]}`)
  assert.equal(columns(10)[y * width + x - 4], 0)
})
