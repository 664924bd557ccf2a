import assert from 'node:assert/strict'
import { test } from 'node:test'
import { places } from '../scene/scene.ts'
import { loadNotoIcons } from '../things/noto-icons.ts'
import { allThings } from '../things/nouns/all-things.ts'
import { colours } from './colours.ts'
import { placeByPhrase, synonymsOf } from './places.ts'
import { normaliseWord } from './tokenise.ts'

test('every place has at least forty names, spelled as the tokeniser spells words', () => {
  for (const place of places) {
    const names = synonymsOf(place)
    assert.ok(new Set(names).size >= 40, `${place} has ${new Set(names).size} names`)
    for (const name of names) assert.match(name, /^[a-z0-9]+( [a-z0-9]+)*$/, `${place}: "${name}"`)
  }
})

test('no noun is claimed by two things, and none is also a place', () => {
  const owners = new Map<string, string>()
  for (const thing of allThings) {
    for (const noun of thing.nouns) {
      assert.equal(owners.get(noun), undefined, `"${noun}" names both ${owners.get(noun)} and ${thing.name}`)
      owners.set(noun, thing.name)
      assert.equal(
        noun,
        noun.split(' ').map(normaliseWord).join(' '),
        `"${noun}" is not spelled as the tokeniser spells it`,
      )
      assert.equal(placeByPhrase.get(noun), undefined, `"${noun}" is a thing and a place`)
    }
  }
})

test('every icon that a noun table mentions exists in the set', async () => {
  const icons = await loadNotoIcons()
  for (const { name, art } of allThings) {
    if (art.kind === 'noto') assert.ok(icons.has(art.name), `${name}: no icon "${art.name}"`)
  }
})

test('every thing has a height, a home and at least one noun', () => {
  for (const thing of allThings) {
    assert.ok(thing.metres > 0, thing.name)
    assert.ok(thing.home.length > 0, thing.name)
    assert.ok(
      thing.nouns.every(noun => noun.length > 1),
      thing.name,
    )
  }
})

test('colour names give bytes', () => {
  assert.ok(colours.size > 150)
  for (const [name, colour] of colours)
    for (const value of colour) assert.ok(Number.isInteger(value) && value >= 0 && value <= 255, name)
})
