import { Failure } from '@sfumato/contract'
import type { RemoteServices } from '../../remote.ts'
import { type ModerationCategory, moderationCategories, type TextGuard } from '../guard.ts'
import { createTextGuard } from './text-guard.ts'
import { wordTables } from './words/index.ts'

/**
 * What the categories of OpenAI's moderation mean here; those not in the table are taken by our own names. Harassment
 * is nearest to hate, advice on crimes to what the crime is about.
 */
const meanings: Readonly<Record<string, ModerationCategory>> = {
  sexual: 'explicit',
  'sexual/minors': 'explicit',
  hate: 'hate',
  'hate/threatening': 'hate',
  harassment: 'hate',
  'harassment/threatening': 'hate',
  violence: 'violence',
  'violence/graphic': 'disturbing',
  'self-harm': 'disturbing',
  'self-harm/intent': 'disturbing',
  'self-harm/instructions': 'disturbing',
  illicit: 'substances',
  'illicit/violent': 'violence',
}

/**
 * Categories that such a service sees as a whole, so that its word counts alone. Of the others it sees a part at most
 * (sellers of drugs, self-harm) or nothing (gambling, swimwear): the embedded tables judge them as well.
 */
const takenOver: readonly ModerationCategory[] = ['explicit', 'violence', 'hate']

const meaningOf = (word: string): ModerationCategory => {
  const category =
    (Object.hasOwn(meanings, word) ? meanings[word] : undefined) ?? moderationCategories.find(name => name === word)
  if (category) return category
  throw new Failure(
    'engine_unavailable',
    `The moderation service flagged the text for "${word.slice(0, 60)}", which is none of the categories known here.`,
  )
}

/**
 * Opens the check of texts by a service elsewhere, with the embedded tables, read when first needed, for what that does
 * not see.
 */
export const createRemoteTextGuard = (): ((moderate: NonNullable<RemoteServices['moderate']>) => TextGuard) => {
  let embedded: TextGuard | undefined
  return moderate => ({
    categories: moderationCategories,
    check: async (text, signal) => {
      embedded ??= createTextGuard(wordTables.filter(({ category }) => !takenOver.includes(category)))
      const finding = await embedded.check(text, signal)
      if (finding) return finding
      const [category] = (await moderate(text, signal)).map(meaningOf)
      return category === undefined ? null : { category, span: null }
    },
  })
}
