import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ProtectedName } from '../guard.ts'
import { everydayCombinations } from '../testing/everyday-combinations.ts'
import { findProtectedNames } from './find-protected-names.ts'
import { named, nameless } from './testing/name-prompts.ts'

describe('findProtectedNames', () => {
  it('finds the one name, with its kind, in every prompt that has one', () => {
    const wrong: unknown[] = []
    for (const [prompt, name, kind] of named) {
      const found = findProtectedNames(prompt)
      if (found.length !== 1 || found[0].name !== name || found[0].kind !== kind) wrong.push({ prompt, found })
    }
    assert.deepEqual(wrong, [])
  })

  it('finds none in prompts of ordinary words', () => {
    const wrong: unknown[] = []
    for (const prompt of nameless) {
      const found = findProtectedNames(prompt)
      if (found.length > 0) wrong.push({ prompt, found })
    }
    assert.deepEqual(wrong, [])
  })

  it('finds none in everyday subjects and deeds with what is said of the picture beside them', () => {
    const wrong: unknown[] = []
    for (const prompt of everydayCombinations()) {
      const names = findProtectedNames(prompt)
      if (names.length > 0) wrong.push({ prompt, names })
    }
    assert.deepEqual(wrong, [])
  })

  it('gives several names once each, in the order of the text', () => {
    const expected: ProtectedName[] = [
      { name: 'Batman', kind: 'character' },
      { name: 'Coca-Cola', kind: 'brand' },
      { name: 'Taylor Swift', kind: 'person' },
      { name: 'Banksy', kind: 'artist' },
    ]
    const prompt = 'Batman drinking a coca cola with taylor swift, another batman, mural by Banksy'
    assert.deepEqual(findProtectedNames(prompt), expected)
  })

  it('takes the longest name at a place', () => {
    assert.deepEqual(
      findProtectedNames('a Disney Princess on a horse').map(({ name }) => name),
      ['Disney Princess'],
    )
  })

  it('finds no name across a comma', () => {
    assert.deepEqual(findProtectedNames('a cat made of iron, man with a hat'), [])
  })

  it('finds nothing in an empty prompt', () => {
    assert.deepEqual(findProtectedNames(''), [])
  })
})
