import { join } from 'node:path'
import { readConfiguration } from '../families/configuration.ts'

/**
 * The labels of an image classifier in the order of its outputs, as transformers writes them into `config.json`; reading
 * them loads no network.
 *
 * @throws CheckpointError where the file is missing, names no labels, or says that they do not exclude each other.
 */
export async function readClassifierLabels(folder: string): Promise<string[]> {
  const configuration = await readConfiguration(join(folder, 'config.json'))
  // Shares are made by a softmax, which is only right where a picture falls under one label.
  configuration.requireOnly({ problem_type: 'single_label_classification' })
  const labels = configuration.raw('id2label')
  if (labels === null || typeof labels !== 'object') throw configuration.unsupported('id2label', 'labels by number')
  const byNumber = labels as Record<string, string>
  return Object.keys(byNumber)
    .sort((a, b) => Number(a) - Number(b))
    .map(key => byNumber[key])
}
