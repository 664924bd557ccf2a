// One pass of the search for better matches; the rules are those that `search.ts` of the completion states.
import { area, features, penalties, scratch, targets, usable, width } from './level'
import { offsetCost, patchCost, patchRadius } from './patch-cost'
import { sourcesLike } from './source-tree'

/** No patch is as unlike another as this. */
const noLimit: f64 = 1073741824

let beforeSource: usize = 0
let beforeCost: usize = 0
let afterSource: usize = 0
let afterCost: usize = 0
let reach: i32 = 0
let adjust: bool = false
let shifts: usize = 0
let shiftCount: i32 = 0
let useTree: bool = false
let drawn: usize = 0
let drawnCount: i32 = 0
let stale: bool = false

/**
 * Sets the pass: where matches are read and written, how far away the neighbours are whose matches are tried, whether
 * the sources around the present match are, which steps in the picture, whether the tree is asked, how many drawn
 * sources `drawnAt` holds for each target, and whether the costs are to be found anew.
 */
export function setPass(
  beforeSourceAt: usize,
  beforeCostAt: usize,
  afterSourceAt: usize,
  afterCostAt: usize,
  neighbourReach: i32,
  adjustPresent: bool,
  shiftsAt: usize,
  shiftsGiven: i32,
  askTree: bool,
  drawnAt: usize,
  drawnEach: i32,
  costsAreStale: bool,
): void {
  beforeSource = beforeSourceAt
  beforeCost = beforeCostAt
  afterSource = afterSourceAt
  afterCost = afterCostAt
  reach = neighbourReach
  adjust = adjustPresent
  shifts = shiftsAt
  shiftCount = shiftsGiven
  useTree = askTree
  drawn = drawnAt
  drawnCount = drawnEach
  stale = costsAreStale
}

/**
 * Searches for the targets `from` ... `to`. The scratch memory has room for the candidates of one target: 8 neighbours'
 * and 8 beside the present match, 8 in a leaf of the tree, and what the host allows of shifts (64) and drawn sources (2).
 */
export function search(from: i32, to: i32): void {
  const tried = scratch
  const stride = usize(width) << 2
  const corner = patchRadius * (width + 1)
  for (let n = from; n < to; n++) {
    const target = load<i32>(targets + (usize(n) << 2))
    const targetY = target / width
    const targetX = target - targetY * width
    const patch = features + (usize(target - corner) << 2)
    const present = load<i32>(beforeSource + (usize(target) << 2))

    let end = neighboursMatches(target, present, tried)
    if (adjust) {
      for (let v = -1; v <= 1; v++) {
        for (let u = -1; u <= 1; u++) {
          if (u === 0 && v === 0) continue
          store<i32>(end, present + v * width + u)
          end += 4
        }
      }
    }
    for (let k = 0; k < shiftCount; k++) {
      store<i32>(end, target + load<i32>(shifts + (usize(k) << 2)))
      end += 4
    }
    if (useTree) end += usize(sourcesLike(target, end)) << 2
    memory.copy(end, drawn + (usize(n * drawnCount) << 2), usize(drawnCount) << 2)
    end += usize(drawnCount) << 2

    let best = present
    let bestCost: f64
    if (stale) {
      const y = present / width
      const start = startCost(targetX, targetY, present - y * width, y, present)
      bestCost = patchCost(patch, features + (usize(present - corner) << 2), stride, start, noLimit)
    } else {
      bestCost = f64(load<f32>(beforeCost + (usize(target) << 2)))
    }
    for (let at = tried; at < end; at += 4) {
      const source = load<i32>(at)
      if (u32(source) >= u32(area) || source === best || load<u8>(usable + source) !== 1) continue
      const y = i32(u32(source) / u32(width))
      const start = startCost(targetX, targetY, source - y * width, y, source)
      if (start >= bestCost) continue
      const cost = patchCost(patch, features + (usize(source - corner) << 2), stride, start, bestCost)
      if (cost >= bestCost) continue
      best = source
      bestCost = cost
    }
    store<i32>(afterSource + (usize(target) << 2), best)
    store<f32>(afterCost + (usize(target) << 2), f32(bestCost))
  }
}

/** What a source costs before its patch is looked at: for its distance and for itself. */
// @ts-expect-error: decorator
function startCost(targetX: i32, targetY: i32, x: i32, y: i32, source: i32): f64 {
  return offsetCost(f64(targetX - x), f64(targetY - y)) + f64(load<f32>(penalties + (usize(source) << 2)))
}

/**
 * Writes what the eight neighbours' matches say of the target, without what is already among them: trying a source
 * twice changes nothing. Returns the end of what is written.
 */
// @ts-expect-error: decorator
function neighboursMatches(target: i32, present: i32, out: usize): usize {
  let end = out
  for (let v = -1; v <= 1; v++) {
    for (let u = -1; u <= 1; u++) {
      const step = reach * (v * width + u)
      const neighbour = target + step
      if (step === 0 || u32(neighbour) >= u32(area)) continue
      const match = load<i32>(beforeSource + (usize(neighbour) << 2))
      const source = match - step
      if (match < 0 || source === present) continue
      let known = false
      for (let at = out; at < end; at += 4) known = known || load<i32>(at) === source
      if (known) continue
      store<i32>(end, source)
      end += 4
    }
  }
  return end
}
