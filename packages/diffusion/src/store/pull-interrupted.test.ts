import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { stateOf } from './list-sets.ts'
import { pullSet } from './pull-set.ts'
import { isStoreError } from './store-error.ts'
import { exampleRepository, exampleSet, largeBytes } from './testing/example-set.ts'
import { startLocalHub } from './testing/local-hub.ts'
import { openSet } from './verify-set.ts'

const root = await mkdtemp(join(tmpdir(), 'sfumato-store-'))
after(() => rm(root, { recursive: true }))
const child = fileURLToPath(new URL('./testing/pull-in-child.ts', import.meta.url))

test('a pull whose process is killed in the middle goes on there, with the commit that it began with', async () => {
  const repository = { ...exampleRepository }
  await using hub = await startLocalHub([repository])
  const directory = join(root, 'killed')
  const pull = (name = 'example') =>
    pullSet({ directory, name, set: exampleSet, settings: { endpoint: hub.url, offline: false } })
  hub.faults.bytesPerSecond = 1_000_000
  const killed = spawn(process.execPath, [child, directory, hub.url], { stdio: 'ignore' })
  while (hub.sentBytes() < largeBytes / 2) await wait(5)

  await assert.rejects(pull(), error => isStoreError(error) && /Another process is pulling/.test(error.message))
  killed.kill('SIGKILL')
  await once(killed, 'exit')
  const state = await stateOf(directory, 'example')
  assert.ok(state.kind === 'partial' && state.doneBytes > largeBytes / 3)
  await assert.rejects(openSet(directory, 'example'), /example is not in .*; pull it first\./)

  const asked = hub.requests.length
  hub.faults.bytesPerSecond = 0
  // The branch has moved on: what has begun keeps its commit.
  Object.assign(repository, { commit: 'b'.repeat(40), files: [] })
  await assert.rejects(pull(), /no such revision of someone\/example/)
  Object.assign(repository, exampleRepository)
  const { folder, document } = await pull()
  for (const { path } of document.files) {
    const remotePath = path === 'vae/weights.safetensors' ? 'vae/model.safetensors' : path
    const { content } = exampleRepository.files.find(file => file.path === remotePath)!
    assert.deepEqual(await readFile(join(folder, path)), content)
  }
  const later = hub.requests.slice(asked)
  assert.ok(later.every(({ url }) => !url.startsWith('/api/')))
  const first = later.find(({ server }) => server === 'storage')
  assert.ok(Number(/^bytes=(\d+)-$/.exec(first?.range ?? '')?.[1]) > largeBytes / 3, first?.range)
  assert.deepEqual((await readdir(join(directory, '.partial'))).length, 0)
})

test('of two pulls of one set at a time one works and the other says so', async () => {
  await using hub = await startLocalHub([exampleRepository])
  const directory = join(root, 'two')
  const pull = () =>
    pullSet({ directory, name: 'example', set: exampleSet, settings: { endpoint: hub.url, offline: false } })
  const ends = await Promise.allSettled([pull(), pull()])
  assert.deepEqual(ends.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  const refused = ends.find(end => end.status === 'rejected')
  assert.match(String(refused?.reason), /Another process is pulling or removing example; wait for it to end\./)
})
