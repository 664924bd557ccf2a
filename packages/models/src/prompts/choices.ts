import { readPrompt } from '../painters/preview/scene/read-prompt.ts'
import type { Reading } from '../painters/preview/scene/reading.ts'
import type { Place } from '../painters/preview/scene/scene.ts'
import type { Catalogue } from '../painters/preview/things/catalogue.ts'
import { leftOutByWord } from '../painters/preview/words/left-out.ts'
import { lemmasOf } from '../painters/preview/words/lemmatise.ts'
import { tokenise } from '../painters/preview/words/tokenise.ts'
import { contradicts } from './conflicts.ts'
import { ended } from './forms.ts'
import { compositions, lenses, lights, media, neutralSettings, placeSettings, type Subject } from './phrases.ts'
import { isIndoors, type PromptTraits } from './prompt-traits.ts'
import { readsTheSame } from './reads-the-same.ts'
import type { RewriteTask } from './rewriter.ts'
import { wantedWords } from './wanted-words.ts'

/** Phrases that may be added, one of each list; an empty phrase adds nothing. */
export interface Choices {
  readonly settings: readonly string[]
  readonly lights: readonly string[]
  readonly compositions: readonly string[]
  readonly media: readonly string[]
}

/** Everything that may be added to a prompt, by what it adds. An empty phrase where the prompt says it already. */
export const choicesFor = (
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
