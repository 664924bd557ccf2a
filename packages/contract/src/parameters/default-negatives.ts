import { negativeTerms } from './negative-terms.ts'

/**
 * Words by which a prompt names what a printed default would exclude. Only the terms of the documents' own defaults
 * are listed: a term that the caller wrote is never dropped.
 */
const namedBy: Readonly<Record<string, readonly string[]>> = {
  skyscrapers: [
    'skyscraper',
    'tower',
    'skyline',
    'city',
    'cityscape',
    'downtown',
    'high-rise',
    'building',
    'metropolis',
  ],
  'ground vehicles': [
    'vehicle',
    'car',
    'truck',
    'bus',
    'van',
    'taxi',
    'cab',
    'lorry',
    'tractor',
    'motorcycle',
    'motorbike',
    'scooter',
    'bicycle',
    'bike',
    'train',
    'tram',
    'jeep',
    'suv',
    'ambulance',
    'wagon',
    'pickup',
    'limousine',
    'automobile',
  ],
  buildings: [
    'building',
    'house',
    'home',
    'city',
    'cityscape',
    'town',
    'village',
    'skyline',
    'skyscraper',
    'tower',
    'castle',
    'church',
    'cathedral',
    'temple',
    'mosque',
    'barn',
    'cabin',
    'cottage',
    'hut',
    'palace',
    'factory',
    'lighthouse',
    'windmill',
    'hotel',
    'school',
    'office',
    'street',
    'farmhouse',
  ],
  'modern architecture': [
    'architecture',
    'skyscraper',
    'city',
    'cityscape',
    'skyline',
    'tower',
    'office',
    'stadium',
    'downtown',
  ],
  cars: ['car', 'automobile', 'vehicle', 'taxi', 'cab', 'suv', 'jeep', 'limousine', 'convertible', 'traffic', 'van'],
  storms: ['storm', 'stormy', 'thunderstorm', 'thunder', 'lightning', 'tempest', 'hurricane', 'tornado', 'blizzard'],
}

/** Lower-case words of a text, each also without its plural ending. */
const wordsOf = (text: string): Set<string> => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}'-]+/gu) ?? []
  return new Set(
    words.flatMap(word => [word, word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')]),
  )
}

/**
 * A printed default negative prompt, less every term that the caller's own prompt names: an example in a document
 * must never overrule what the caller asked for. Returns `''` where nothing is left.
 */
export const trimDefaultNegative = (negativePrompt: string, prompt: string): string => {
  const named = wordsOf(prompt)
  return negativeTerms(negativePrompt)
    .filter(term => ![...wordsOf(term), ...(namedBy[term.toLowerCase()] ?? [])].some(word => named.has(word)))
    .join(', ')
}
