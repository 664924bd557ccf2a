import { createRandom, type Random } from '@sfumato/raster'
import type { Scene, SceneThing } from '../scene/scene.ts'
import { type Block, buildBlock, type Cast, isCarried } from './block.ts'
import type { Figure, Footing } from './figure.ts'
import type { Stage } from './stage.ts'

/** Height of the lead as a share of the frame, by what it is. */
const leadShare: Readonly<Record<SceneThing['thing']['kind'], number>> = {
  person: 0.7,
  animal: 0.6,
  food: 0.44,
  vehicle: 0.42,
  plant: 0.56,
  building: 0.58,
  furniture: 0.46,
  object: 0.52,
  wearable: 0.5,
  container: 0.46,
  celestial: 0.4,
}

/** Least height of the tallest standing thing where the lead hangs above, as a share of the frame. */
const leastStanding = 0.34

/** From so many copies on, things that are not the lead are strewn over the ground. */
const fieldCopies = 6

/** The most that strewn things are high against the lead, so that they never hide it. */
const fieldHeight = 0.45

/** How much smaller each copy is where there are several. */
function crowdScale(count: number): number {
  if (count <= 1) return 1
  if (count === 2) return 0.84
  if (count === 3) return 0.72
  return Math.max(0.22, 1.28 / Math.sqrt(count))
}

/** Where a thing is when it is on its own on this stage. */
export function footingOf(thing: SceneThing, stage: Stage): Footing {
  const { lives } = thing.thing
  if (
    stage.support === 'water' &&
    /duck|goose|swan|penguin|turtle|crocodile|hippopotamus|otter|beaver|seal/.test(thing.thing.name)
  )
    return 'water'
  if (thing.airborne || lives === 'air' || lives === 'wall' || thing.where === 'above') return 'air'
  if (stage.support === 'water' && lives === 'underwater') return 'water'
  if (stage.support === 'air' || lives === 'underwater' || lives === 'space') return 'air'
  return lives === 'water' ? 'water' : 'ground'
}

/**
 * Places everything a scene names: the lead large and near the middle or a third, the others beside it, far things
 * small near the horizon, flying ones in the open upper part. Returns the figures in painting order.
 */
export function layOut(scene: Scene, cast: readonly Cast[], stage: Stage, random: Random): Figure[] {
  const roots = cast
    .map((_, index) => index)
    .filter(index => !isCarried(cast[index].thing, cast) && cast[index].copies.length > 0)
  if (roots.length === 0) return []
  const leadRoot =
    roots.find(index => cast[index].thing.where !== 'background' && cast[index].copies.length < fieldCopies) ??
    roots.find(index => cast[index].thing.where !== 'background') ??
    roots[0]
  const lead = blockLead(cast, leadRoot)
  const standing: { block: Block; root: number; copy: number }[] = []
  const flying: { block: Block; root: number }[] = []
  const far: { block: Block; root: number }[] = []
  const field: Block[] = []
  const unit = unitOf(scene, cast, leadRoot, lead, stage)
  for (const root of roots) {
    const { thing, copies } = cast[root]
    const away = thing.where === 'background'
    const crowd =
      crowdScale(copies.length) /
      (root === leadRoot || copies.length > 1 ? crowdScale(cast[leadRoot].copies.length) : 1)
    for (let copy = 0; copy < copies.length; copy++) {
      const vary =
        copies.length > 2 ? (thing.thing.kind === 'plant' ? 0.78 + random.next() * 0.44 : 0.9 + random.next() * 0.2) : 1
      const block = buildBlock(cast, root, copy, lead, unit * crowd * vary * (away ? 0.55 : 1), random)
      if (footingOf(thing, stage) === 'air') flying.push({ block, root })
      else if (root !== leadRoot && copies.length >= fieldCopies)
        field.push(scaled(block, Math.min(1, (unit * fieldHeight) / -block.top)))
      else if (away) far.push({ block, root })
      else standing.push({ block, root, copy })
    }
  }
  const tallest = Math.max(...standing.map(one => -one.block.top), 0)
  if (footingOf(lead, stage) === 'air' && tallest > 0 && tallest < stage.height * leastStanding) {
    for (const one of standing) one.block = scaled(one.block, (stage.height * leastStanding) / tallest)
  }
  const figures = [
    ...placeFar(
      far.map(one => one.block),
      stage,
      random,
    ),
    ...placeField(field, stage, random),
    ...placeStanding(standing, leadRoot, cast, stage, random),
    ...placeFlying(
      flying.map(one => one.block),
      standing.length > 0,
      scene,
      stage,
      random,
    ),
  ]
  return figures.sort((a, b) => a.order - b.order)
}

/** The thing of a root's block that was named first: the cat on the sofa rather than the sofa. */
function blockLead(cast: readonly Cast[], root: number): SceneThing {
  const belongs = (index: number, level = 0): boolean => {
    if (index === root) return true
    const { relation } = cast[index].thing
    return relation !== null && level < 4 && isCarried(cast[index].thing, cast) && belongs(relation.to, level + 1)
  }
  return cast[cast.findIndex((_, index) => belongs(index))].thing
}

