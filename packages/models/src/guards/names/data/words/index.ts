import type { WordName } from '../../name-list.ts'
import { wordArtists } from './artists.ts'
import { brandsOfThings } from './brands-of-things.ts'
import { brandsOfTrade } from './brands-of-trade.ts'
import { drawnCharacters } from './drawn-characters.ts'
import { wordPeople } from './people.ts'
import { toldCharacters } from './told-characters.ts'

/** All names that are ordinary words too. */
export const wordNames: readonly WordName[] = [
  ...brandsOfThings,
  ...brandsOfTrade,
  ...drawnCharacters,
  ...toldCharacters,
  ...wordArtists,
  ...wordPeople,
]
