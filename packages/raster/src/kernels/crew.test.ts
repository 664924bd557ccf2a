import assert from 'node:assert/strict'
import { afterEach, test } from 'node:test'
import { createRandom } from '../random.ts'
import { createPacer } from '../work.ts'
import { alignedBytes } from './arena.ts'
import { createCrew } from './crew.ts'
import { setThreads } from './threads.ts'

/** One of the functions that `assembly/blur.ts` exports, for rows are independent of each other. */
interface Rows {
  heapBase(): number
  boxAlong(
    input: number,
    output: number,
    width: number,
    channels: number,
    radius: number,
    end: number,
    scale: number,
  ): void
}

afterEach(() => setThreads(1))

/** Rows of noise and, for each, the arguments that blur it; `reach` pixels to each side. */
function rowsToBlur(rowCount: number, width: number, reach: number) {
  const crew = createCrew<Rows>('blur', 2 * alignedBytes(4 * rowCount * width))
  const { arena } = crew
  const [input, output] = [arena.singles(rowCount * width), arena.singles(rowCount * width)]
  const random = createRandom(5)
  for (let i = 0; i < input.length; i++) input[i] = random.next()
  const parts = Array.from({ length: rowCount }, (_, row) => {
    const at = 4 * row * width
    return [input.byteOffset + at, output.byteOffset + at, width, 1, reach, 0, 1 / (2 * reach + 1)]
  })
  return { crew, output, parts }
}

test('a crew of any size gives the same bytes', async () => {
  const results: Buffer[] = []
  for (const threads of [1, 2, 3]) {
    setThreads(threads)
    const { crew, output, parts } = rowsToBlur(300, 2000, 9)
    assert.equal(crew.size, threads)
    await crew.run('boxAlong', parts, createPacer(undefined), 0)
    crew.dismiss()
    assert.ok(output[0] > 0 && output[output.length - 1] > 0)
    results.push(Buffer.from(new Uint8Array(output.buffer, output.byteOffset, output.byteLength)))
  }
  assert.ok(results[0].equals(results[1]) && results[0].equals(results[2]))
})

test('a crew stops soon after an abort, with its reason, and works on afterwards', async () => {
  setThreads(2)
  const { crew, parts } = rowsToBlur(400, 4000, 1500)
  const many = Array.from({ length: 400 }, () => parts).flat()
  const stop = new AbortController()
  const run = crew.run('boxAlong', many, createPacer({ signal: stop.signal }), 0)
  await new Promise(resolve => setTimeout(resolve, 60))
  const asked = performance.now()
  stop.abort(new Error('enough'))
  await assert.rejects(run, /enough/)
  assert.ok(performance.now() - asked < 1000)
  await crew.run('boxAlong', parts.slice(0, 2), createPacer(undefined), 0)
})

test('what a part throws in a helper thread or in this one ends the run', async () => {
  setThreads(2)
  const { crew, parts } = rowsToBlur(8, 100, 3)
  const outside = [2 ** 31, 2 ** 31, 100, 1, 3, 0, 1]
  await assert.rejects(
    crew.run(
      'boxAlong',
      Array.from({ length: 40 }, () => outside),
      createPacer(undefined),
      0,
    ),
    /out of bounds/,
  )
  await crew.run('boxAlong', parts, createPacer(undefined), 0)
})

test('a number of threads that makes no sense is refused', () => {
  assert.throws(() => setThreads(0), /Expected 1 to 8 threads but received 0/)
})
