import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { grant, readBalance } from './credits.ts'
import { lockDataDirectory } from './data-directory-lock.ts'
import { openDatabase } from './database.ts'
import { createKey, findKey, hashKey, revokeKey } from './keys.ts'
import { claim, complete, fail, findRequest, requeue, submitRequest } from './requests.ts'

const directory = mkdtempSync(join(tmpdir(), 'sfumato-rows-'))
const database = await openDatabase(directory, 0)
after(async () => {
  await database.close()
  rmSync(directory, { recursive: true })
})

let count = 0
const newKey = async (creditsMicros: number) =>
  (await createKey(database, { label: 'test', scope: 'use', creditsMicros, at: 0 })).id

const newRequest = async (keyId: number, priceMicros = 40) => {
  const id = `request-${++count}`
  const stored = await submitRequest(database, {
    id,
    keyId,
    slug: 'bria-gen-fill',
    surface: 'v2',
    valuesJson: '{}',
    picturesJson: '{}',
    priceMicros,
    at: 1,
    runsOn: true,
    spendLimits: [],
    startBy: 1_000,
  })
  return { id, sequence: 'sequence' in stored ? stored.sequence : null }
}

const completion = (id: string, attempt: number) => ({
  id,
  attempt,
  outcomeJson: '{}',
  outputToken: 't',
  outputName: 'n',
  at: 2,
  expiresAt: 3,
  webhookBody: () => '',
})

const failure = { code: 'cancelled', error: 'Stopped.', at: 2, expiresAt: 3, webhookBody: () => '' } as const

const account = async (keyId: number) => {
  const row = await database.kysely.selectFrom('api_keys').selectAll().where('id', '=', keyId).executeTakeFirstOrThrow()
  const { total } = await database.kysely
    .selectFrom('ledger')
    .select(({ fn }) => fn.sum<number>('amount_micros').as('total'))
    .where('key_id', '=', keyId)
    .executeTakeFirstOrThrow()
  return { paid: row.credits_micros, free: row.free_credits_micros, held: row.reserved_micros, ledger: total }
}

test('a submit holds the price, and only completion spends it', async () => {
  const key = await newKey(100)
  const { id } = await newRequest(key)
  assert.deepEqual(await account(key), { paid: 100, free: 0, held: 40, ledger: 100 })
  assert.equal((await readBalance(database, key)).availableMicros, 60)
  const claimed = await claim(database, id, 1)
  assert.equal(await complete(database, completion(id, claimed?.attempt ?? 0)), true)
  assert.deepEqual(await account(key), { paid: 60, free: 0, held: 0, ledger: 60 })
  assert.equal((await findRequest(database, id))?.remaining_micros, 60)
})

test('a failure gives the price back', async () => {
  const key = await newKey(100)
  const { id } = await newRequest(key)
  assert.equal(await fail(database, { id, ...failure }), true)
  assert.deepEqual(await account(key), { paid: 100, free: 0, held: 0, ledger: 100 })
  assert.equal(await fail(database, { id, ...failure }), false, 'an ended request stays as it is')
})

test('free credits are spent first', async () => {
  const key = await newKey(100)
  await database.kysely.updateTable('api_keys').set({ free_credits_micros: 25 }).where('id', '=', key).execute()
  const { id } = await newRequest(key)
  const claimed = await claim(database, id, 1)
  await complete(database, completion(id, claimed?.attempt ?? 0))
  const { paid, free, held } = await account(key)
  assert.deepEqual({ paid, free, held }, { paid: 85, free: 0, held: 0 })
})

test('a hundred submits at once never take a balance below zero', async () => {
  const key = await newKey(1_000)
  const submitted = await Promise.all(Array.from({ length: 100 }, () => newRequest(key)))
  assert.equal(submitted.filter(({ sequence }) => sequence !== null).length, 25)
  assert.deepEqual(await account(key), { paid: 1_000, free: 0, held: 1_000, ledger: 1_000 })
})

test('a worker whose attempt is over changes nothing', async () => {
  const key = await newKey(100)
  const { id } = await newRequest(key)
  const first = await claim(database, id, 1)
  assert.equal(await claim(database, id, 1), undefined, 'taken once')
  assert.equal(await requeue(database, id, first?.attempt ?? 0, true), 1)
  const second = await claim(database, id, 1)
  assert.equal(second?.attempt, 2)
  assert.equal(await complete(database, completion(id, 1)), false)
  assert.equal(await requeue(database, id, 1, true), undefined)
  assert.equal(await complete(database, completion(id, 2)), true)
  assert.equal(await complete(database, completion(id, 2)), false)
  assert.deepEqual(await account(key), { paid: 60, free: 0, held: 0, ledger: 60 })
})

test('a unit that throws takes nothing else with it', async () => {
  const key = await newKey(100)
  const results = await Promise.allSettled([
    newRequest(key),
    database.write(async transaction => {
      await transaction.updateTable('api_keys').set({ credits_micros: 0 }).where('id', '=', key).execute()
      throw new Error('half-way')
    }),
    newRequest(key),
  ])
  assert.deepEqual(
    results.map(({ status }) => status),
    ['fulfilled', 'rejected', 'fulfilled'],
  )
  assert.deepEqual(await account(key), { paid: 100, free: 0, held: 80, ledger: 100 })
})

test('the ledger cannot be changed, and no request is charged twice', async () => {
  const key = await newKey(100)
  await assert.rejects(database.kysely.updateTable('ledger').set({ amount_micros: 1 }).execute(), /append-only/)
  await assert.rejects(database.kysely.deleteFrom('ledger').execute(), /append-only/)
  const line = { key_id: key, request_id: 'once', amount_micros: -1, kind: 'charge', at: 0 } as const
  await database.kysely.insertInto('ledger').values(line).execute()
  await assert.rejects(database.kysely.insertInto('ledger').values(line).execute(), /UNIQUE/)
})

test('granted credits count at once', async () => {
  const key = await newKey(0)
  await grant(database, key, 250, 5)
  assert.deepEqual(await account(key), { paid: 250, free: 0, held: 0, ledger: 250 })
})

test('only the hash of a key is stored, and a revoked key is not found', async () => {
  const { id, secret, prefix } = await createKey(database, { label: '', scope: 'use', creditsMicros: 0, at: 0 })
  assert.match(secret, /^SG_[0-9a-f]{32}$/)
  assert.equal(prefix, secret.slice(0, 8))
  const row = await database.kysely.selectFrom('api_keys').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  assert.ok(!JSON.stringify(row).includes(secret))
  assert.equal((await findKey(database, hashKey(secret)))?.id, id)
  await revokeKey(database, id, 1)
  assert.equal(await findKey(database, hashKey(secret)), undefined)
  assert.equal((await newRequest(id, 0)).sequence, null, 'nor can it submit')
})

test('a second server cannot work in the same directory', () => {
  const unlock = lockDataDirectory(directory)
  assert.throws(() => lockDataDirectory(directory), /Another server is already working/)
  unlock()
  lockDataDirectory(directory)()
})

test('opening a database again keeps what it holds, and one of a newer version is refused', async () => {
  const again = await openDatabase(directory, 0)
  assert.ok((await readBalance(again, 1)).availableMicros > 0)
  await again.kysely.insertInto('migrations').values({ name: '9999-future', at: 0 }).execute()
  await assert.rejects(openDatabase(directory, 0), /newer version.*9999-future/)
  await again.kysely.deleteFrom('migrations').where('name', '=', '9999-future').execute()
  await again.close()
})
