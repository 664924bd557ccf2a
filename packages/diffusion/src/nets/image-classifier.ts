import { join } from 'node:path'
import { type Picture, type PillowFilter, resizeLikePillow } from '@sfumato/raster'
import { type Configuration, readConfiguration } from '../families/configuration.ts'
import type { Tensor } from '../tensor/tensor.ts'
import { readClassifierLabels } from './classifier-labels.ts'
import type { NetOptions, NetWork } from './net-options.ts'
import { openNet } from './open-net.ts'
import { planesOf } from './planes.ts'
import { byLabel, type Shares, softmax } from './shares.ts'

/** Says how much a picture is of each kind that it knows. */
export interface ImageClassifier {
  readonly labels: readonly string[]
  /** Shares by label, which add up to 1. */
  classify(picture: Picture, work?: NetWork): Promise<Shares>
  dispose(): Promise<void>
}

/** Pillow's numbers of its filters, as `preprocessor_config.json` writes them. */
const filtersByNumber: Readonly<Record<number, PillowFilter>> = { 1: 'lanczos', 2: 'bilinear', 3: 'bicubic', 4: 'box' }

/**
 * Opens an image classifier as transformers exports it: `config.json` with the labels, `preprocessor_config.json`, and
 * the network `file` in the same folder. Throws a `CheckpointError` that names the file, also from `classify` where the
 * network does not give one number for each label.
 */
export async function openImageClassifier(
  folder: string,
  file: string,
  options: NetOptions = {},
): Promise<ImageClassifier> {
  const labels = await readClassifierLabels(folder)
  const prepare = readPreparation(await readConfiguration(join(folder, 'preprocessor_config.json')))
  const { session } = await openNet(join(folder, file), options)
  return {
    labels,
    classify: async (picture, work = {}) => {
      work.signal?.throwIfAborted()
      const [output] = session.outputs
      const { data } = (await session.run({ [session.inputs[0].name]: prepare(picture) }, [output.name]))[output.name]
      return byLabel(labels, softmax(data), file)
    },
    dispose: () => session.dispose(),
  }
}

function readPreparation(configuration: Configuration): (picture: Picture) => Tensor {
  const size = configuration.raw('size') as { height?: number; width?: number } | number | null
  const height = typeof size === 'number' ? size : size?.height
  const width = typeof size === 'number' ? size : size?.width
  if (!height || !width) throw configuration.unsupported('size', 'a height and a width')
  const filter = filtersByNumber[configuration.integer('resample', 2)]
  if (!filter) throw configuration.unsupported('resample', '1, 2, 3 or 4')
  const normalise = configuration.boolean('do_normalize', true)
  const [mean, deviation] = ['image_mean', 'image_std'].map(key => readTriple(configuration, key))
  const factor = configuration.boolean('do_rescale', true) ? configuration.number('rescale_factor', 1 / 255) : 1
  return picture =>
    planesOf(resizeLikePillow({ ...picture, alpha: null }, width, height, filter), (byte, c) =>
      normalise ? (byte * factor - mean[c]) / deviation[c] : byte * factor,
    )
}

function readTriple(configuration: Configuration, key: string): readonly number[] {
  const value = configuration.raw(key) ?? [0.5, 0.5, 0.5]
  if (Array.isArray(value) && value.length === 3 && value.every(each => Number.isFinite(each))) return value
  throw configuration.unsupported(key, 'three numbers')
}
