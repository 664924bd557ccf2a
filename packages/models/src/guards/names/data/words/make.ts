import type { WordName } from '../../name-list.ts'

/** What tells that a name is meant, beside its kind, the name as it is reported, and the ways to write it. */
export type Telling = Omit<WordName, 'kind' | 'name' | 'words'>

type Make = (name: string, telling: Telling, words?: string) => WordName

const make =
  (kind: WordName['kind']): Make =>
  (name, telling, words = name) => ({ kind, name, words, ...telling })

export const brand = make('brand')
export const character = make('character')
export const person = make('person')
export const artist = make('artist')
