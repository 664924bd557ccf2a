import type { Catalogue } from '../things/catalogue.ts'
import { type ExcludedKind, leftOutByWord } from '../words/left-out.ts'
import { lemmasOf } from '../words/lemmatise.ts'
import { tokenise } from '../words/tokenise.ts'
import type { Exclusions } from './reading.ts'
import type { BackdropPart } from './scene.ts'

/** Excludes nothing. */
export const nothingExcluded: Exclusions = { parts: new Set(), kinds: new Set(), things: new Set() }

/** Reads a negative prompt: what its words name is left out; words that name nothing have nothing to leave out. */
export function readExclusions(text: string, catalogue: Catalogue): Exclusions {
  const tokens = tokenise(text)
  const parts = new Set<BackdropPart>()
  const kinds = new Set<ExcludedKind>()
  const things = new Set<string>()
  for (let from = 0; from < tokens.length; ) {
    let matched = 1
    for (let length = Math.min(4, tokens.length - from); length > 0; length--) {
      const phrase = tokens
        .slice(from, from + length)
        .map(token => token.word)
        .join(' ')
      const space = phrase.lastIndexOf(' ')
      const forms = lemmasOf(phrase.slice(space + 1)).map(lemma => phrase.slice(0, space + 1) + lemma.word)
      const leftOut = forms.map(form => leftOutByWord.get(form)).find(found => found !== undefined)
      const thing = forms.map(form => catalogue.find(form)).find(found => found !== undefined)
      if (leftOut === undefined && thing === undefined) continue
      for (const part of leftOut?.parts ?? []) parts.add(part)
      for (const kind of leftOut?.kinds ?? []) kinds.add(kind)
      if (thing !== undefined) things.add(thing.name)
      matched = length
      break
    }
    from += matched
  }
  return { parts, kinds, things }
}

/** Both together. */
export function joinExclusions(first: Exclusions, second: Exclusions): Exclusions {
  return {
    parts: new Set([...first.parts, ...second.parts]),
    kinds: new Set([...first.kinds, ...second.kinds]),
    things: new Set([...first.things, ...second.things]),
  }
}
