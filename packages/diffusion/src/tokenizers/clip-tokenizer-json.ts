/**
 * The `tokenizer.json` that stands for CLIP's `vocab.json` and `merges.txt` (Radford and others, "Learning Transferable
 * Visual Models From Natural Language Supervision", 2021): lower-cased byte-level byte pairs whose last piece of a word
 * ends in `</w>`. `unknown` is the token for what the vocabulary lacks.
 */
export function clipTokenizerJson(
  vocabulary: Readonly<Record<string, number>>,
  mergesText: string,
  unknown: string,
): Record<string, unknown> {
  const special = ['<|startoftext|>', '<|endoftext|>'].filter(token => token in vocabulary)
  return {
    version: '1.0',
    added_tokens: special.map(content => ({
      id: vocabulary[content],
      content,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
      special: true,
    })),
    normalizer: {
      type: 'Sequence',
      normalizers: [
        { type: 'NFC' },
        { type: 'Replace', pattern: { Regex: '\\s+' }, content: ' ' },
        { type: 'Lowercase' },
      ],
    },
    pre_tokenizer: {
      type: 'Sequence',
      pretokenizers: [
        { type: 'Split', pattern: { Regex: words }, behavior: 'Removed', invert: true },
        { type: 'ByteLevel', add_prefix_space: false, trim_offsets: true, use_regex: true },
      ],
    },
    post_processor: null,
    decoder: { type: 'ByteLevel', add_prefix_space: true, trim_offsets: true, use_regex: true },
    model: {
      type: 'BPE',
      unk_token: unknown,
      continuing_subword_prefix: '',
      end_of_word_suffix: '</w>',
      fuse_unk: false,
      byte_fallback: false,
      vocab: vocabulary,
      merges: readMerges(mergesText),
    },
  }
}

/** Contractions, letters, single digits, and runs of anything else. */
const words = "'s|'t|'re|'ve|'m|'ll|'d|[\\p{L}]+|[\\p{N}]|[^\\s\\p{L}\\p{N}]+"

const readMerges = (text: string): readonly string[] =>
  text.split('\n').filter(line => line.trim() !== '' && !line.startsWith('#version'))
