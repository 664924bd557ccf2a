import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { CheckpointSet } from './checkpoint-set.ts'
import { downloadFile } from './download.ts'
import type { PullEvent } from './gather.ts'
import { stateOf } from './list-sets.ts'
import { type PullOptions, pullSet } from './pull-set.ts'
import { isStoreError } from './store-error.ts'
import { exampleRepository, exampleSet, largeBytes } from './testing/example-set.ts'
import { type LocalHub, startLocalHub } from './testing/local-hub.ts'
import { verifySet } from './verify-set.ts'

const root = await mkdtemp(join(tmpdir(), 'sfumato-store-'))
after(() => rm(root, { recursive: true }))
let stores = 0
const newStore = (): string => join(root, `store-${stores++}`)

const pullFrom = (hub: LocalHub, options: Partial<PullOptions> = {}) =>
  pullSet({
    directory: newStore(),
    name: options.set?.name ?? exampleSet.name,
    set: exampleSet,
    settings: { endpoint: hub.url, offline: false },
    retryFirstMs: 1,
    ...options,
  })

const sentence = async (promise: Promise<unknown>): Promise<string> => {
  try {
    await promise
  } catch (error) {
    assert.ok(isStoreError(error), String((error as Error).stack))
    assert.doesNotMatch(error.message, /\n/)
    return error.message
  }
  throw new Error('It was not refused.')
}

const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex')
const remote = (path: string) => exampleRepository.files.find(file => file.path === path)!.content
const unet = 'unet/diffusion_pytorch_model.safetensors'

const withWanted = (path: string, change: object): CheckpointSet => ({
  ...exampleSet,
  parts: exampleSet.parts.map(part => ({
    ...part,
    files: part.files.map(file => (file.path === path ? { ...file, ...change } : file)),
  })),
})

test('a pull brings the wanted files byte for byte, pins the commit and every hash, and verifies', async () => {
  await using hub = await startLocalHub([exampleRepository])
  const events: PullEvent[] = []
  const directory = newStore()
  const { folder, document, already } = await pullFrom(hub, { directory, report: event => events.push(event) })
  assert.equal(already, false)
  assert.deepEqual(await readFile(join(folder, unet)), remote(unet))
  assert.deepEqual(await readFile(join(folder, 'vae/weights.safetensors')), remote('vae/model.safetensors'))
  const all = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile())
  assert.deepEqual(all.map(({ name }) => name).sort(), [
    'checkpoint.lock.json',
    'config.json',
    'diffusion_pytorch_model.safetensors',
    'merges.txt',
    'model_index.json',
    'weights.safetensors',
  ])
  assert.deepEqual(
    document.files.map(({ path, known, commit }) => [path, known, commit]),
    [
      ['model_index.json', 'computed', exampleRepository.commit],
      ['unet/config.json', 'computed', exampleRepository.commit],
      [unet, 'hub', exampleRepository.commit],
      ['tokenizer/merges.txt', 'computed', exampleRepository.commit],
      ['vae/weights.safetensors', 'hub', exampleRepository.commit],
    ],
  )
  for (const file of document.files) assert.equal(file.sha256, sha256(await readFile(join(folder, file.path))))
  assert.deepEqual(await verifySet({ directory, name: 'example' }), [])

  const [plan, ...rest] = events
  const totalBytes = document.files.reduce((sum, { bytes }) => sum + bytes, 0)
  assert.deepEqual(plan, { kind: 'plan', files: 5, totalBytes, missingBytes: totalBytes })
  const done = rest.map(event => (event.kind === 'progress' ? event.doneBytes : -1))
  assert.ok(done.length > 10 && done.every((bytes, index) => index === 0 || bytes >= done[index - 1]))
  assert.equal(done.at(-1), totalBytes)

  const before = hub.requests.length
  assert.equal((await pullFrom(hub, { directory })).already, true)
  assert.equal(hub.requests.length, before)
})

