import { readPrompt } from '../painters/preview/scene/read-prompt.ts'
import type { NamedThing } from '../painters/preview/scene/reading.ts'
import type { Catalogue } from '../painters/preview/things/catalogue.ts'
import { wantedWords } from './wanted-words.ts'

/** Shades of one colour lie closer together than this, over red, green and blue: "red" and "bright red". */
const shade = 60

const sameColours = (before: NamedThing, after: NamedThing): boolean =>
  before.colours.every(colour =>
    after.colours.some(other => Math.hypot(...other.map((value, at) => value - colour[at])) < shade),
  )

const sameCount = ({ quantity }: NamedThing, { quantity: other }: NamedThing): boolean =>
  quantity === null || (other !== null && quantity.least === other.least && quantity.most === other.most)

/**
 * What a rewriting lost of its prompt; empty where it kept everything. Nouns, colours, counts and every other word that
 * carries sense must be there, in any order and number; a thing that the catalogue knows must have the count and the
 * colours that it had; and what the prompt leaves out must be left out and not come in by another way.
 */
export const lostWords = (prompt: string, rewriting: string, catalogue: Catalogue): readonly string[] => {
  const before = wantedWords(prompt)
  const after = wantedWords(rewriting)
  const lost = new Set<string>()
  for (const word of before.wanted) if (!after.wanted.has(word)) lost.add(word)
  for (const word of before.unwanted) {
    const cameIn = after.wanted.has(word) && !before.wanted.has(word)
    if (cameIn || !after.unwanted.has(word)) lost.add(`no ${word}`)
  }
  const things = readPrompt(rewriting, '', catalogue).things
  for (const thing of readPrompt(prompt, '', catalogue).things) {
    const namesakes = things.filter(other => other.thing.name === thing.thing.name)
    const kept = namesakes.some(other => sameCount(thing, other) && sameColours(thing, other))
    if (namesakes.length > 0 && !kept) lost.add(`the number or colour of ${thing.noun}`)
  }
  return [...lost]
}
