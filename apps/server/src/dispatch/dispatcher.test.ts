import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { createDispatcher, type RunPhases } from './dispatcher.ts'
import type { LiveRequest } from './live-requests.ts'

const request = (sequence: number, needsFetch = false): LiveRequest => ({
  id: `r${sequence}`,
  sequence,
  keyId: 1,
  slug: 'bria-gen-fill',
  surface: 'v2',
  createdAt: 0,
  runsOn: true,
  hasInputs: needsFetch,
  needsFetch,
  state: 'QUEUED',
  progress: 0,
  abort: null,
})

/** A dispatcher whose runs last until they are told to end. */
const controlled = (painting: number, fetching: number) => {
  const running = new Map<string, RunPhases & { end: () => void }>()
  const dispatcher = createDispatcher({
    painting,
    fetching,
    run: (live, phases) => {
      live.state = 'PROCESSING'
      const { promise, resolve } = Promise.withResolvers<void>()
      const end = () => {
        running.delete(live.id)
        dispatcher.ended(live)
        resolve()
      }
      running.set(live.id, { ...phases, end })
      return promise
    },
  })
  return { dispatcher, running }
}

test('the oldest runs first, so many at once as there are painting processes', async () => {
  const { dispatcher, running } = controlled(2, 4)
  for (const sequence of [1, 2, 3, 4]) dispatcher.submit(request(sequence))
  assert.deepEqual([...running.keys()], ['r1', 'r2'])
  running.get('r1')?.end()
  await setImmediate()
  assert.deepEqual([...running.keys()], ['r2', 'r3'])
})

test('the next one starts when the painter is free, while the last one is still being stored', () => {
  const { dispatcher, running } = controlled(1, 4)
  dispatcher.submit(request(1))
  dispatcher.submit(request(2))
  running.get('r1')?.painted()
  assert.deepEqual([...running.keys()], ['r1', 'r2'])
})

test('fetching goes ahead beside painting, within its limit', () => {
  const { dispatcher, running } = controlled(1, 2)
  dispatcher.submit(request(1))
  for (const sequence of [2, 3, 4]) dispatcher.submit(request(sequence, true))
  assert.deepEqual([...running.keys()], ['r1', 'r2', 'r3'])
  running.get('r2')?.fetched()
  assert.deepEqual([...running.keys()], ['r1', 'r2', 'r3'], 'one that waits for a painter still counts')
})

test('whoever waits for the end of a request is woken by it', async () => {
  const { dispatcher, running } = controlled(1, 1)
  dispatcher.submit(request(1))
  let woken = false
  const waiting = dispatcher.whenEnded('r1').then(() => {
    woken = true
  })
  await setImmediate()
  assert.equal(woken, false)
  running.get('r1')?.end()
  await waiting
  await dispatcher.whenEnded('r1')
})

test('after a stop nothing starts, and it resolves when nothing runs', async () => {
  const { dispatcher, running } = controlled(1, 1)
  dispatcher.submit(request(1))
  dispatcher.submit(request(2))
  const stopped = dispatcher.stop()
  running.get('r1')?.end()
  await stopped
  assert.equal(running.size, 0)
  assert.equal(dispatcher.live.head()?.id, 'r2')
})
