import type { WordName } from '../../name-list.ts'
import { wordArtists } from './artists.ts'
import { brandsOfFashion } from './brands-of-fashion.ts'
import { brandsOfServices } from './brands-of-services.ts'
import { brandsOfShopsAndFood } from './brands-of-shops-and-food.ts'
import { brandsOfTechnology } from './brands-of-technology.ts'
import { brandsOfVehicles } from './brands-of-vehicles.ts'
import { drawnCharacters } from './drawn-characters.ts'
import { filmAndSeries } from './film-and-series.ts'
import { gamesAndJapan } from './games-and-japan.ts'
import { wordPeople } from './people.ts'
import { superheroesAndFantasy } from './superheroes-and-fantasy.ts'

/** All names that are ordinary words too. */
export const wordNames: readonly WordName[] = [
  ...brandsOfTechnology,
  ...brandsOfVehicles,
  ...brandsOfFashion,
  ...brandsOfShopsAndFood,
  ...brandsOfServices,
  ...drawnCharacters,
  ...superheroesAndFantasy,
  ...gamesAndJapan,
  ...filmAndSeries,
  ...wordArtists,
  ...wordPeople,
]
