import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { missing, startTestServer, type TestServer } from '@sfumato/server/testing'
import { environmentProgram, pythonMissing } from '../../../../tools/python-environment.ts'
import { outputFolder } from '../testing/output-folder.ts'
import { curlCode } from './curl.ts'
import { pythonCode } from './python.ts'
import type { ShownRequest } from './request.ts'
import { typescriptCode } from './typescript.ts'

const awkward = 'A "quoted" word, it\'s $HOME, 100 % \\ back\nand a second line – größer'
const file = `bob's "best", photo.png`

/** The one picture that the test's painter reads no further than its first bytes. */
const png = Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), Buffer.alloc(50)])

let server: TestServer
let folder: string
const requests = (): Record<string, ShownRequest> => ({
  words: {
    server: server.url,
    slug: 'bria-text-to-image',
    fields: [
      ['prompt', awkward],
      ['steps_num', 30],
      ['enhance_image', false],
      ['seed', 7],
    ],
  },
  files: {
    server: server.url,
    slug: 'bria-replace-background',
    fields: [
      ['image', { file }],
      ['prompt', awkward],
      ['ref_images', [{ file }, { file: 'plain.png' }]],
      ['fast', true],
      ['seed', 8],
      ['output_format', 'png'],
    ],
  },
})

const run = (program: string, words: readonly string[]) =>
  new Promise<void>((resolve, reject) => {
    const env = { ...process.env, SEGMIND_API_KEY: server.key }
    execFile(program, words, { cwd: folder, env }, (error, out, err) =>
      error ? reject(new Error(`${out}${err}`, { cause: error })) : resolve(),
    )
  })

/** Runs what is shown and looks at what the server got and what the program wrote. */
const check = async (name: string, execute: () => Promise<void>) => {
  const { slug, fields } = requests()[name]
  await execute()
  const format = fields.find(([field]) => field === 'output_format')?.[1] ?? 'jpg'
  const seed = fields.find(([field]) => field === 'seed')![1]
  const written = await readFile(join(folder, `result.${format}`))
  assert.deepEqual([...written.subarray(1, 4)], [...Buffer.from('PNG')], written.toString().slice(0, 200))
  await rm(join(folder, `result.${format}`))
  const { requests: list } = (await (await server.call(`/v2/requests?model=${slug}&limit=1`)).json()) as {
    requests: { prompt: string; response_url: string }[]
  }
  // Forms carry ends of lines as carriage return and line feed; `fetch` makes them so.
  assert.equal(list[0].prompt.replaceAll('\r\n', '\n'), awkward)
  const result = (await (await server.call(list[0].response_url)).json()) as { seed: number; warning?: string }
  assert.equal(result.seed, seed)
  if (name === 'files')
    assert.equal(result.warning, `Received image:${png.length} ref_images:${png.length},${png.length}.`)
}

describe('the code that is shown runs as it is shown', () => {
  before(async () => {
    server = await startTestServer()
    // Inside the project, so that its packages are found as in a project that has installed them.
    await mkdir(outputFolder, { recursive: true })
    folder = await mkdtemp(join(outputFolder, 'code-'))
    for (const name of [file, 'plain.png']) await writeFile(join(folder, name), png)
  })
  after(async () => {
    await server.close()
    await rm(folder, { recursive: true })
  })

  for (const name of ['words', 'files']) {
    test(`curl, ${name}`, () => check(name, () => run('sh', ['-c', curlCode(requests()[name])])))

    test(`TypeScript, ${name}`, () =>
      check(name, async () => {
        await writeFile(join(folder, 'program.ts'), typescriptCode(requests()[name]))
        await run(process.execPath, ['--disable-warning=ExperimentalWarning', 'program.ts'])
      }))

    const withoutPython = pythonMissing()
    test(`Python, ${name}`, { skip: withoutPython === undefined ? false : missing('python', withoutPython) }, () =>
      check(name, async () => {
        await writeFile(join(folder, 'program.py'), pythonCode(requests()[name]))
        await run(environmentProgram('python'), ['program.py'])
      }),
    )
  }

  test('a key that is shown stands in the code, a hidden one never does', () => {
    for (const write of [curlCode, pythonCode, typescriptCode]) {
      assert.ok(write({ ...requests().words, key: server.key }).includes(server.key))
      assert.ok(!write(requests().words).includes('SG_'))
    }
  })
})
