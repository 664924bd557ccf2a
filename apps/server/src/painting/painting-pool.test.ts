import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { isFailure } from '@sfumato/contract'
import { limits } from '../limits.ts'
import { instantChildModule } from '../testing/instant-child-module.ts'
import { isChildLost } from './child-lost.ts'
import { createPaintingPool, type PaintJob } from './painting-pool.ts'

const directory = mkdtempSync(join(tmpdir(), 'sfumato-pool-'))
after(() => rmSync(directory, { recursive: true }))

const makePool = (childModule = instantChildModule, size = 1, idleMs: number | null = null) =>
  createPaintingPool({
    size,
    engine: { name: 'preview' },
    idleMs,
    remote: {},
    guards: { image: { checkpoint: null, thresholds: {} }, text: { checkpoint: null, thresholds: {} } },
    rewriter: null,
    pictureLimits: { maxBytes: 1e6, maxPixels: 1e6, maxSide: 1_000 },
    childModule,
    onLoss: () => {},
  })

const job = (prompt: string, signal = new AbortController().signal): PaintJob => ({
  slug: 'bria-text-to-image',
  values: { prompt, seed: 1 },
  pictures: {},
  outputPath: join(directory, `${prompt.replace(' ', '-')}.png`),
  signal,
  progress: () => {},
  started: () => {},
})

test('a painted picture lies at its path, and what is reported says so', async () => {
  const pool = makePool()
  const picture = await pool.paint(job('x'))
  assert.equal(picture.contentType, 'image/png')
  assert.equal(readFileSync(join(directory, 'x.png')).length, picture.fileSize)
  await pool.close()
})

test('jobs beyond the number of processes wait their turn', async () => {
  const pool = makePool(instantChildModule, 2)
  const order: string[] = []
  const run = (prompt: string) => pool.paint({ ...job(prompt), started: () => order.push(prompt) })
  await Promise.all([run('slow 200'), run('slow 201'), run('third')])
  assert.deepEqual(order, ['slow 200', 'slow 201', 'third'])
  await pool.close()
})

test('an idle process is ended and another one takes the next job; neither counts as a loss', async () => {
  const pool = makePool(instantChildModule, 1, 150)
  await pool.paint(job('slow 400'))
  await new Promise(resolve => setTimeout(resolve, 500))
  assert.equal((await pool.paint(job('again'))).width, 1)
  assert.equal(pool.losses(), 0)
  await pool.close()
})

test('an abort rejects at once with its reason, waiting or running', async () => {
  const pool = makePool()
  const [first, second] = [new AbortController(), new AbortController()]
  const running = pool.paint(job('slow 5000', first.signal))
  const waiting = pool.paint(job('waiting', second.signal))
  second.abort('not any more')
  await assert.rejects(waiting, (reason: unknown) => reason === 'not any more')
  first.abort('enough')
  await assert.rejects(running, (reason: unknown) => reason === 'enough')
  assert.equal((await pool.paint(job('next'))).width, 1)
  assert.equal(pool.losses(), 0)
  await pool.close()
})

test('a picture that is checked on a process which is ended is checked again on the next', async () => {
  const pool = makePool()
  const path = join(directory, 'checked.png')
  writeFileSync(path, Buffer.from([0x89]))
  const blocks = Promise.withResolvers<void>()
  const stopping = new AbortController()
  const painting = pool.paint({ ...job('stubborn 60000', stopping.signal), progress: () => blocks.resolve() })
  await blocks.promise
  const checking = pool.check('image', path)
  stopping.abort('enough')
  await assert.rejects(painting, (reason: unknown) => reason === 'enough')
  assert.equal(await checking, 'png')
  await pool.close()
})

test('a picture that ends every process which checks it is refused by a sentence', async () => {
  const pool = makePool()
  const path = join(directory, 'hostile.png')
  writeFileSync(path, 'crash')
  await assert.rejects(pool.check('image', path), (error: unknown) => {
    assert.ok(isFailure(error), String(error))
    assert.deepEqual(
      [error.code, error.message.slice(0, 49)],
      ['worker_lost', '`image`: the painting process died over this pict'],
    )
    return true
  })
  await pool.close()
})

