import type { WordTable } from '../word-table.ts'
import { attacks } from './attacks.ts'
import { disturbing } from './disturbing.ts'
import { explicit } from './explicit.ts'
import { gambling } from './gambling.ts'
import { gestures } from './gestures.ts'
import { hate } from './hate.ts'
import { nudity } from './nudity.ts'
import { remains } from './remains.ts'
import { substances } from './substances.ts'
import { swimwear } from './swimwear.ts'
import { violence } from './violence.ts'

/** The tables of the embedded text check: English. A table for another language goes behind its category's. */
export const wordTables: readonly WordTable[] = [
  explicit,
  nudity,
  swimwear,
  violence,
  attacks,
  disturbing,
  remains,
  substances,
  gestures,
  gambling,
  hate,
]
