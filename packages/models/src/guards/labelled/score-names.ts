import type { ProtectedName } from '../guard.ts'
import { foldText } from '../wording/fold.ts'
import { plainWords } from '../wording/words.ts'
import type { LabelledSet } from './sets.ts'
import { type Share, shareOf } from './share.ts'
import type { ExpectedName, NameKind } from './types.ts'

/** The kinds of protected names. */
export const nameKinds = ['character', 'brand', 'artist', 'person'] as const satisfies readonly NameKind[]

/** How well the names of one kind are found. */
export interface NameScore {
  readonly recall: Share
  readonly precision: Share
}

/** A prompt whose names were not found as they should have been. */
export interface WrongNames {
  readonly prompt: string
  readonly missed: readonly ExpectedName[]
  readonly superfluous: readonly ProtectedName[]
}

/** The scores of one set. */
export interface NameScores {
  readonly kinds: Readonly<Record<NameKind, NameScore>>
  /** Prompts without a name in which one was found. */
  readonly ordinaryNamed: Share
  readonly cleanNamed: Share
  readonly wrong: readonly WrongNames[]
}

/** Products, by the maker that stands for them. */
const makers: Readonly<Record<string, string>> = {
  iphone: 'apple',
  ipad: 'apple',
  macbook: 'apple',
  imac: 'apple',
  airpods: 'apple',
  windows: 'microsoft',
  xbox: 'microsoft',
  playstation: 'sony',
  gameboy: 'nintendo',
  photoshop: 'adobe',
  galaxy: 'samsung',
  pixel: 'google',
  gmail: 'google',
  chatgpt: 'openai',
  mustang: 'ford',
  stratocaster: 'fender',
  lespaul: 'gibson',
}

function spellingOf(name: string): string[] {
  const words = plainWords(foldText(name)).map(({ readings: [reading] }) => reading.text)
  return words[0] === 'the' && words.length > 1 ? words.slice(1) : words
}

const singular = (text: string): string => text.replace(/(?<=..)s$/, '')

/** True where the words of one stand in the other, side by side and whole, in singular or plural. */
function holds(one: readonly string[], other: readonly string[]): boolean {
  const joined = singular(other.join(''))
  return one.some((_word, first) =>
    one.some((_last, last) => last >= first && singular(one.slice(first, last + 1).join('')) === joined),
  )
}

/** True where two names are the same as `ExpectedName` says. */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [spellingOf(one), spellingOf(other)]
  const makerOf = (words: readonly string[]) => [makers[words.join('')] ?? '']
  return holds(a, b) || holds(b, a) || holds(a, makerOf(b)) || holds(b, makerOf(a))
}

/** Scores the search for protected names over a set. A name found as another kind is a miss and superfluous. */
export function scoreNames(find: (prompt: string) => readonly ProtectedName[], set: LabelledSet): NameScores {
  const judge = (prompt: string, expected: readonly ExpectedName[]) => ({ prompt, expected, found: find(prompt) })
  const ordinary = set.ordinaryWords.map(({ prompt }) => judge(prompt, []))
  const clean = set.clean.map(prompt => judge(prompt, []))
  const judged = [...set.named.map(({ prompt, findings }) => judge(prompt, findings)), ...ordinary, ...clean]

  const isSame = (one: ExpectedName, other: ExpectedName) => one.kind === other.kind && isSameName(one.name, other.name)
  const expected = judged.flatMap(({ expected: names, found }) =>
    names.map(name => ({ name, isHit: found.some(other => isSame(name, other)) })),
  )
  const found = judged.flatMap(({ expected: names, found: all }) =>
    all.map(name => ({ name, isHit: names.some(other => isSame(name, other)) })),
  )
  const score = (kind: NameKind): NameScore => ({
    recall: shareOf(
      expected.filter(({ name }) => name.kind === kind),
      ({ isHit }) => isHit,
    ),
    precision: shareOf(
      found.filter(({ name }) => name.kind === kind),
      ({ isHit }) => isHit,
    ),
  })
  return {
    kinds: Object.fromEntries(nameKinds.map(kind => [kind, score(kind)])) as Record<NameKind, NameScore>,
    ordinaryNamed: shareOf(ordinary, ({ found: names }) => names.length > 0),
    cleanNamed: shareOf(clean, ({ found: names }) => names.length > 0),
    wrong: judged
      .map(({ prompt, expected: names, found: all }) => ({
        prompt,
        missed: names.filter(name => !all.some(other => isSame(name, other))),
        superfluous: all.filter(name => !names.some(other => isSame(name, other))),
      }))
      .filter(({ missed, superfluous }) => missed.length + superfluous.length > 0),
  }
}
