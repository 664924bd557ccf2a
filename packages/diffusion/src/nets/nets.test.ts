import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import type { Mask, Picture } from '@sfumato/raster'
import type { Dimension } from '../onnx/element-type.ts'
import { Graph } from '../onnx/graph.ts'
import { withTemporaryFolder } from '../testing/temporary-folder.ts'
import { writeVitClassifier } from '../testing/vit-classifier.ts'
import { openCompletionNet } from './completion-net.ts'
import { openImageClassifier } from './image-classifier.ts'
import { openMattingNet } from './matting-net.ts'
import { openUpscalingNet } from './upscaling-net.ts'

const inFile = (name: string, build: (graph: Graph) => void, use: (file: string, folder: string) => Promise<void>) =>
  withTemporaryFolder(async folder => {
    const graph = new Graph(name)
    build(graph)
    const file = join(folder, `${name}.onnx`)
    writeFileSync(
      file,
      graph.write(() => assert.fail('nothing is stored in a file')),
    )
    await use(file, folder)
  })

const threads = { threads: 1 }

function draw(
  width: number,
  height: number,
  colour: (x: number, y: number) => readonly [number, number, number],
): Picture {
  const rgb = new Uint8Array(3 * width * height)
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) rgb.set(colour(x, y), 3 * (y * width + x))
  return { width, height, rgb, alpha: null }
}

const redDisc = draw(90, 60, (x, y) => (Math.hypot(x - 40, y - 30) < 20 ? [255, 40, 40] : [0, 40, 40]))

describe('a matting network', () => {
  /** Takes the red channel for the subject. */
  const redIsSubject = (size: readonly [Dimension, Dimension]) => (graph: Graph) => {
    const input = graph.input('input.1', 'float32', [1, 3, ...size])
    const [red] = graph.nodes('Split', [input], Array(3).fill({ shape: [1, 1, ...size] }), { axis: 1, num_outputs: 3 })
    graph.output('mask', red)
  }

  for (const family of ['u2net', 'isnet', 'birefnet'] as const) {
    test(`of the family ${family} gives a mask of the picture's size, stretched to black and white`, () =>
      inFile('matting', redIsSubject([64, 64]), async file => {
        const net = await openMattingNet(file, family, threads)
        const { width, height, data } = await net.matte(redDisc)
        assert.deepEqual([width, height], [90, 60])
        assert.ok(data[30 * 90 + 40] > 250 && data[5 * 90 + 5] < 5)
        await net.dispose()
      }))
  }

  test('is given its usual size where the file leaves it open', () =>
    inFile('matting', redIsSubject(['h', 'w']), async file => {
      const net = await openMattingNet(file, 'u2net', threads)
      assert.ok((await net.matte(redDisc)).data[30 * 90 + 40] > 250)
      await net.dispose()
    }))

  test('in a file that is no network, or takes no picture, is refused with the name of the file', async () => {
    await withTemporaryFolder(async folder => {
      const file = join(folder, 'broken.onnx')
      writeFileSync(file, 'no network')
      await assert.rejects(openMattingNet(file, 'u2net', threads), /broken\.onnx cannot be opened/)
    })
    const flat = (graph: Graph) => graph.output('y', graph.input('x', 'float32', [1, 'n']))
    await inFile('flat', flat, file =>
      assert.rejects(openMattingNet(file, 'u2net', threads), /input x has the shape \[1,n\]; expected/),
    )
  })
})

