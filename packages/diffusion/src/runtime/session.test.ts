import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loadComponent } from '../components/load-component.ts'
import { writeModel } from '../onnx/model-messages.ts'
import { assertClose, checkpointFolder, formula } from '../testing/reference.ts'
import { type GraphSource, openSession, type Session } from './session.ts'
import type { Tensor } from './tensor.ts'

/** A graph that gives its input back, as some exporter might have typed it. */
function echoGraph(type: 'float16' | 'int64' | 'float32', shape: (number | string)[]): GraphSource {
  const node = { operator: 'Identity', domain: '', name: 'echo', inputs: ['timestep'], outputs: ['y'], attributes: {} }
  const bytes = writeModel({
    name: 'echo',
    nodes: [node],
    initializers: [],
    inputs: [{ name: 'timestep', type, shape }],
    outputs: [{ name: 'y', type, shape }],
  })
  return { name: 'echo', bytesFor: () => bytes, weightsFolder: process.cwd(), weightBytes: 0 }
}

function echo(type: 'float16' | 'int64' | 'float32', shape: (number | string)[]): Promise<Session> {
  return openSession(echoGraph(type, shape), { threads: 1 })
}

const steps = (...values: number[]): Tensor => ({ shape: [values.length], data: Float32Array.from(values) })

describe('a session', () => {
  it('takes a timestep as an int64 scalar where its graph wants one', async () => {
    const session = await echo('int64', [])
    assert.deepEqual(session.inputs, [{ name: 'timestep', type: 'int64', shape: [] }])
    const { y } = await session.run({ timestep: steps(981, 981) })
    assert.deepEqual([y.shape.length, y.data[0]], [0, 981])
    await assert.rejects(session.run({ timestep: steps(981, 961) }), /Expected the shape \[\] for input timestep/)
    await session.dispose()
  })

  it('takes and gives float16 as float32', async () => {
    const session = await echo('float16', ['batch'])
    const { y } = await session.run({ timestep: steps(1 / 3, -2) })
    assert.deepEqual([...y.data], [0.333251953125, -2])
    await session.dispose()
  })

  it('gives results that a later run does not change', async () => {
    const session = await echo('float32', ['batch'])
    const first = await session.run({ timestep: steps(1, 2) })
    await session.run({ timestep: steps(3, 4) })
    assert.deepEqual([...first.y.data], [1, 2])
    await session.dispose()
  })

  it('refuses inputs that are missing, unknown, or of another shape', async () => {
    const session = await echo('float32', ['batch', 4])
    await assert.rejects(session.run({}), /Input timestep is missing/)
    await assert.rejects(session.run({ timestep: steps(1), other: steps(1) }), /no input other; there are timestep/)
    await assert.rejects(session.run({ timestep: steps(1, 2, 3, 4) }), /Expected the shape \[batch,4\]/)
    const short = { shape: [1, 4], data: new Float32Array(3) }
    await assert.rejects(session.run({ timestep: short }), /Expected 4 numbers for input timestep but received 3/)
    await session.dispose()
  })

  it('gives the same numbers whether it favours speed or memory', async () => {
    const results = []
    for (const favour of ['speed', 'memory'] as const) {
      const decoder = await loadComponent(checkpointFolder('taesd'), { graph: 'decoder', threads: 1, favour })
      results.push((await decoder.session.run({ latent_sample: formula([1, 4, 8, 8], 1) })).sample)
      await decoder.session.dispose()
    }
    assertClose(results[0], results[1], 1e-5)
  })

  it('runs on the first provider that takes it, and says why the others did not', async () => {
    const source = echoGraph('float32', [1])
    const said: string[] = []
    const session = await openSession(source, { providers: ['none-such', 'cpu'], log: text => said.push(text) })
    await session.dispose()
    assert.equal(session.provider, 'cpu')
    assert.match(said[0], /^echo: none-such does not take it \(.+\)$/)
    assert.equal(said[1], 'echo: runs on cpu')
    await assert.rejects(openSession(source, { providers: ['none-such'] }), /could not be opened .*none-such: /)
  })
})
