import type { Random } from '@sfumato/raster'
import type { SceneThing } from '../scene/scene.ts'
import type { Illustration } from '../things/illustrate.ts'
import type { Figure, Footing } from './figure.ts'

/** A figure with all that it carries, holds or shelters; coordinates from its lower left corner, y upwards negative. */
export interface Block {
  readonly root: SceneThing
  readonly figures: Figure[]
  /** Left and right edge, top edge, with the root's feet at 0. */
  readonly left: number
  readonly right: number
  readonly top: number
}

/** A thing of the scene with its prepared copies. */
export interface Cast {
  readonly thing: SceneThing
  readonly copies: readonly Illustration[]
}

/** Height of a thing against that of the picture's lead, from their real heights: differences are softened. */
export function relativeHeight(thing: SceneThing, lead: SceneThing): number {
  const ratio = Math.sqrt(thing.thing.metres / lead.thing.metres)
  return (
    Math.max(thing.thing.kind === 'animal' || thing.thing.kind === 'person' ? 0.7 : 0.28, Math.min(2.1, ratio)) *
    (thing === lead ? 1 : thing.size / lead.size)
  )
}

/** Relations that make one figure part of the block of another. */
const carried: ReadonlySet<string> = new Set(['on', 'rides', 'in', 'under', 'holds', 'above', 'in-front', 'behind'])

/** Whether a thing is placed with the one it is related to. */
export function isCarried(thing: SceneThing, cast: readonly Cast[]): boolean {
  return thing.relation !== null && carried.has(thing.relation.kind) && cast[thing.relation.to].copies.length > 0
}

/**
 * Builds the block of one copy of a root: the root at height 1 per `unit` pixels and everything that hangs on it.
 * @param unit pixels that the picture's lead is high
 */
