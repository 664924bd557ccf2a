import type { Slug } from '@sfumato/contract'

/**
 * How a picture came about:
 * - `created`: from words alone
 * - `edited`: new content beside what was sent
 * - `enhanced`: what was sent, with other detail
 * - `unchanged`: what was sent, written anew
 */
export type Making = 'created' | 'edited' | 'enhanced' | 'unchanged'

/** A sent picture as it is spoken of: by the hash of its bytes, never by its content. */
export interface Ingredient {
  /** The field that it was sent in. */
  readonly field: string
  /** Lower-case hexadecimal. */
  readonly sha256: string
  /** For example `image/jpeg`; absent where the bytes are of no kind that is known. */
  readonly mediaType?: string
  /** `parentOf`: the result is this picture, changed. `inputTo`: it guided the work. */
  readonly relationship: 'parentOf' | 'inputTo'
}

/** What a finished picture says of itself. The prompt is no part of it. */
export interface Statement {
  readonly model: Slug
  /** The engine's stable word, for example `preview`. */
  readonly engine: string
  /** The checkpoints that took part, by names that say nothing of where they lie. */
  readonly checkpoints: readonly string[]
  readonly making: Making
  /** A trained network painted content of the picture. */
  readonly generated: boolean
  readonly ingredients: readonly Ingredient[]
}

const vocabulary = 'http://cv.iptc.org/newscodes/digitalsourcetype/'

/**
 * The kind of source by the vocabulary of the IPTC (https://cv.iptc.org/newscodes/digitalsourcetype/); `null` for a
 * picture that nothing was done to, whose source only its sender knows. Content that a method without trained weights
 * made is synthetic all the same, but not of a trained algorithm.
 */
export const sourceTypeOf = ({ making, generated }: Pick<Statement, 'making' | 'generated'>): string | null => {
  switch (making) {
    case 'created':
      return `${vocabulary}${generated ? 'trainedAlgorithmicMedia' : 'algorithmicMedia'}`
    case 'edited':
      return `${vocabulary}${generated ? 'compositeWithTrainedAlgorithmicMedia' : 'compositeSynthetic'}`
    case 'enhanced':
      return `${vocabulary}${generated ? 'compositeWithTrainedAlgorithmicMedia' : 'algorithmicallyEnhanced'}`
    case 'unchanged':
      return null
  }
}
