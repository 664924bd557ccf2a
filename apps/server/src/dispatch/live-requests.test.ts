import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createLiveRequests, type LocalRequest } from './live-requests.ts'

const request = (sequence: number): LocalRequest => ({
  id: `r${sequence}`,
  sequence,
  keyId: 1,
  slug: 'bria-gen-fill',
  surface: 'v2',
  createdAt: 0,
  runsOn: true,
  startBy: null,
  hasWebhook: false,
  hasInputs: false,
  needsFetch: false,
  state: 'QUEUED',
  progress: 0,
  stopper: null,
})

test('older requests of the same key are counted, from 0', () => {
  const live = createLiveRequests()
  const requests = [1, 2, 5, 9].map(request)
  for (const one of requests) live.enqueue(one)
  assert.deepEqual(requests.map(live.olderOfKey), [0, 1, 2, 3])
})

test('a request that is put back takes its old place', () => {
  const live = createLiveRequests()
  const [first, second] = [1, 2].map(request)
  live.enqueue(first)
  live.dequeue(first)
  first.state = 'PROCESSING'
  first.progress = 0.7
  live.enqueue(second)
  live.enqueue(first)
  assert.equal([...live.fronts()][0], first)
  assert.equal(first.progress, 0)
  assert.equal(live.olderOfKey(second), 1)
})

test('a removed request is gone from the queue and by its id', () => {
  const live = createLiveRequests()
  const [first, second] = [1, 2].map(request)
  live.enqueue(first)
  live.enqueue(second)
  live.remove(first)
  assert.equal(live.get('r1'), undefined)
  assert.equal([...live.fronts()][0], second)
})

test('every key and kind of request has a front of its own, and what waits is counted by key', () => {
  const live = createLiveRequests()
  for (const sequence of [1, 2, 3]) live.enqueue(request(sequence))
  live.enqueue({ ...request(4), keyId: 2 })
  live.enqueue({ ...request(5), needsFetch: true })
  live.enqueue({ ...request(6), slug: 'bria-enhance-image' })
  assert.deepEqual([...live.fronts()].map(({ id }) => id).sort(), ['r1', 'r4', 'r5', 'r6'])
  const giveBack = live.hold(2)
  assert.deepEqual([live.queuedOf(1), live.queuedOf(2), live.queuedTotal()], [5, 2, 7])
  giveBack()
  assert.deepEqual([live.queuedOf(2), live.queuedTotal()], [1, 6])
  assert.deepEqual(
    [...live.waiting()],
    [
      { keyId: 1, count: 5, sequence: 1 },
      { keyId: 2, count: 1, sequence: 4 },
    ],
  )
})
