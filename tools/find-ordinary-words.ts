/**
 * `node tools/find-ordinary-words.ts words.txt`: prints the words of a list, one a line, that the check for protected
 * names takes for a slip of one (`bullet` for Bulleit). Those that are really ordinary go into
 * `packages/models/src/guards/names/data/ordinary-words.ts`; an English list of a hundred thousand forms is read in a
 * minute. Words that are a name as they stand are printed apart: whether one may be found without its capital or its
 * context is to be decided name by name.
 */
import { readFileSync } from 'node:fs'
import { nameGroups } from '../packages/models/src/guards/names/data/index.ts'
import { wordNames } from '../packages/models/src/guards/names/data/words/index.ts'
import { findProtectedNames } from '../packages/models/src/guards/names/find-protected-names.ts'
import { namesOf } from '../packages/models/src/guards/names/name-list.ts'

const [path] = process.argv.slice(2)
if (path === undefined) {
  console.error('expected the path of a word list')
  process.exit(2)
}

const lettersOf = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^a-z]/g, '')
const names = [...nameGroups.flatMap(namesOf).flat(), ...wordNames.flatMap(({ words }) => words.split('|'))]
const spelled = new Set(names.map(lettersOf))
const isSpelled = (word: string) =>
  [word, word.replace(/s$/, ''), word.replace(/es$/, '')].some(form => spelled.has(form))

for (const word of new Set(readFileSync(path, 'utf8').toLowerCase().split(/\s+/))) {
  if (!/^[a-z]+$/.test(word)) continue
  const [found] = [word, `the ${word}`].flatMap(findProtectedNames)
  if (found) console.log(`${isSpelled(word) ? 'name' : 'slip'}\t${word}\t${found.name} (${found.kind})`)
}
