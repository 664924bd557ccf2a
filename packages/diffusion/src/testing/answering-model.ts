import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BlockWeights, type CausalForm, type CausalWeights, causalGraph, type Matrix } from './causal-graph.ts'

/** What a test model answers. */
export interface GivenAnswer {
  /** A word of the conversation, as it stands between two spaces, at which this is the answer; `null` for any other one. */
  readonly when: string | null
  /** One is drawn where there are several. No word may come twice in one, nor lead on in two ways where only one fits. */
  readonly texts: readonly string[]
}

const [unknown, end, assistant] = ['[UNK]', '<|end|>', '<|assistant|>']
const specialTokens = [unknown, end, assistant, '<|system|>', '<|user|>']
/** The system's message, then the user's, then where the answer begins. */
const template =
  "{% for message in messages %}{{ '<|' + message['role'] + '|> ' + message['content'] + ' <|end|> ' }}{% endfor %}{% if add_generation_prompt %}<|assistant|>{% endif %}"

/**
 * Writes a language model of some ten kilobytes that gives the answers it is told, to the folder that Optimum would export
 * it to, the network being `model.onnx`. It is a transformer of one block: attention finds the words at which an answer is
 * due in all that was said, and the layers behind it lead from each word to the next one of that answer. Of two that are
 * due it gives the later one in the list. Its words are whatever stands between spaces.
 */
export function writeAnsweringModel(folder: string, answers: readonly GivenAnswer[], form: CausalForm = {}): void {
  const words = answers.flatMap(({ when, texts }) => [...(when === null ? [] : [when]), ...texts.flatMap(wordsOf)])
  const vocabulary = [...specialTokens, ...new Set(words)]
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'model.onnx'), causalGraph(weightsFor(vocabulary, answers), form))
  const write = (name: string, json: object): void => writeFileSync(join(folder, name), JSON.stringify(json))
  const idOf = (token: string): number => vocabulary.indexOf(token)
  write('config.json', {
    model_type: 'causal',
    hidden_size: answers.length,
    num_attention_heads: answers.length,
    max_position_embeddings: 4096,
  })
  write('generation_config.json', { eos_token_id: [idOf(end)], do_sample: true, temperature: 0.7, top_p: 0.9 })
  write('tokenizer_config.json', { eos_token: end, unk_token: unknown, chat_template: template })
  write('tokenizer.json', {
    version: '1.0',
    added_tokens: specialTokens.map((content, id) => ({ id, content, special: true, normalized: false })),
    normalizer: null,
    pre_tokenizer: { type: 'WhitespaceSplit' },
    post_processor: null,
    decoder: { type: 'WordPiece', prefix: '##', cleanup: false },
    model: {
      type: 'WordPiece',
      unk_token: unknown,
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(vocabulary.map((word, id) => [word, id])),
    },
  })
}

const wordsOf = (text: string): string[] => text.split(' ')

/** A state holds a one in the place of its token and, behind these, a one for each answer that is due. */
function weightsFor(vocabulary: readonly string[], answers: readonly GivenAnswer[]): CausalWeights {
  const count = vocabulary.length
  const size = count + answers.length
  const matrix = (rows: number, columns: number, at: (row: number, column: number) => number): Matrix =>
    Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => at(row, column)))
  const isTrigger = (row: number, answer: number): boolean => row < count && vocabulary[row] === answers[answer].when
  const block: BlockWeights = {
    query: matrix(size, answers.length, row => (row < count ? 1 : 0)),
    key: matrix(size, answers.length, (row, answer) => (isTrigger(row, answer) ? sure : 0)),
    value: matrix(size, answers.length, (row, answer) => (isTrigger(row, answer) ? 1 : 0)),
    output: matrix(answers.length, size, (answer, column) => (column === count + answer ? 1 : 0)),
    ...leads(vocabulary, answers, matrix),
  }
  return {
    tokens: matrix(count, size, (row, column) => (row === column ? 1 : 0)),
    positions: null,
    heads: answers.length,
    blocks: [block],
    scores: matrix(size, count, (row, column) => (row === column ? 1 : 0)),
  }
}

/** So much higher a score that nothing else has a share worth speaking of. */
const sure = 40

/**
 * A place for each token and answer, which is 1 where that token is the present one and the answer is due but no later
 * one, and which raises the scores of the words that come next.
 */
function leads(
  vocabulary: readonly string[],
  answers: readonly GivenAnswer[],
  matrix: (rows: number, columns: number, at: (row: number, column: number) => number) => Matrix,
): Pick<BlockWeights, 'widen' | 'bias' | 'narrow'> {
  const count = vocabulary.length
  const size = count + answers.length
  const followers = answers.map(({ texts }) => {
    const pairs = texts.flatMap(text => {
      // Whoever reads on behind the end finds more of it.
      const chain = [assistant, ...wordsOf(text), end, end]
      return chain.slice(1).map((word, index) => `${chain[index]} ${word}`)
    })
    return new Set(pairs)
  })
  const [tokenOf, answerOf] = [(place: number) => place % count, (place: number) => Math.floor(place / count)]
  const places = count * answers.length
  const isConditional = (answer: number): boolean => answers[answer].when !== null
  return {
    widen: matrix(size, places, (row, place) => {
      if (row < count) return row === tokenOf(place) ? 1 : 0
      const answer = row - count
      if (answer > answerOf(place)) return -sure
      return answer === answerOf(place) && isConditional(answer) ? sure : 0
    }),
    bias: Array.from({ length: places }, (_, place) => (isConditional(answerOf(place)) ? -sure : 0)),
    narrow: matrix(places, size, (place, column) =>
      column < count && followers[answerOf(place)].has(`${vocabulary[tokenOf(place)]} ${vocabulary[column]}`)
        ? sure
        : 0,
    ),
  }
}
