import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createRandom } from '../random.ts'
import { cutGrid, type GridGraph, neighbourShift } from './grid-cut.ts'

function randomGraph(inner: number, seed: number): GridGraph {
  const random = createRandom(seed)
  const side = inner + 2
  const shift = neighbourShift(side)
  const links = new Float32Array(8 * side * side)
  const terminals = new Float32Array(side * side)
  const inside = (i: number) => {
    const x = i % side
    const y = Math.floor(i / side)
    return x > 0 && y > 0 && x <= inner && y <= inner
  }
  for (let i = 0; i < side * side; i++) {
    if (!inside(i)) continue
    terminals[i] = Math.round(random.normal() * 20)
    for (let d = 0; d < 8; d++) if (inside(i + shift[d])) links[8 * i + d] = random.integer(12)
  }
  return { width: side, height: side, links, terminals }
}

function costOf({ width, links, terminals }: GridGraph, sides: Uint8Array): number {
  const shift = neighbourShift(width)
  let cost = 0
  for (let i = 0; i < sides.length; i++) {
    if (terminals[i] > 0 && !sides[i]) cost += terminals[i]
    if (terminals[i] < 0 && sides[i]) cost -= terminals[i]
    if (sides[i]) for (let d = 0; d < 8; d++) if (links[8 * i + d] > 0 && !sides[i + shift[d]]) cost += links[8 * i + d]
  }
  return cost
}

const copy = (graph: GridGraph): GridGraph => ({
  ...graph,
  links: graph.links.slice(),
  terminals: graph.terminals.slice(),
})

describe('cutting a grid', () => {
  it('finds the cheapest of all cuts', () => {
    for (let seed = 1; seed <= 25; seed++) {
      const graph = randomGraph(3, seed)
      const found = costOf(graph, cutGrid(copy(graph)))
      let cheapest = Number.POSITIVE_INFINITY
      for (let bits = 0; bits < 512; bits++) {
        const sides = new Uint8Array(25)
        for (let k = 0; k < 9; k++) sides[(1 + Math.floor(k / 3)) * 5 + 1 + (k % 3)] = (bits >> k) & 1
        cheapest = Math.min(cheapest, costOf(graph, sides))
      }
      assert.equal(found, cheapest, `seed ${seed}`)
    }
  })

  it('cannot be improved by moving any one node of a larger grid', () => {
    const graph = randomGraph(40, 99)
    const sides = cutGrid(copy(graph))
    const cost = costOf(graph, sides)
    for (let k = 0; k < 1600; k += 7) {
      const i = (1 + Math.floor(k / 40)) * 42 + 1 + (k % 40)
      sides[i] ^= 1
      assert.ok(costOf(graph, sides) >= cost)
      sides[i] ^= 1
    }
  })

  it('follows weak links', () => {
    const side = 34
    const shift = neighbourShift(side)
    const links = new Float32Array(8 * side * side)
    const terminals = new Float32Array(side * side)
    const inDisc = (x: number, y: number) => Math.hypot(x - 17, y - 17) < 9
    for (let y = 1; y < side - 1; y++) {
      for (let x = 1; x < side - 1; x++) {
        for (let d = 0; d < 8; d++) {
          const j = y * side + x + shift[d]
          const u = j % side
          const v = Math.floor(j / side)
          if (u < 1 || v < 1 || u > side - 2 || v > side - 2) continue
          links[8 * (y * side + x) + d] = inDisc(x, y) === inDisc(u, v) ? 10 : 0.2
        }
        if (x === 1 || y === 1) terminals[y * side + x] = -100
      }
    }
    terminals[17 * side + 17] = 1000
    const sides = cutGrid({ width: side, height: side, links, terminals })
    for (let y = 1; y < side - 1; y++) {
      for (let x = 1; x < side - 1; x++) assert.equal(sides[y * side + x], inDisc(x, y) ? 1 : 0)
    }
  })
})
