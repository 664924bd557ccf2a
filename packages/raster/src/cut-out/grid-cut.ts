/**
 * Links from each node of a grid to its eight neighbours; `neighbourShift` gives them in order, and direction d and
 * 7 - d are opposite.
 */
export interface GridGraph {
  /** Grid size with a margin of one node all round, whose links must be 0. */
  readonly width: number
  readonly height: number
  /** Eight capacities a node; used up by the cut. */
  readonly links: Float32Array
  /** Capacity from the source (above 0) or to the sink (below 0) for each node; used up by the cut. */
  readonly terminals: Float32Array
}

/** What to add to a node's index to reach its eight neighbours. */
export const neighbourShift = (width: number): Int32Array =>
  Int32Array.of(-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1)

const none = 8
const terminal = 9
const orphan = 10

/**
 * Splits the grid where it costs least: 1 for nodes on the source's side, 0 on the sink's. Maximum flow by two search
 * trees that are kept from one augmentation to the next (Boykov and Kolmogorov, "An Experimental Comparison of
 * Min-Cut/Max-Flow Algorithms", 2004).
 */
export function cutGrid({ width, height, links, terminals }: GridGraph): Uint8Array {
  const count = width * height
  const shift = neighbourShift(width)
  /** 1 = grown from the source, 2 = from the sink, 0 = free. */
  const tree = new Uint8Array(count)
  /** Direction to the parent, or one of the constants above. */
  const parent = new Uint8Array(count).fill(none)
  const stamp = new Int32Array(count)
  const depth = new Int32Array(count)
  const active = createQueue(count)
  const orphans: number[] = []
  let time = 1

  for (let i = 0; i < count; i++) {
    if (terminals[i] === 0) continue
    tree[i] = terminals[i] > 0 ? 1 : 2
    parent[i] = terminal
    depth[i] = 1
    active.push(i)
  }

  /** Capacity left along the tree's own direction between a node and its neighbour in direction d. */
  const residual = (i: number, d: number) => (tree[i] === 1 ? links[8 * i + d] : links[8 * (i + shift[d]) + 7 - d])

  /** How far node i is from its root, or -1 if its tree is cut off there. */
  const rootDepth = (i: number): number => {
    let steps = 0
    let j = i
    for (;;) {
      if (stamp[j] === time) {
        steps += depth[j]
        break
      }
      if (parent[j] === terminal) {
        stamp[j] = time
        depth[j] = 1
        steps++
        break
      }
      if (parent[j] >= none) return -1
      steps++
      j += shift[parent[j]]
    }
    let left = steps
    for (j = i; stamp[j] !== time; j += shift[parent[j]]) {
      stamp[j] = time
      depth[j] = left--
    }
    return steps
  }

  const adopt = () => {
    while (orphans.length > 0) {
      const i = orphans.pop() as number
      let best = none
      let bestDepth = Number.POSITIVE_INFINITY
      for (let d = 0; d < 8; d++) {
        const j = i + shift[d]
        if (tree[j] !== tree[i] || residual(j, 7 - d) <= 0) continue
        const distance = rootDepth(j)
        if (distance < 0 || distance >= bestDepth) continue
        best = d
        bestDepth = distance
      }
      if (best !== none) {
        parent[i] = best
        stamp[i] = time
        depth[i] = bestDepth + 1
        continue
      }
      for (let d = 0; d < 8; d++) {
        const j = i + shift[d]
        if (j < 0 || j >= count || tree[j] !== tree[i]) continue
        if (residual(j, 7 - d) > 0) active.push(j)
        if (parent[j] === 7 - d) {
          parent[j] = orphan
          orphans.push(j)
        }
      }
      tree[i] = 0
      parent[i] = none
    }
  }

  /** Pushes as much flow as fits along the two tree paths that meet in the link from `i` in direction `d`. */
  const augment = (i: number, d: number) => {
    let flow = links[8 * i + d]
    let a = i
    for (; parent[a] !== terminal; a += shift[parent[a]]) {
      flow = Math.min(flow, links[8 * (a + shift[parent[a]]) + 7 - parent[a]])
    }
    flow = Math.min(flow, terminals[a])
    let b = i + shift[d]
    for (; parent[b] !== terminal; b += shift[parent[b]]) flow = Math.min(flow, links[8 * b + parent[b]])
    flow = Math.min(flow, -terminals[b])

    links[8 * i + d] -= flow
    links[8 * (i + shift[d]) + 7 - d] += flow
    const orphaned = (node: number) => {
      parent[node] = orphan
      orphans.push(node)
    }
    for (a = i; parent[a] !== terminal; ) {
      const up = parent[a]
      const next = a + shift[up]
      links[8 * a + up] += flow
      links[8 * next + 7 - up] -= flow
      if (links[8 * next + 7 - up] <= 0) orphaned(a)
      a = next
    }
    terminals[a] -= flow
    if (terminals[a] <= 0) orphaned(a)
    for (b = i + shift[d]; parent[b] !== terminal; ) {
      const up = parent[b]
      const next = b + shift[up]
      links[8 * next + 7 - up] += flow
      links[8 * b + up] -= flow
      if (links[8 * b + up] <= 0) orphaned(b)
      b = next
    }
    terminals[b] += flow
    if (terminals[b] >= 0) orphaned(b)
  }

  for (let i = active.pop(); i >= 0; ) {
    let met = -1
    if (tree[i] !== 0) {
      for (let d = 0; d < 8; d++) {
        if (residual(i, d) <= 0) continue
        const j = i + shift[d]
        if (tree[j] === 0) {
          tree[j] = tree[i]
          parent[j] = 7 - d
          stamp[j] = stamp[i]
          depth[j] = depth[i] + 1
          active.push(j)
        } else if (tree[j] !== tree[i]) {
          met = d
          break
        }
      }
    }
    if (met < 0) {
      i = active.pop()
      continue
    }
    time++
    if (tree[i] === 1) augment(i, met)
    else augment(i + shift[met], 7 - met)
    adopt()
  }
  return tree.map(value => (value === 1 ? 1 : 0))
}

/** First in, first out; a node waits at most once. */
function createQueue(count: number): { push(node: number): void; pop(): number } {
  const items = new Int32Array(count + 1)
  const waiting = new Uint8Array(count)
  let first = 0
  let end = 0
  return {
    push(node) {
      if (waiting[node]) return
      waiting[node] = 1
      items[end] = node
      end = end === count ? 0 : end + 1
    },
    pop() {
      if (first === end) return -1
      const node = items[first]
      first = first === count ? 0 : first + 1
      waiting[node] = 0
      return node
    },
  }
}
