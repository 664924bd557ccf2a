import { anyPerson, type PersonTraits, type Role } from '../../things/person-traits.ts'
import { groupNouns } from '../../words/numbers.ts'
import { traitsOfGarment, traitsOfNoun } from '../../words/person-words.ts'
import type { Item } from '../../words/read-items.ts'
import type { NamedThing } from '../reading.ts'
import type { Colour } from '../scene.ts'
import { type Draft, nothingWaiting } from './draft.ts'
import { relate } from './relate.ts'

/** Nouns whose plural looks like the singular. */
const invariantPlurals: ReadonlySet<string> = new Set([
  'fish',
  'tropical fish',
  'koi',
  'sheep',
  'deer',
  'salmon',
  'trout',
  'bison',
  'moose',
  'reindeer',
  'clownfish',
  'goldfish',
  'jellyfish',
  'coral fish',
])

/** Things that come in pairs and are pictured as one. */
const onePair = /glasses$|jeans|pants|trousers|scissors|headphones|shorts|binoculars|goggles/

/** Balls by the sport that is named before them. */
const sports = /soccer|football|basketball|tennis|volleyball|baseball|rugby/

/** A noun: takes up what waits for one (number, colours, size) and the relation that is open. */
export function readThing(draft: Draft, index: number, meaning: Item['meaning'] & { kind: 'thing' }): void {
  const next = draft.items[index + 1]
  const previous = draft.items[index - 1]?.meaning.kind === 'and' ? draft.items[index - 2] : draft.items[index - 1]
  if (meaning.colours !== null && !meaning.plural && previous?.meaning.kind === 'colours') {
    draft.waiting.colours = [...draft.waiting.colours, ...meaning.colours]
    return
  }
  // "orange balloon": a word that is a fruit and a colour is a colour before a noun.
  if (
    meaning.colours !== null &&
    !meaning.plural &&
    next !== undefined &&
    !next.afterBreak &&
    (next.meaning.kind === 'thing' || next.meaning.kind === 'hair' || next.meaning.kind === 'and')
  ) {
    draft.waiting.colours = [...draft.waiting.colours, ...meaning.colours]
    return
  }
  const { noun, plural } = meaning
  const thing = meant(draft, meaning.thing, noun)
  const relation = draft.relation
  const owner = relation === null ? null : draft.things[relation.from]
  if (owner !== null && /wings?$/.test(noun) && owner.thing.kind !== 'object') {
    draft.waiting = nothingWaiting()
    return
  }
  if (
    owner !== null &&
    (thing.kind === 'wearable' || traitsOfGarment(noun, null) !== null) &&
    (owner.thing.kind === 'person' || owner.thing.kind === 'animal') &&
    relation !== null &&
    ['wears', 'in', 'with', 'on', 'holds'].includes(relation.kind) &&
    !(relation.kind === 'holds')
  ) {
    wear(draft, owner, thing, noun)
    return
  }
  const compound = draft.lastItem === index - 1 && !draft.items[index].afterBreak && draft.last >= 0 && !draft.joined
  const fresh = named(draft, thing, noun, plural)
  if (draft.pairs !== null && onePair.test(noun)) fresh.quantity = null
  draft.pairs = null
  if (Object.hasOwn(groupNouns, noun)) fresh.quantity ??= groupNouns[noun]
  draft.time ??= thing.time
  if (compound) mergeCompound(draft, fresh)
  if (invariantPlurals.has(noun) && fresh.quantity === null && !single(draft, draft.items[index].from))
    fresh.plural = true
  draft.placeNamedLast = false
  draft.things.push(fresh)
  draft.chainBefore = draft.chain
  draft.chain = draft.joined ? [...draft.chain, draft.things.length - 1] : [draft.things.length - 1]
  draft.companion = relation?.kind === 'with'
  draft.last = draft.things.length - 1
  draft.lastItem = index
  if (!compound && relation !== null) relate(draft, relation, draft.last)
  const continues = draft.joined && relation === null
  if (continues && draft.last > 0) {
    const before = draft.things[draft.last - 1].relation
    if (before !== null && before.kind === 'in' && !draft.merged.has(before.to)) fresh.relation = before
  }
  draft.relation = null
  draft.joined = false
  draft.waiting = nothingWaiting()
}

