import { hash, randomBytes } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { announceSettings } from './announce.ts'
import type { Database } from './database.ts'
import { isPostgres } from './is-postgres.ts'
import { columnsOf, type KeySettings, type SettingColumns, settingColumns, settingsOf } from './key-settings.ts'
import { prepared } from './prepared.ts'
import type { Scope, Tables } from './tables.ts'

/** A key as authentication needs it. */
export interface KeyIdentity {
  readonly id: number
  readonly prefix: string
  readonly scope: Scope
  /** SHA-256, hexadecimal. */
  readonly hash: string
  readonly settings: KeySettings
}

/** A key in a list: never the key itself. */
export interface ListedKey extends SettingColumns {
  readonly id: number
  readonly prefix: string
  readonly label: string
  readonly scope: Scope
  readonly credits_micros: number
  readonly free_credits_micros: number
  readonly reserved_micros: number
  readonly created_at: number
  readonly revoked_at: number | null
}

/** What a new key is to be. */
export interface NewKey {
  /** The key itself; a random one (`SG_` and 32 hexadecimal digits) where absent. */
  readonly secret?: string
  readonly label: string
  readonly scope: Scope
  readonly creditsMicros: number
  readonly settings?: Partial<KeySettings>
  readonly at: number
}

/** SHA-256 of a key, hexadecimal: the only thing that is stored of it. */
export const hashKey = (secret: string): string => hash('sha256', secret, 'hex')

/** At most a third of the key: enough to tell keys apart, too little to guess one. */
const prefixOf = (secret: string): string => secret.slice(0, Math.min(8, Math.floor(secret.length / 3)))

const insertKey = prepared<'prefix' | 'hash' | 'label' | 'scope' | 'credits' | 'at', { id: number }>((database, slot) =>
  database
    .insertInto('api_keys')
    .values({
      prefix: slot('prefix'),
      hash: slot('hash'),
      label: slot('label'),
      scope: slot('scope'),
      credits_micros: slot('credits'),
      free_credits_micros: 0,
      reserved_micros: 0,
      created_at: slot('at'),
      revoked_at: null,
    })
    .returning('id'),
)

const selectKey = prepared<'hash', Omit<KeyIdentity, 'settings'> & SettingColumns>((database, slot) =>
  database
    .selectFrom('api_keys')
    .select(['id', 'prefix', 'scope', 'hash', ...settingColumns])
    .where('hash', '=', slot('hash'))
    .where('revoked_at', 'is', null),
)

/** A key that was just made: `secret` is the key itself, for the only time. */
export interface MadeKey {
  readonly id: number
  readonly prefix: string
  readonly secret: string
}

const addKey = async (transaction: Transaction<Tables>, key: NewKey, secret: string): Promise<MadeKey> => {
  const prefix = prefixOf(secret)
  const { rows } = await insertKey(transaction, {
    prefix,
    hash: hashKey(secret),
    label: key.label,
    scope: key.scope,
    credits: key.creditsMicros,
    at: key.at,
  })
  const { id } = rows[0]
  const settings = columnsOf(key.settings ?? {})
  if (Object.keys(settings).length > 0) {
    await transaction.updateTable('api_keys').set(settings).where('id', '=', id).execute()
  }
  if (key.creditsMicros > 0) {
    await transaction
      .insertInto('ledger')
      .values({ key_id: id, request_id: null, amount_micros: key.creditsMicros, kind: 'grant', at: key.at })
      .execute()
  }
  return { id, prefix, secret }
}

/** Makes a key with a ledger line for its first credits. */
export const createKey = async (database: Database, key: NewKey): Promise<MadeKey> => {
  const secret = key.secret ?? `SG_${randomBytes(16).toString('hex')}`
  return database.write(transaction => addKey(transaction, key, secret))
}

/** The number of PostgreSQL's lock under which processes that start at once see whether there is a key. */
const firstKeyLock = 7_368_004

/**
 * Makes a key where there is none like it: none with its secret where it has one, else none at all. Nothing where there
 * is, also where another process makes it just then.
 */
export const createFirstKey = async (database: Database, key: NewKey): Promise<MadeKey | undefined> => {
  const secret = key.secret ?? `SG_${randomBytes(16).toString('hex')}`
  return database.write(async transaction => {
    if (isPostgres(transaction)) {
      await sql`select pg_advisory_xact_lock(${sql.lit(firstKeyLock)})`.execute(transaction)
    }
    let same = transaction.selectFrom('api_keys').select('id').limit(1)
    if (key.secret !== undefined) same = same.where('hash', '=', hashKey(secret))
    return (await same.execute()).length > 0 ? undefined : addKey(transaction, key, secret)
  })
}

/** The key with this hash that is not revoked. */
export const findKey = async (database: Database, keyHash: string): Promise<KeyIdentity | undefined> => {
  const row = (await selectKey(database.kysely, { hash: keyHash })).rows[0]
  if (!row) return undefined
  const { id, prefix, scope, hash } = row
  return { id, prefix, scope, hash, settings: settingsOf(row) }
}

/** All keys in the order of their making. */
export const listKeys = async (database: Database): Promise<ListedKey[]> =>
  database.kysely
    .selectFrom('api_keys')
    .select([
      'id',
      'prefix',
      'label',
      'scope',
      'credits_micros',
      'free_credits_micros',
      'reserved_micros',
      'created_at',
      'revoked_at',
      ...settingColumns,
    ])
    .orderBy('id')
    .execute()

/** Keys whose id or prefix is `text` or whose prefix begins with it, the revoked ones too. */
export const keysLike = async (database: Database, text: string): Promise<ListedKey[]> => {
  const all = await listKeys(database)
  const exact = all.filter(key => String(key.id) === text || key.prefix === text)
  return exact.length > 0 ? exact : all.filter(key => text !== '' && key.prefix.startsWith(text))
}

/** Revokes a key: from now on it is refused, here and in a running server. */
export const revokeKey = async (database: Database, id: number, at: number): Promise<void> => {
  await database.write(async transaction => {
    await transaction
      .updateTable('api_keys')
      .set({ revoked_at: sql<number>`coalesce(revoked_at, ${at})` })
      .where('id', '=', id)
      .execute()
    await announceSettings(transaction)
  })
}
