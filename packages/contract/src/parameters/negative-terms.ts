const negator =
  /^(?:(?:please\s+)?(?:do\s+not|don['’]t)\s+(?:include|show|add|use|draw|paint|generate)|(?:there\s+)?(?:should|must)\s+be\s+no|without|avoid|exclude|no|not|never)\s+(?:any\s+|a\s+|an\s+)?/i

const separator = /\s*(?:[,;.\n]|\b(?:or|and|nor)\b)\s*/i

/** What a negative prompt names, one entry a term, leading negators ("no", "do not include", "without") stripped. */
export const negativeTerms = (text: string): string[] => {
  const terms: string[] = []
  for (const part of text.split(separator)) {
    let term = part.trim()
    for (let before = ''; before !== term; ) {
      before = term
      term = term.replace(negator, '').trim()
    }
    if (term !== '' && !/^(?:no|not|without|any)$/i.test(term)) terms.push(term)
  }
  return terms
}
