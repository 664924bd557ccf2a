import { join } from 'node:path'
import { checkpointError } from '../checkpoint-error.ts'
import { type Configuration, readConfiguration } from '../families/configuration.ts'
import type { Session } from '../runtime/session.ts'
import { loadTextTokenizer, type TextTokenizer } from '../tokenizers/text-tokenizer.ts'
import { type TextLabels, textLabelsOf } from './classifier-labels.ts'
import type { NetOptions, NetWork } from './net-options.ts'
import { openFile } from './open-net.ts'
import { byLabel, type Shares, sigmoid, softmax } from './shares.ts'

/** Says how much a text is of each kind that it knows. */
export interface TextClassifier extends TextLabels {
  /**
   * Shares by label for each part of the text that the network reads at once: one part for a short text. They add up to
   * 1 where the labels exclude each other.
   */
  classify(text: string, work?: NetWork): Promise<readonly Shares[]>
  dispose(): Promise<void>
}

/** What exporters call the inputs of an encoder, and what is given for each id. */
const inputValues: Readonly<Record<string, (id: number) => number>> = {
  input_ids: id => id,
  attention_mask: () => 1,
  token_type_ids: () => 0,
}

/** What the encoders of this kind read, for files that do not say. */
const usualLength = 512

/**
 * Opens a text classifier (a transformer with a head for sequences, such as BERT's, RoBERTa's or DeBERTa's) as
 * transformers exports it: `config.json` with the labels, `tokenizer.json` and `tokenizer_config.json`, and the network
 * `file` in the same folder. Throws a `CheckpointError` that names the file, also from `classify` where the network does
 * not give one number for each label.
 */
export async function openTextClassifier(
  folder: string,
  file: string,
  options: NetOptions = {},
): Promise<TextClassifier> {
  const configuration = await readConfiguration(join(folder, 'config.json'))
  const { labels, areExclusive } = textLabelsOf(configuration)
  const tokenizer = await loadTextTokenizer(folder).catch(cause => {
    throw checkpointError('damaged', (cause as Error).message, cause)
  })
  const maxLength = maxLengthFor(tokenizer, configuration)
  const path = join(folder, file)
  const session = await openFile(path, options)
  const stranger = session.inputs.find(({ name }) => !Object.hasOwn(inputValues, name))
  if (stranger) {
    await session.dispose()
    const known = Object.keys(inputValues).join(', ')
    throw checkpointError('unsupported', `${path}: input ${stranger.name} is none that texts are given to (${known})`)
  }
  const sharesOf = areExclusive ? softmax : sigmoid
  return {
    labels,
    areExclusive,
    classify: async (text, { signal } = {}) => {
      const parts: Shares[] = []
      for (const ids of tokenizer.windows(text, maxLength)) {
        signal?.throwIfAborted()
        parts.push(byLabel(labels, sharesOf(await run(session, ids)), file))
      }
      return parts
    },
    dispose: () => session.dispose(),
  }
}

async function run(session: Session, ids: readonly number[]): Promise<ArrayLike<number>> {
  const inputs = session.inputs.map(({ name }) => [
    name,
    { data: Int32Array.from(ids, inputValues[name]), shape: [1, ids.length] },
  ])
  const [output] = session.outputs
  return (await session.run(Object.fromEntries(inputs), [output.name]))[output.name].data
}

/** Positions that the network has, of which RoBERTa and its kin leave the first ones up to the padding's id unused. */
function maxLengthFor(tokenizer: TextTokenizer, configuration: Configuration): number {
  if (tokenizer.maxLength !== null) return tokenizer.maxLength
  const positions = configuration.integer('max_position_embeddings', usualLength)
  const isRoberta = /roberta|camembert/.test(String(configuration.raw('model_type')))
  return isRoberta ? positions - configuration.integer('pad_token_id', 1) - 1 : positions
}
