import assert from 'node:assert/strict'
import { mkdir, readdir, rename, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { Graph } from '../onnx/graph.ts'
import { openWeights, type Weights } from '../safetensors/open-weights.ts'
import { float32File } from '../testing/safetensors-file.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { placeWeights } from './place-weights.ts'
import { openSession } from './session.ts'

/** The sum of tensors a and b, by a graph that points into their files. */
async function sum({ tensors }: Weights): Promise<number> {
  const graph = new Graph('sum')
  const x = graph.input('x', 'float32', [1])
  const partial = graph.node('Add', [x, graph.stored(tensors.get('a')!)], x)
  graph.output('y', graph.node('Add', [partial, graph.stored(tensors.get('b')!)], x))
  const { folder, locate } = await placeWeights(graph.storedTensors)
  const session = await openSession(
    { name: 'sum', bytesFor: () => graph.write(locate), weightsFolder: folder, weightBytes: 8 },
    { threads: 1 },
  )
  const { y } = await session.run({ x: { shape: [1], data: Float32Array.of(100) } })
  await session.dispose()
  return y.data[0]
}

const file = (name: string, value: number) => float32File({ [name]: { shape: [1], data: Float32Array.of(value) } })
const index = JSON.stringify({ weight_map: { a: 'a.safetensors', b: 'b.safetensors' } })

describe('weights stay where they are', () => {
  it('in the shards of a folder, beside which nothing is written', async test => {
    const folder = await temporaryFolder(test)
    await writeFile(join(folder, 'model.safetensors.index.json'), index)
    await writeFile(join(folder, 'a.safetensors'), file('a', 1))
    await writeFile(join(folder, 'b.safetensors'), file('b', 2))
    const before = await readdir(folder)
    assert.equal(await sum(await openWeights(folder, { stem: 'model' })), 103)
    assert.deepEqual(await readdir(folder), before)
  })

  it('behind the links of a Hugging Face cache', async test => {
    const root = await temporaryFolder(test)
    const [blobs, snapshot] = [join(root, 'blobs'), join(root, 'snapshots', 'abc', 'unet')]
    await mkdir(blobs)
    await mkdir(snapshot, { recursive: true })
    await writeFile(join(blobs, 'index'), index)
    await writeFile(join(blobs, 'aaa'), file('a', 3))
    await writeFile(join(blobs, 'bbb'), file('b', 4))
    await symlink('../../../blobs/index', join(snapshot, 'model.safetensors.index.json'))
    await symlink('../../../blobs/aaa', join(snapshot, 'a.safetensors'))
    await symlink('../../../blobs/bbb', join(snapshot, 'b.safetensors'))
    assert.equal(await sum(await openWeights(snapshot, { stem: 'model' })), 107)
  })

  it('behind links into different folders', async test => {
    const root = await temporaryFolder(test)
    const folder = join(root, 'model')
    for (const name of ['one/deep', 'two', 'model']) await mkdir(join(root, name), { recursive: true })
    await writeFile(join(root, 'one/deep/a'), file('a', 5))
    await writeFile(join(root, 'two/b'), file('b', 6))
    await writeFile(join(folder, 'model.safetensors.index.json'), index)
    await symlink(join(root, 'one/deep/a'), join(folder, 'a.safetensors'))
    await symlink(join(root, 'two/b'), join(folder, 'b.safetensors'))
    assert.equal(await sum(await openWeights(folder, { stem: 'model' })), 111)
  })

  it('and one that has gone since is missed by name', async test => {
    const folder = await temporaryFolder(test)
    await writeFile(join(folder, 'model.safetensors.index.json'), index)
    await writeFile(join(folder, 'a.safetensors'), file('a', 1))
    await writeFile(join(folder, 'b.safetensors'), file('b', 2))
    const weights = await openWeights(folder, { stem: 'model' })
    await rename(join(folder, 'b.safetensors'), join(folder, 'c.safetensors'))
    await assert.rejects(sum(weights), { code: 'missing', message: /b\.safetensors is missing/ })
  })
})