/** A thing with all that waits for a noun. */
export function named(draft: Draft, thing: NamedThing['thing'], noun: string, plural: boolean): NamedThing {
  const { waiting } = draft
  const colours = waiting.colours.length > 0 ? waiting.colours : waiting.material === null ? [] : [waiting.material]
  return {
    thing,
    noun,
    quantity: waiting.quantity,
    plural,
    colours,
    size: waiting.size,
    where: waiting.where,
    relation: null,
    traits: { ...anyPerson, ...traitsOfNoun(noun), ...waiting.traits },
    wears: [],
    airborne: waiting.airborne,
  }
}

/** The thing that a noun means among what was named before it: the ball of the sport, glasses to drink from. */
function meant(draft: Draft, thing: NamedThing['thing'], noun: string): NamedThing['thing'] {
  if (noun === 'ball') {
    const sport = draft.things.map(one => sports.exec(one.noun)?.[0]).find(found => found !== undefined)
    return (
      (sport === undefined ? undefined : (draft.catalogue.find(`${sport} ball`) ?? draft.catalogue.find(sport))) ??
      thing
    )
  }
  const many = draft.waiting.quantity !== null && draft.waiting.quantity.least >= 2
  if (
    noun === 'glasses' &&
    ((many && draft.pairs === null) || draft.things.some(one => /wine|champagne/.test(one.noun)))
  )
    return draft.catalogue.find('wine glass') ?? thing
  return thing
}

/** Whether an article for one stands before a noun. */
function single(draft: Draft, from: number): boolean {
  return draft.tokens
    .slice(Math.max(0, from - 3), from)
    .some(token => token.word === 'a' || token.word === 'an' || token.word === 'one' || token.word === 'the')
}

/** What "robot" says of another thing's colour. */
const steel: Colour = [176, 188, 196]

/** What an animal wears that is said to be somebody ("a cat astronaut"). */
const animalHats: Partial<Record<Role, string>> = {
  astronaut: 'space helmet',
  chef: 'chef hat',
  royal: 'crown',
  wizard: 'wizard hat',
  witch: 'witch hat',
  santa: 'santa hat',
  cowboy: 'cowboy hat',
  graduate: 'graduation cap',
  builder: 'helmet',
  knight: 'army helmet',
  business: 'top hat',
}

/** "A cat astronaut" is a cat with a space helmet. */
function dressAnimal(draft: Draft, animal: NamedThing, fresh: NamedThing): void {
  const hat = fresh.traits.role === null ? undefined : draft.catalogue.find(animalHats[fresh.traits.role] ?? '')
  fresh.thing = animal.thing
  fresh.noun = animal.noun
  if (hat !== undefined) fresh.wears = [{ thing: hat, colour: null }]
}

/** "Dog house", "woman doctor": the earlier noun tells what sort of thing the later one is. */
function mergeCompound(draft: Draft, fresh: NamedThing): void {
  const earlier = draft.things[draft.last]
  fresh.quantity ??= earlier.quantity
  if (fresh.colours.length === 0) fresh.colours = earlier.colours
  fresh.size *= earlier.size
  fresh.where ??= earlier.where
  fresh.relation = earlier.relation
  fresh.airborne ||= earlier.airborne
  if (earlier.thing.kind === 'animal' && fresh.thing.kind === 'person') dressAnimal(draft, earlier, fresh)
  if (earlier.thing.name === 'robot' && fresh.colours.length === 0) fresh.colours = [steel]
  if (earlier.thing.kind === 'person' && fresh.thing.kind === 'person') {
    fresh.traits = { ...earlier.traits, ...dropOpen(fresh.traits) }
  }
  draft.merged.add(draft.last)
  for (const other of draft.things)
    if (other.relation?.to === draft.last) other.relation = { ...other.relation, to: draft.things.length }
}

function wear(draft: Draft, owner: NamedThing, thing: NamedThing['thing'], noun: string): void {
  const colour = draft.waiting.colours[0] ?? draft.waiting.material
  const traits =
    owner.thing.kind === 'person' && owner.thing.art.kind === 'drawn' ? traitsOfGarment(noun, colour) : null
  if (traits !== null) owner.traits = { ...owner.traits, ...traits }
  else owner.wears.push({ thing, colour })
  draft.waiting = nothingWaiting()
  draft.joined = false
}

function dropOpen(traits: PersonTraits): Partial<PersonTraits> {
  return Object.fromEntries(
    Object.entries(traits).filter(([, value]) => value !== null && value !== false && value !== 'stand'),
  )
}
