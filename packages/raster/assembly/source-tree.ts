// Descends the k-d tree over source patches that `source-tree.ts` of the completion builds.

import { descriptorOffset, features, scratch, width } from './level'

let treeSources: usize = 0
let sourceCount: i32 = 0
let dimensions: usize = 0
let splits: usize = 0
let innerNodes: i32 = 0

/** Sets the tree: its sources leaf by leaf, and for each of the inner nodes the number it splits by, and where. */
export function setTree(sources: usize, count: i32, dimension: usize, split: usize, firstLeaf: i32): void {
  treeSources = sources
  sourceCount = count
  dimensions = dimension
  splits = split
  innerNodes = firstLeaf
}

/** Writes the sources whose patches look like the patch around a pixel to `out`; returns how many, at most 8. */
export function sourcesLike(centre: i32, out: usize): i32 {
  const descriptor = scratch + descriptorOffset
  describe(centre, descriptor)
  let node = 0
  while (node < innerNodes) {
    const value = load<f32>(descriptor + (usize(load<u8>(dimensions + node)) << 2))
    node = 2 * node + (value < load<f32>(splits + (usize(node) << 2)) ? 1 : 2)
  }
  const depth = 31 - clz(node + 1)
  const place = i64(node + 1 - (1 << depth))
  const from = i32((i64(sourceCount) * place) >> depth)
  const to = i32((i64(sourceCount) * (place + 1)) >> depth)
  memory.copy(out, treeSources + (usize(from) << 2), usize(to - from) << 2)
  return to - from
}

/** Nine numbers that describe a patch, from nine sample points, 2 pixels apart. */
function describe(centre: i32, descriptor: usize): void {
  let red = 0
  let green = 0
  let blue = 0
  let texture = 0
  let across = 0
  let down = 0
  let acrossCurve = 0
  let downCurve = 0
  let twist = 0
  for (let v = -1; v <= 1; v++) {
    for (let u = -1; u <= 1; u++) {
      const at = features + (usize(centre + 2 * (v * width + u)) << 2)
      const r = i32(load<u8>(at))
      const g = i32(load<u8>(at, 1))
      const b = i32(load<u8>(at, 2))
      const light = r + 2 * g + b
      red += r
      green += g
      blue += b
      texture += i32(load<u8>(at, 3))
      across += u * light
      down += v * light
      acrossCurve += (3 * u * u - 2) * light
      downCurve += (3 * v * v - 2) * light
      twist += u * v * light
    }
  }
  store<f32>(descriptor, f32(red))
  store<f32>(descriptor, f32(green), 4)
  store<f32>(descriptor, f32(blue), 8)
  store<f32>(descriptor, f32(texture), 12)
  store<f32>(descriptor, f32(f64(across) / 2), 16)
  store<f32>(descriptor, f32(f64(down) / 2), 20)
  store<f32>(descriptor, f32(f64(acrossCurve) / 4), 24)
  store<f32>(descriptor, f32(f64(downCurve) / 4), 28)
  store<f32>(descriptor, f32(f64(twist) / 3), 32)
}
