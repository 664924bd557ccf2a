import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { drawScene } from '@sfumato/raster/testing'
import { openSqlite } from '../rows/open-sqlite.ts'
import { startTestServer } from '../testing/start-test-server.ts'
import { startProgressBar } from './progress-bar.ts'

const program = fileURLToPath(new URL('../../bin/sfumato.js', import.meta.url))
const dataDir = await mkdtemp(join(tmpdir(), 'sfumato-cli-'))
after(() => rm(dataDir, { recursive: true }))
await (await openSqlite(dataDir, Date.now())).close()

const sfumato = (args: string[], environment: Record<string, string> = {}) =>
  new Promise<{ code: number; out: string; err: string }>(resolve => {
    const env = { PATH: process.env.PATH, SFUMATO_DATA_DIR: dataDir, ...environment }
    execFile(process.execPath, [program, ...args], { env }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err })
    })
  })

test('keys are made, listed by their beginning only, and revoked', async () => {
  const made = await sfumato(['keys', 'create', '--label', 'shop', '--credits', '12.5'])
  assert.equal(made.code, 0, made.err)
  const secret = made.out.trim()
  assert.match(secret, /^SG_[0-9a-f]{32}$/)
  const listed = await sfumato(['keys', 'list'])
  assert.match(listed.out, new RegExp(`${secret.slice(0, 8)} +shop +use +12\\.5`))
  assert.ok(!listed.out.includes(secret))
  const revoked = await sfumato(['keys', 'revoke', secret.slice(0, 8)])
  assert.match(revoked.out, /revoked/)
  assert.equal((await sfumato(['keys', 'revoke', 'SG_nobody'])).code, 1)
})

test('what a key may do is set when it is made and later, and put back', async () => {
  const made = await sfumato(['keys', 'create', '--label', 'set', '--max-queued', '5', '--models', 'bria-gen-fill'])
  assert.equal(made.code, 0, made.err)
  const prefix = made.out.slice(0, 8)
  const set = await sfumato(['keys', 'set', prefix, '--priority', '2', '--spend-per-day', '1.5', '--models', 'default'])
  assert.match(set.out, /: priority 2, queued 5, 1\.5 credits a day\.\n$/)
  assert.match((await sfumato(['keys', 'list'])).out, new RegExp(`${prefix} .*priority 2, queued 5`))
  const wrong = await sfumato(['keys', 'set', prefix, '--models', 'bria-nothing'])
  assert.equal(wrong.code, 1)
  assert.match(wrong.err, /There is no model "bria-nothing"/)
})

test('credits are shown and added, also beside a running server', async () => {
  const server = await startTestServer({ dataDir, config: { firstCredits: 3 } })
  const prefix = server.key.slice(0, 8)
  const added = await sfumato(['credits', '--key-prefix', prefix, '--add', '2'])
  assert.equal(added.code, 0, added.err)
  assert.match(added.out, new RegExp(`${prefix} +5 +0 +0`))
  assert.deepEqual(await (await server.call('/v1/get-user-credits')).json(), {
    credits: 5,
    'free-credits': 0,
    scope: 'use',
  })
  await server.close()
})

test('usage, the queue and pauses are looked at beside a running server', async () => {
  const server = await startTestServer({ dataDir })
  const submit = async () =>
    ((await (await server.post('/v2/bria-text-to-image', { prompt: 'x' })).json()) as { request_id: string }).request_id
  await server.ended(await submit())
  assert.match((await sfumato(['usage'])).out, /\d{4}-\d\d-\d\d +bria-text-to-image +1 +0\.04/)
  assert.match((await sfumato(['usage', '--from', 'monday'])).err, /Expected a day like/)
  assert.equal((await sfumato(['models', 'pause', 'bria-text-to-image'])).code, 0)
  await new Promise(resolve => setTimeout(resolve, 1_200))
  const waiting = await submit()
  assert.match((await sfumato(['queue'])).out, new RegExp(`${waiting} .*bria-text-to-image +v2 +QUEUED`))
  await sfumato(['models', 'resume', 'bria-text-to-image'])
  assert.equal((await server.ended(waiting)).status, 'COMPLETED')
  assert.match((await sfumato(['models', 'pause', 'bria-nothing'])).err, /There are bria-gen-fill/)
  await server.close()
})

test('webhooks get a secret before they get an address, and deliveries are listed', async () => {
  const prefix = (await sfumato(['keys', 'create'])).out.slice(0, 8)
  const early = await sfumato(['keys', 'set', prefix, '--webhook-url', 'https://shop.example/hook'])
  assert.match(early.err, /has no webhook secret; make one with/)
  assert.match((await sfumato(['keys', 'webhook-secret', prefix])).out, /^whsec_[A-Za-z0-9+/]{43}=\n$/)
  const set = await sfumato(['keys', 'set', prefix, '--webhook-url', 'https://shop.example/hook'])
  assert.match(set.out, /webhook shop\.example\.\n$/)
  assert.match((await sfumato(['webhooks', 'list'])).out, /^delivery +request +attempts/)
  assert.match((await sfumato(['webhooks', 'redeliver', '--all-dead'])).out, /^0 deliveries begin again/)
  assert.match((await sfumato(['webhooks', 'redeliver', 'msg_none'])).err, /no delivery "msg_none" that has ended/)
  assert.match((await sfumato(['webhooks', 'redeliver'])).err, /Name one delivery/)
})

