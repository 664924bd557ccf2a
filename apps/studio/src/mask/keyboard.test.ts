import assert from 'node:assert/strict'
import { test } from 'node:test'
import { commandOf, type KeyPress } from './keyboard.ts'

const press = (key: string, held: Partial<KeyPress> = {}) =>
  commandOf({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held })

test('undo and redo are the keys of every other program, on every system', () => {
  assert.deepEqual(press('z', { ctrlKey: true }), { do: 'undo' })
  assert.deepEqual(press('z', { metaKey: true }), { do: 'undo' })
  assert.deepEqual(press('Z', { ctrlKey: true, shiftKey: true }), { do: 'redo' })
  assert.deepEqual(press('y', { ctrlKey: true }), { do: 'redo' })
})

test('arrows step, with Shift by single pixels', () => {
  assert.deepEqual(press('ArrowUp'), { do: 'step', x: 0, y: -1, fine: false })
  assert.deepEqual(press('ArrowLeft', { shiftKey: true }), { do: 'step', x: -1, y: 0, fine: true })
})

test('keys of the browser and of assistive technology are left alone', () => {
  for (const key of ['c', 'v', 'r', '+', '0']) assert.equal(press(key, { ctrlKey: true }), undefined)
  assert.equal(press('ArrowLeft', { altKey: true }), undefined)
  assert.equal(press('Tab'), undefined)
  assert.equal(press('h'), undefined)
})
