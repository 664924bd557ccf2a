import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { InputError, Sfumato } from '../index.ts'
import { createMock } from '../testing/index.ts'
import { fileOf, save } from './index.ts'

const directory = await mkdtemp(join(tmpdir(), 'sfumato-files-'))
after(() => rm(directory, { recursive: true }))

test('files go in by path or file address, and results come out as whole files', async () => {
  const path = join(directory, 'größe 1.png')
  await writeFile(path, 'a picture')
  const mock = createMock()
  const client = new Sfumato(mock)
  const result = await client.run('bria-replace-background', {
    image: await fileOf(path),
    ref_images: [await fileOf(pathToFileURL(path))],
  })
  const { image, ref_images } = mock.calls[0].pictures
  assert.deepEqual(
    [image, ref_images].map(([picture]) => new TextDecoder().decode(picture.bytes)),
    ['a picture', 'a picture'],
  )
  const out = join(directory, 'out.png')
  await save(result, out)
  assert.deepEqual(new Uint8Array(await readFile(out)), await result.bytes())
  assert.deepEqual((await readdir(directory)).sort(), ['größe 1.png', 'out.png'])
})

test('a file that is not there is one sentence, and a folder that is not there leaves nothing behind', async () => {
  await assert.rejects(fileOf('/nowhere/x.png'), error => {
    assert.ok(InputError.isInstance(error))
    assert.equal(error.message, '/nowhere/x.png cannot be read (ENOENT).')
    return true
  })
  const result = await new Sfumato(createMock()).run('bria-text-to-image', { prompt: 'x' })
  await assert.rejects(save(result, '/nowhere/x.png'), { code: 'ENOENT' })
})
