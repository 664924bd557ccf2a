import type { ProtectedName } from '../guard.ts'
import { foldText } from '../wording/fold.ts'
import { PatternIndex } from '../wording/pattern-index.ts'
import { patternsOf } from '../wording/pattern-list.ts'
import { plainWords, type Word } from '../wording/words.ts'
import { artists } from './data/artists.ts'
import { brands } from './data/brands.ts'
import { characters } from './data/characters.ts'
import { people } from './data/people.ts'
import { wordNames } from './data/word-names.ts'
import { longestName, NameIndex } from './name-index.ts'
import { namesOf } from './name-list.ts'

interface Found {
  readonly name: ProtectedName
  readonly firstWord: number
  readonly lastWord: number
}

const names = new NameIndex()
for (const group of [...characters, ...brands, ...artists, ...people]) {
  for (const [name, ...others] of namesOf(group)) names.add({ name, kind: group.kind }, others, group.capitals)
}

const phrases = new PatternIndex<ProtectedName>()
for (const { name, kind, phrases: list } of wordNames) {
  for (const pattern of patternsOf(list)) phrases.add(pattern, { name, kind })
}

/** The longest name that begins at a word, or `null`. */
function nameAt(words: readonly Word[], prompt: string, at: number): Found | null {
  let longest: Found | null = null
  for (let count = 1; count <= longestName && at + count <= words.length; count++) {
    const last = at + count - 1
    if (count > 1 && words[last].afterBreak) break
    const written = prompt.slice(words[at].readings[0].start, words[last].readings[0].end)
    const name = names.find({ words: words.slice(at, last + 1), written })
    if (name !== null) longest = { name, firstWord: at, lastWord: last }
  }
  return longest
}

/**
 * Finds protected names in a prompt: characters, brands, living artists and public figures, each once, in the
 * order of the text. Case, diacritics, possessives, plurals, hyphens and joined spelling do not matter; names of
 * eight letters or more may have one wrong, missing, extra or swapped letter. Brands that are ordinary words
 * count only in a phrase that means the brand.
 */
export function findProtectedNames(prompt: string): ProtectedName[] {
  const words = plainWords(foldText(prompt))
  const found: Found[] = phrases
    .matches(words)
    .map(({ value, firstWord, lastWord }) => ({ name: value, firstWord, lastWord }))
  for (let at = 0; at < words.length; at++) {
    const match = nameAt(words, prompt, at)
    if (match === null) continue
    found.push(match)
    at = match.lastWord
  }
  found.sort((one, other) => one.firstWord - other.firstWord)
  const once = new Map(found.map(({ name }) => [`${name.kind} ${name.name}`, name]))
  return [...once.values()]
}