/** Height in pixels of the lead: what its kind is shown at, as far as everything that hangs on it stays in the frame. */
function unitOf(scene: Scene, cast: readonly Cast[], leadRoot: number, lead: SceneThing, stage: Stage): number {
  const { copies } = cast[leadRoot]
  const { left, right, top, figures } = buildBlock(cast, leadRoot, 0, lead, 1, createRandom(1))
  const shown = figures.find(figure => figure.of === lead) ?? figures[0]
  const several = lead.thing.kind === 'container' || cast[leadRoot].thing !== lead
  const share = scene.closeUp
    ? 0.92
    : leadShare[lead.thing.kind] * stage.prominence * Math.min(1.3, Math.max(0.62, lead.size)) * (several ? 0.86 : 1)
  const landscape = Math.min(1, stage.width / stage.height)
  const height = stage.height * Math.min(0.92, share) * (0.55 + 0.45 * landscape) * crowdScale(copies.length)
  const widest =
    (stage.width * (scene.closeUp ? 0.95 : 0.66) * Math.min(1.25, stage.prominence)) /
    Math.max(1, copies.length > 3 ? Math.sqrt(copies.length) : copies.length * 0.85)
  const asShown = Math.min(height, widest / (shown.width / shown.height)) / shown.height
  return Math.min(asShown, (stage.height * 0.9) / -top, (stage.width * 0.92) / (right - left))
}

function move(block: Block, x: number, y: number, footing: Footing, depth: number, order: number): Figure[] {
  return block.figures.map(figure => ({
    ...figure,
    x: figure.x + x,
    y: figure.y + y,
    depth,
    footing: figure.footing === 'ground' ? footing : figure.footing,
    order: order + figure.order,
  }))
}

function scaled(block: Block, by: number): Block {
  return {
    root: block.root,
    figures: block.figures.map(figure => ({
      ...figure,
      x: figure.x * by,
      y: figure.y * by,
      width: figure.width * by,
      height: figure.height * by,
    })),
    left: block.left * by,
    right: block.right * by,
    top: block.top * by,
  }
}

/** Many things that are not what the picture is about: strewn over the whole ground, far ones small. */
function placeField(blocks: readonly Block[], stage: Stage, random: Random): Figure[] {
  return blocks.flatMap((block, index) => {
    const depth = (index + random.next()) / blocks.length
    const y = stage.far + (stage.near - stage.far) * (0.04 + 0.96 * depth)
    const near = scaled(block, 0.45 + 0.65 * depth)
    const x = stage.width * (((index * 0.618034 + random.next() * 0.12) % 1) * 0.96 + 0.02)
    return move(near, x - (near.left + near.right) / 2, y, footingOf(block.root, stage), Math.max(0.35, depth), y)
  })
}

/** Things "in the background": on the far ground, spread over the width. */
function placeFar(blocks: readonly Block[], stage: Stage, random: Random): Figure[] {
  return blocks.flatMap((block, index) => {
    const start = random.next() < 0.5 ? 0.22 : 0.62
    const share = blocks.length === 1 ? start + random.next() * 0.16 : 0.12 + (0.76 * (index + 0.5)) / blocks.length
    const y = stage.far + (stage.near - stage.far) * 0.08
    const side = block.root.where === 'left' ? 0.22 : block.root.where === 'right' ? 0.78 : share
    return move(block, stage.width * side - (block.left + block.right) / 2, y, footingOf(block.root, stage), 0.12, y)
  })
}

