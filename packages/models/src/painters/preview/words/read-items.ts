import type { Colour, Place, Season, TimeOfDay, Weather } from '../scene/scene.ts'
import type { Catalogue } from '../things/catalogue.ts'
import type { Thing } from '../things/thing.ts'
import { activities, airborneWords, closeUpWords, portraitWords, wholeFigureWords } from './activities.ts'
import { materials, readColours } from './colours.ts'
import { lemmasOf } from './lemmatise.ts'
import { startsNegation } from './negation.ts'
import { type Quantity, readQuantity } from './numbers.ts'
import { traitsOfWord } from './person-words.ts'
import { placeByPhrase } from './places.ts'
import { plainPhrases, plainWords } from './plain-words.ts'
import { type FramePart, frameParts, type Relation, relations } from './positions.ts'
import { sizes } from './sizes.ts'
import { seasons, times, weathers } from './times.ts'
import type { Token } from './tokenise.ts'

/** One understood word or phrase of a prompt, or one that no table knows. */
export interface Item {
  readonly phrase: string
  /** The words as they were written. */
  readonly written: string
  /** Index of its first and last token. */
  readonly from: number
  readonly to: number
  /** A comma or the like stands before it. */
  readonly afterBreak: boolean
  readonly meaning: Meaning
}

/** What a word or phrase of a prompt means. */
export type Meaning =
  | {
      readonly kind: 'thing'
      readonly thing: Thing
      readonly noun: string
      readonly plural: boolean
      readonly colours: readonly Colour[] | null
    }
  | {
      readonly kind: 'setting'
      readonly place: Place | null
      readonly time: TimeOfDay | null
      readonly weather: Weather | null
      readonly season: Season | null
    }
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  | { readonly kind: 'colours'; readonly colours: readonly Colour[] }
  | { readonly kind: 'material'; readonly colour: Colour }
  | { readonly kind: 'size'; readonly size: number }
  | { readonly kind: 'relation'; readonly relation: Relation }
  | { readonly kind: 'frame'; readonly where: FramePart }
  | { readonly kind: 'negation' }
  | { readonly kind: 'hair' }
  | { readonly kind: 'eyes' }
  | { readonly kind: 'and' }
  | { readonly kind: 'portrait' }
  | { readonly kind: 'close-up' }
  | { readonly kind: 'whole-figure' }
  | { readonly kind: 'plain' }
  | { readonly kind: 'unknown' }

/** Words that are nouns here only after an article, a number or an adjective; otherwise they are verbs. */
const verbToo = new Set(
  'fly watch can saw park bear duck ring dress sail drink toast iron train paint plant rock star box fan match cook guard model bat seal hail book light fire screen shop stage drum plaster slide building painting dressing drawing goose coach pilot judge'.split(
    ' ',
  ),
)

const openers = new Set(
  'a an the this that these those one two three four five his her my your their its some with and of wooden old big small little large red green blue white black yellow brown beautiful'.split(
    ' ',
  ),
)

const longest = 5

/** Reads tokens as a row of understood phrases, each as long as the tables allow. */
export function readItems(tokens: readonly Token[], catalogue: Catalogue): Item[] {
  const items: Item[] = []
  for (let from = 0; from < tokens.length; ) {
    const found = matchAt(tokens, from, catalogue)
    const to = from + found.length - 1
    items.push({
      phrase: words(tokens, from, found.length),
      written: tokens
        .slice(from, to + 1)
        .map(token => token.written)
        .join(' '),
      from,
      to,
      afterBreak: tokens[from].afterBreak,
      meaning: found.meaning,
    })
    from = to + 1
  }
  return items
}

function words(tokens: readonly Token[], from: number, length: number): string {
  return tokens
    .slice(from, from + length)
    .map(token => token.word)
    .join(' ')
}

function matchAt(tokens: readonly Token[], from: number, catalogue: Catalogue): { meaning: Meaning; length: number } {
  for (let length = Math.min(longest, tokens.length - from); length > 0; length--) {
    if (tokens.slice(from + 1, from + length).some(token => token.afterBreak)) continue
    const phrase = words(tokens, from, length)
    const meaning = length === 1 ? readWord(tokens, from, catalogue) : readPhrase(phrase, catalogue)
    if (meaning !== null) return { meaning, length }
  }
  return { meaning: { kind: 'unknown' }, length: 1 }
}

function readPhrase(phrase: string, catalogue: Catalogue): Meaning | null {
  if (plainPhrases.has(phrase)) return { kind: 'plain' }
  if (portraitWords.has(phrase)) return { kind: 'portrait' }
  if (closeUpWords.has(phrase)) return { kind: 'close-up' }
  if (wholeFigureWords.has(phrase)) return { kind: 'whole-figure' }
  if (Object.hasOwn(frameParts, phrase)) return { kind: 'frame', where: frameParts[phrase] }
  if (Object.hasOwn(relations, phrase)) return { kind: 'relation', relation: relations[phrase] }
  const quantity = readQuantity(phrase)
  if (quantity !== null) return { kind: 'quantity', quantity }
  const colours = readColours(phrase)
  const thing = findThing(phrase, catalogue)
  if (thing !== null) return { ...thing, colours }
  const setting = readSetting(phrase)
  if (setting !== null) return setting
  if (colours !== null) return { kind: 'colours', colours }
  return Object.hasOwn(sizes, phrase) ? { kind: 'size', size: sizes[phrase] } : null
}

