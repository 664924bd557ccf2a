import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stepBudget } from './step-budget.ts'
import { workingSize } from './working-size.ts'

test('a picture is painted at about the area that the network was trained on, in its ratio, on its grid', () => {
  assert.deepEqual(workingSize(1344, 768, 512, 8), { width: 680, height: 384 })
  assert.deepEqual(workingSize(1024, 1024, 512, 8), { width: 512, height: 512 })
  assert.deepEqual(workingSize(300, 201, 512, 8), { width: 304, height: 200 })
  assert.deepEqual(workingSize(3, 900, 512, 8), { width: 8, height: 904 })
})

test('a distilled network takes 4 to 8 steps for 20 to 50, and no negative prompt', () => {
  const steps = [20, 35, 50].map(count => stepBudget({ mode: 'base', steps: count, guidance: 5 }, true).steps)
  assert.deepEqual(steps, [4, 6, 8])
  assert.deepEqual(stepBudget({ mode: 'fast', steps: 50, guidance: 5 }, true), {
    steps: 4,
    guidanceScale: 8,
    guided: false,
  })
})

test('any other network takes the steps as they are, and two fifths without guidance in fast mode', () => {
  assert.deepEqual(stepBudget({ mode: 'hd', steps: 30, guidance: 5 }, false), {
    steps: 30,
    guidanceScale: 5,
    guided: true,
  })
  assert.deepEqual(stepBudget({ mode: 'fast', steps: 30, guidance: 5 }, false), {
    steps: 12,
    guidanceScale: 1,
    guided: false,
  })
})
