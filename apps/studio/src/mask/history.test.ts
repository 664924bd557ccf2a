import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coverCapsule } from './capsule.ts'
import { createHistory, recordChange, redo, undo } from './history.ts'
import { change, maskValues } from './testing/mask-values.ts'
import { tileSide, uniformMask } from './tiled-mask.ts'

const paint = (mask: ReturnType<typeof uniformMask>, x: number, y: number, erase = false) =>
  change(mask, take => coverCapsule({ x, y }, { x: x + 60, y }, { radius: 20, softness: 0.5 }, mask, take), erase)

test('undo and redo bring back each state bit for bit', () => {
  const mask = uniformMask(600, 300, 0)
  const history = createHistory()
  const states = [maskValues(mask)]
  for (let step = 0; step < 8; step++) {
    recordChange(history, paint(mask, 60 * step, 40 + 30 * step, step % 3 === 2))
    states.push(maskValues(mask))
  }
  for (let step = 7; step >= 0; step--) {
    assert.ok(undo(mask, history))
    assert.deepEqual(maskValues(mask), states[step])
  }
  assert.equal(undo(mask, history), undefined)
  for (let step = 1; step <= 8; step++) {
    assert.ok(redo(mask, history))
    assert.deepEqual(maskValues(mask), states[step])
  }
  assert.equal(redo(mask, history), undefined)
})

test('a new change after undo forgets what was taken back', () => {
  const mask = uniformMask(600, 300, 0)
  const history = createHistory()
  recordChange(history, paint(mask, 0, 50))
  undo(mask, history)
  recordChange(history, paint(mask, 300, 50))
  assert.equal(redo(mask, history), undefined)
})

test('a change that changed nothing is no step', () => {
  const mask = uniformMask(600, 300, 0)
  const history = createHistory()
  recordChange(history, paint(mask, 0, 50, true))
  assert.equal(undo(mask, history), undefined)
})

test('the oldest steps are forgotten where the history grows over its limits, the newest never', () => {
  const mask = uniformMask(2 * tileSide, tileSide, 0)
  const limits = { maxBytes: 3 * tileSide ** 2, maxSteps: 100 } as never
  const history = createHistory()
  for (let step = 0; step < 10; step++) recordChange(history, paint(mask, 10 + 5 * step, 100 + step), limits)
  assert.equal(history.past.length, 3)
  const few = { maxBytes: 1, maxSteps: 2 } as never
  for (let step = 0; step < 3; step++) recordChange(history, paint(mask, 10, 20 + 10 * step), few)
  assert.equal(history.past.length, 1)
})
