import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Graph, type Value } from '../onnx/graph.ts'

/** A colour of which one label of a test classifier is sure. */
export interface ColouredLabel {
  readonly label: string
  /** 0 to 1 each, middle grey being 0.5. */
  readonly colour: readonly [number, number, number]
}

const side = 64
const patch = 16
const tokens = (side / patch) ** 2
const size = 8

/**
 * Writes an image classifier of a few kilobytes in the form of a vision transformer (Dosovitskiy and others, 2020):
 * patches by a convolution, a class token in front, one attention block with a residual, a linear head. The folder is
 * laid out as transformers exports one, the network being `model.onnx`. It knows pictures of about one colour: the label
 * whose colour is nearest gets nearly all of the share.
 */
export function writeVitClassifier(folder: string, labels: readonly ColouredLabel[]): void {
  const graph = new Graph('vit')
  const pixels = graph.input('pixel_values', 'float32', ['batch', 3, side, side])
  const patches = embedPatches(graph, pixels)
  const zeros = graph.constant('float32', Array(size).fill(0), [1, 1, size])
  const all = graph.node('Concat', [zeros, patches], { shape: [1, tokens + 1, size] }, { axis: 1 })
  const seen = graph.microsoftNode('MultiHeadAttention', [all, all, all], { shape: all.shape }, { num_heads: 2 })
  const state = graph.node('Add', [all, seen], { shape: all.shape })
  // The residual's mean is that of the colours; attention leans to the strong ones, and adds nothing new to a flat picture.
  const pooled = graph.node('ReduceMean', [state, graph.constant('int64', [1])], { shape: [1, size] }, { keepdims: 0 })
  const weights = Array.from({ length: size }, (_, row) =>
    labels.map(({ colour }) => (row < 3 ? 40 * (2 * colour[row] - 1) : 0)),
  )
  const head = graph.constant('float32', weights.flat(), [size, labels.length])
  const scores = graph.node('MatMul', [pooled, head], { shape: [1, labels.length] })
  // Of the labels' colours those far from grey would win over any nearer one without this.
  const lengths = labels.map(({ colour }) => -20 * colour.reduce((sum, value) => sum + (2 * value - 1) ** 2, 0))
  graph.output('logits', graph.node('Add', [scores, graph.constant('float32', lengths)], { shape: scores.shape }))

  const noWeights = () => {
    throw new Error('The test classifier keeps its weights in its graph.')
  }
  writeFileSync(join(folder, 'model.onnx'), graph.write(noWeights))
  const byNumber = Object.fromEntries(labels.map(({ label }, index) => [index, label]))
  writeJson(join(folder, 'config.json'), { model_type: 'vit', id2label: byNumber })
  writeJson(join(folder, 'preprocessor_config.json'), {
    size: { height: side, width: side },
    resample: 2,
    image_mean: [0.5, 0.5, 0.5],
    image_std: [0.5, 0.5, 0.5],
  })
}

/** Each patch's mean of red, green and blue in the first three of `size` places: [1, tokens, size]. */
function embedPatches(graph: Graph, pixels: Value): Value {
  const area = patch * patch
  const kernel = Array.from({ length: size * 3 * area }, (_, i) => {
    const [place, channel] = [Math.floor(i / (3 * area)), Math.floor(i / area) % 3]
    return place === channel ? 1 / area : 0
  })
  const weights = graph.constant('float32', kernel, [size, 3, patch, patch])
  const grid = graph.node(
    'Conv',
    [pixels, weights],
    { shape: [1, size, side / patch, side / patch] },
    { kernel_shape: [patch, patch], strides: [patch, patch] },
  )
  const flat = graph.node('Reshape', [grid, graph.constant('int64', [1, size, tokens])], { shape: [1, size, tokens] })
  return graph.node('Transpose', [flat], { shape: [1, tokens, size] }, { perm: [0, 2, 1] })
}

const writeJson = (path: string, value: object): void => writeFileSync(path, JSON.stringify(value))
