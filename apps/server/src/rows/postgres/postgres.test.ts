import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { isFailure } from '@sfumato/contract'
import { type PostgresCluster, startPostgres, withoutPostgres } from '../../testing/postgres/postgres-cluster.ts'
import { testRows } from '../contract/rows-contract.ts'
import { readBalance } from '../credits.ts'
import { createKey, listKeys } from '../keys.ts'
import { openPostgres } from './open-postgres.ts'

const skip = withoutPostgres()
let cluster: PostgresCluster
let url = ''
before(async () => {
  if (skip) return
  cluster = await startPostgres({ fsync: false })
  url = await cluster.createDatabase()
})
after(() => cluster?.close())

testRows('PostgreSQL', skip, 'many', () => openPostgres(url, 0))

test('processes that start at once make the tables once', { skip }, async () => {
  const fresh = await cluster.createDatabase()
  const opened = await Promise.all(Array.from({ length: 4 }, () => openPostgres(fresh, 0)))
  assert.deepEqual(await listKeys(opened[3]), [])
  for (const database of opened) await database.close()
})

test('reads and writes wait while the database restarts, and a unit runs once', { skip }, async () => {
  const database = await openPostgres(url, 0)
  const { id } = await createKey(database, { label: '', scope: 'use', creditsMicros: 70, at: 0 })
  let runs = 0
  const underWay = Promise.withResolvers<void>()
  const goOn = Promise.withResolvers<void>()
  const interrupted = database.write(async transaction => {
    runs++
    await transaction.updateTable('api_keys').set({ credits_micros: 60 }).where('id', '=', id).execute()
    underWay.resolve()
    if (runs === 1) await goOn.promise
    await transaction.updateTable('api_keys').set({ label: 'done' }).where('id', '=', id).execute()
  })
  await underWay.promise
  await cluster.kill()
  goOn.resolve()
  const reading = readBalance(database, id)
  const version = database.foreignVersion()
  await cluster.start()
  assert.ok((await reading).availableMicros >= 60)
  await interrupted
  assert.equal(runs, 2)
  assert.equal((await readBalance(database, id)).availableMicros, 60)
  assert.notEqual(database.foreignVersion(), version, 'nothing is trusted that was known before')
  await database.close()
})

test('PostgreSQL settles whose transaction goes first where two wait for each other', { skip }, async () => {
  const database = await openPostgres(url, 0)
  const keys = await Promise.all(
    [1, 2].map(() => createKey(database, { label: '', scope: 'use', creditsMicros: 0, at: 0 })),
  )
  const both = Promise.withResolvers<void>()
  let begun = 0
  const raise = (order: readonly number[]) =>
    database.write(async transaction => {
      for (const [step, index] of order.entries()) {
        await transaction
          .updateTable('api_keys')
          .set(({ eb }) => ({ credits_micros: eb('credits_micros', '+', 1) }))
          .where('id', '=', keys[index].id)
          .execute()
        if (step > 0) continue
        if (++begun >= 2) both.resolve()
        await both.promise
      }
    })
  await Promise.all([raise([0, 1]), raise([1, 0])])
  const balances = await Promise.all(keys.map(({ id }) => readBalance(database, id)))
  assert.deepEqual(
    balances.map(({ availableMicros }) => availableMicros),
    [2, 2],
  )
  assert.ok(begun >= 3, 'one of them was run again')
  await database.close()
})

test('an address that leads nowhere is told in one sentence', { skip }, async () => {
  await assert.rejects(openPostgres(`${url}_missing`, 0), /SFUMATO_DATABASE_URL cannot be used: there is no such data/)
})

test('what a unit throws is what its caller gets', { skip }, async () => {
  const database = await openPostgres(url, 0)
  await assert.rejects(
    database.write(async () => {
      throw new TypeError('no fault of the database')
    }),
    error => error instanceof TypeError && !isFailure(error),
  )
  await database.close()
})
