import type { NameGroup } from '../name-list.ts'
import { bestKnownArtists } from './artists/best-known.ts'
import { buildingAndFilmArtists } from './artists/building-and-film.ts'
import { drawingAndPhotographyArtists } from './artists/drawing-and-photography.ts'
import { illustrationAndComicsArtists } from './artists/illustration-and-comics.ts'
import { modernMastersArtists } from './artists/modern-masters.ts'
import { paintingAndSculptureArtists } from './artists/painting-and-sculpture.ts'
import { photographyDesignFilmArtists } from './artists/photography-design-film.ts'
import { bestKnownBrands } from './brands/best-known.ts'
import { fashionBrands } from './brands/fashion.ts'
import { foodAndDrinkBrands } from './brands/food-and-drink.ts'
import { shopsAndServicesBrands } from './brands/shops-and-services.ts'
import { technologyBrands } from './brands/technology.ts'
import { vehiclesBrands } from './brands/vehicles.ts'
import { animationStudiosCharacters } from './characters/animation-studios.ts'
import { bestKnownCharacters } from './characters/best-known.ts'
import { booksAndToysCharacters } from './characters/books-and-toys.ts'
import { cartoonSeriesCharacters } from './characters/cartoon-series.ts'
import { comicsCharacters } from './characters/comics.ts'
import { filmCharacters } from './characters/film.ts'
import { gamesCharacters } from './characters/games.ts'
import { japanCharacters } from './characters/japan.ts'
import { puppetsAndSeriesCharacters } from './characters/puppets-and-series.ts'
import { spaceAndFantasyCharacters } from './characters/space-and-fantasy.ts'
import { wellKnownCharacters } from './characters/well-known.ts'
import { athletesPeople } from './people/athletes.ts'
import { bestKnownPeople } from './people/best-known.ts'
import { musicPeople } from './people/music.ts'
import { politicsAndThoughtPeople } from './people/politics-and-thought.ts'
import { screenPeople } from './people/screen.ts'
import { sportPeople } from './people/sport.ts'
import { stageAndKitchenPeople } from './people/stage-and-kitchen.ts'
import { statesAndNetPeople } from './people/states-and-net.ts'
import { wellKnownPeople } from './people/well-known.ts'

/** All listed names. Where two groups have the same name, the earlier one tells its kind. */
export const nameGroups: readonly NameGroup[] = [
  ...bestKnownCharacters,
  ...wellKnownCharacters,
  ...bestKnownBrands,
  ...bestKnownArtists,
  ...bestKnownPeople,
  ...wellKnownPeople,
  ...animationStudiosCharacters,
  ...cartoonSeriesCharacters,
  ...puppetsAndSeriesCharacters,
  ...filmCharacters,
  ...spaceAndFantasyCharacters,
  ...comicsCharacters,
  ...gamesCharacters,
  ...japanCharacters,
  ...booksAndToysCharacters,
  ...vehiclesBrands,
  ...fashionBrands,
  ...technologyBrands,
  ...foodAndDrinkBrands,
  ...shopsAndServicesBrands,
  ...modernMastersArtists,
  ...illustrationAndComicsArtists,
  ...photographyDesignFilmArtists,
  ...paintingAndSculptureArtists,
  ...drawingAndPhotographyArtists,
  ...buildingAndFilmArtists,
  ...politicsAndThoughtPeople,
  ...screenPeople,
  ...musicPeople,
  ...sportPeople,
  ...statesAndNetPeople,
  ...stageAndKitchenPeople,
  ...athletesPeople,
]