test('models are listed with what they cost', async () => {
  const { out } = await sfumato(['models'], { SFUMATO_PRICE: '0.07' })
  assert.match(out, /bria-expand-image +preview +0\.07 +Expand image/)
})

test('what cannot be done is one clear line and a failing exit code', async () => {
  const expected: [args: string[], environment: Record<string, string>, line: RegExp][] = [
    [['serve'], { SFUMATO_PROT: '1' }, /^There is no SFUMATO_PROT\. The nearest is SFUMATO_PORT\.\n$/],
    [['keys', 'list'], { SFUMATO_DATA_DIR: '/nowhere' }, /^There is no database in \/nowhere\..*\n$/],
    [
      ['run', 'enhance-image', '--image', '/no.png', '--out', '/tmp/x.png'],
      {},
      /^--image: \/no\.png cannot be read \(ENOENT\)\.\n$/,
    ],
    [
      ['run', 'text-to-image', '--prompt', 'x', '--seed', 'one', '--out', '/tmp/x.png'],
      {},
      /`seed` must be a whole number/,
    ],
    [['run', 'gen-fill', '--out', '/tmp/x.png'], {}, /required option '--image/],
    [['paint'], {}, /unknown command 'paint'/],
  ]
  for (const [args, environment, line] of expected) {
    const { code, err } = await sfumato(args, environment)
    assert.equal(code, 1, args.join(' '))
    assert.match(err, line)
    assert.doesNotMatch(err, /\bat .*\.ts:/)
  }
})

test('a taken port and a directory in use are told in one line', async () => {
  const server = await startTestServer({ dataDir })
  const { port } = new URL(server.url)
  const inUse = await sfumato(['serve'], { SFUMATO_PORT: '0' })
  assert.equal(inUse.code, 1)
  assert.match(inUse.err, /^Another server is already working in .*\n$/)
  const taken = await sfumato(['serve'], { SFUMATO_PORT: port, SFUMATO_DATA_DIR: join(dataDir, 'other') })
  assert.equal(taken.code, 1)
  assert.match(taken.err, new RegExp(`^Port ${port} of 127\\.0\\.0\\.1 is taken; set SFUMATO_PORT\\.\\n$`))
  await server.close()
})

test('a data directory that cannot be used is told in one line, whatever is wrong with it', async () => {
  const file = join(dataDir, 'a-file')
  await writeFile(file, '')
  const noDatabase = join(dataDir, 'no-database')
  await mkdir(noDatabase)
  await writeFile(join(noDatabase, 'sfumato.db'), 'x'.repeat(4_096))
  const lockInTheWay = join(dataDir, 'lock-in-the-way')
  await mkdir(join(lockInTheWay, 'server.lock'), { recursive: true })
  const image = join(dataDir, 'small.png')
  await writeFile(image, await drawScene(1, 30, 20))
  const out = join(dataDir, 'small-out.png')
  const run = ['run', 'enhance-image', '--image', image, '--resolution', '1MP', '--out', out]
  const expected: [args: string[], directory: string, trouble: RegExp][] = [
    [['serve'], file, /EEXIST/],
    [['serve'], noDatabase, /file is not a database/],
    [['serve'], lockInTheWay, /unable to open database file/],
    [['keys', 'list'], noDatabase, /file is not a database/],
    [run, file, /EEXIST|ENOTDIR/],
  ]
  for (const [args, directory, trouble] of expected) {
    const { code, err } = await sfumato(args, { SFUMATO_PORT: '0', SFUMATO_DATA_DIR: directory })
    assert.equal(code, 1, args.join(' '))
    assert.match(err, trouble)
    assert.match(err, new RegExp(`^The data directory ${directory} cannot be used: .*SFUMATO_DATA_DIR\\.\n$`))
  }
})

test('a bar shows itself only where the work takes over a second', async () => {
  let written = ''
  const stream = { isTTY: true, write: (text: string) => (written += text) } as unknown as NodeJS.WriteStream
  const quick = startProgressBar('Quick', stream)
  quick.update(0.5)
  quick.end()
  assert.equal(written, '')
  const slow = startProgressBar('Slow', stream)
  await new Promise(resolve => setTimeout(resolve, 1_050))
  slow.update(0.5)
  slow.end()
  assert.match(written, /\rSlow \[#{15}\.{15}\] {2}50 %/)
})

test('run paints a picture without a server, in the format that the name asks for', async () => {
  const image = join(dataDir, 'scene.png')
  const out = join(dataDir, 'large.webp')
  await writeFile(image, await drawScene(1, 90, 60))
  const painted = await sfumato(['run', 'enhance-image', '--image', image, '--resolution', '1MP', '--out', out])
  assert.equal(painted.code, 0, painted.err)
  assert.match(painted.out, /large\.webp: 1225 x 816, image\/webp, \d+ bytes/)
  assert.equal((await readFile(out)).toString('latin1', 8, 12), 'WEBP')
  const taken = join(dataDir, 'taken.webp')
  await mkdir(taken)
  const lost = await sfumato(['run', 'enhance-image', '--image', image, '--resolution', '1MP', '--out', taken])
  assert.equal(lost.code, 1)
  assert.match(lost.err, /taken\.webp could not be written: .*\.\n$/)
  assert.doesNotMatch(lost.err, /\bat .*\.ts:/)
})
