import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Graph, type Value } from '../onnx/graph.ts'

/** A label of a test classifier with the words, in lower case, that make it sure of it. */
export interface WordedLabel {
  readonly label: string
  readonly words: readonly string[]
}

/** How a test classifier is written. */
export interface TextClassifierForm {
  /** Whether a text falls under one label, the first being that of texts without any known word; default. */
  readonly areExclusive?: boolean
  /** How many ids it reads at once, both special ones included. */
  readonly maxLength?: number
}

const size = 8
const specialTokens = ['[PAD]', '[UNK]', '[CLS]', '[SEP]']

/**
 * Writes a text classifier of a few kilobytes in the form of BERT (Devlin and others, 2019): embeddings of words, one
 * attention block with a residual, and a linear head on the state of the first token. The folder is laid out as
 * transformers exports one, the network being `model.onnx`. It knows texts by single words, and gives all labels the
 * same where the ids are not framed by `[CLS]` and `[SEP]`, masked, or said to be of a second text.
 */
export function writeTextClassifier(
  folder: string,
  labels: readonly WordedLabel[],
  { areExclusive = true, maxLength = 16 }: TextClassifierForm = {},
): void {
  const vocabulary = [...specialTokens, ...labels.flatMap(({ words }) => words)]
  const graph = new Graph('bert')
  const ids = graph.input('input_ids', 'int64', ['batch', 'sequence'])
  const mask = graph.input('attention_mask', 'int64', ['batch', 'sequence'])
  const types = graph.input('token_type_ids', 'int64', ['batch', 'sequence'])
  const state = readWords(graph, ids, mask, types, embeddings(vocabulary, labels))
  const strength = Array.from({ length: size }, (_, row) =>
    labels.map((_, label) => (row === label ? 20 * maxLength : 0)),
  )
  const head = graph.constant('float32', strength.flat(), [size, labels.length])
  const scores = graph.node('MatMul', [state, head], { shape: [1, labels.length] })
  const bias = labels.map((_, label) => (areExclusive ? (label === 0 ? 5 : 0) : -5))
  const logits = graph.node('Add', [scores, graph.constant('float32', bias)], { shape: scores.shape })
  graph.output('logits', graph.node('Mul', [logits, isFramed(graph, ids)], { shape: logits.shape }))

  const noWeights = () => {
    throw new Error('The test classifier keeps its weights in its graph.')
  }
  writeFileSync(join(folder, 'model.onnx'), graph.write(noWeights))
  writeJson(join(folder, 'config.json'), {
    model_type: 'bert',
    id2label: Object.fromEntries(labels.map(({ label }, index) => [index, label])),
    ...(!areExclusive && { problem_type: 'multi_label_classification' }),
  })
  writeJson(join(folder, 'tokenizer_config.json'), { tokenizer_class: 'BertTokenizer', model_max_length: maxLength })
  writeJson(join(folder, 'tokenizer.json'), wordTokenizer(vocabulary))
}

/** A word's row has a one in the place of its label. */
const embeddings = (vocabulary: readonly string[], labels: readonly WordedLabel[]): number[][] =>
  vocabulary.map(word => Array.from({ length: size }, (_, place) => (labels[place]?.words.includes(word) ? 1 : 0)))

/** What the first token sees of all words: their mean, since it asks for nothing in particular. [1, size] */
function readWords(graph: Graph, ids: Value, mask: Value, types: Value, rows: readonly number[][]): Value {
  const shape = [1, 'sequence', size]
  const table = graph.constant('float32', rows.flat(), [rows.length, size])
  const words = graph.node('Gather', [table, ids], { type: 'float32', shape }, { axis: 0 })
  const firstText = graph.node('Sub', [mask, types], { type: 'int64', shape: types.shape })
  const counted = graph.node('Unsqueeze', [graph.cast(firstText, 'float32'), graph.constant('int64', [-1])], {
    type: 'float32',
    shape: [1, 'sequence', 1],
  })
  const seen = graph.node('Mul', [words, counted], { shape })
  const attended = graph.microsoftNode('MultiHeadAttention', [seen, seen, seen], { shape }, { num_heads: 2 })
  const states = graph.node('Add', [seen, attended], { shape })
  return graph.node('Gather', [states, graph.constant('int64', 0)], { shape: [1, size] }, { axis: 1 })
}

/** 1 where the ids begin with `[CLS]` and end with `[SEP]`, else 0. */
function isFramed(graph: Graph, ids: Value): Value {
  const [first, last] = [
    ['[CLS]', 0],
    ['[SEP]', -1],
  ].map(([token, place]) => {
    const id = graph.node('Gather', [ids, graph.constant('int64', Number(place))], { shape: [1] }, { axis: 1 })
    const wanted = graph.constant('int64', specialTokens.indexOf(String(token)))
    return graph.node('Equal', [id, wanted], { type: 'bool', shape: [1] })
  })
  return graph.cast(graph.node('And', [first, last], { type: 'bool', shape: [1] }), 'float32')
}

const wordTokenizer = (vocabulary: readonly string[]): object => ({
  version: '1.0',
  added_tokens: specialTokens.map((content, id) => ({ id, content, special: true, normalized: false })),
  normalizer: { type: 'Lowercase' },
  pre_tokenizer: { type: 'BertPreTokenizer' },
  post_processor: {
    type: 'TemplateProcessing',
    single: [
      { SpecialToken: { id: '[CLS]', type_id: 0 } },
      { Sequence: { id: 'A', type_id: 0 } },
      { SpecialToken: { id: '[SEP]', type_id: 0 } },
    ],
    pair: [],
    special_tokens: Object.fromEntries(
      ['[CLS]', '[SEP]'].map(token => [token, { id: token, ids: [specialTokens.indexOf(token)], tokens: [token] }]),
    ),
  },
  decoder: null,
  model: {
    type: 'WordPiece',
    unk_token: '[UNK]',
    continuing_subword_prefix: '##',
    max_input_chars_per_word: 100,
    vocab: Object.fromEntries(vocabulary.map((word, id) => [word, id])),
  },
})

const writeJson = (path: string, value: object): void => writeFileSync(path, JSON.stringify(value))
