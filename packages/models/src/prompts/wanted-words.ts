import { lemmasOf } from '../painters/preview/words/lemmatise.ts'
import { startsNegation, stopsNegation } from '../painters/preview/words/negation.ts'
import { tokenise } from '../painters/preview/words/tokenise.ts'

/** Words that carry nothing which a rewriting could lose: grammar, and ways to ask for a picture. */
const empty = new Set(
  `a an the this that these those and or but of in on at by to from for with without into onto as is are was were be been
being it its his her their our my your i we you he she they there here which who whose while so than then very really
please create make draw generate show give want need would like image picture photo photograph photographed render
some any just only not no never none nor`.split(/\s+/),
)

const numerals =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

const spellings: Readonly<Record<string, string>> = { gray: 'grey', color: 'colour', colored: 'coloured' }

/** Words by which a phrase says that something is absent, beside those that open a negation. */
const absence = new Set(['devoid', 'lacking', 'sans'])

/** One spelling for each word: singular where there is one, numbers in figures. */
const plainForm = (word: string): string => {
  const count = numerals.indexOf(word)
  if (count >= 0) return String(count)
  const spelled = spellings[word] ?? word
  return lemmasOf(spelled).find(lemma => lemma.plural)?.word ?? spelled
}

/** What a text names as wanted and as absent ("no cars", "not in a cage", "without people"), each word in one spelling. */
export interface WantedWords {
  readonly wanted: ReadonlySet<string>
  readonly unwanted: ReadonlySet<string>
}

/** Parts the words of a text into those that are to be seen and those that are to be absent. */
export const wantedWords = (text: string): WantedWords => {
  const wanted = new Set<string>()
  const unwanted = new Set<string>()
  let negated = false
  let named = false
  for (const { word, afterBreak } of tokenise(text)) {
    if (afterBreak || (negated && named && stopsNegation(word))) negated = false
    if (startsNegation(word) || absence.has(word)) {
      negated = true
      named = false
      continue
    }
    if (empty.has(word)) continue
    named = true
    ;(negated ? unwanted : wanted).add(plainForm(word))
  }
  return { wanted, unwanted }
}