describe('a completion network', () => {
  const hole: Mask = { width: 90, height: 60, data: new Uint8Array(90 * 60) }
  for (let y = 20; y < 40; y++) hole.data.fill(255, y * 90 + 30, y * 90 + 50)

  /** Fills with black: the picture where the mask keeps it. */
  const keepOnly = (type: 'float32' | 'uint8', size: readonly [Dimension, Dimension]) => (graph: Graph) => {
    const image = graph.input('image', type, [1, 3, ...size])
    const mask = graph.input('mask', type, [1, 1, ...size])
    if (type === 'uint8') {
      const kept = graph.node('Min', [image, mask], { shape: image.shape })
      graph.output('result', kept)
      return
    }
    const one = graph.constant('float32', 1)
    const keep = graph.node('Sub', [one, mask], { type: 'float32', shape: mask.shape })
    const white = graph.constant('float32', 255)
    const bytes = graph.node('Mul', [image, white], { shape: image.shape })
    graph.output('output', graph.node('Mul', [bytes, keep], { shape: image.shape }))
  }

  test('of the MI-GAN kind is given bytes at any size, and 255 where to keep', () =>
    inFile('migan', keepOnly('uint8', ['h', 'w']), async file => {
      const net = await openCompletionNet(file, 'migan', threads)
      const { rgb } = await net.complete(redDisc, hole)
      for (let i = 0; i < hole.data.length; i++) assert.equal(rgb[3 * i], hole.data[i] ? 0 : redDisc.rgb[3 * i])
      await net.dispose()
    }))

  test('of the LaMa kind is given 512 pixels, and 1 where to fill', () =>
    inFile('lama', keepOnly('float32', [512, 512]), async file => {
      const net = await openCompletionNet(file, 'lama', threads)
      const { rgb, width, height } = await net.complete(redDisc, hole)
      assert.deepEqual([width, height], [90, 60])
      assert.ok(rgb[3 * (30 * 90 + 40)] <= 2)
      assert.ok(Math.abs(rgb[3 * (50 * 90 + 80) + 1] - 40) <= 2)
      await net.dispose()
    }))
})

describe('an upscaling network', () => {
  const repeat = (size: readonly [Dimension, Dimension]) => (graph: Graph) => {
    const input = graph.input('image', 'float32', [1, 3, ...size])
    const scales = graph.constant('float32', [1, 1, 2, 2])
    const [height, width] = size.map(side => (typeof side === 'number' ? 2 * side : `2${side}`))
    const result = { shape: [1, 3, height, width] }
    const attributes = { mode: 'nearest', coordinate_transformation_mode: 'asymmetric', nearest_mode: 'floor' }
    graph.output('upscaled', graph.node('Resize', [input, undefined, scales], result, attributes))
  }
  const wide = draw(431, 250, (x, y) => [x % 256, y, (x * y) % 256])

  for (const [name, size] of [
    ['free', ['h', 'w']],
    ['fixed', [128, 128]],
  ] as const) {
    test(`of ${name} size works in tiles that join without a trace`, () =>
      inFile('upscale', repeat(size), async file => {
        const net = await openUpscalingNet(file, threads)
        const shares: number[] = []
        const { width, height, rgb } = await net.upscale(wide, { progress: share => shares.push(share) })
        assert.deepEqual([width, height], [862, 500])
        for (let y = 0; y < height; y++) {
          for (let x = 0; x < width; x++) {
            const from = 3 * ((y >> 1) * 431 + (x >> 1))
            assert.equal(rgb[3 * (y * width + x) + 2], wide.rgb[from + 2])
          }
        }
        assert.ok(shares.length > 3 && shares.at(-1) === 1)
        await net.dispose()
      }))
  }

  test('takes a picture smaller than its tile, and stops between tiles', () =>
    inFile('upscale', repeat([128, 128]), async file => {
      const net = await openUpscalingNet(file, threads)
      const small = await net.upscale(redDisc)
      assert.deepEqual([small.width, small.height, small.rgb[3 * (60 * 180 + 80)]], [180, 120, 255])
      const stop = new AbortController()
      const reason = new Error('enough')
      await assert.rejects(net.upscale(wide, { signal: stop.signal, progress: () => stop.abort(reason) }), reason)
      await net.dispose()
    }))
})

