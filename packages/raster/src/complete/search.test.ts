import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createRandom, type Random } from '../random.ts'
import { discMask, scenePicture } from '../testing/index.ts'
import { createPacer } from '../work.ts'
import { createCompletionKernel, enterLevel, enterTree, mostShifts } from './completion-kernel.ts'
import { dominantOffsets } from './dominant-offsets.ts'
import type { Level, Matches } from './level.ts'
import { type OffsetPrior, offsetCost, offsetPrior, patchCost } from './patch-cost.ts'
import { createPyramid } from './pyramid.ts'
import { type Candidates, createMatches, searchPass } from './search.ts'
import { createDescriptor, createSourceTree, findLeaf } from './source-tree.ts'

const { width, height, rgb } = scenePicture(3, 150, 110)
const mask = discMask(width, height, 80, 50, 26)
const hole = mask.data.map(value => (value >= 128 ? 1 : 0))
const source = { width, height, rgb, hole, forbidden: new Uint8Array(width * height) }
const levels = await createPyramid(source, createPacer(undefined))

const steps = (level: Level, reach: number) =>
  [-1, 0, 1].flatMap(v => [-1, 0, 1].flatMap(u => (u || v ? [reach * (v * level.width + u)] : [])))

/** The same search in a few plain lines: every candidate in order, the first of the cheapest wins. */
function plainSearch(
  level: Level,
  before: Matches,
  prior: OffsetPrior,
  penalties: Float32Array,
  { reach, adjust, tree, offsets, stale, drawn }: Candidates,
  random: Random,
): Matches {
  const after = createMatches(level)
  for (const target of level.targets) {
    const costOf = (source: number) => {
      const start = offsetCost(prior, level.width, target, source) + penalties[source]
      return patchCost(level.features, level.width, target, source, start, Number.POSITIVE_INFINITY)
    }
    const present = before.source[target]
    const tried = steps(level, reach)
      .filter(step => before.source[target + step] >= 0)
      .map(step => before.source[target + step] - step)
    if (adjust) tried.push(...steps(level, 1).map(step => present + step))
    tried.push(...offsets.map(({ across, down }) => target + across + down * level.width))
    if (tree) tried.push(...tree.sources.subarray(...findLeaf(tree, level, target, createDescriptor())))
    for (let k = 0; k < drawn; k++) tried.push(level.sources[random.integer(level.sources.length)])
    let best = present
    let bestCost = stale ? costOf(present) : before.cost[target]
    for (const source of tried) {
      if (level.usable[source] !== 1) continue
      const cost = costOf(source)
      if (cost >= bestCost) continue
      best = source
      bestCost = cost
    }
    after.source[target] = best
    after.cost[target] = bestCost
  }
  return after
}

test('every pass of the compiled search finds the matches and costs of the plain one, bit for bit', () => {
  const kernel = createCompletionKernel(levels, 2000)
  for (const axis of ['any', 'horizontal', 'vertical'] as const) {
    for (const original of [...levels].reverse()) {
      const space = enterLevel(kernel, original)
      const { level } = space
      const random = createRandom(7)
      const tree = enterTree(space, createSourceTree(level, 2000, random))
      const offsets = dominantOffsets(level, tree, 12, random)
      const prior = offsetPrior(level, axis)
      for (let i = 0; i < space.penalties.length; i++) space.penalties[i] = random.integer(2) * 9000 * random.next()
      let [before, after] = space.matches
      for (const target of level.targets) before.source[target] = level.sources[random.integer(level.sources.length)]
      const passes: Candidates[] = [
        { reach: 1, adjust: false, tree, offsets, stale: true, drawn: 2 },
        { reach: 4, adjust: false, offsets: [], stale: false, drawn: 0 },
        { reach: 2, adjust: true, tree, offsets: [], stale: true, drawn: 8 },
      ]
      for (const [index, candidates] of passes.entries()) {
        const expected = plainSearch(level, before, prior, space.penalties, candidates, createRandom(index))
        const third = Math.floor(level.targets.length / 3)
        const chance = createRandom(index)
        searchPass(space, before, after, prior, candidates, chance, 0, third)
        searchPass(space, before, after, prior, candidates, chance, third, level.targets.length)
        assert.deepEqual(after.source, expected.source)
        assert.deepEqual(after.cost, expected.cost)
        assert.notDeepEqual(after.source, before.source)
        ;[before, after] = [after, before]
      }
    }
  }
})

test('two completions that take turns do not disturb each other', () => {
  const spaces = levels.slice(0, 2).map(level => enterLevel(createCompletionKernel(levels, 100), level))
  const run = (space: (typeof spaces)[number], from: number, to: number) => {
    const { level, matches } = space
    const candidates = { reach: 1, adjust: false, offsets: [], stale: true, drawn: 0 }
    searchPass(space, matches[0], matches[1], offsetPrior(level, 'any'), candidates, createRandom(1), from, to)
  }
  const expected = spaces.map(space => {
    const { level, matches } = space
    for (const target of level.targets) matches[0].source[target] = level.sources[target % level.sources.length]
    run(space, 0, level.targets.length)
    const found = matches[1].source.slice()
    matches[1].source.fill(-1)
    return found
  })
  for (let from = 0; from < spaces[0].level.targets.length; from += 50) {
    for (const space of spaces) {
      const { length } = space.level.targets
      run(space, Math.min(from, length), Math.min(from + 50, length))
    }
  }
  for (const [index, { matches }] of spaces.entries()) assert.deepEqual(matches[1].source, expected[index])
})

test('a pass with more candidates than there is room for is refused', () => {
  const space = enterLevel(createCompletionKernel(levels, 100), levels[0])
  const prior = offsetPrior(levels[0], 'any')
  const pass = (candidates: Partial<Candidates>) => () => {
    const all = { reach: 1, adjust: false, offsets: [], stale: true, drawn: 0, ...candidates }
    searchPass(space, ...space.matches, prior, all, createRandom(1), 0, 1)
  }
  assert.throws(pass({ offsets: Array(mostShifts + 1).fill({ across: 9, down: 0 }) }), /at most 64 offsets/)
  assert.throws(pass({ drawn: 9 }), /at most 8 sources/)
})