/** Things that stand on the ground or float on water. */
function placeStanding(
  all: readonly { block: Block; root: number; copy: number }[],
  leadRoot: number,
  cast: readonly Cast[],
  stage: Stage,
  random: Random,
): Figure[] {
  if (all.length === 0) return []
  const crowd = all.length > 3
  const rows = crowd ? (all.length > 15 ? 4 : all.length > 8 ? 3 : 2) : 1
  const figures: Figure[] = []
  const ordered = orderAcross(all, leadRoot, cast)
  const byRow: (typeof ordered)[] = Array.from({ length: rows }, () => [])
  ordered.forEach((one, index) => {
    // What there is one of stands in front of what there are many of.
    const single = cast[one.root].copies.length === 1
    byRow[crowd ? (single ? rows - 1 : index % rows) : 0].push(one)
  })
  byRow.forEach((row, rowIndex) => {
    const depth = rows === 1 ? 0.86 : 0.35 + (0.6 * (rowIndex + 0.5)) / rows
    const rowY = stage.far + (stage.near - stage.far) * depth
    const perspective = rows === 1 ? 1 : 0.62 + 0.38 * ((rowIndex + 1) / rows)
    const gap = stage.width * 0.035
    let blocks = row.map(one => scaled(one.block, perspective))
    const total = (): number =>
      blocks.reduce((sum, block) => sum + block.right - block.left, 0) + gap * (blocks.length - 1)
    const overlap = 1
    const room = stage.width * 0.93 * overlap
    if (total() > room) {
      const by = (room - gap * (blocks.length - 1)) / (total() - gap * (blocks.length - 1))
      blocks = blocks.map(block => scaled(block, Math.max(0.3, by)))
    }
    const spare = stage.width - total()
    const side = row.length === 1 ? sideOf(row[0].block.root.where) : 0
    const wander = (random.next() - 0.5) * Math.min(0.24 * stage.width, Math.max(0, spare) * 0.7) * stage.freedom * 1.6
    const spread = blocks.length > 1 ? Math.min(spare * 0.5, stage.width * 0.16 * blocks.length) / blocks.length : 0
    let x =
      stage.width / 2 -
      (total() + spread * (blocks.length - 1)) / 2 +
      wander +
      side * Math.max(0, spare / 2 - stage.width * 0.05) * 0.62
    blocks.forEach((block, index) => {
      const jitter = blocks.length > 1 || crowd ? (random.next() - 0.5) * 0.14 : 0
      const tall = -block.top
      // What is taller than the room above its feet stands nearer to the front.
      const y = Math.max(
        stage.far,
        Math.min(
          stage.near,
          Math.max(rowY + jitter * (stage.near - stage.far), Math.min(stage.near, tall + stage.height * 0.03)),
        ),
      )
      const footing = footingOf(block.root, stage)
      const baseline =
        footing === 'water' && stage.support === 'ground' ? stage.horizon + (stage.far - stage.horizon) * 0.6 : y
      const fit = footing === 'water' && stage.support === 'ground' ? 0.6 : 1
      const shown = fit === 1 ? block : scaled(block, fit)
      figures.push(...move(shown, x - block.left, baseline, footing, depth, baseline + rowIndex + index * 0.0001))
      x += block.right - block.left + gap + spread
    })
  })
  return figures
}

function sideOf(where: SceneThing['where']): number {
  return where === 'left' ? -1 : where === 'right' ? 1 : 0
}

/** The lead towards the middle, what belongs left or right on its side, the others in turn. */
function orderAcross<One extends { block: Block; root: number; copy: number }>(
  all: readonly One[],
  leadRoot: number,
  cast: readonly Cast[],
): One[] {
  const left: One[] = []
  const right: One[] = []
  const middle = all.filter(
    one => one.root === leadRoot && one.block.root.where !== 'left' && one.block.root.where !== 'right',
  )
  const rest = all.filter(one => !middle.includes(one))
  rest.forEach((one, index) => {
    const { where } = one.block.root
    const goesLeft =
      where === 'left' || (where !== 'right' && (cast[one.root].thing.where === null ? index % 2 === 1 : false))
    if (goesLeft) left.unshift(one)
    else right.push(one)
  })
  return [...left, ...middle, ...right]
}

/** Things in the air (or the water, or space): spread out, as far from each other as chance finds. */
function placeFlying(blocks: readonly Block[], others: boolean, scene: Scene, stage: Stage, random: Random): Figure[] {
  const free = stage.support === 'air' || scene.backdrop.place === 'underwater'
  const floor = free
    ? stage.height * 0.9
    : others
      ? Math.max(stage.height * 0.34, stage.horizon * 0.86)
      : Math.max(stage.height * 0.6, stage.horizon * 1.05)
  const taken: { x: number; y: number; radius: number }[] = []
  return blocks.flatMap((original, index) => {
    const roomy = others && !free ? Math.min(1, (stage.height * 0.4) / Math.max(1, -original.top)) : 1
    const block = scaled(original, roomy)
    const width = block.right - block.left
    const height = -block.top
    let best = { x: stage.width / 2, y: floor / 2, gap: Number.NEGATIVE_INFINITY }
    const tries = blocks.length === 1 ? 1 : 40
    for (let i = 0; i < tries; i++) {
      const wander = blocks.length === 1 && !others ? stage.freedom * 0.5 : 1
      const side = sideOf(block.root.where)
      const x =
        blocks.length === 1 && !others
          ? stage.width * (0.5 + side * 0.24 + (random.next() - 0.5) * 0.36 * wander)
          : width / 2 + stage.width * 0.03 + random.next() * Math.max(1, stage.width * 0.94 - width)
      const centre = Math.max(
        height / 2 + stage.height * 0.03,
        blocks.length === 1 && !others
          ? floor * 0.52 + (random.next() - 0.5) * floor * 0.2 * wander
          : height / 2 + stage.height * 0.03 + random.next() * Math.max(1, floor - height - stage.height * 0.03),
      )
      const away = side === 0 ? 0 : Math.abs(x / stage.width - (0.5 + side * 0.27)) * stage.width
      const gap =
        Math.min(
          ...taken.map(other => Math.hypot(other.x - x, other.y - centre) - other.radius - Math.max(width, height) / 2),
          stage.width,
        ) - away
      if (gap > best.gap) best = { x, y: centre, gap }
    }
    taken.push({ x: best.x, y: best.y, radius: Math.max(width, height) / 2 })
    const feet = best.y + height / 2
    return move(
      block,
      best.x - (block.left + block.right) / 2,
      feet,
      'air',
      0.7,
      free ? index : stage.far - 1 + index * 0.001,
    )
  })
}
