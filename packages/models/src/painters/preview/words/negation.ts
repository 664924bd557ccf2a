/** Words that turn what follows them into something to leave out. */
const negators = new Set([
  'no',
  'without',
  'not',
  'never',
  'minus',
  'exclude',
  'excluding',
  'avoid',
  'avoiding',
  'except',
  'remove',
  'removing',
  'erase',
  'erasing',
  'delete',
  'deleting',
  'rid',
])

/** Words at which a negation ends. */
const endsNegation = new Set(['but', 'with', 'just', 'only', 'in', 'on', 'at', 'under', 'over', 'near', 'behind'])

/** Whether a word begins a negation ("no cars", "without people"). */
export function startsNegation(word: string): boolean {
  return negators.has(word)
}

/** Whether a word ends a negation that is under way. */
export function stopsNegation(word: string): boolean {
  return endsNegation.has(word)
}
