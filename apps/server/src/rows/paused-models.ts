import { announceSettings } from './announce.ts'
import type { Database } from './database.ts'

/** Stops requests of a model from starting; pausing a paused one changes nothing. */
export const pauseModel = async (database: Database, slug: string, at: number): Promise<void> => {
  await database.write(async transaction => {
    await transaction
      .insertInto('paused_models')
      .values({ slug, at })
      .onConflict(conflict => conflict.column('slug').doNothing())
      .execute()
    await announceSettings(transaction)
  })
}

/** Lets requests of a model start again. */
export const resumeModel = async (database: Database, slug: string): Promise<void> => {
  await database.write(async transaction => {
    await transaction.deleteFrom('paused_models').where('slug', '=', slug).execute()
    await announceSettings(transaction)
  })
}

/** The paused models. */
export const listPausedModels = async (database: Database): Promise<Set<string>> => {
  const rows = await database.kysely.selectFrom('paused_models').select('slug').execute()
  return new Set(rows.map(row => row.slug))
}
