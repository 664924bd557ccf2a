import { readPrompt } from '../painters/preview/scene/read-prompt.ts'
import type { Reading } from '../painters/preview/scene/reading.ts'
import type { Place } from '../painters/preview/scene/scene.ts'
import type { Catalogue } from '../painters/preview/things/catalogue.ts'
import { leftOutByWord } from '../painters/preview/words/left-out.ts'
import { lemmasOf } from '../painters/preview/words/lemmatise.ts'
import { tokenise } from '../painters/preview/words/tokenise.ts'
import { contradicts } from './conflicts.ts'
import { lostWords } from './lost-words.ts'
import { compositions, lenses, lights, media, neutralSettings, placeSettings, type Subject } from './phrases.ts'
import { isIndoors, type PromptTraits, readTraits } from './prompt-traits.ts'
import type { RewriteTask } from './rewriter.ts'
import { wantedWords } from './wanted-words.ts'

/** Longer prompts say what they want: painters read a few hundred words at most. */
const longestPrompt = 1_500
/** Sentences that are tried before a prompt is left as it is. */
const mostTries = 8
/** A prime, so that another try changes every part. */
const attemptStep = 7_919

interface Choices {
  readonly settings: readonly string[]
  readonly lights: readonly string[]
  readonly compositions: readonly string[]
  readonly media: readonly string[]
}

/**
 * Rewrites a prompt into a fuller one: the prompt as it stands, then setting, light, composition and a lens or medium,
 * each only where the prompt says nothing of the kind and never against it. The same task gives the same words, and
 * neighbouring seeds give different ones. `null` where it cannot be done safely: no words, or not in English.
 */
