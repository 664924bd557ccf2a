import type { Thing } from '../thing.ts'
import { flyingAnimals, landAnimals, waterAnimals } from './animals.ts'
import { buildings } from './buildings.ts'
import { food } from './food.ts'
import { containers, furnishings } from './furnishings.ts'
import { celestial, plants } from './nature.ts'
import { objects, wearables } from './objects.ts'
import { activePeople, people } from './people.ts'
import { airVehicles, groundVehicles, waterVehicles } from './vehicles.ts'

/** Everything that our own noun tables name. Where two tables share a noun the earlier one has it. */
export const allThings: readonly Thing[] = [
  ...activePeople,
  ...landAnimals,
  ...flyingAnimals,
  ...waterAnimals,
  ...people,
  ...food,
  ...groundVehicles,
  ...waterVehicles,
  ...airVehicles,
  ...plants,
  ...celestial,
  ...buildings,
  ...furnishings,
  ...containers,
  ...objects,
  ...wearables,
]
