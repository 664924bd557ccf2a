import type { WordTable } from '../word-table.ts'
import { aftermath } from './aftermath.ts'
import { assaults } from './assaults.ts'
import { attacks } from './attacks.ts'
import { battles } from './battles.ts'
import { disturbing } from './disturbing.ts'
import { executions } from './executions.ts'
import { explicit } from './explicit.ts'
import { gambling } from './gambling.ts'
import { gestures } from './gestures.ts'
import { handSigns } from './hand-signs.ts'
import { contempt } from './hate/contempt.ts'
import { movements } from './hate/movements.ts'
import { slurs } from './hate/slurs.ts'
import { nudity } from './nudity.ts'
import { predation } from './predation.ts'
import { remains } from './remains.ts'
import { sexScenes } from './sex-scenes.ts'
import { drink } from './substances/drink.ts'
import { drugs } from './substances/drugs.ts'
import { smoking } from './substances/smoking.ts'
import { swimwear } from './swimwear.ts'
import { undressed } from './undressed.ts'
import { violence } from './violence.ts'

/** The tables of the embedded text check: English. A table for another language goes behind its category's. */
export const wordTables: readonly WordTable[] = [
  explicit,
  sexScenes,
  nudity,
  undressed,
  swimwear,
  violence,
  attacks,
  assaults,
  battles,
  executions,
  predation,
  disturbing,
  remains,
  aftermath,
  drugs,
  smoking,
  drink,
  gestures,
  handSigns,
  gambling,
  slurs,
  movements,
  contempt,
]
