import type { Warn } from '../painter.ts'
import type { Reading } from './scene/reading.ts'

/** Tells the caller which words of a prompt went into nothing: one remark, in the prompt's order. */
export function reportReading(reading: Reading, warn: Warn): void {
  const words = reading.unknown.map(word => `"${word}"`).join(', ')
  if (reading.foreign) {
    warn(
      'language_unknown',
      `The preview painter reads English only, and the prompt seems to be in another language${words === '' ? '.' : `; it does not know: ${words}.`}`,
    )
  } else if (words !== '')
    warn('words_unknown', `The preview painter does not know: ${words}; they are not in the picture.`)
}
