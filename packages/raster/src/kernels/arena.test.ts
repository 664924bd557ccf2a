import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alignedBytes, createArena } from './arena.ts'

test('an arena hands out parts that do not overlap, grows the memory once, and starts over when cleared', () => {
  const memory = new WebAssembly.Memory({ initial: 1 })
  const arena = createArena(memory, 5, 200_000)
  const one = arena.integers(3)
  const two = arena.doubles(20_000)
  const three = arena.singles(1)
  assert.deepEqual([one.byteOffset, two.byteOffset, three.byteOffset], [16, 32, 160_032])
  assert.equal(one.buffer, memory.buffer)
  two[19_999] = 7
  assert.equal(two[19_999], 7)
  assert.equal(arena.addressOf(two), 32)
  assert.throws(() => arena.addressOf(new Uint8Array(4)), /lies elsewhere/)
  arena.clear()
  assert.equal(arena.bytes(1).byteOffset, 16)
})

test('an arena refuses what does not fit', () => {
  const arena = createArena(new WebAssembly.Memory({ initial: 1 }), 0, alignedBytes(100))
  arena.bytes(100)
  assert.throws(() => arena.bytes(16), /at most 0 more bytes/)
})