test('a process that dies takes its job with it and is replaced', async () => {
  const pool = makePool()
  await assert.rejects(pool.paint(job('crash')), (error: unknown) => isChildLost(error) && /code 7/.test(error.message))
  assert.equal((await pool.paint(job('next'))).width, 1)
  await pool.close()
})

test('an engine that does not start refuses its jobs with a sentence', async () => {
  const broken = join(directory, 'broken.mjs')
  writeFileSync(broken, 'throw new Error("no engine here")')
  const pool = makePool(broken)
  await assert.rejects(
    pool.paint(job('x')),
    (error: unknown) =>
      isFailure(error) && error.code === 'engine_unavailable' && /does not start\.$/.test(error.message),
  )
  await pool.close()
})

test('starts that a signal from outside ends refuse nothing', async () => {
  const count = join(directory, 'starts')
  const killed = join(directory, 'killed.mjs')
  writeFileSync(
    killed,
    `import { existsSync, readFileSync, writeFileSync } from 'node:fs'
     const started = existsSync(${JSON.stringify(count)}) ? Number(readFileSync(${JSON.stringify(count)}, 'utf8')) : 0
     writeFileSync(${JSON.stringify(count)}, String(started + 1))
     // What a kill by somebody else looks like from the server's side.
     if (started < ${limits.maxFailedStarts}) process.kill(process.pid, 'SIGKILL')
     await import(${JSON.stringify(pathToFileURL(instantChildModule).href)})`,
  )
  const pool = makePool(killed)
  assert.equal((await pool.paint(job('after kills'))).width, 1)
  assert.equal(pool.losses(), limits.maxFailedStarts)
  await pool.close()
})

test('a painting process gets neither our configuration nor our start options', async () => {
  const spy = join(directory, 'spy.mjs')
  writeFileSync(
    spy,
    `import { writeFileSync } from 'node:fs'
     process.on('message', message => {
       if (message.type === 'start') process.send({ type: 'ready' })
       else {
         writeFileSync(message.outputPath, JSON.stringify([Object.keys(process.env), process.execArgv]))
         process.send({ type: 'failed', job: message.job, code: 'internal', sentence: 'Seen.' })
       }
     })
     process.on('disconnect', () => process.exit())`,
  )
  process.env.SFUMATO_TEST_SECRET = 'hidden'
  const pool = makePool(spy)
  await assert.rejects(pool.paint(job('seen')), /Seen/)
  delete process.env.SFUMATO_TEST_SECRET
  const [names, options] = JSON.parse(readFileSync(join(directory, 'seen.png'), 'utf8'))
  assert.ok(!names.some((name: string) => name.startsWith('SFUMATO_')))
  assert.deepEqual(options, [])
  await pool.close()
})

test('the processors are shared out to the processes of a pool, each getting at least one thread', async () => {
  const spy = join(directory, 'threads.mjs')
  writeFileSync(
    spy,
    `import { writeFileSync } from 'node:fs'
     let threads
     process.on('message', order => {
       if (order.type === 'start') { threads = order.threads; process.send({ type: 'ready' }) }
       else {
         writeFileSync(order.outputPath, String(threads))
         process.send({ type: 'failed', job: order.job, code: 'internal', sentence: 'Seen.' })
       }
     })
     process.on('disconnect', () => process.exit())`,
  )
  const all = availableParallelism()
  for (const [size, threads] of [
    [1, Math.min(8, all)],
    [2 * all, 1],
  ]) {
    const pool = makePool(spy, size)
    await assert.rejects(pool.paint(job('threads')), /Seen/)
    assert.equal(Number(readFileSync(join(directory, 'threads.png'), 'utf8')), threads)
    await pool.close()
  }
})
