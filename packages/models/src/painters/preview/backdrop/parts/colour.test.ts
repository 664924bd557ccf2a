import assert from 'node:assert/strict'
import { test } from 'node:test'
import { along, css, desaturate, fromHsl, mix, shift, toHsl } from './colour.ts'

test('hue, saturation and lightness lead back to the same colour', () => {
  for (const colour of [
    [12, 200, 90],
    [255, 0, 0],
    [10, 20, 240],
    [128, 128, 128],
    [250, 240, 100],
  ] as const) {
    const back = fromHsl(...toHsl(colour))
    for (let channel = 0; channel < 3; channel++) assert.ok(Math.abs(back[channel] - colour[channel]) < 0.5, `${back}`)
  }
})

test('shift turns the hue and keeps the lightness', () => {
  const [hue, , lightness] = toHsl(shift([200, 60, 60], 120))
  assert.ok(Math.abs(hue - 120) < 1)
  assert.ok(Math.abs(lightness - toHsl([200, 60, 60])[2]) < 0.01)
})

test('along meets its stops and stays within them', () => {
  const stops = [
    [0, [0, 0, 0]],
    [0.5, [100, 0, 0]],
    [1, [100, 200, 0]],
  ] as const
  assert.deepEqual(along(stops, 0), [0, 0, 0])
  assert.deepEqual(along(stops, 0.5), [100, 0, 0])
  assert.deepEqual(along(stops, 2), [100, 200, 0])
})

test('mixing and greying keep to the line between their ends', () => {
  assert.deepEqual(mix([0, 100, 200], [100, 0, 0], 0.5), [50, 50, 100])
  const [red, green, blue] = desaturate([200, 40, 90], 1)
  assert.ok(Math.abs(red - green) < 1e-9 && Math.abs(green - blue) < 1e-9)
})

test('css holds channels to bytes', () => {
  assert.equal(css([300, -5, 12.6]), 'rgb(255,0,13)')
  assert.equal(css([1, 2, 3], 0.5), 'rgba(1,2,3,0.500)')
})
