import type { Random } from '@sfumato/raster'
import type { Colour, Scene } from '../scene/scene.ts'
import { illustrate } from '../things/illustrate.ts'
import type { NotoIcons } from '../things/noto-icons.ts'
import type { PersonTraits } from '../things/person-traits.ts'
import type { Cast } from './block.ts'

/** Who a family is. */
const family: readonly Partial<PersonTraits>[] = [
  { gender: 'man', age: 'adult' },
  { gender: 'woman', age: 'adult' },
  { gender: 'woman', age: 'child' },
  { gender: 'man', age: 'child' },
]

/** Prepares every copy of every thing of a scene; colours are dealt out in turn, people differ from copy to copy. */
export async function castScene(scene: Scene, icons: NotoIcons, random: Random): Promise<Cast[]> {
  const cast: Cast[] = []
  for (const [index, thing] of scene.things.entries()) {
    const copies = []
    const start = thing.colours.length > 2 ? random.integer(thing.colours.length) : 0
    for (let copy = 0; copy < thing.count; copy++) {
      const colour: Colour | null =
        thing.colours.length === 0 ? null : thing.colours[(start + copy) % thing.colours.length]
      const traits =
        thing.thing.name === 'family' && copy < family.length ? { ...thing.traits, ...family[copy] } : thing.traits
      const rides =
        thing.relation?.kind === 'rides' ||
        (thing.relation?.kind === 'on' && scene.things[thing.relation.to].thing.surface !== null)
      const pose = rides
        ? traits.pose === 'stand'
          ? 'sit'
          : traits.pose
        : traits.pose === 'sit'
          ? 'stand'
          : traits.pose
      const mirrored = mirrors(scene, index, random)
      copies.push(
        await illustrate(
          thing.thing,
          { colour, traits: { ...traits, pose }, bust: scene.portrait && index === 0, mirrored },
          icons,
          random,
        ),
      )
    }
    cast.push({ thing, copies })
  }
  return cast
}

/** Whether a copy looks the other way than its picture: things on the left look inwards, others as chance has it. */
function mirrors(scene: Scene, index: number, random: Random): boolean {
  const { thing, where, relation } = scene.things[index]
  const chance = random.next()
  if (thing.facing === 0 || scene.portrait) return false
  if (where === 'left') return thing.facing === -1
  if (where === 'right') return thing.facing === 1
  // A mount is never turned away from its rider, nor a rider from the mount.
  if (
    relation?.kind === 'rides' ||
    scene.things.some(other => other.relation?.kind === 'rides' && other.relation.to === index)
  )
    return false
  return chance < 0.5
}
