/** A base form a word may have; `plural` where the ending says that there are several. */
export interface Lemma {
  readonly word: string
  readonly plural: boolean
}

/** Plurals that no rule gives. */
const irregularPlurals: Readonly<Record<string, string>> = {
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  kids: 'kid',
  mice: 'mouse',
  geese: 'goose',
  feet: 'foot',
  teeth: 'tooth',
  oxen: 'ox',
  wolves: 'wolf',
  calves: 'calf',
  leaves: 'leaf',
  loaves: 'loaf',
  knives: 'knife',
  shelves: 'shelf',
  elves: 'elf',
  scarves: 'scarf',
  cacti: 'cactus',
  octopi: 'octopus',
  firemen: 'fireman',
  policemen: 'policeman',
  snowmen: 'snowman',
  fishermen: 'fisherman',
  businessmen: 'businessman',
  businesswomen: 'businesswoman',
  cowboys: 'cowboy',
  buses: 'bus',
  bushes: 'bush',
  potatoes: 'potato',
  tomatoes: 'tomato',
  mangoes: 'mango',
  cookies: 'cookie',
  pies: 'pie',
  selfies: 'selfie',
  movies: 'movie',
  ties: 'tie',
  horses: 'horse',
  houses: 'house',
  roses: 'rose',
  vases: 'vase',
  purses: 'purse',
  shoes: 'shoe',
}

/**
 * The base forms that a word may have, the likeliest first: the word itself, its singular, the stem of its -ing or
 * -ed form. The caller takes the first that its table knows.
 */
export function lemmasOf(word: string): Lemma[] {
  const found: Lemma[] = [{ word, plural: false }]
  const add = (lemma: string, plural: boolean): void => {
    if (lemma.length > 1 && !found.some(one => one.word === lemma)) found.push({ word: lemma, plural })
  }
  if (word in irregularPlurals) add(irregularPlurals[word], true)
  else if (word.endsWith('ies') && word.length > 4) add(`${word.slice(0, -3)}y`, true)
  else if (/(ss|sh|ch|x|z|o)es$/.test(word)) {
    add(word.slice(0, -2), true)
    add(word.slice(0, -1), true)
  } else if (word.endsWith('ves')) {
    add(word.slice(0, -1), true)
    add(`${word.slice(0, -3)}f`, true)
    add(`${word.slice(0, -3)}fe`, true)
  } else if (word.endsWith('s') && !/(ss|us|is)$/.test(word)) add(word.slice(0, -1), true)
  for (const ending of ['ing', 'ed', 'ly', 'est', 'er']) {
    if (!word.endsWith(ending) || word.length < ending.length + 3) continue
    const stem = word.slice(0, -ending.length)
    add(stem, false)
    add(`${stem}e`, false)
    if (/([b-df-hj-np-tv-z])\1$/.test(stem)) add(stem.slice(0, -1), false)
    if (stem.endsWith('i')) add(`${stem.slice(0, -1)}y`, false)
  }
  return found
}
