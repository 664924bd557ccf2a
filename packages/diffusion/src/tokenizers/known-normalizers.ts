type Normalizer = { readonly type: string; readonly normalizers?: readonly Normalizer[] }

/**
 * A tokenizer's normalizer in terms that the tokenizer library knows: it lacks `Nmt`, which drops control characters and
 * turns unusual spaces into plain ones (SentencePiece's nmt rules).
 */
export function inKnownTerms(normalizer: Normalizer | null): Normalizer | null {
  if (normalizer?.type === 'Nmt') {
    return { type: 'Sequence', normalizers: [replace(dropped, ''), replace(spaces, ' ')] }
  }
  if (normalizer?.type === 'Sequence') {
    return { ...normalizer, normalizers: normalizer.normalizers?.map(each => inKnownTerms(each) as Normalizer) }
  }
  return normalizer
}

const dropped = '[\\x{1}-\\x{8}\\x{b}\\x{e}-\\x{1f}\\x{7f}\\x{8f}\\x{9f}]'
const spaces = '[\\x{9}\\x{a}\\x{c}\\x{d}\\x{1680}\\x{200b}-\\x{200f}\\x{2028}\\x{2029}\\x{2581}\\x{feff}\\x{fffd}]'

const replace = (regex: string, content: string) => ({ type: 'Replace', pattern: { Regex: regex }, content })