export const rewritePrompt = (task: RewriteTask, catalogue: Catalogue): string | null => {
  const prompt = task.prompt.trim().replace(/[\s,;:]+$/, '')
  if (!/(?<![#\p{L}\p{N}])\p{L}{2}/u.test(prompt) || prompt.length > longestPrompt) return null
  const before = readPrompt(prompt, task.negativePrompt, catalogue)
  if (before.foreign) return null
  const traits = readTraits(prompt, before)
  const choices = choicesFor(task, prompt, before, traits, catalogue)
  const forms = traits.open ? openForms : closedForms
  for (let attempt = 0; attempt < mostTries; attempt++) {
    const take = taker(task.seed + attempt * attemptStep)
    const text = take(forms)(prompt, {
      composition: take(choices.compositions),
      light: take(choices.lights),
      setting: take(choices.settings),
      medium: take(choices.media),
      noun: traits.subject === 'graphic' ? 'design' : traits.subject === 'abstract' ? 'image' : 'scene',
    })
    const same = readsTheSame(before, readPrompt(text, task.negativePrompt, catalogue))
    if (same && lostWords(prompt, text, catalogue).length === 0) return text
  }
  return null
}

/**
 * Takes one of each list by a number, as the digits of a number with these bases are taken: numbers that are not the same
 * by the product of all lengths take something else. Each choice turns the later lists, so that neighbours differ in more
 * than one.
 */
const taker = (number: number) => {
  let rest = number
  let turn = 0
  return <Value>(list: readonly Value[]): Value => {
    const chosen = (rest + turn) % list.length
    rest = Math.floor(rest / list.length)
    turn += chosen
    return list[chosen]
  }
}

interface Parts {
  readonly light: string
  readonly setting: string
  readonly composition: string
  readonly medium: string
  readonly noun: string
}

type Form = (prompt: string, parts: Parts) => string

const after = (text: string): string => (text === '' ? '' : `, ${text}`)

/** Carries a phrase on to its surroundings: with a comma behind a list or a long phrase. */
const carried = (prompt: string, setting: string): string =>
  /^with |surroundings$/.test(setting)
    ? `${prompt}, shown ${setting}`
    : `${prompt}${/,/.test(prompt) || prompt.split(/\s+/).length > 12 ? ',' : ''} ${setting}`

const litBy = (light: string): string => (light === '' ? '' : `lit by ${light}`)
const joined = (first: string, second: string): string => [first, second].filter(part => part !== '').join(' and ')

const openForms: readonly Form[] = [
  (prompt, { setting, light, composition, medium }) =>
    `${carried(prompt, setting)}, ${joined(litBy(light), composition)}${after(medium)}.`,
  (prompt, { setting, light, composition, medium }) =>
    light === ''
      ? `${prompt}, ${composition} and shown ${setting}${after(medium)}.`
      : `${carried(prompt, setting)}, ${joined(composition, litBy(light))}${after(medium)}.`,
]

const ended = (prompt: string): string => (/[.!?]["”'’)]?$/.test(prompt) ? prompt : `${prompt}.`)

const closedForms: readonly Form[] = [
  (prompt, { setting, light, composition, medium, noun }) =>
    `${ended(prompt)} The ${noun} is shown ${setting}, ${joined(litBy(light), composition)}${after(medium)}.`,
  (prompt, { setting, light, composition, medium, noun }) =>
    `${ended(prompt)} The ${noun} is ${composition}, ${joined(litBy(light), `shown ${setting}`)}${after(medium)}.`,
]

/** Everything that may be added to a prompt, by what it adds. An empty phrase where the prompt says it already. */
const choicesFor = (
  task: RewriteTask,
  prompt: string,
  reading: Reading,
  traits: PromptTraits,
  catalogue: Catalogue,
): Choices => {
  const lower = prompt.toLowerCase()
  const unwanted = new Set([...wantedWords(prompt).unwanted, ...wantedWords(task.negativePrompt).wanted])
  const admitted = (list: readonly string[]): string[] =>
    list.filter(
      phrase =>
        !contradicts(lower, phrase) &&
        !names(phrase, unwanted, reading) &&
        readsTheSame(reading, readPrompt(`${ended(prompt)} ${phrase}`, task.negativePrompt, catalogue)),
    )
  const isGround = task.purpose === 'background'
  const { subject } = traits
  const places = traits.statesPlace ? [] : homes(reading, traits)
  const placed = isGround || traits.statesSetting
  const own = fixed.has(subject)
  return {
    settings: firstOf(
      admitted(places.flatMap(place => placeSettings[place] ?? [])),
      admitted(neutralSettings[placed && !own ? 'stated' : subject]),
      admitted(neutralSettings.stated),
      ['with open space all around'],
    ),
    lights: traits.statesLight
      ? ['']
      : firstOf(admitted(lightsFor(reading, traits, places[0] ?? reading.place)), admitted(lights.open), [
          'even light',
        ]),
    compositions: firstOf(
      admitted(isGround ? compositions.ground : compositions[traits.statesComposition ? 'stated' : subject]),
      admitted(compositions.stated),
      ['kept in a balanced composition'],
    ),
    media: traits.statesMedium || isGround ? [''] : firstOf(admitted(mediaFor(task, traits, reading.place)), ['']),
  }
}

/** Subjects whose surroundings are spoken of in the same way whether the prompt names them or not. */
const fixed: ReadonlySet<Subject> = new Set(['place', 'interior', 'abstract', 'graphic'])

const firstOf = (...lists: readonly (readonly string[])[]): readonly string[] =>
  lists.find(list => list.length > 0) ?? []

/** Whether a phrase names what the prompt or the negative prompt leaves out. */
const names = (phrase: string, unwanted: ReadonlySet<string>, { exclusions }: Reading): boolean =>
  tokenise(phrase).some(({ word }) =>
    lemmasOf(word).some(
      lemma =>
        unwanted.has(lemma.word) || leftOutByWord.get(lemma.word)?.parts.some(part => exclusions.parts.has(part)),
    ),
  )

/**
 * Places where all things of a prompt are at home, all indoors or all outdoors; none where the prompt leaves anything out
 * or has words that are not understood, since these may say where it plays.
 */
const homes = (
  { things, exclusions, unknown, portrait }: Reading,
  { subject, statesSetting }: PromptTraits,
): readonly Place[] => {
  const excludes = exclusions.parts.size + exclusions.kinds.size + exclusions.things.size > 0
  if (portrait || excludes || unknown.length > 0 || things.length === 0) return []
  if (subject === 'graphic' || subject === 'abstract' || subject === 'person') return []
  // Somewhere that is no thing of the prompt: "in a clear blue sky".
  if (statesSetting && things.every(({ relation }) => relation === null)) return []
  const places = things[0].thing.home.filter(place => things.every(({ thing }) => thing.home.includes(place)))
  // A lighthouse belongs to the sea, but does not stand in it.
  return places.filter(
    place => isIndoors(place) === isIndoors(places[0]) && !(subject === 'building' && place === 'sea'),
  )
}

const lightsFor = (
  { time, weather, exclusions }: Reading,
  { subject }: PromptTraits,
  place: Place | null,
): readonly string[] => {
  if (subject === 'graphic') return lights.graphic
  if (subject === 'abstract') return lights.abstract
  if (time === 'night' || place === 'space') return lights.night
  if (time === 'golden') return lights.golden
  if (time === 'dawn' || time === 'dusk') return lights.dim
  if (weather !== null && weather !== 'clear') return lights.weather
  if (place !== null && isIndoors(place)) return lights.indoors
  if (time === 'day') return lights.day
  if (subject === 'food') return lights.food
  if (place === 'studio' || place === 'tabletop') return lights.studio
  if (place === null) return subject === 'person' || subject === 'object' ? lights.studio : lights.open
  return sunless.has(place) || exclusions.parts.has('sun') ? lights.open : lights.outdoors
}

/** Places that have no daylight of their own. */
const sunless: ReadonlySet<Place> = new Set(['space', 'underwater', 'stage', 'abstract'])

const mediaFor = ({ medium }: RewriteTask, { subject }: PromptTraits, place: Place | null): readonly string[] => {
  if (subject === 'graphic' || subject === 'abstract') return []
  if (medium === 'art') return media
  if (place === 'space') return []
  return subject === 'building' || subject === 'place' || subject === 'interior' ? lenses.far : lenses.near
}

/** Whether the reader finds in a rewriting what it found in the prompt: the same things, and no other hour or place. */
const readsTheSame = (before: Reading, now: Reading): boolean => {
  const said = ({ things, exclusions, unknown, portrait }: Reading) =>
    JSON.stringify([
      things.map(({ thing, quantity, plural, colours, relation, where }) => [
        thing.name,
        quantity,
        plural,
        colours,
        relation,
        where,
      ]),
      [exclusions.parts, exclusions.kinds, exclusions.things].map(set => [...set].sort()),
      unknown,
      portrait,
    ])
  const keeps = (part: 'place' | 'time' | 'weather' | 'season'): boolean =>
    before[part] === null || now[part] === before[part]
  return said(now) === said(before) && keeps('place') && keeps('time') && keeps('weather') && keeps('season')
}
