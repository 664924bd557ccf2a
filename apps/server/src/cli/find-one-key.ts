import type { Database } from '../rows/database.ts'
import { keysLike, type ListedKey } from '../rows/keys.ts'
import { UsageError } from '../usage-error.ts'

/** The one key that an id or a prefix names. Throws where there is none or more than one. */
export const findOneKey = async (database: Database, text: string): Promise<ListedKey> => {
  const keys = await keysLike(database, text)
  if (keys.length === 1) return keys[0]
  if (keys.length === 0) throw new UsageError(`There is no key "${text}"; \`sfumato keys list\` shows them.`)
  throw new UsageError(`"${text}" names ${keys.length} keys; give the number that \`sfumato keys list\` shows.`)
}
