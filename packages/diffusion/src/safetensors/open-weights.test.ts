import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { float32File } from '../testing/safetensors-file.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { openWeights } from './open-weights.ts'

const one = (name: string) => float32File({ [name]: { shape: [1], data: Float32Array.of(1) } })

async function folderWith(test: TestContext, files: Record<string, Uint8Array | string>): Promise<string> {
  const folder = await temporaryFolder(test)
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
  return folder
}

const index = (map: unknown) => JSON.stringify({ weight_map: map })

describe('the weights of a component', () => {
  it('come from one file', async test => {
    const folder = await folderWith(test, { 'model.safetensors': one('a') })
    const { source, tensors } = await openWeights(folder, { stem: 'model' })
    assert.equal(source, join(folder, 'model.safetensors'))
    assert.deepEqual([...tensors.keys()], ['a'])
  })

  it('come from the shards that an index lists', async test => {
    const folder = await folderWith(test, {
      'model.safetensors.index.json': index({ a: 'part-1.safetensors', b: 'part-2.safetensors' }),
      'part-1.safetensors': one('a'),
      'part-2.safetensors': one('b'),
    })
    const { tensors } = await openWeights(folder, { stem: 'model' })
    assert.equal(tensors.get('b')!.file, join(folder, 'part-2.safetensors'))
  })

  for (const name of ['model.safetensors.fp16.index.json', 'model.safetensors.index.fp16.json']) {
    it(`come from ${name} when the variant is asked for`, async test => {
      const folder = await folderWith(test, { [name]: index({ a: 'a.safetensors' }), 'a.safetensors': one('a') })
      assert.equal((await openWeights(folder, { stem: 'model', variant: 'fp16' })).tensors.size, 1)
    })
  }

  it('come from the one variant that is there where none is asked for', async test => {
    const folder = await folderWith(test, { 'model.fp16.safetensors': one('a') })
    assert.equal((await openWeights(folder, { stem: 'model' })).source, join(folder, 'model.fp16.safetensors'))
    assert.equal((await openWeights(folder, { stem: 'model', variant: 'fp16' })).tensors.size, 1)
  })

  it('are not chosen among several variants, but these are named', async test => {
    const folder = await folderWith(test, { 'model.fp16.safetensors': one('a'), 'model.bf16.safetensors': one('a') })
    const message = `${join(folder, 'model.safetensors')} is missing; the folder holds model.bf16.safetensors, model.fp16.safetensors instead`
    await assert.rejects(openWeights(folder, { stem: 'model' }), { message })
  })

  it('are not read from a pickle', async test => {
    const folder = await folderWith(test, { 'pytorch_model.bin': 'PK' })
    await assert.rejects(openWeights(folder, { stem: 'model' }), {
      code: 'format',
      message: /model\.safetensors is missing; pytorch_model\.bin is a pickle file/,
    })
  })

  it('of a missing shard, or of one without its tensor, are refused by name', async test => {
    const folder = await folderWith(test, {
      'model.safetensors.index.json': index({ a: 'part-1.safetensors', b: 'part-1.safetensors' }),
    })
    await assert.rejects(openWeights(folder, { stem: 'model' }), {
      code: 'missing',
      message: /part-1\.safetensors is missing/,
    })
    await writeFile(join(folder, 'part-1.safetensors'), one('a'))
    await assert.rejects(openWeights(folder, { stem: 'model' }), {
      code: 'missing',
      message: /part-1\.safetensors lacks tensor b/,
    })
  })

  it('are not read from outside the folder', async test => {
    const folder = await folderWith(test, { 'model.safetensors.index.json': index({ a: '../other.safetensors' }) })
    await assert.rejects(openWeights(folder, { stem: 'model' }), {
      code: 'damaged',
      message: /"\.\.\/other\.safetensors"/,
    })
  })

  it('of an index without a map are refused', async test => {
    const folder = await folderWith(test, { 'model.safetensors.index.json': '{}' })
    await assert.rejects(openWeights(folder, { stem: 'model' }), { code: 'damaged', message: /no weight_map/ })
  })

  it('of an empty or missing folder are missing', async test => {
    const folder = await folderWith(test, {})
    await assert.rejects(openWeights(folder, { stem: 'model' }), {
      code: 'missing',
      message: /model\.safetensors is missing$/,
    })
    await assert.rejects(openWeights(join(folder, 'no'), { stem: 'model' }), { code: 'missing', message: /no folder/ })
  })
})
