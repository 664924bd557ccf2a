import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createLiveRequests, type LiveRequest } from './live-requests.ts'

const request = (sequence: number): LiveRequest => ({
  id: `r${sequence}`,
  sequence,
  keyId: 1,
  slug: 'bria-gen-fill',
  surface: 'v2',
  createdAt: 0,
  runsOn: true,
  hasInputs: false,
  needsFetch: false,
  state: 'QUEUED',
  progress: 0,
  abort: null,
})

test('positions count those that start before, from 0', () => {
  const live = createLiveRequests()
  const requests = [1, 2, 5, 9].map(request)
  for (const one of requests) live.enqueue(one)
  assert.deepEqual(requests.map(live.position), [0, 1, 2, 3])
})

test('a running request has position 0 and does not count for the others', () => {
  const live = createLiveRequests()
  const [first, second, third] = [1, 2, 3].map(request)
  for (const one of [first, second, third]) live.enqueue(one)
  live.dequeue(first)
  first.state = 'PROCESSING'
  assert.deepEqual([first, second, third].map(live.position), [0, 0, 1])
  assert.equal(live.get('r1'), first)
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
  assert.equal(live.head(), first)
  assert.equal(first.progress, 0)
  assert.equal(live.position(second), 1)
})

test('a removed request is gone from the queue and by its id', () => {
  const live = createLiveRequests()
  const [first, second] = [1, 2].map(request)
  live.enqueue(first)
  live.enqueue(second)
  live.remove(first)
  assert.equal(live.get('r1'), undefined)
  assert.equal(live.head(), second)
})
