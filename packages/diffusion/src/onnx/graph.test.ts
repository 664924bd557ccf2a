import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openSession } from '../runtime/session.ts'
import { Graph } from './graph.ts'
import { Module } from './module.ts'
import { add } from './operations/arithmetic.ts'
import { linear } from './operations/linear.ts'
import { splitLast } from './operations/shaping.ts'

const noWeights = { source: 'none', tensors: new Map() }

describe('a graph', () => {
  it('keeps integers, floats, words, lists and constants exactly', async () => {
    const graph = new Graph('attributes')
    const x = graph.input('x', 'float32', ['rows', 3])
    const turned = graph.node('Transpose', [x], { shape: [3, 'rows'] }, { perm: [1, 0] })
    const sum = graph.node('ReduceSum', [turned, graph.constant('int64', [-1])], { shape: [3] }, { keepdims: 0 })
    const bent = graph.node('LeakyRelu', [sum], sum, { alpha: { float: 0.25 } })
    graph.output('y', graph.node('Add', [bent, graph.constant('float32', [0.5, -1, 2 ** -20])], bent))
    const session = await openSession(
      { name: 'x', bytesFor: () => graph.write(unplaced), weightsFolder: '.', weightBytes: 0 },
      { threads: 1 },
    )
    const { y } = await session.run({ x: { shape: [2, 3], data: Float32Array.of(1, -2, 3, 1, -2, 3) } })
    await session.dispose()
    assert.deepEqual([...y.data], [2.5, -2, 6 + 2 ** -20])
  })

  it('multiplies alike in the form for every provider', async () => {
    const graph = new Graph('product')
    const x = graph.input('x', 'float32', ['rows', 2])
    graph.output('y', graph.product(x, graph.constant('float32', [1, 2, 3, 4, 5, 6], [3, 2])))
    const source = { name: 'product', weightsFolder: '.', weightBytes: 0 }
    for (const plainProducts of [false, true]) {
      const bytesFor = () => graph.write(unplaced, { plainProducts })
      const session = await openSession({ ...source, bytesFor }, { threads: 1 })
      const { y } = await session.run({ x: { shape: [1, 2], data: Float32Array.of(1, -1) } })
      await session.dispose()
      assert.deepEqual([...y.data], [-1, -1, -1])
    }
  })

  it('names its free sizes for whoever loads it', async () => {
    const graph = new Graph('names')
    graph.output('y', graph.input('x', 'float32', ['batch', 4, 'height']))
    const session = await openSession(
      { name: 'x', bytesFor: () => graph.write(unplaced), weightsFolder: '.', weightBytes: 0 },
      { threads: 1 },
    )
    assert.deepEqual(session.inputs[0].shape, ['batch', 4, 'height'])
    assert.deepEqual(session.outputs[0].shape, ['batch', 4, 'height'])
    await session.dispose()
  })

  it('refuses sizes that do not go together while it is made', () => {
    const graph = new Graph('wrong')
    const module = new Module(graph, noWeights)
    const x = graph.input('x', 'float32', ['batch', 4])
    assert.throws(
      () => add(module, x, graph.constant('float32', [1, 2, 3])),
      /Add of shapes \[batch,4\] and \[3\]: 4 does/,
    )
    const unknown = graph.input('z', 'float32', ['batch', 'size'])
    assert.throws(() => linear(module, unknown, 8), /linear of z: dimension -1 of \[batch,size\] must be known/)
    assert.deepEqual(splitLast(module, x, 2)[1].shape, ['batch', 2])
  })
})

function unplaced(): never {
  throw new Error('no weights were expected')
}
