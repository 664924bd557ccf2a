import type { Place } from '../scene/scene.ts'
import type { PlaceArtist } from './parts/drawing.ts'
import { abstract } from './places/abstract.ts'
import { beach } from './places/beach.ts'
import { bedroom } from './places/bedroom.ts'
import { cafe } from './places/cafe.ts'
import { city } from './places/city.ts'
import { classroom } from './places/classroom.ts'
import { desert } from './places/desert.ts'
import { farmland } from './places/farmland.ts'
import { forest } from './places/forest.ts'
import { garden } from './places/garden.ts'
import { harbour } from './places/harbour.ts'
import { hills } from './places/hills.ts'
import { jungle } from './places/jungle.ts'
import { kitchen } from './places/kitchen.ts'
import { lake } from './places/lake.ts'
import { meadow } from './places/meadow.ts'
import { mountains } from './places/mountains.ts'
import { office } from './places/office.ts'
import { park } from './places/park.ts'
import { parkingLot } from './places/parking-lot.ts'
import { river } from './places/river.ts'
import { room } from './places/room.ts'
import { sea } from './places/sea.ts'
import { shop } from './places/shop.ts'
import { sky } from './places/sky.ts'
import { snowfield } from './places/snowfield.ts'
import { space } from './places/space.ts'
import { stadium } from './places/stadium.ts'
import { stage } from './places/stage.ts'
import { street } from './places/street.ts'
import { studio } from './places/studio.ts'
import { tabletop } from './places/tabletop.ts'
import { underwater } from './places/underwater.ts'
import { village } from './places/village.ts'

/** Who draws which place. */
export const placeArtists: Readonly<Record<Place, PlaceArtist>> = {
  abstract,
  beach,
  bedroom,
  cafe,
  city,
  classroom,
  desert,
  farmland,
  forest,
  garden,
  harbour,
  hills,
  jungle,
  kitchen,
  lake,
  meadow,
  mountains,
  office,
  park,
  'parking-lot': parkingLot,
  river,
  room,
  sea,
  shop,
  sky,
  snowfield,
  space,
  stadium,
  stage,
  street,
  studio,
  tabletop,
  underwater,
  village,
}