export function buildBlock(
  cast: readonly Cast[],
  root: number,
  copy: number,
  lead: SceneThing,
  unit: number,
  random: Random,
): Block {
  const figures: Figure[] = []
  const place = (
    index: number,
    illustration: Illustration,
    height: number,
    x: number,
    y: number,
    footing: Footing,
    order: number,
  ): Figure => {
    const width = height * illustration.aspect
    const figure: Figure = {
      of: cast[index].thing,
      illustration,
      x: x - width / 2,
      y: y - height,
      width,
      height,
      footing,
      order,
      depth: 1,
    }
    figures.push(figure)
    return figure
  }
  const main = place(root, cast[root].copies[copy], unit * relativeHeight(cast[root].thing, lead), 0, 0, 'ground', 0)
  hang(root, main, 0)

  function hang(parent: number, on: Figure, level: number): void {
    if (level > 3) return
    for (let index = 0; index < cast.length; index++) {
      const { thing, copies } = cast[index]
      if (thing.relation?.to !== parent || !isCarried(thing, cast) || index === parent) continue
      if (parent === root && copy > 0 && cast[root].copies.length > 1) continue
      const wanted = unit * relativeHeight(thing, lead)
      for (let i = 0; i < copies.length; i++) {
        const share = copies.length === 1 ? 0 : i / (copies.length - 1) - 0.5
        const child = attach(index, copies[i], on, wanted, share, i, copies.length)
        if (child !== null && i === 0) hang(index, child, level + 1)
      }
    }
  }

  function attach(
    index: number,
    illustration: Illustration,
    on: Figure,
    wanted: number,
    share: number,
    i: number,
    count: number,
  ): Figure | null {
    const { thing } = cast[index]
    const kind = thing.relation?.kind
    const middle = on.x + on.width / 2
    const base = on.y + on.height
    const within = (height: number, room: number): number => Math.min(height, room / illustration.aspect)
    const surface = on.of.thing.surface
    switch (kind) {
      case 'on':
      case 'rides': {
        const rides = kind === 'rides' || on.of.thing.kind === 'animal' || on.of.thing.kind === 'vehicle'
        const top =
          on.y + on.height * (surface ?? (on.of.thing.kind === 'container' && on.height < on.width ? 0.3 : 0.04))
        const height = within(wanted, (on.width * 0.9) / Math.min(count, 4))
        const sits =
          thing.thing.kind === 'person' &&
          illustration.aspect < 0.85 &&
          surface !== null &&
          on.of.thing.name !== 'bed' &&
          on.of.thing.name !== 'rug'
        const sink = sits ? height * 0.36 : rides ? height * 0.12 : 0
        const spread = on.width * 0.72 - (height * illustration.aspect) / Math.max(count, 1)
        return place(
          index,
          illustration,
          height,
          middle + share * Math.max(spread, 0),
          top + sink,
          'carried',
          on.order + (rides ? -0.01 : 0.01 + i * 0.001),
        )
      }
      case 'in': {
        const flat = on.height < on.width * 0.42
        if (!flat && thing.thing.kind === 'plant') {
          const height = on.height * 0.85
          const lift = (i % 3) * 0.07 * height
          return place(
            index,
            illustration,
            height * (1 - Math.abs(share) * 0.2),
            middle + share * on.width * (count > 1 ? 1.5 : 0),
            on.y + on.height * 0.2 - lift,
            'carried',
            on.order - 0.02 - (i % 3) * 0.001,
          )
        }
        const perRow = Math.min(count, count > 8 ? 5 : 4)
        const rows = Math.ceil(count / perRow)
        const row = Math.floor(i / perRow)
        const inRow = Math.min(perRow, count - row * perRow)
        const across = inRow === 1 ? 0 : ((i % perRow) / (inRow - 1) - 0.5) * (1 - row * 0.18)
        const height = within(
          flat ? wanted : Math.max(wanted, on.height * (count > 2 ? 0.42 : 0.5)),
          on.width * (count > 2 ? 1.15 / (perRow + 0.4) : 0.62),
        )
        const spread = Math.max(0, on.width * 0.76 - height * illustration.aspect)
        const sunk = thing.thing.kind === 'animal' || thing.thing.kind === 'person' ? 0.55 : 0.45
        const rim = on.y + on.height * (on.of.thing.name === 'basket' ? 0.5 : 0.08)
        const y = flat
          ? on.y + on.height * 0.5 - (rows - 1 - row) * 0.1 * height
          : rim + height * sunk - row * height * 0.5
        return place(
          index,
          illustration,
          height,
          middle + across * spread,
          y,
          'carried',
          on.order + (flat ? 0.01 + row * 0.01 : -0.02 - row * 0.001),
        )
      }
      case 'under': {
        const height = Math.min(wanted, on.height * 0.62)
        return place(
          index,
          illustration,
          height,
          middle + (share || (random.next() - 0.5) * 0.12) * on.width * 0.6,
          base + on.height * 0.012,
          'ground',
          on.order + 0.02,
        )
      }
      case 'holds': {
        const reach = on.of.thing.kind === 'person' ? { x: 0.8, y: 0.47 } : { x: 0.5, y: 0.7 }
        const floats = thing.thing.lives === 'air'
        const height = Math.min(
          floats ? Math.max(wanted, on.height * 0.6) : Math.max(wanted, on.height * 0.15),
          on.height * (floats ? 0.75 : 0.34),
        )
        const x = on.x + on.width * (reach.x + share * 0.5)
        const y = on.y + on.height * reach.y + (floats ? 0 : height * 0.5)
        return place(index, illustration, height, x, y, 'carried', on.order + 0.015)
      }
      case 'above': {
        const height = Math.min(wanted, on.height * 1.2)
        return place(
          index,
          illustration,
          height,
          middle + share * on.width,
          on.y - on.height * 0.12,
          'air',
          on.order + 0.01,
        )
      }
      case 'in-front':
      case 'behind': {
        // "A in front of B" hangs A on B: it stands nearer; "A behind B" hangs A on B as well: it stands farther.
        const nearer = kind === 'in-front'
        const height = nearer ? wanted : wanted * 0.88
        const side = random.next() < 0.5 ? -1 : 1
        const aside =
          share !== 0
            ? share * on.width
            : side * (nearer ? 0.3 * on.width : 0.35 * (on.width + height * illustration.aspect))
        return place(
          index,
          illustration,
          height,
          middle + aside,
          base + (nearer ? 0.09 : -0.07) * on.height,
          'ground',
          on.order + (nearer ? 0.1 + i * 0.001 : -0.1),
        )
      }
      default:
        return null
    }
  }

  return {
    root: cast[root].thing,
    figures,
    left: Math.min(...figures.map(figure => figure.x)),
    right: Math.max(...figures.map(figure => figure.x + figure.width)),
    top: Math.min(...figures.map(figure => figure.y)),
  }
}
