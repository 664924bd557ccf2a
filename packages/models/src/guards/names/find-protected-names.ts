import type { ProtectedName } from '../guard.ts'
import { foldText } from '../wording/fold.ts'
import { plainWords } from '../wording/words.ts'
import { harmless } from './data/harmless.ts'
import { nameGroups } from './data/index.ts'
import { wordNames } from './data/words/index.ts'
import { type FoundName, NameIndex } from './name-index.ts'
import { namesOf } from './name-list.ts'
import { WordNameIndex } from './word-name-index.ts'

interface Tables {
  readonly names: NameIndex
  readonly wordNames: WordNameIndex
}

let tables: Tables | undefined

/** The tables of all names, made when a prompt is first looked at: many processes never look at one. */
function readyTables(): Tables {
  if (tables !== undefined) return tables
  const names = new NameIndex()
  for (const group of nameGroups) {
    for (const [name, ...others] of namesOf(group)) names.add({ name, kind: group.kind }, others, group.capitals)
  }
  for (const phrase of harmless.split(',')) names.addHarmless(phrase.trim().replace(/\s+/g, ' '))
  const words = new WordNameIndex()
  for (const name of wordNames) words.add(name)
  tables = { names, wordNames: words }
  return tables
}

/**
 * Finds protected names in a prompt: characters, brands, artists (living, or dead for less than seventy years) and public
 * figures, each once, in the order of the text. Case, diacritics, possessives, plurals, hyphens and joined spelling do
 * not matter, nor do spellings that sound the same; longer names may have one wrong, missing, extra or swapped letter.
 * Names that are ordinary words count only where the words around them, or a capital, tell that the name is meant.
 */
export function findProtectedNames(prompt: string): ProtectedName[] {
  const { names: listing, wordNames: telling } = readyTables()
  const words = plainWords(foldText(prompt))
  const listed = listing.find(prompt, words)
  const isInside = ({ firstWord, lastWord }: FoundName) =>
    listed.some(name => name.firstWord <= firstWord && name.lastWord >= lastWord)
  // A word inside a listed name or of what is harmless says nothing by itself ("mickey" in "Mickey Mouse").
  const found = [...listed, ...telling.find(prompt, words).filter(name => !isInside(name))]
  found.sort((one, other) => one.firstWord - other.firstWord)
  const names = found.flatMap(({ name }) => name ?? [])
  const once = new Map(names.map(name => [`${name.kind} ${name.name}`, name]))
  return [...once.values()]
}
