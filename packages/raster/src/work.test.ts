import assert from 'node:assert/strict'
import { it } from 'node:test'
import { createPacer } from './work.ts'

const busy = (ms: number) => {
  for (const started = performance.now(); performance.now() - started < ms; );
}

it('is due after a while of work and not right after a pause', async () => {
  const pacer = createPacer(undefined)
  assert.equal(pacer.due(), false)
  busy(60)
  assert.equal(pacer.due(), true)
  await pacer.pause(0.1)
  assert.equal(pacer.due(), false)
})

it('lets timers run in a pause and throws the reason of an abort', async () => {
  const stop = new AbortController()
  const pacer = createPacer({ signal: stop.signal })
  await pacer.pause(0.1)
  setTimeout(() => stop.abort(new Error('enough')), 5)
  busy(15)
  await assert.rejects(pacer.pause(0.2), /enough/)
  assert.throws(() => createPacer({ signal: stop.signal }), /enough/)
})

it('tells progress that never falls and never exceeds 1', async () => {
  const told: number[] = []
  const pacer = createPacer({ progress: share => told.push(share) })
  for (const share of [0.2, 0.1, 0.2, 0.5, 1.7]) await pacer.pause(share)
  assert.deepEqual(told, [0.2, 0.5, 1])
})
