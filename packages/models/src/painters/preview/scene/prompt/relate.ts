import type { Relation } from '../../words/positions.ts'
import type { NamedThing } from '../reading.ts'
import type { ThingRelation } from '../scene.ts'
import type { Draft } from './draft.ts'

/** Ties two things that a relation word joins; what is fitting depends on what they are. */
export function relate(draft: Draft, relation: { kind: Relation; from: number }, to: number): void {
  const owner = draft.things[relation.from]
  const other = draft.things[to]
  draft.chain = [to]
  const tie = (from: NamedThing, kind: ThingRelation['kind'], target: number): void => {
    from.relation ??= { kind, to: target }
  }
  switch (relation.kind) {
    case 'of':
      if (owner.thing.kind === 'container' || owner.noun === 'plate') {
        other.relation = { kind: 'in', to: relation.from }
        if (other.quantity === null && other.thing.kind !== 'plant') other.plural = true
      } else tie(other, 'beside', relation.from)
      break
    case 'with':
      if (owner.thing.kind === 'container' && (other.thing.kind === 'food' || other.thing.kind === 'plant'))
        other.relation = { kind: 'in', to: relation.from }
      else tie(other, owner.thing.kind === 'food' && other.thing.kind === 'food' ? 'beside' : 'beside', relation.from)
      break
    case 'wears':
    case 'near-place':
      tie(other, 'beside', relation.from)
      break
    case 'holds':
      if (other.thing.metres < owner.thing.metres * 0.8) other.relation = { kind: 'holds', to: relation.from }
      else tie(other, 'beside', relation.from)
      break
    case 'in':
      tie(owner, holdsThings(other) ? 'in' : 'beside', to)
      break
    case 'under':
    case 'on':
    case 'rides':
    case 'behind':
    case 'in-front':
    case 'beside':
    case 'above':
    case 'between':
      for (const one of chainOf(draft, relation.from)) tie(draft.things[one], relation.kind, to)
      break
  }
}

/** A thing and those joined to it by "and" before it. */
function chainOf(draft: Draft, index: number): readonly number[] {
  return draft.chainBefore.includes(index) ? draft.chainBefore.filter(one => !draft.merged.has(one)) : [index]
}

/** Whether other things can be inside a thing. */
function holdsThings({ thing, noun }: NamedThing): boolean {
  return (
    thing.kind === 'container' ||
    /bath|bucket|cup|mug|glass|jar|nest|cart|boat|canoe|sled|bed|chair|sofa|pan|pot|hat|boot|bag|basket|box/.test(noun)
  )
}
