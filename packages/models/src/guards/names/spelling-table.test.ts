import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { SpellingTable } from './spelling-table.ts'

const table = new SpellingTable()
for (const word of ['rutkowski', 'pikachu', 'lego', 'rolex']) table.add(word)
table.add('taylorswift', true)

describe('SpellingTable', () => {
  it('reads a word as it is spelled, and its plural', () => {
    assert.deepEqual(table.read('lego'), [{ word: 'lego', fit: 'exact', plural: false }])
    assert.deepEqual(table.read('rolexes'), [{ word: 'rolex', fit: 'exact', plural: true }])
  })

  it('reads what sounds the same', () => {
    assert.deepEqual(table.read('pickachu'), [{ word: 'pikachu', fit: 'alike', plural: false }])
  })

  it('reads a word with one letter more, less, other or swapped, wherever it is', () => {
    for (const text of ['rudkowski', 'rutkwoski', 'rutkoski', 'rutkowskji', 'rutkowsko']) {
      assert.deepEqual(table.read(text), [{ word: 'rutkowski', fit: 'slip', plural: false }], text)
    }
  })

  it('reads no slip of the first letter, and none of words written together', () => {
    assert.deepEqual(table.read('putkowski'), [])
    assert.deepEqual(table.read('taylorswigt'), [])
  })
})
