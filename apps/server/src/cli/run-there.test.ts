import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Sfumato } from '@sfumato/client'
import { drawScene } from '@sfumato/raster/testing'
import { startTestServer } from '../testing/start-test-server.ts'

const program = fileURLToPath(new URL('../../bin/sfumato.js', import.meta.url))
const directory = await mkdtemp(join(tmpdir(), 'sfumato-there-'))
const server = await startTestServer()
const client = new Sfumato(server)
after(async () => {
  await server.close()
  await rm(directory, { recursive: true })
})

const start = (args: string[], environment: Record<string, string> = {}) => {
  const env = { PATH: process.env.PATH, SFUMATO_URL: server.url, SEGMIND_API_KEY: server.key, ...environment }
  let child: ReturnType<typeof execFile> | undefined
  const ended = new Promise<{ code: number; out: string; err: string }>(resolve => {
    child = execFile(process.execPath, [program, 'run', ...args], { env }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
  })
  return { child: child as ReturnType<typeof execFile>, ended }
}

test('run has a picture painted by the server that the environment names, with files in and out', async () => {
  const image = join(directory, 'größe.png')
  const out = join(directory, 'out.png')
  await writeFile(image, await drawScene(1, 60, 40))
  const bytes = (await readFile(image)).length
  const args = ['replace-background', '--image', image, '--ref-images', image, image, '--seed', '7', '--fast', 'true']
  const { code, out: said, err } = await start([...args, '--prompt', 'x', '--out', out]).ended
  assert.equal(code, 0, err)
  assert.match(said, /out\.png: 1 x 1, image\/png, \d+ bytes\n$/)
  assert.match(err, new RegExp(`^Warning: Received image:${bytes} ref_images:${bytes},${bytes}\\.$`, 'm'))
  assert.match(err, /^Engine: instant \(a preview, .*\)\. Seed: 7\. Cost: 0\.04 credits\.$/m)
  const [last] = (await client.history({ limit: 1 })).requests
  assert.equal(last.prompt, 'x')
  assert.deepEqual(await readFile(out), Buffer.from(await (await fetch(last.url as string)).arrayBuffer()))
})

test('Ctrl-C cancels the request at the server and ends with 130', async () => {
  const { child, ended } = start(['text-to-image', '--prompt', 'slow 20000', '--out', join(directory, 'never.png')])
  const running = async () => {
    const { requests } = await client.history({ model: 'bria-text-to-image', limit: 1 })
    return requests.find(({ state }) => state === 'PROCESSING')
  }
  let request = await running()
  while (!request) request = await running()
  child.kill('SIGINT')
  const { code, err } = await ended
  assert.equal(code, 130)
  assert.match(err, /^Interrupted\.\n$/m)
  const status = await client.job(request.requestId).status()
  assert.equal(status.state === 'FAILED' && status.code, 'cancelled')
  await assert.rejects(readFile(join(directory, 'never.png')), { code: 'ENOENT' })
})

test('what goes wrong is one sentence with its word, and a failing exit code', async () => {
  const out = ['--out', join(directory, 'x.png')]
  const failures: [args: string[], environment: Record<string, string>, line: RegExp][] = [
    [
      ['--prompt', 'blocked'],
      {},
      /^`prompt` was blocked: violence\. \(content_moderation, request [0-9a-f-]{36}\)\n$/m,
    ],
    [['--prompt', 'x'], { SEGMIND_API_KEY: 'SG_wrong' }, /^.* \(unauthorized\)\n$/m],
    [['--prompt', 'x', '--seed', 'one'], {}, /^`seed` must be a whole number .*\n$/m],
  ]
  for (const [args, environment, line] of failures) {
    const { code, err } = await start(['text-to-image', ...args, ...out], environment).ended
    assert.equal(code, 1)
    assert.match(err, line)
  }
  const missing = await start(['enhance-image', '--image', '/no.png', ...out]).ended
  assert.deepEqual([missing.code, missing.err], [1, '--image: /no.png cannot be read (ENOENT).\n'])
})

test('a picture that could not be written is not painted; one that is not written after all is said to be where it is', async () => {
  const { credits } = await client.credits()
  const early = await start(['text-to-image', '--prompt', 'x', '--out', '/nowhere/x.png']).ended
  assert.deepEqual([early.code, early.err], [1, '--out: nothing can be written to /nowhere (ENOENT).\n'])
  assert.equal((await client.credits()).credits, credits)
  const late = await start(['text-to-image', '--prompt', 'x', '--out', directory]).ended
  assert.equal(late.code, 1)
  assert.match(late.err, /could not be written: EISDIR.* The picture is at http:\/\/\S+\.png\n$/s)
})

test('a server that is not there is named', async () => {
  const gone = await startTestServer()
  await gone.close()
  const { code, err } = await start(['text-to-image', '--prompt', 'x', '--out', 'x.png'], { SFUMATO_URL: gone.url })
    .ended
  assert.equal(code, 1)
  assert.match(err, /^The server could not be reached: .*ECONNREFUSED.*$/m)
  assert.ok(err.endsWith(`(${gone.url})\n`), err)
})