test('the token goes to the hub and never to the storage that it redirects to', async () => {
  await using hub = await startLocalHub([{ ...exampleRepository, gatedFor: 'hf_secret' }])
  await pullFrom(hub, { settings: { endpoint: hub.url, offline: false, token: 'hf_secret' } })
  const seen = (server: string) => new Set(hub.requests.filter(r => r.server === server).map(r => r.authorization))
  assert.deepEqual(seen('hub'), new Set(['Bearer hf_secret']))
  assert.deepEqual(seen('storage'), new Set([undefined]))
})

test('gated, missing and unknown repositories, revisions and files are told apart in one sentence', async () => {
  await using hub = await startLocalHub([{ ...exampleRepository, gatedFor: 'hf_secret' }])
  const settings = { endpoint: hub.url, offline: false, token: 'hf_other' }
  assert.match(await sentence(pullFrom(hub)), /someone\/example\/model_index\.json is gated: .*set HF_TOKEN/)
  assert.match(await sentence(pullFrom(hub, { settings })), /is gated: .*the account of HF_TOKEN may not read it/)
  const part = (change: object): CheckpointSet => ({ ...exampleSet, parts: [{ ...exampleSet.parts[0], ...change }] })
  const open = await startLocalHub([exampleRepository])
  await using _ = open
  assert.match(
    await sentence(pullFrom(open, { set: part({ repository: 'someone/else' }) })),
    /someone\/else.*does not exist/,
  )
  assert.match(
    await sentence(pullFrom(open, { set: part({ revision: 'old' }) })),
    /no such revision of someone\/example/,
  )
  const files = [{ path: 'unet/model.onnx' }]
  assert.match(
    await sentence(pullFrom(open, { set: part({ files }) })),
    /someone\/example at aaaaaaaaaaaa has no unet\/model\.onnx\./,
  )
})

test('lost connections go on where they broke, each with the content that was promised', async () => {
  await using hub = await startLocalHub([exampleRepository])
  Object.assign(hub.faults, { cutAfterBytes: 300_000, cuts: 4 })
  const retries: string[] = []
  const { folder } = await pullFrom(hub, {
    report: event => event.kind === 'retry' && retries.push(event.path),
  })
  assert.deepEqual(await readFile(join(folder, unet)), remote(unet))
  assert.deepEqual(retries, [unet, unet, unet, unet])
  const ranged = hub.requests.filter(({ server, range }) => server === 'storage' && range)
  assert.deepEqual(
    ranged.map(({ range }) => range),
    ['bytes=300000-', 'bytes=600000-', 'bytes=900000-', 'bytes=1200000-'],
  )
  assert.ok(ranged.every(({ ifRange }) => ifRange?.startsWith('"')))
})

test('content that was replaced meanwhile, and a server without ranges, begin anew', async () => {
  for (const fault of [{ tagSuffix: '-new' }, { ignoreRanges: true }]) {
    await using hub = await startLocalHub([exampleRepository])
    Object.assign(hub.faults, { cutAfterBytes: 1_000_000, cuts: 1 })
    const { folder } = await pullFrom(hub, {
      report: event => event.kind === 'retry' && Object.assign(hub.faults, fault),
    })
    assert.deepEqual(await readFile(join(folder, unet)), remote(unet))
  }
})

test('a busy hub is asked again, and a broken one only so often', async () => {
  await using hub = await startLocalHub([exampleRepository])
  hub.faults.failures = 2
  await pullFrom(hub)
  hub.faults.failures = 1_000_000
  assert.match(await sentence(pullFrom(hub)), /The list of files of someone\/example cannot be had: .* answers 503\./)
  assert.ok(1_000_000 - hub.faults.failures <= 4)
})

