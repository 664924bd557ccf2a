/**
 * The regular inflections of an English word, the word itself first: plural or third person, past, -ing form.
 * It makes both spellings where a final consonant may double ("stabing", "stabbing"): a form that nobody writes
 * matches nothing.
 */
export function inflections(word: string): string[] {
  const forms = [word]
  if (/(s|x|z|ch|sh)$/.test(word)) forms.push(`${word}es`)
  else if (/[^aeiou]y$/.test(word)) forms.push(`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`)
  else forms.push(`${word}s`)
  if (word.endsWith('e')) forms.push(`${word}d`, `${word.slice(0, -1)}ing`)
  else forms.push(`${word}ed`, `${word}ing`)
  if (/[aeiou][bcdfgklmnprt]$/.test(word)) {
    const last = word.at(-1)
    forms.push(`${word}${last}ed`, `${word}${last}ing`)
  }
  return forms
}

/** Endings with which words go on from a common beginning: "massacr-e", "decapitat-ion", "racis-m". */
const endings = 's e es ed d ing ings er ers or ors y ies ied ic ics al ive ion ions ation ist ists ism m t ts a'.split(
  ' ',
)

/** The words that a common beginning may stand for where a reader has to guess: itself, inflected, with endings. */
export const hiddenForms = (beginning: string): string[] => [
  ...inflections(beginning),
  ...endings.map(ending => beginning + ending),
]
