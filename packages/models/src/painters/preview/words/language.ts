/** Short words that are common in other languages written in Latin letters and are not English words. */
const foreignWords = new Set(
  `
der die das und ein eine einen einem einer mit auf im dem den des ist von zu für fur über uber bei nicht vor hinter
el la los las un una unos unas con en de del por para y sobre bajo es está junto al
le les des du une avec dans sur et au aux sous chez qui est pour près
il lo gli della nel nella sul sulla sotto è di che uno
o os as um uma com em na nos nas no do da dos das sob
een het met op van en voor bij
i och på med ett den det
w na z nad pod przy jest
bir ve ile için
`
    .trim()
    .split(/\s+/),
)

/** English words that the list above would otherwise claim. */
const englishToo = new Set([
  'die',
  'a',
  'as',
  'an',
  'no',
  'do',
  'i',
  'is',
  'on',
  'met',
  'den',
  'bin',
  'us',
  'van',
  'pour',
  'chez',
  'des',
  'os',
])

/**
 * Whether a text seems to be in another language than English: most of its letters belong to another script, or
 * most of its words are unknown and short words of another language stand among them.
 * @param words the words, normalised
 * @param unknown how many of them no table knows
 */
export function seemsForeign(text: string, words: readonly string[], unknown: number): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  if (letters.length === 0) return false
  const latin = letters.filter(letter => /\p{Script=Latin}/u.test(letter)).length
  if (latin < letters.length / 2) return true
  const foreign = words.filter(word => foreignWords.has(word) && !englishToo.has(word)).length
  return foreign > 0 && unknown + foreign >= words.length * 0.6
}
