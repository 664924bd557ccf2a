import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { diskStorage } from './disk-storage.ts'
import { hourMs, newStore, png, temporaryFolder } from './testing/new-store.ts'

const root = await temporaryFolder()
let stores = 0

const newDiskStore = () => {
  const directory = join(root, `store-${stores++}`)
  const work = join(directory, 'work')
  return { ...newStore(diskStorage(directory, work), work), directory }
}

test('only the server’s own user may read the files and folders', { skip: process.platform === 'win32' }, async () => {
  const { store, directory } = newDiskStore()
  const work = store.workPath('request-1', 1)
  await writeFile(work, png, { mode: 0o644 })
  await store.putOutput('request-1', 'image.png', work)
  await store.putUpload(png, 'png')
  await store.saveInput('request-2', 'image', 0, png)
  await store.saveWork('request-2', 1, 'mask', 0, png)
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  assert.ok(entries.length > 8)
  for (const entry of entries) {
    const { mode } = await stat(join(entry.parentPath, entry.name))
    assert.equal(mode & 0o777, entry.isFile() ? 0o600 : 0o700, entry.name)
  }
})

test('a token cannot leave the folder', async () => {
  const { store, directory } = newDiskStore()
  await writeFile(join(directory, 'secret'), 'secret')
  const { token } = await store.putUpload(png, 'png')
  for (const name of ['../secret', '../../secret', '../../../secret']) {
    assert.equal(await store.open('uploads', token, name), null)
    assert.equal(await store.open('uploads', name, 'upload.png'), null)
    await store.remove('uploads', name)
  }
  assert.ok(existsSync(join(directory, 'secret')))
})

test('a sweep stops after a batch of 500 and goes on at the next', async () => {
  const { store, clock, directory } = newDiskStore()
  const { token } = await store.putUpload(png, 'png')
  const [folder] = await readdir(join(directory, 'uploads'))
  for (let index = 1; index < 520; index++) {
    const other = token.slice(0, 12) + index.toString(16).padStart(32, '0')
    await writeFile(join(directory, 'uploads', folder, `${other}.upload.png`), '')
  }
  clock.nowMs += 30 * 24 * hourMs
  assert.equal(await store.sweep(clock.nowMs), 500)
  assert.equal(await store.sweep(clock.nowMs), 20)
  assert.equal(await store.sweep(clock.nowMs), 0)
  assert.deepEqual(await readdir(join(directory, 'uploads')), [])
})

test('files that are not the store’s are left alone by the sweep and do not hold it up', async () => {
  const { store, clock, directory } = newDiskStore()
  await store.putUpload(png, 'png')
  await writeFile(join(directory, 'uploads', '.note'), 'somebody’s')
  clock.nowMs += 25 * hourMs
  assert.equal(await store.sweep(clock.nowMs), 1)
  assert.deepEqual(await readdir(join(directory, 'uploads')), ['.note'])
})

test('an upload that cannot be written leaves nothing behind', async () => {
  const { store, directory, workDirectory } = newDiskStore()
  await rm(join(directory, 'uploads'), { recursive: true })
  await writeFile(join(directory, 'uploads'), 'a file where the folder should be')
  await assert.rejects(store.putUpload(png, 'png'))
  assert.deepEqual(await readdir(workDirectory), [])
})
