import assert from 'node:assert/strict'
import { afterEach, test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { setThreads } from '../kernels/threads.ts'
import { createRandom } from '../random.ts'
import { discMask, scenePicture } from '../testing/index.ts'
import { createPacer, type Pacer } from '../work.ts'
import { createCompletionKernel, enterLevel, enterTree, mostShifts } from './completion-kernel.ts'
import { dominantOffsets } from './dominant-offsets.ts'
import { offsetPrior } from './offset-prior.ts'
import { createPyramid } from './pyramid.ts'
import { type Candidates, searchPass } from './search.ts'
import { createSourceTree } from './source-tree.ts'
import { plainSearch } from './testing/plain-search.ts'

const { width, height, rgb } = scenePicture(3, 150, 110)
const mask = discMask(width, height, 80, 50, 26)
const hole = mask.data.map(value => (value >= 128 ? 1 : 0))
const source = { width, height, rgb, hole, forbidden: new Uint8Array(width * height) }
const levels = await createPyramid(source, createPacer(undefined))

const pacer = createPacer(undefined)

afterEach(() => setThreads(1))

for (const threads of [1, 3]) {
  test(`every pass of the compiled search in ${threads} threads finds what the plain one finds, bit for bit`, async () => {
    setThreads(threads)
    const kernel = createCompletionKernel(levels, 2000)
    for (const axis of ['any', 'horizontal', 'vertical'] as const) {
      for (const original of [...levels].reverse()) {
        const prior = offsetPrior(original, axis)
        const space = enterLevel(kernel, original, prior)
        const { level, penalties } = space
        const random = createRandom(7)
        const tree = createSourceTree(level, 2000, random)
        enterTree(space, tree)
        const offsets = await dominantOffsets(space, 12, random, pacer, 0)
        for (let i = 0; i < penalties.length; i++) penalties[i] = random.integer(2) * 9000 * random.next()
        let [before, after] = space.matches
        for (const target of level.targets) before.source[target] = level.sources[random.integer(level.sources.length)]
        const passes: Candidates[] = [
          { reach: 1, adjust: false, tree: true, offsets, stale: true, drawn: 2 },
          { reach: 4, adjust: false, tree: false, offsets: [], stale: false, drawn: 0 },
          { reach: 2, adjust: true, tree: true, offsets: [], stale: true, drawn: 1 },
        ]
        for (const [index, candidates] of passes.entries()) {
          const expected = plainSearch(level, before, prior, penalties, tree, candidates, createRandom(index))
          await searchPass(space, before, after, candidates, createRandom(index), pacer, 0)
          assert.deepEqual(after.source, expected.source)
          assert.deepEqual(after.cost, expected.cost)
          assert.notDeepEqual(after.source, before.source)
          ;[before, after] = [after, before]
        }
      }
    }
    kernel.crew.dismiss()
  })
}

const fromNeighbours = { reach: 1, adjust: false, tree: false, offsets: [], stale: true, drawn: 0 }

test('two completions that take turns do not disturb each other', async () => {
  const turning: Pacer = { due: () => true, pause: () => setImmediate() }
  const run = async (index: number) => {
    const kernel = createCompletionKernel(levels, 100)
    const space = enterLevel(kernel, levels[index], offsetPrior(levels[index], 'any'))
    const { level, matches } = space
    for (const target of level.targets) matches[0].source[target] = level.sources[target % level.sources.length]
    await searchPass(space, ...matches, fromNeighbours, createRandom(1), turning, 0)
    return matches[1].source
  }
  const alone = [await run(0), await run(1)]
  assert.deepEqual(await Promise.all([run(0), run(1)]), alone)
})

test('a pass with more candidates than there is room for is refused', async () => {
  const space = enterLevel(createCompletionKernel(levels, 100), levels[0], offsetPrior(levels[0], 'any'))
  const pass = (candidates: Partial<Candidates>) =>
    searchPass(space, ...space.matches, { ...fromNeighbours, ...candidates }, createRandom(1), pacer, 0)
  await assert.rejects(pass({ offsets: Array(mostShifts + 1).fill({ across: 9, down: 0 }) }), /at most 64 offsets/)
  await assert.rejects(pass({ drawn: 3 }), /at most 2 sources/)
})