test('endless lists, redirects and lost connections end', async () => {
  await using hub = await startLocalHub([exampleRepository])
  hub.faults.endlessList = true
  assert.match(await sentence(pullFrom(hub)), /takes more than 100 questions/)
  hub.faults.endlessList = false
  hub.faults.redirectLoop = true
  assert.match(await sentence(pullFrom(hub)), /redirects more than 5 times/)
  hub.faults.redirectLoop = false
  Object.assign(hub.faults, { cutAfterBytes: 0, cuts: 1_000_000 })
  assert.match(await sentence(pullFrom(hub)), /model_index\.json could not be downloaded: .*kept/)
  assert.ok(hub.requests.length < 150)
})

test('a damaged download is fetched once more, then refused by name, and nothing of the set is to be seen', async () => {
  for (const path of [unet, 'unet/config.json']) {
    await using hub = await startLocalHub([exampleRepository])
    const directory = newStore()
    hub.faults.corrupt.add(path)
    const retried = await pullFrom(hub, {
      directory: newStore(),
      report: event => event.kind === 'retry' && hub.faults.corrupt.clear(),
    })
    assert.deepEqual(await readFile(join(retried.folder, path)), remote(path))
    hub.faults.corrupt.add(path)
    const words = await sentence(pullFrom(hub, { directory }))
    assert.ok(words.startsWith(`${path} of someone/example is not what it should be: its `), words)
    assert.deepEqual((await readdir(directory)).sort(), ['.locks', '.partial'])
    assert.equal((await stateOf(directory, 'example')).kind, 'partial')
    hub.faults.corrupt.clear()
    const { folder } = await pullFrom(hub, { directory })
    assert.deepEqual(await readFile(join(folder, path)), remote(path))
  }
})

test("a hash of the catalogue counts, against the hub's word and against the content", async () => {
  await using hub = await startLocalHub([exampleRepository])
  const other = '0'.repeat(64)
  const said = await sentence(pullFrom(hub, { set: withWanted('unet/*.safetensors', { sha256: other }) }))
  assert.equal(
    said,
    `someone/example/${unet}: the catalogue expects SHA-256 ${other}, the hub has ${sha256(remote(unet))}.`,
  )
  assert.match(
    await sentence(pullFrom(hub, { set: withWanted('tokenizer/merges.txt', { sha256: other }) })),
    /^tokenizer\/merges\.txt of someone\/example is not what it should be: its SHA-256 is [0-9a-f]{64}, expected 0{64}\.$/,
  )
  const set = withWanted('tokenizer/merges.txt', { sha256: sha256(remote('tokenizer/merges.txt')) })
  const { document } = await pullFrom(hub, { set })
  assert.equal(document.files.find(({ path }) => path === 'tokenizer/merges.txt')?.known, 'catalogue')
  assert.match(
    await sentence(pullFrom(hub, { set: withWanted('model_index.json', { bytes: 3 }) })),
    /someone\/example\/model_index\.json: the catalogue expects a size of 3, the hub has 43\./,
  )
})

test('a set larger than the disk is refused before a byte of it is fetched', async () => {
  const files = exampleRepository.files.map(file => (file.path === unet ? { ...file, listedBytes: 9e15 } : file))
  await using hub = await startLocalHub([{ ...exampleRepository, files }])
  assert.match(await sentence(pullFrom(hub)), /store-\d+ has [\d.]+ [TGM]B free, 9\.0 PB are needed: make room/)
  assert.ok(hub.requests.every(({ url }) => !url.includes('/resolve/')))
})

test('pickle files and odd paths are refused by name, whatever the catalogue wants', async () => {
  await using hub = await startLocalHub([
    {
      ...exampleRepository,
      files: [...exampleRepository.files, { path: 'unet/../../x.json', content: Buffer.from('{}') }],
    },
  ])
  const wanting = (path: string): CheckpointSet => ({
    ...exampleSet,
    parts: [{ ...exampleSet.parts[0], files: [{ path }] }],
  })
  assert.match(
    await sentence(pullFrom(hub, { set: wanting('unet/*') })),
    /^unet\/diffusion_pytorch_model\.bin is a pickle file, which can run code/,
  )
  assert.match(await sentence(pullFrom(hub, { set: wanting('unet/../../x.json') })), /is not a plain path/)
  assert.match(await sentence(pullFrom(hub, { set: wanting('.gitattributes') })), /is not of a kind that is taken/)
  assert.match(await sentence(pullFrom(hub, { name: '../example' })), /is no name of a set/)
})

