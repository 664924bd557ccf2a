import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { createDispatcher, type KeyPolicy, type RunPhases } from './dispatcher.ts'
import type { LiveRequest } from './live-requests.ts'

const request = (sequence: number, needsFetch = false, keyId = 1): LiveRequest => ({
  id: `r${sequence}`,
  sequence,
  keyId,
  slug: 'bria-gen-fill',
  surface: 'v2',
  createdAt: 0,
  runsOn: true,
  startBy: null,
  hasWebhook: false,
  hasInputs: needsFetch,
  needsFetch,
  state: 'QUEUED',
  progress: 0,
  abort: null,
})

const paused = new Set<string>()

/** A dispatcher whose runs last until they are told to end. */
const controlled = (
  painting: number,
  fetching: number,
  policyOf = (_keyId: number): KeyPolicy => ({ priority: 0, maxRunning: 0 }),
) => {
  const running = new Map<string, RunPhases & { end: () => void }>()
  const dispatcher = createDispatcher({
    painting,
    fetching,
    maxFetching: 4 * fetching,
    policyOf,
    isPaused: slug => paused.has(slug),
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
  void running.get('r2')?.fetched(new AbortController().signal)
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
  assert.equal([...dispatcher.live.fronts()][0]?.id, 'r2')
})

test('a key with a long queue does not hold up the single request of another', async () => {
  const { dispatcher, running } = controlled(1, 4)
  for (let sequence = 1; sequence <= 1_000; sequence++) dispatcher.submit(request(sequence))
  const single = request(1_001, false, 2)
  dispatcher.submit(single)
  assert.equal(dispatcher.position(single), 0)
  assert.equal(dispatcher.position(request(1_000)), 998 + 1, 'the last of the long queue waits for it')
  running.get('r1')?.end()
  await setImmediate()
  assert.deepEqual([...running.keys()], ['r1001'])
})

test('pictures fetched ahead for one key do not hold up another either', async () => {
  const { dispatcher, running } = controlled(1, 2)
  dispatcher.submit(request(1))
  for (const sequence of [2, 3, 4]) dispatcher.submit(request(sequence, true))
  const { signal } = new AbortController()
  for (const id of ['r2', 'r3']) void running.get(id)?.fetched(signal)
  dispatcher.submit(request(5, true, 2))
  assert.deepEqual([...running.keys()], ['r1', 'r2', 'r3', 'r5'], 'its first fetch begins at once')
  const turns: string[] = []
  void running
    .get('r5')
    ?.fetched(signal)
    .then(() => turns.push('r5'))
  running.get('r1')?.end()
  await setImmediate()
  assert.deepEqual(turns, ['r5'])
})

test('whoever gives up while waiting for a turn is passed over', async () => {
  const { dispatcher, running } = controlled(1, 2)
  dispatcher.submit(request(1))
  dispatcher.submit(request(2, true))
  const controller = new AbortController()
  const turn = running.get('r2')?.fetched(controller.signal)
  controller.abort(new Error('given up'))
  await assert.rejects(turn ?? Promise.resolve(), /given up/)
  running.get('r2')?.end()
  running.get('r1')?.end()
  await setImmediate()
  dispatcher.submit(request(3))
  assert.deepEqual([...running.keys()], ['r3'])
})

test('keys of a higher priority go first, and none runs more at once than it may', async () => {
  const { dispatcher, running } = controlled(3, 4, keyId => ({ priority: keyId, maxRunning: keyId === 2 ? 1 : 0 }))
  dispatcher.submit(request(1, false, 2))
  for (const sequence of [2, 3]) dispatcher.submit(request(sequence, false, 2))
  for (const sequence of [4, 5, 6]) dispatcher.submit(request(sequence, false, 1))
  assert.deepEqual([...running.keys()], ['r1', 'r4', 'r5'])
  running.get('r1')?.end()
  await setImmediate()
  assert.deepEqual([...running.keys()], ['r4', 'r5', 'r2'])
})

test('nothing of a paused model starts, and it does not hold up others', () => {
  paused.add('bria-gen-fill')
  const { dispatcher, running } = controlled(2, 2)
  dispatcher.submit(request(1))
  dispatcher.submit({ ...request(2), slug: 'bria-enhance-image' })
  assert.deepEqual([...running.keys()], ['r2'])
  paused.clear()
  dispatcher.wake()
  assert.deepEqual([...running.keys()], ['r2', 'r1'])
})
