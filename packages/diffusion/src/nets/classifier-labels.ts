import { join } from 'node:path'
import { type Configuration, readConfiguration } from '../families/configuration.ts'

/**
 * The labels of an image classifier in the order of its outputs, as transformers writes them into `config.json`; reading
 * them loads no network.
 *
 * @throws CheckpointError where the file is missing, names no labels, or says that they do not exclude each other.
 */
export async function readClassifierLabels(folder: string): Promise<string[]> {
  const configuration = await readConfiguration(join(folder, 'config.json'))
  // Shares are made by a softmax, which is only right where a picture falls under one label.
  configuration.requireOnly({ problem_type: exclusive })
  return labelsOf(configuration)
}

/** The labels of a text classifier. */
export interface TextLabels {
  readonly labels: readonly string[]
  /** Whether a text falls under one of them, or under any number. */
  readonly areExclusive: boolean
}

/**
 * The labels of a text classifier, as {@link readClassifierLabels}; where the file does not say whether they exclude each
 * other, a single one stands by itself and several do, as in transformers' own pipeline.
 */
export const readTextLabels = async (folder: string): Promise<TextLabels> =>
  textLabelsOf(await readConfiguration(join(folder, 'config.json')))

/** {@link readTextLabels} of a `config.json` that has been read. */
export function textLabelsOf(configuration: Configuration): TextLabels {
  const labels = labelsOf(configuration)
  const usual = labels.length > 1 ? exclusive : independent
  return { labels, areExclusive: configuration.choice('problem_type', [exclusive, independent], usual) === exclusive }
}

const exclusive = 'single_label_classification'
const independent = 'multi_label_classification'

function labelsOf(configuration: Configuration): string[] {
  const labels = configuration.raw('id2label')
  if (labels === null || typeof labels !== 'object') throw configuration.unsupported('id2label', 'labels by number')
  const byNumber = labels as Record<string, string>
  return Object.keys(byNumber)
    .sort((a, b) => Number(a) - Number(b))
    .map(key => byNumber[key])
}