test('weights that are cut short, pointers and broken JSON on the hub itself are named', async () => {
  const damaged: [path: string, content: Buffer, words: RegExp][] = [
    [unet, remote(unet).subarray(0, largeBytes / 2), /its header tells of \d+ bytes, there are 1000000\./],
    [unet, Buffer.from('no'), /it has no safetensors header/],
    [
      'vae/model.safetensors',
      Buffer.from('version https://git-lfs.github.com/spec/v1\noid x\n'),
      /weights\.safetensors cannot be used: it is a Git LFS pointer/,
    ],
    ['unet/config.json', Buffer.from('{'), /unet\/config\.json cannot be used: it is not JSON/],
  ]
  for (const [path, content, words] of damaged) {
    const files = exampleRepository.files.map(file => (file.path === path ? { ...file, content } : file))
    await using hub = await startLocalHub([{ ...exampleRepository, files }])
    assert.match(await sentence(pullFrom(hub)), words)
  }
})

test('a server that sends more than it lists is cut off, and a full disk is told as such', async () => {
  const merges = 'tokenizer/merges.txt'
  const files = exampleRepository.files.map(file => (file.path === merges ? { ...file, listedBytes: 3 } : file))
  await using hub = await startLocalHub([{ ...exampleRepository, files }])
  assert.match(await sentence(pullFrom(hub)), /^tokenizer\/merges\.txt: the server sends more than the 3 bytes/)
  if (process.platform !== 'linux') return
  const part = join(root, 'full.part')
  await symlink('/dev/full', part)
  const { name: repository, commit } = exampleRepository
  const file = { path: unet, repository, commit, remotePath: unet, bytes: remote(unet).length, known: 'hub' } as const
  const settings = { endpoint: hub.url, offline: false }
  assert.match(
    await sentence(downloadFile(file, part, { settings })),
    /^The disk is full: unet\/\S+ cannot be written\. What has come is kept; make room and go on\.$/,
  )
})

test('an aborted pull throws the reason and goes on later', async () => {
  await using hub = await startLocalHub([exampleRepository])
  hub.faults.bytesPerSecond = 4_000_000
  const stop = new AbortController()
  const reason = new Error('enough')
  const directory = newStore()
  const pulling = pullFrom(hub, {
    directory,
    signal: stop.signal,
    report: event => event.kind === 'progress' && event.doneBytes > 500_000 && stop.abort(reason),
  })
  await assert.rejects(pulling, error => error === reason)
  const state = await stateOf(directory, 'example')
  assert.ok(state.kind === 'partial' && state.doneBytes > 500_000 && state.totalBytes > largeBytes)
  hub.faults.bytesPerSecond = 0
  const { folder } = await pullFrom(hub, { directory })
  assert.deepEqual(await readFile(join(folder, unet)), remote(unet))
  const ranged = hub.requests.filter(({ server, range }) => server === 'storage' && range)
  assert.equal(ranged.length, 1)
  assert.ok(Number(ranged[0].range!.slice('bytes='.length, -1)) > 450_000)
})

test('terms that must be agreed to are asked for before anything is fetched, and the agreement is kept', async () => {
  await using hub = await startLocalHub([exampleRepository])
  const acceptance = { name: 'Example licence', url: 'https://example.org/licence' }
  const set = { ...exampleSet, acceptance }
  assert.match(
    await sentence(pullFrom(hub, { set })),
    /must be agreed to first: Example licence \(https:\/\/example\.org\/licence\)\.$/,
  )
  assert.equal(hub.requests.length, 0)
  assert.deepEqual((await pullFrom(hub, { set, accepted: true })).document.accepted, acceptance)
})