describe('an image classifier', () => {
  /** Two labels: how red and how green the picture is on the whole. */
  const redOrGreen = (graph: Graph) => {
    const input = graph.input('pixel_values', 'float32', ['batch', 3, 'h', 'w'])
    const mean = graph.node('GlobalAveragePool', [input], { shape: ['batch', 3, 1, 1] })
    const flat = graph.node('Flatten', [mean], { shape: ['batch', 3] }, { axis: 1 })
    const weights = graph.constant('float32', [9, 0, 0, 9, 0, 0], [3, 2])
    graph.output('logits', graph.node('MatMul', [flat, weights], { shape: ['batch', 2] }))
  }
  const settings = {
    'config.json': { id2label: { 0: 'red', 1: 'green' } },
    'preprocessor_config.json': {
      size: { height: 32, width: 32 },
      resample: 2,
      image_mean: [0.5, 0.5, 0.5],
      image_std: [0.5, 0.5, 0.5],
    },
  }
  const inFolder = (use: (folder: string) => Promise<void>, changes: Record<string, object> = {}) =>
    inFile('model', redOrGreen, async (_file, folder) => {
      for (const [name, json] of Object.entries({ ...settings, ...changes })) {
        writeFileSync(join(folder, name), JSON.stringify(json))
      }
      await use(folder)
    })

  test('gives shares by label that add up to 1', () =>
    inFolder(async folder => {
      const classifier = await openImageClassifier(folder, 'model.onnx', threads)
      assert.deepEqual(classifier.labels, ['red', 'green'])
      const shares = await classifier.classify(draw(50, 40, () => [255, 0, 0]))
      assert.ok(shares.red > 0.999 && Math.abs(shares.red + shares.green - 1) < 1e-6)
      await classifier.dispose()
    }))

  test('in the form of a vision transformer gives the label that fits', () =>
    withTemporaryFolder(async folder => {
      writeVitClassifier(folder, [
        { label: 'sfw', colour: [0.5, 0.5, 0.5] },
        { label: 'nsfw', colour: [1, 0, 0] },
      ])
      const classifier = await openImageClassifier(folder, 'model.onnx', threads)
      assert.ok((await classifier.classify(draw(90, 40, () => [255, 0, 0]))).nsfw > 0.99)
      assert.ok((await classifier.classify(draw(90, 40, () => [120, 130, 125]))).sfw > 0.99)
      await classifier.dispose()
    }))

  test('that gives another number of shares than it has labels, or none that is a number, is refused', () =>
    withTemporaryFolder(async folder => {
      const labels = [{ label: 'sfw', colour: [0, 0, 1] } as const, { label: 'nsfw', colour: [1, 0, 0] } as const]
      writeVitClassifier(folder, labels)
      writeFileSync(join(folder, 'config.json'), JSON.stringify({ id2label: { 0: 'sfw' } }))
      const short = await openImageClassifier(folder, 'model.onnx', threads)
      await assert.rejects(short.classify(redDisc), /model\.onnx gives \[.*\] for the 1 labels/)
      writeVitClassifier(folder, [labels[0], { label: 'nsfw', colour: [Number.NaN, 0, 0] }])
      const broken = await openImageClassifier(folder, 'model.onnx', threads)
      await assert.rejects(broken.classify(redDisc), /gives \[NaN,NaN\] for the 2 labels/)
    }))

  test('is refused where its settings say nothing of labels or sizes, with the name of the file', async () => {
    await inFolder(
      folder => assert.rejects(openImageClassifier(folder, 'model.onnx', threads), /config\.json: "id2l/),
      {
        'config.json': {},
      },
    )
    await inFolder(
      folder => assert.rejects(openImageClassifier(folder, 'model.onnx', threads), /"problem_type" is "mu/),
      {
        'config.json': { ...settings['config.json'], problem_type: 'multi_label_classification' },
      },
    )
    await inFolder(
      folder => assert.rejects(openImageClassifier(folder, 'model.onnx', threads), /preprocessor_config\.json: "size"/),
      { 'preprocessor_config.json': {} },
    )
  })
})
