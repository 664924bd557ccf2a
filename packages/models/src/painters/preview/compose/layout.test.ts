import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createRandom } from '@sfumato/raster'
import { readPrompt } from '../scene/read-prompt.ts'
import { settleScene } from '../scene/settle-scene.ts'
import { loadCatalogue } from '../things/catalogue.ts'
import { loadNotoIcons } from '../things/noto-icons.ts'
import { castScene } from './cast-scene.ts'
import type { Figure } from './figure.ts'
import { layOut } from './layout.ts'
import type { Stage } from './stage.ts'

const catalogue = await loadCatalogue()
const icons = await loadNotoIcons()
const stage: Stage = {
  width: 800,
  height: 600,
  horizon: 270,
  far: 330,
  near: 560,
  support: 'ground',
  prominence: 1,
  freedom: 0.5,
}

async function figuresOf(prompt: string, seed = 1, on: Stage = stage): Promise<Figure[]> {
  const scene = settleScene(readPrompt(prompt, '', catalogue), seed)
  const random = createRandom(seed)
  return layOut(scene, await castScene(scene, icons, random), on, random)
}

const named = (figures: readonly Figure[], name: string): Figure[] =>
  figures.filter(figure => figure.of.thing.name === name)

test('as many copies are placed as were asked for', async () => {
  for (const [prompt, name, count] of [
    ['three red balloons over a meadow', 'balloon', 3],
    ['two cats on a sofa', 'cat', 2],
    ['twelve apples in a basket', 'apple', 12],
    ['24 tulips in a garden', 'tulip', 24],
    ['five ducks and a boat', 'duck', 5],
  ] as const) {
    assert.equal(named(await figuresOf(prompt), name).length, count, prompt)
  }
})

test('figures stay inside the frame', async () => {
  for (const prompt of [
    'three red balloons over a meadow',
    'a man and a woman and a dog in a park',
    'seven elephants',
    'a cat on a sofa',
    'a giant castle',
  ]) {
    for (const seed of [1, 2, 3]) {
      for (const figure of await figuresOf(prompt, seed)) {
        assert.ok(
          figure.x > -stage.width * 0.06 && figure.x + figure.width < stage.width * 1.06,
          `${prompt} ${figure.of.thing.name} x ${figure.x} ${figure.width}`,
        )
        assert.ok(
          figure.y > -stage.height * 0.06 && figure.y + figure.height < stage.height * 1.03,
          `${prompt} ${figure.of.thing.name} y ${figure.y} ${figure.height}`,
        )
      }
    }
  }
})

test('the one thing that a prompt names is large', async () => {
  for (const prompt of ['a red fox in a snowy forest', 'a cat', 'a mouse in a meadow', 'a house on a hill']) {
    const [figure] = await figuresOf(prompt)
    assert.ok(figure.height > stage.height * 0.36, `${prompt}: ${figure.height}`)
  }
})

test('what lies on something rests on its surface', async () => {
  const figures = await figuresOf('a cat on a sofa')
  const [cat] = named(figures, 'cat')
  const [sofa] = named(figures, 'sofa')
  assert.ok(cat.order > sofa.order)
  assert.ok(cat.y + cat.height > sofa.y && cat.y + cat.height < sofa.y + sofa.height)
  assert.ok(cat.x >= sofa.x && cat.x + cat.width <= sofa.x + sofa.width)
})

test('left is left of right', async () => {
  const figures = await figuresOf('a tree on the left and a house on the right')
  const [tree] = named(figures, 'tree')
  const [house] = named(figures, 'house')
  assert.ok(tree.x + tree.width / 2 < house.x + house.width / 2)
})

test('flying things hang above the ground, things in the background are small and far', async () => {
  const [balloon] = await figuresOf('a hot air balloon over a meadow')
  assert.equal(balloon.footing, 'air')
  assert.ok(balloon.y + balloon.height < stage.far + 40)
  const figures = await figuresOf('a horse in a meadow, a windmill in the background')
  assert.ok(named(figures, 'windmill')[0].order < named(figures, 'horse')[0].order)
})

test('more prominence makes the lead larger, less freedom brings it to the middle', async () => {
  const low = (await figuresOf('a horse in a meadow', 3, { ...stage, prominence: 0.82, freedom: 1 }))[0]
  const high = (await figuresOf('a horse in a meadow', 3, { ...stage, prominence: 1.2, freedom: 0 }))[0]
  assert.ok(high.height > low.height * 1.2)
  assert.ok(Math.abs(high.x + high.width / 2 - stage.width / 2) <= Math.abs(low.x + low.width / 2 - stage.width / 2))
})
