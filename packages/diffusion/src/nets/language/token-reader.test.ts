import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { isCheckpointError } from '../../checkpoint-error.ts'
import { Configuration } from '../../families/configuration.ts'
import { Graph } from '../../onnx/graph.ts'
import { createMersenneTwister } from '../../random/mersenne-twister.ts'
import { openSession, type Session } from '../../runtime/session.ts'
import type { Tensor } from '../../runtime/tensor.ts'
import { type CausalForm, causalGraph } from '../../testing/causal-graph.ts'
import { randomCausalWeights } from '../../testing/random-causal-weights.ts'
import { withTemporaryFolder } from '../../testing/temporary-folder.ts'
import { prepareReader } from './token-reader.ts'

const vocabulary = 12
const positions = 160
const sizes = new Configuration('config.json', { hidden_size: 8, num_attention_heads: 2 })

const withGraph = (bytes: Uint8Array, use: (session: Session, file: string) => Promise<void>) =>
  withTemporaryFolder(async folder => {
    const file = join(folder, 'model.onnx')
    writeFileSync(file, bytes)
    const session = await openSession({ name: 'causal', file }, { threads: 1 })
    try {
      await use(session, file)
    } finally {
      await session.dispose()
    }
  })

const withRandomModel = (seed: number, form: CausalForm, use: (session: Session, file: string) => Promise<void>) =>
  withGraph(causalGraph(randomCausalWeights(seed, { vocabulary, positions }), form), use)

const row = (values: readonly number[]): Tensor => ({ data: Int32Array.from(values), shape: [1, values.length] })

/** The scores after a whole text that the network reads at once, with nothing in its cache. */
async function readAtOnce(session: Session, ids: readonly number[], changes: Record<string, Tensor> = {}) {
  const caches = session.inputs.filter(({ name }) => name.startsWith('past'))
  const empty = caches.map(({ name }) => [name, { data: new Float32Array(0), shape: [1, 2, 0, 4] }])
  const inputs = {
    ...Object.fromEntries(empty),
    input_ids: row(ids),
    attention_mask: row(ids.map(() => 1)),
    position_ids: row(ids.map((_, index) => index)),
    ...changes,
  }
  return (await session.run(inputs, ['logits'])).logits.data.subarray(-vocabulary)
}

const distance = (one: ArrayLike<number>, other: ArrayLike<number>): number =>
  Math.max(...Array.from(one, (value, index) => Math.abs(value - other[index])))

/** A text by chance, and the lengths of the parts in which it is read. */
function randomText(seed: number, longest: number) {
  const next = createMersenneTwister(seed)
  const ids = Array.from({ length: 1 + (next() % longest) }, () => next() % vocabulary)
  const parts: number[] = []
  for (let left = ids.length; left > 0; left -= parts.at(-1) as number) parts.push(1 + (next() % Math.min(left, 9)))
  return { ids, parts }
}

const forms = [
  { type: 'float32', hasSizes: true, tolerance: 1e-5 },
  // Its cache and scores are rounded to eleven bits.
  { type: 'float16', hasSizes: false, tolerance: 0.02 },
] as const

for (const { tolerance, ...form } of forms) {
  test(`a text read in parts of any length gives the scores of the whole one (${form.type})`, async () => {
    for (let seed = 1; seed <= 12; seed++) {
      await withRandomModel(seed, form, async (session, file) => {
        const start = prepareReader(session, file, sizes)
        const { ids, parts } = randomText(seed, positions)
        const reader = start()
        let read = 0
        for (const length of parts) {
          const scores = await reader.read(ids.slice(read, read + length))
          read += length
          const whole = await readAtOnce(session, ids.slice(0, read))
          assert.equal(scores.length, vocabulary)
          assert.ok(distance(scores, whole) < tolerance, `seed ${seed} after ${read}: ${distance(scores, whole)}`)
        }
        // A text that takes several runs, and a reader that knows nothing of the first one.
        assert.ok(distance(await start().read(ids), await readAtOnce(session, ids)) < tolerance)
      })
    }
  })
}

test('a position, a mask or a token that is another one would show', () =>
  withRandomModel(1, {}, async session => {
    const ids = [3, 1, 4, 1, 5, 9, 2, 6]
    const right = await readAtOnce(session, ids)
    const wrongs: readonly Record<string, Tensor>[] = [
      { position_ids: row(ids.map(() => 0)) },
      { position_ids: row(ids.map((_, index) => index + 1)) },
      { attention_mask: row(ids.map((_, index) => (index === 2 ? 0 : 1))) },
      { input_ids: row([3, 1, 5, 1, 5, 9, 2, 6]) },
    ]
    for (const wrong of wrongs) assert.ok(distance(await readAtOnce(session, ids, wrong), right) > 0.1)
  }))

test('reading stops between two runs, with the reason of the signal', () =>
  withRandomModel(1, {}, async (session, file) => {
    const reader = prepareReader(session, file, sizes)()
    const stop = new AbortController()
    const reason = new Error('enough')
    const reading = reader.read(Array(150).fill(1), stop.signal)
    stop.abort(reason)
    await assert.rejects(reading, reason)
  }))

describe('a network that is no causal model with its cache is refused', () => {
  const refusals: readonly (readonly [name: string, build: (graph: Graph) => void, sentence: RegExp])[] = [
    [
      'without a cache',
      graph => graph.output('logits', graph.input('input_ids', 'int64', ['b', 's'])),
      /model\.onnx has no input past_key_values\.0\.key; expected a causal language model/,
    ],
    [
      'that wants more',
      graph => {
        graph.input('pixel_values', 'float32', ['b'])
        graph.output('logits', graph.input('input_ids', 'int64', ['b', 's']))
      },
      /model\.onnx has the input pixel_values; expected/,
    ],
    [
      'whose cache does not come back',
      graph => {
        graph.output('logits', graph.input('input_ids', 'int64', ['b', 's']))
        graph.input('past_key_values.0.key', 'float32', ['b', 2, 'p', 4])
      },
      /model\.onnx has no output present\.0\.key; expected/,
    ],
    [
      'whose cache has another form',
      graph => {
        graph.output('logits', graph.input('input_ids', 'int64', ['b', 's']))
        graph.output('present.0.key', graph.input('past_key_values.0.key', 'float32', ['b', 'p', 8]))
      },
      /model\.onnx has the input past_key_values\.0\.key of the shape \[b,p,8\]; expected/,
    ],
  ]
  for (const [name, build, sentence] of refusals) {
    test(name, () => {
      const graph = new Graph('other')
      build(graph)
      const bytes = graph.write(() => assert.fail('nothing is stored in a file'))
      return withGraph(bytes, async (session, file) => {
        assert.throws(
          () => prepareReader(session, file, sizes),
          error => isCheckpointError(error) && sentence.test(error.message),
        )
      })
    })
  }

  test('whose configuration does not say the sizes that its graph leaves open', () =>
    withRandomModel(1, { hasSizes: false }, async (session, file) => {
      const silent = new Configuration('/model/config.json', { hidden_size: 8 })
      assert.throws(() => prepareReader(session, file, silent), /config\.json: "num_attention_heads" is missing/)
    }))
})
