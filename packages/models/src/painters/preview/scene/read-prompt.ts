import type { Catalogue } from '../things/catalogue.ts'
import { seemsForeign } from '../words/language.ts'
import { type Item, readItems } from '../words/read-items.ts'
import { tokenise } from '../words/tokenise.ts'
import { type Draft, emptyDraft } from './prompt/draft.ts'
import { atBreak, readFrame, readNegation, readPlain, readRelation } from './prompt/read-clause.ts'
import { give, readHair, withSkin } from './prompt/read-person.ts'
import { readSetting } from './prompt/read-place.ts'
import { readThing } from './prompt/read-thing.ts'
import { joinExclusions, nothingExcluded, readExclusions } from './read-exclusions.ts'
import type { NamedThing, Reading } from './reading.ts'

/**
 * Reads what a prompt asks for: its things with number, colour, size and how they stand to each other, its place,
 * time, weather and season, what it and the negative prompt leave out, and the words that it does not know.
 */
export function readPrompt(prompt: string, negativePrompt: string, catalogue: Catalogue): Reading {
  const tokens = tokenise(prompt)
  const items = readItems(tokens, catalogue)
  const draft = emptyDraft(tokens, items, catalogue)
  read(draft)
  const unknown = firstWritten(items.filter(item => item.meaning.kind === 'unknown'))
  const exclusions = joinExclusions(
    draft.exclusions,
    negativePrompt === '' ? nothingExcluded : readExclusions(negativePrompt, catalogue),
  )
  return {
    place: draft.place,
    time: draft.time,
    weather: draft.weather,
    season: draft.season,
    colours: draft.placeColours,
    things: settledThings(draft),
    portrait: draft.portrait,
    closeUp: draft.closeUp,
    exclusions,
    unknown,
    foreign: seemsForeign(
      prompt,
      tokens.map(token => token.word),
      unknown.length,
    ),
  }
}

function read(draft: Draft): void {
  for (let index = 0; index < draft.items.length; index++) {
    const { meaning } = draft.items[index]
    if (draft.items[index].afterBreak && meaning.kind !== 'colours') atBreak(draft)
    switch (meaning.kind) {
      case 'negation':
        index = readNegation(draft, index)
        break
      case 'quantity':
        draft.waiting.quantity = meaning.quantity
        draft.pairs = draft.items[index].phrase === 'pair of' ? index : null
        break
      case 'colours':
        // "Pastel pink" is one colour, not every pastel and pink.
        draft.waiting.colours =
          draft.waiting.colours.length > 3 ? meaning.colours : [...draft.waiting.colours, ...meaning.colours]
        break
      case 'material':
        draft.waiting.material = meaning.colour
        break
      case 'size':
        draft.waiting.size *= meaning.size
        break
      case 'and':
        draft.joined = true
        break
      case 'portrait':
        draft.portrait = true
        break
      case 'close-up':
        draft.closeUp = true
        break
      case 'whole-figure':
        draft.wholeFigure = true
        break
      case 'hair':
        readHair(draft, index)
        break
      case 'eyes':
        give(draft, { eyes: draft.waiting.colours[0] ?? null })
        draft.waiting.colours = []
        break
      case 'frame':
        readFrame(draft, index, meaning.where)
        break
      case 'relation':
        readRelation(draft, meaning.relation, draft.items[index].phrase)
        break
      case 'setting':
        readSetting(draft, index, meaning)
        break
      case 'thing':
        readThing(draft, index, meaning)
        break
      case 'plain':
        readPlain(draft, index)
        break
      case 'unknown':
        break
    }
  }
  atBreak(draft)
}

/** The things, without those that became part of another, their relations pointing into the new list. */
function settledThings(draft: Draft): NamedThing[] {
  const kept = draft.things.map((_, index) => index).filter(index => !draft.merged.has(index))
  if (draft.wholeFigure) draft.portrait = false
  return kept.map(index => {
    const thing = withSkin(draft.things[index])
    const to = thing.relation === null ? -1 : kept.indexOf(thing.relation.to)
    return { ...thing, relation: thing.relation === null || to < 0 ? null : { ...thing.relation, to } }
  })
}

/** The words of items as they were first written, each once. */
function firstWritten(items: readonly Item[]): string[] {
  const written = new Map<string, string>()
  for (const item of items) if (!written.has(item.phrase)) written.set(item.phrase, item.written)
  return [...written.values()]
}