function readWord(tokens: readonly Token[], at: number, catalogue: Catalogue): Meaning | null {
  const { word } = tokens[at]
  if (startsNegation(word)) return { kind: 'negation' }
  if (word === 'and' || word === 'plus') return { kind: 'and' }
  if (word === 'hair' || word === 'haired' || word === 'hairstyle') return { kind: 'hair' }
  if (word === 'eyes' || word === 'eyed') return { kind: 'eyes' }
  if (portraitWords.has(word)) return { kind: 'portrait' }
  if (closeUpWords.has(word)) return { kind: 'close-up' }
  if (wholeFigureWords.has(word)) return { kind: 'whole-figure' }
  const quantity = readQuantity(word)
  if (quantity !== null) return { kind: 'quantity', quantity }
  const asVerb =
    verbToo.has(word) &&
    at > 0 &&
    !tokens[at].afterBreak &&
    !openers.has(tokens[at - 1].word) &&
    readColours(tokens[at - 1].word) === null &&
    !Object.hasOwn(sizes, tokens[at - 1].word) &&
    !plainAdjective(tokens[at - 1].word)
  if (asVerb && plainWords.has(word)) return { kind: 'plain' }
  const exact = readLemma(word, word, false, catalogue)
  if (exact !== null) return exact
  if (Object.hasOwn(activities, word) || airborneWords.has(word) || traitsOfWord(word) !== null)
    return { kind: 'plain' }
  if (plainWords.has(word) || asVerb) return { kind: 'plain' }
  for (const lemma of lemmasOf(word).filter(one => one.plural)) {
    const meaning = readLemma(lemma.word, word, lemma.plural, catalogue)
    if (meaning !== null) return meaning
  }
  for (const lemma of lemmasOf(word).slice(1)) {
    if (plainWords.has(lemma.word) || traitsOfWord(lemma.word) !== null) return { kind: 'plain' }
  }
  return /^\d[\d.]*(k|mm|px|p|x\d*|d|s|th|st|nd|rd|am|pm|fps)?$/.test(word) || word.length === 1
    ? { kind: 'plain' }
    : null
}

/** Whether a word describes: what ends like an adjective and is understood without being drawn. */
function plainAdjective(word: string): boolean {
  return (
    plainWords.has(word) &&
    /(ful|ous|ive|ic|al|y|ed|ish|less|ing|ant|ent|ern|ble|old|new|big|cute|tall|huge|nice)$/.test(word)
  )
}

function readLemma(word: string, surface: string, plural: boolean, catalogue: Catalogue): Meaning | null {
  const colours = readColours(word)
  if (Object.hasOwn(relations, word)) return { kind: 'relation', relation: relations[word] }
  if (Object.hasOwn(frameParts, word)) return { kind: 'frame', where: frameParts[word] }
  if (Object.hasOwn(sizes, word) && catalogue.find(word) === undefined) return { kind: 'size', size: sizes[word] }
  const thing = catalogue.find(word)
  const setting = readSetting(word)
  // A word with both meanings is a thing in itself ("ice") only where the places have no claim on it.
  if (thing !== undefined && (setting === null || setting.place === null)) {
    return { kind: 'thing', thing, noun: word, plural: plural || isPluralNoun(surface, thing), colours }
  }
  if (setting !== null) return setting
  if (colours !== null) return { kind: 'colours', colours }
  return Object.hasOwn(materials, word) ? { kind: 'material', colour: materials[word] } : null
}

/** Nouns that the tables hold in the plural ("sneakers", "headphones") are one picture of a pair. */
function isPluralNoun(surface: string, thing: Thing): boolean {
  return (surface === 'people' && thing.kind === 'person') || surface === 'fireworks'
}

/** A noun phrase whose last word may be in the plural. */
function findThing(
  phrase: string,
  catalogue: Catalogue,
): { kind: 'thing'; thing: Thing; noun: string; plural: boolean } | null {
  const space = phrase.lastIndexOf(' ')
  const head = phrase.slice(0, space + 1)
  for (const lemma of lemmasOf(phrase.slice(space + 1))) {
    const thing = catalogue.find(head + lemma.word)
    if (thing !== undefined) return { kind: 'thing', thing, noun: head + lemma.word, plural: lemma.plural }
  }
  return null
}

/** Place, time, weather and season of a phrase; those of the words inside a place's phrase count as well. */
function readSetting(phrase: string): (Meaning & { kind: 'setting' }) | null {
  const space = phrase.lastIndexOf(' ')
  const forms = lemmasOf(phrase.slice(space + 1))
    .filter((lemma, index) => index === 0 || lemma.plural)
    .map(lemma => phrase.slice(0, space + 1) + lemma.word)
  const place = forms.map(form => placeByPhrase.get(form)).find(found => found !== undefined) ?? null
  const parts = place !== null && space > 0 ? [phrase, ...phrase.split(' ')] : [phrase, ...forms]
  const lookUp = <Value>(table: Readonly<Record<string, Value>>): Value | null => {
    const key = parts.find(part => Object.hasOwn(table, part))
    return key === undefined ? null : table[key]
  }
  const time = lookUp(times)
  const weather = lookUp(weathers)
  const season = lookUp(seasons)
  return place === null && time === null && weather === null && season === null
    ? null
    : { kind: 'setting', place, time, weather, season }
}
