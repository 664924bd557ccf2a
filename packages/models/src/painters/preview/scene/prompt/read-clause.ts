import { activities, airborneWords } from '../../words/activities.ts'
import { stopsNegation } from '../../words/negation.ts'
import { traitsOfWord } from '../../words/person-words.ts'
import type { FramePart, Relation } from '../../words/positions.ts'
import { joinExclusions, readExclusions } from '../read-exclusions.ts'
import { type Draft, nothingWaiting } from './draft.ts'
import { give, readActivity } from './read-person.ts'
import { readPlainGround } from './read-place.ts'

/** A comma or full stop: what waits for a noun goes to the last one, and relations that are open close. */
export function atBreak(draft: Draft): void {
  const lone = draft.waiting.colours
  if (lone.length > 0 && draft.last < 0 && draft.place !== null && draft.placeColours.length === 0)
    draft.placeColours = lone
  if (lone.length > 0 && draft.last >= 0 && draft.things[draft.last].colours.length === 0 && draft.relation === null) {
    draft.things[draft.last].colours = lone
  }
  if (
    draft.relation !== null &&
    (draft.relation.kind === 'behind' || draft.relation.kind === 'above') &&
    draft.last >= 0 &&
    draft.relation.from === draft.last
  ) {
    draft.things[draft.last].where ??= draft.relation.kind === 'behind' ? 'background' : 'above'
  }
  if (draft.relation?.kind !== 'of') draft.relation = null
  const { where } = draft.waiting
  draft.waiting = { ...nothingWaiting(), where }
  draft.joined = false
  draft.placeNamedLast = false
}

/** "No cars and people": what follows is left out of the picture. The index of the last word that belongs to it. */
export function readNegation(draft: Draft, index: number): number {
  let end = index + 1
  while (
    end < draft.items.length &&
    !draft.items[end].afterBreak &&
    !stopsNegation(draft.items[end].phrase) &&
    draft.items[end].meaning.kind !== 'negation'
  )
    end++
  const text = draft.items
    .slice(index + 1, end)
    .map(item => item.written)
    .join(' ')
  draft.exclusions = joinExclusions(draft.exclusions, readExclusions(text, draft.catalogue))
  return end - 1
}

/** A word that names nothing, yet may say something of a thing or a person ("flying", "bearded", "background"). */
export function readPlain(draft: Draft, index: number): void {
  const word = draft.items[index].phrase
  // "Heart shaped balloon": the heart tells what sort of balloon it is.
  if ((word === 'shaped' || word === 'themed') && draft.lastItem === index - 1) draft.lastItem = index
  if ((word === 'background' || word === 'backdrop' || word === 'wall') && draft.waiting.colours.length > 0)
    readPlainGround(draft)
  if (airborneWords.has(word)) {
    if (draft.last >= 0 && draft.relation === null && draft.waiting.quantity === null && !draft.joined)
      draft.things[draft.last].airborne = true
    else draft.waiting.airborne = true
  }
  const traits = traitsOfWord(word)
  if (traits?.beard === true && draft.waiting.colours.length > 0) {
    give(draft, { ...traits, hair: draft.waiting.colours[0] })
    draft.waiting.colours = []
  } else if (traits !== null) give(draft, traits)
  if (Object.hasOwn(activities, word)) readActivity(draft, activities[word])
}

/** "In the background", "on the left": where in the frame the last thing stands, or the next one. */
export function readFrame(draft: Draft, index: number, where: FramePart): void {
  if (draft.placeNamedLast && where === 'background') return
  const next = draft.items[index + 1]
  const nounFollows = next !== undefined && !next.afterBreak && next.meaning.kind === 'thing'
  if (draft.last >= 0 && !nounFollows && !draft.items[index].afterBreak && draft.waiting.colours.length === 0)
    draft.things[draft.last].where = where
  else draft.waiting.where = where
}

/** "On", "behind", "next to": the last thing stands so to the next one that is named. */
export function readRelation(draft: Draft, kind: Relation, phrase: string): void {
  if (draft.placeNamedLast && kind === 'behind') return
  const hasNoun = draft.last >= 0
  if (hasNoun && /^(flying|floating|hanging) /.test(phrase)) draft.things[draft.last].airborne = true
  const { colours, material } = draft.waiting
  if (hasNoun && colours.length > 0 && draft.things[draft.last].colours.length === 0)
    draft.things[draft.last].colours = colours
  const size = hasNoun ? 1 : draft.waiting.size
  draft.waiting = {
    ...nothingWaiting(),
    where: draft.waiting.where,
    size,
    material: hasNoun ? null : material,
    traits: draft.waiting.traits,
  }
  draft.joined = false
  // "A woman reading a book on a bench", "a bowl of oranges on a table": it is the woman, the bowl, that is there.
  const held = hasNoun ? draft.things[draft.last].relation : null
  const from =
    held !== null && (held.kind === 'holds' || held.kind === 'in' || (held.kind === 'beside' && draft.companion))
      ? held.to
      : draft.last
  draft.relation = hasNoun ? { kind, from } : kind === 'of' ? null : draft.relation
}
