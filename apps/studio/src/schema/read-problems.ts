/** What the server said of a refused or failed request, sorted by field. */
export interface Problems {
  /** Sentences by field name. */
  readonly byField: Readonly<Record<string, string>>
  /** What names no field of the form. */
  readonly other: string
}

/** Where one sentence ends and the next begins by naming a field. */
const betweenSentences = /(?<=[.!])\s+(?=`\w+`)/

/**
 * Sorts an error text by the fields that it names. The server names a field in backquotes, the one at fault first, and
 * begins the sentence of each further field with its name.
 */
export const readProblems = (text: string, fieldNames: readonly string[]): Problems => {
  const byField: Record<string, string> = {}
  const other: string[] = []
  for (const sentence of text.split(betweenSentences)) {
    const named = [...sentence.matchAll(/`(\w+)`/g)].map(([, name]) => name).find(name => fieldNames.includes(name))
    if (named === undefined) other.push(sentence)
    else byField[named] = byField[named] === undefined ? sentence : `${byField[named]} ${sentence}`
  }
  return { byField, other: other.join(' ') }
}
