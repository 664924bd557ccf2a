import { type ModerationCategory, moderationCategories } from './guard.ts'

/**
 * What the labels of a kind of classifier mean, in lower case: the categories of what falls under one, the one that a
 * finding names first; none for what may pass. Beside these a label may be the name of a category itself.
 */
export type LabelTable = Readonly<Record<string, readonly ModerationCategory[]>>

const isCategory = (word: string): word is ModerationCategory =>
  (moderationCategories as readonly string[]).includes(word)

/** What a label means; `null` where that is not known. */
export const meaningOf = (table: LabelTable, label: string): readonly ModerationCategory[] | null => {
  const word = label.trim().toLowerCase()
  return isCategory(word) ? [word] : Object.hasOwn(table, word) ? table[word] : null
}

/**
 * The categories that a classifier with these labels can see, in the order of the documents. Throws an `Error` with a
 * sentence for a label whose meaning is not known, since what it stands for would pass unseen, and where there are none.
 */
export const categoriesOf = (table: LabelTable, labels: readonly string[]): readonly ModerationCategory[] => {
  const seen = labels.flatMap(label => {
    const meaning = meaningOf(table, label)
    if (meaning) return meaning
    const words = [...moderationCategories, 'safe'].join(', ')
    throw new Error(
      `it has the label "${label}", whose meaning is not known; in its config.json call it one of ${words}`,
    )
  })
  if (seen.length === 0) throw new Error(`none of its labels (${labels.join(', ')}) is something to look for`)
  return moderationCategories.filter(category => seen.includes(category))
}
