import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalogue } from '../things/catalogue.ts'
import { readPrompt } from './read-prompt.ts'
import type { Scene } from './scene.ts'
import { settleScene } from './settle-scene.ts'

const catalogue = await loadCatalogue()
const settle = (prompt: string, negative = '', seed = 1): Scene =>
  settleScene(readPrompt(prompt, negative, catalogue), seed)
const seeds = Array.from({ length: 30 }, (_, seed) => seed)

test('what the prompt leaves open comes from the seed, what it says does not', () => {
  const scenes = seeds.map(seed => settle('a horse in a meadow', '', seed))
  assert.ok(
    new Set(scenes.map(scene => `${scene.backdrop.time} ${scene.backdrop.weather} ${scene.backdrop.season}`)).size > 3,
  )
  assert.ok(scenes.every(scene => scene.backdrop.place === 'meadow' && scene.things[0].count === 1))
})

test('the same seed settles the same scene', () => {
  assert.deepEqual(settle('several birds', '', 9), settle('several birds', '', 9))
})

test('numbers are exact, and quantity words stay in their range', () => {
  for (const seed of seeds) {
    assert.equal(settle('three red balloons', '', seed).things[0].count, 3)
    assert.equal(settle('24 tulips', '', seed).things[0].count, 24)
    const flock = settle('a flock of birds', '', seed).things[0].count
    assert.ok(flock >= 7 && flock <= 11)
  }
})

test('things that a negative prompt names or groups are left out', () => {
  assert.deepEqual(
    settle('a dog and a car on a street', 'cars').things.map(thing => thing.thing.name),
    ['dog'],
  )
  assert.deepEqual(
    settle('a house and a tree', 'buildings').things.map(thing => thing.thing.name),
    ['tree'],
  )
  assert.deepEqual(
    settle('a cat and a rose', 'animals').things.map(thing => thing.thing.name),
    ['rose'],
  )
  assert.ok(settle('a park', 'no people').backdrop.without.has('people'))
})

test('a storm that is not wanted calms down', () => {
  assert.equal(settle('a storm over the sea', 'no storms').backdrop.weather, 'cloudy')
  assert.equal(settle('a storm over the sea').backdrop.weather, 'storm')
})

test('ground vehicles that are not wanted leave boats and aeroplanes alone', () => {
  const named = (prompt: string) => settle(prompt, 'ground vehicles').things.map(thing => thing.thing.name)
  assert.equal(named('a red sailboat').length, 1)
  assert.equal(named('an airplane').length, 1)
  assert.equal(named('a red truck').length, 0)
})

test('what a prompt asks to remove is not drawn', () => {
  for (const prompt of ['remove the man', 'erase the dog', 'get rid of the car']) {
    assert.deepEqual(settle(prompt).things, [], prompt)
  }
})

test('rain that the prompt names is no storm', () => {
  const { weather, without } = settle('a street in the rain', 'storms').backdrop
  assert.deepEqual([weather, without.has('rain')], ['rain', false])
})

test('a relation to something left out falls away', () => {
  const { things } = settle('a cat on a sofa', 'furniture')
  assert.deepEqual(
    things.map(thing => [thing.thing.name, thing.relation]),
    [['cat', null]],
  )
})

test('small things on a table are shown on the table top', () => {
  const scene = settle('a vase on a table')
  assert.equal(scene.backdrop.place, 'tabletop')
  assert.deepEqual(
    scene.things.map(thing => thing.thing.name),
    ['vase'],
  )
})

test('a person alone is a portrait; with a place, or as part of a picture, a figure', () => {
  assert.equal(settle('A professional headshot of a CEO').portrait, true)
  assert.equal(settle('a woman').portrait, true)
  assert.equal(settle('a woman in a park').portrait, false)
  assert.equal(settleScene(readPrompt('a woman', '', catalogue), 1, 'part').portrait, false)
})
