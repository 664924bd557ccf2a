import { Failure } from '@sfumato/contract'
import type { RemoteServices } from '../../remote.ts'
import type { ModerationCategory, TextGuard } from '../guard.ts'
import { meaningOf } from '../label-meanings.ts'
import { createTablesBeside } from './tables-beside.ts'
import { textLabels, wholeCategories } from './text-labels.ts'

const categoryOf = (word: string): ModerationCategory | undefined => {
  const meaning = meaningOf(textLabels, word)
  if (meaning) return meaning[0]
  throw new Failure(
    'engine_unavailable',
    `The moderation service flagged the text for "${word.slice(0, 60)}", which is none of the categories known here.`,
  )
}

/** Opens the check of texts by a service elsewhere, with the embedded tables for what such services do not see. */
export const createRemoteTextGuard = (): ((moderate: NonNullable<RemoteServices['moderate']>) => TextGuard) => {
  const tablesBeside = createTablesBeside(wholeCategories(['sexual', 'violence', 'hate']))
  return moderate =>
    tablesBeside(async (text, signal) => {
      const [category] = (await moderate(text, signal)).map(categoryOf)
      return category ?? null
    })
}
