import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brushRange, brushSteps, firstSize, sizeAtStep, stepOfSize } from './brush-size.ts'

test('the slider goes from a few pixels to a quarter of the picture, and each step is larger than the one before', () => {
  const range = brushRange({ width: 6000, height: 4000 })
  assert.equal(sizeAtStep(0, range), 2)
  assert.equal(sizeAtStep(brushSteps, range), 1500)
  for (let step = 1; step <= brushSteps; step++) assert.ok(sizeAtStep(step, range) >= sizeAtStep(step - 1, range))
})

test('a size stands where the slider that chose it stood', () => {
  const range = brushRange({ width: 6000, height: 4000 })
  for (const step of [30, 50, 77, 100]) assert.equal(stepOfSize(sizeAtStep(step, range), range), step)
})

test('the first brush fits the slider, also on the smallest pictures', () => {
  for (const side of [1, 40, 300, 6000]) {
    const picture = { width: side, height: side }
    const step = stepOfSize(firstSize(picture), brushRange(picture))
    assert.ok(step >= 0 && step <= brushSteps, `${side}: ${step}`)
  }
})
