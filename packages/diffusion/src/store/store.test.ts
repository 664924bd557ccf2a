import assert from 'node:assert/strict'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { namesInStore, stateOf } from './list-sets.ts'
import { type PullOptions, pullSet } from './pull-set.ts'
import { removeSet } from './remove-set.ts'
import { exampleRepository, exampleSet, safetensorsOf } from './testing/example-set.ts'
import { startLocalHub } from './testing/local-hub.ts'
import { openSet, verifySet } from './verify-set.ts'

const root = await mkdtemp(join(tmpdir(), 'sfumato-store-'))
after(() => rm(root, { recursive: true }))
const offline = { endpoint: 'http://127.0.0.1:9', offline: true }
const unet = 'unet/diffusion_pytorch_model.safetensors'

const clone = join(root, 'clone')
for (const { path, content } of exampleRepository.files) {
  await mkdir(dirname(join(clone, path)), { recursive: true })
  await writeFile(join(clone, path), content)
}
let stores = 0
const newStore = (): string => join(root, `store-${stores++}`)
const pullClone = (options: Partial<PullOptions> = {}) =>
  pullSet({ directory: newStore(), name: 'example', set: exampleSet, settings: offline, from: clone, ...options })

test('without a network a set comes from a clone, links included, or from another store', async () => {
  const linked = join(root, 'linked')
  await cp(clone, linked, { recursive: true })
  await rename(join(linked, unet), join(root, 'blob'))
  await symlink(join(root, 'blob'), join(linked, unet))
  const first = await pullClone({ from: linked })
  const second = await pullClone({ from: first.folder })
  assert.deepEqual(second.document.files, first.document.files)
  assert.deepEqual(
    await readFile(join(second.folder, 'vae/weights.safetensors')),
    await readFile(join(clone, 'vae/model.safetensors')),
  )
  assert.equal(second.document.source, first.folder)
})

test('without a network and a folder one sentence says what to do', async () => {
  await assert.rejects(pullClone({ from: undefined }), /^Error: example is not here and HF_HUB_OFFLINE is set: pull it/)
})

test('a folder that lacks a file, or has another than its own list says, is refused by name', async () => {
  const { folder } = await pullClone()
  const damaged = join(root, 'damaged')
  await cp(folder, damaged, { recursive: true })
  await writeFile(join(damaged, 'tokenizer/merges.txt'), 'x y\n')
  await assert.rejects(
    pullClone({ from: damaged }),
    /damaged\/tokenizer\/merges\.txt is not what it should be: its SHA/,
  )
  await rm(join(damaged, 'tokenizer/merges.txt'))
  await assert.rejects(pullClone({ from: damaged }), /damaged has no tokenizer\/merges\.txt\./)
  await assert.rejects(pullClone({ from: join(root, 'none') }), /none cannot be read as a folder: ENOENT\./)
})

test("a checkpoint of one's own is taken in under a new name, pickle files left behind", async () => {
  const directory = newStore()
  const { document, folder } = await pullClone({ directory, name: 'my-own', set: undefined })
  assert.deepEqual(
    document.files.map(({ path }) => path),
    ['model_index.json', 'tokenizer/merges.txt', 'unet/config.json', unet, 'vae/model.safetensors'],
  )
  assert.deepEqual(await namesInStore(directory), ['my-own'])
  assert.equal((await openSet(directory, 'my-own')).folder, folder)
  const pickled = join(root, 'pickled')
  await mkdir(pickled)
  await writeFile(join(pickled, 'model.ckpt'), 'x')
  await assert.rejects(
    pullClone({ name: 'other', set: undefined, from: pickled }),
    /pickled holds no \.safetensors and no \.onnx file; model\.ckpt is a pickle file/,
  )
  await writeFile(join(pickled, 'model.safetensors'), safetensorsOf(3, 100).subarray(0, 90))
  await assert.rejects(
    pullClone({ name: 'other', set: undefined, from: pickled }),
    /model\.safetensors cannot be used: its header tells of \d+ bytes, there are 90\./,
  )
})

test('verify names a flipped byte, a short and a missing file; opening sees the sizes', async () => {
  const directory = newStore()
  const { folder } = await pullClone({ directory })
  assert.deepEqual(await verifySet({ directory, name: 'example' }), [])
  const content = await readFile(join(folder, unet))
  content[1_000_000] ^= 4
  await writeFile(join(folder, unet), content)
  assert.match(
    (await verifySet({ directory, name: 'example' })).join('|'),
    /^unet\/\S+ has changed: its SHA-256 is [^|]+$/,
  )
  await openSet(directory, 'example')
  await truncate(join(folder, unet), 7)
  await rm(join(folder, 'model_index.json'))
  assert.deepEqual(await verifySet({ directory, name: 'example' }), [
    'model_index.json is missing',
    `${unet} has 7 bytes, expected ${content.length}`,
  ])
  await assert.rejects(
    openSet(directory, 'example'),
    /model_index\.json is missing; remove example and pull it again\./,
  )
  await writeFile(join(folder, 'checkpoint.lock.json'), '{}')
  await assert.rejects(openSet(directory, 'example'), /checkpoint\.lock\.json is damaged/)
  assert.equal((await stateOf(directory, 'example')).kind, 'damaged')
})

test("verify believes the catalogue's hash over what lies in the folder", async () => {
  const directory = newStore()
  await pullClone({ directory })
  const files = [{ path: 'model_index.json', sha256: 'f'.repeat(64) }]
  const set = { ...exampleSet, parts: [{ ...exampleSet.parts[0], files }] }
  assert.match(
    (await verifySet({ directory, name: 'example', set })).join(),
    /^model_index\.json has changed: .* expected f{64}$/,
  )
})

test('remove leaves nothing, of a finished and of an unfinished set', async () => {
  const directory = newStore()
  const { document } = await pullClone({ directory })
  const bytes = document.files.reduce((sum, file) => sum + file.bytes, 0)
  assert.ok((await removeSet(directory, 'example')) > bytes)
  await using hub = await startLocalHub([exampleRepository])
  const stop = new AbortController()
  const settings = { endpoint: hub.url, offline: false }
  const report = () => stop.abort(new Error('stopped'))
  await assert.rejects(pullClone({ directory, from: undefined, settings, signal: stop.signal, report }), /stopped/)
  assert.equal((await stateOf(directory, 'example')).kind, 'partial')
  await removeSet(directory, 'example')
  for (const entry of await readdir(directory)) assert.deepEqual(await readdir(join(directory, entry)), [], entry)
  assert.deepEqual(await stateOf(directory, 'example'), { kind: 'absent' })
  await assert.rejects(removeSet(directory, 'example'), /There is nothing of example in/)
})

test('a folder that no pull made is not overwritten', async () => {
  const directory = newStore()
  await cp(clone, join(directory, 'example'), { recursive: true })
  await assert.rejects(pullClone({ directory }), /is no finished pull: remove it, or move it elsewhere/)
})
