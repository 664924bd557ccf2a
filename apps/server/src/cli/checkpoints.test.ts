import assert from 'node:assert/strict'
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type LocalHub, safetensorsOf, startLocalHub } from '@sfumato/diffusion/store/testing'
import { repositoryOf } from '../testing/repository-of.ts'

const program = fileURLToPath(new URL('../../bin/sfumato.js', import.meta.url))
const root = await mkdtemp(join(tmpdir(), 'sfumato-checkpoints-'))
after(() => rm(root, { recursive: true }))
let stores = 0

const environmentOf = (hub: LocalHub | undefined, directory: string, more: Record<string, string> = {}) => ({
  PATH: process.env.PATH,
  SFUMATO_CHECKPOINTS: directory,
  HF_ENDPOINT: hub?.url ?? 'http://127.0.0.1:9',
  ...more,
})

const checkpoints = (args: string[], env: NodeJS.ProcessEnv) =>
  new Promise<{ code: number; out: string; err: string }>(resolve => {
    execFile(process.execPath, [program, 'checkpoints', ...args], { env }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err })
    })
  })

const newStore = (): string => join(root, `store-${stores++}`)

test('a set is pulled, listed, verified, found damaged, and removed', async () => {
  await using hub = await startLocalHub([repositoryOf('lcm-dreamshaper-7')])
  const directory = newStore()
  const environment = environmentOf(hub, directory, { HF_TOKEN: 'hf_mine' })
  const pulled = await checkpoints(['pull', 'lcm-dreamshaper-7'], environment)
  assert.equal(pulled.code, 0, pulled.err)
  assert.match(pulled.out, /^lcm-dreamshaper-7 is here: \S+\/lcm-dreamshaper-7 \(12 files, 900 kB\)\n$/)
  assert.match(pulled.err, /^lcm-dreamshaper-7: 12 files, 900 kB from http:\/\/127\.0\.0\.1:\d+\.\n/)
  assert.match(pulled.err, /Terms of LCM Dreamshaper v7: MIT \(permissive\); from Dreamshaper v7 .*\(unclear\)\.\n$/)
  assert.ok(hub.requests.some(({ authorization }) => authorization === 'Bearer hf_mine'))

  const again = await checkpoints(['pull', 'lcm-dreamshaper-7'], { ...environment, HF_HUB_OFFLINE: '1' })
  assert.match(again.out, /^lcm-dreamshaper-7 is here already: /)
  assert.match(
    (await checkpoints(['list'], environment)).out,
    /^lcm-dreamshaper-7 +4\.3 GB +installed +text refine +no +MIT$/m,
  )
  assert.equal((await checkpoints(['verify'], environment)).out, 'lcm-dreamshaper-7 is as it was pulled.\n')
  const weights = join(directory, 'lcm-dreamshaper-7/unet/diffusion_pytorch_model.safetensors')
  const content = await readFile(weights)
  content[200_000] ^= 1
  await writeFile(weights, content)
  const verified = await checkpoints(['verify', 'lcm-dreamshaper-7'], environment)
  assert.equal(verified.code, 1)
  assert.match(
    verified.err,
    /^lcm-dreamshaper-7: unet\/diffusion_pytorch_model\.safetensors has changed: its SHA-256 is .*\.\n$/,
  )
  assert.match(
    (await checkpoints(['remove', 'lcm-dreamshaper-7'], environment)).out,
    /is removed; 90\d kB are free\.\n$/,
  )
  assert.doesNotMatch((await checkpoints(['list'], environment)).out, /installed/)
})

test("Ctrl-C keeps what has come, and what is pinned in the catalogue is the hub's to match", async () => {
  await using hub = await startLocalHub([repositoryOf('dreamshaper-8-inpainting'), repositoryOf('taesd')])
  hub.faults.bytesPerSecond = 200_000
  const environment = environmentOf(hub, newStore())
  const pulling = spawn(process.execPath, [program, 'checkpoints', 'pull', 'dreamshaper-8-inpainting'], {
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let err = ''
  pulling.stderr.on('data', text => (err += text))
  while (hub.sentBytes() < 400_000) await wait(5)
  pulling.kill('SIGINT')
  assert.deepEqual(await once(pulling, 'exit'), [1, null])
  assert.match(
    err,
    /\ndreamshaper-8-inpainting \[#*\.+\] +\d+ % {2}[\d.]+ k?B of 900 kB(, [\d.]+ kB\/s, \d+ s left)?\n/,
  )
  assert.match(err, /\nStopped\. The same command goes on where it stopped\.\n$/)
  assert.match((await checkpoints(['list'], environment)).out, /^dreamshaper-8-inpainting +2\.1 GB +[34]\d % /m)
  hub.faults.bytesPerSecond = 0
  const pulled = await checkpoints(['pull', 'dreamshaper-8-inpainting'], environment)
  assert.equal(pulled.code, 0, pulled.err)
  assert.match(pulled.err, /900 kB from \S+, [45]\d\d kB of them still to come\./)

  const other = await checkpoints(['pull', 'taesd'], environment)
  assert.equal(other.code, 1)
  assert.match(
    other.err,
    /^madebyollin\/taesd\/diffusion_pytorch_model\.safetensors: the catalogue expects a size of 9793292, the hub has \d+\.\n$/,
  )
})

test('BRIA needs the agreement to its licence and the token of an account that has agreed too', async () => {
  await using hub = await startLocalHub([repositoryOf('bria-3.2', 'hf_agreed')])
  const environment = environmentOf(hub, newStore())
  const unasked = await checkpoints(['pull', 'bria-3.2'], environment)
  assert.match(
    unasked.err,
    /^bria-3\.2 comes under Bria's licence .*Read it at https:\S+; --accept-license says that you agree to it\.\n$/,
  )
  assert.equal(hub.requests.length, 0)
  const gated = await checkpoints(['pull', 'bria-3.2', '--accept-license'], environment)
  assert.match(gated.err, /briaai\/BRIA-3\.2\/model_index\.json is gated: .*set HF_TOKEN/)
  const agreed = await checkpoints(['pull', 'bria-3.2', '--accept-license'], { ...environment, HF_TOKEN: 'hf_agreed' })
  assert.equal(agreed.code, 0, agreed.err)
})

test('one of your own comes from a folder; what cannot be done is one line', async () => {
  const folder = join(root, 'mine')
  await mkdir(join(folder, 'unet'), { recursive: true })
  await writeFile(join(folder, 'unet/model.safetensors'), safetensorsOf(1, 5_000))
  const environment = environmentOf(undefined, newStore(), { HF_HUB_OFFLINE: '1' })
  const pulled = await checkpoints(['pull', 'mine', '--from', folder], environment)
  assert.match(pulled.out, /^mine is here: .* \(1 file, 5\.1 kB\)\n$/)
  assert.match((await checkpoints(['list'], environment)).out, /^mine +5\.1 kB +installed$/m)
  const refused: [args: string[], line: RegExp][] = [
    [['pull', 'taesd'], /^taesd is not here and HF_HUB_OFFLINE is set: .*\n$/],
    [['pull', 'tasd'], /^The catalogue has no set "tasd"\. The nearest is "taesd"\. .*\n$/],
    [['pull', 'taesd', '--from', folder], /^\S+\/mine has no config\.json\.\n$/],
    [['remove', 'taesd'], /^There is nothing of taesd in \S+\.\n$/],
  ]
  for (const [args, line] of refused) {
    const { code, err } = await checkpoints(args, environment)
    assert.equal(code, 1, args.join(' '))
    assert.match(err, line)
  }
})
