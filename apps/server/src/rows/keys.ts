import { hash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { announceSettings } from './announce.ts'
import type { Database } from './database.ts'
import { columnsOf, type KeySettings, type SettingColumns, settingColumns, settingsOf } from './key-settings.ts'
import { prepared } from './prepared.ts'
import type { Scope } from './tables.ts'

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

/** Makes a key with a ledger line for its first credits. Returns the key itself, for the only time. */
export const createKey = async (
  database: Database,
  key: NewKey,
): Promise<{ id: number; prefix: string; secret: string }> => {
  const secret = key.secret ?? `SG_${randomBytes(16).toString('hex')}`
  const prefix = prefixOf(secret)
  const id = await database.write(async transaction => {
    const { rows } = await insertKey(transaction, {
      prefix,
      hash: hashKey(secret),
      label: key.label,
      scope: key.scope,
      credits: key.creditsMicros,
      at: key.at,
    })
    const settings = columnsOf(key.settings ?? {})
    if (Object.keys(settings).length > 0) {
      await transaction.updateTable('api_keys').set(settings).where('id', '=', rows[0].id).execute()
    }
    if (key.creditsMicros > 0) {
      await transaction
        .insertInto('ledger')
        .values({ key_id: rows[0].id, request_id: null, amount_micros: key.creditsMicros, kind: 'grant', at: key.at })
        .execute()
    }
    return rows[0].id
  })
  return { id, prefix, secret }
}

/** The key with this hash that is not revoked. */
export const findKey = async (database: Database, keyHash: string): Promise<KeyIdentity | undefined> => {
  const row = (await selectKey(database.kysely, { hash: keyHash })).rows[0]
  if (!row) return undefined
  const { id, prefix, scope, hash } = row
  return { id, prefix, scope, hash, settings: settingsOf(row) }
}

/** True where a key with this hash exists, revoked or not. */
export const keyExists = async (database: Database, keyHash: string): Promise<boolean> =>
  (await database.kysely.selectFrom('api_keys').select('id').where('hash', '=', keyHash).execute()).length > 0

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
