import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { grant, readBalance } from '../credits.ts'
import type { Database } from '../database.ts'
import { removeExpired } from '../expiry.ts'
import { listRequests } from '../history.ts'
import { changeKeySettings, readAllSettings } from '../key-settings.ts'
import { createKey, findKey, hashKey, listKeys, revokeKey } from '../keys.ts'
import { listPausedModels, pauseModel, resumeModel } from '../paused-models.ts'
import { claim, complete, fail, findRequest, isExpired, type NewRequest, requeue, submitRequest } from '../requests.ts'
import { readUsage } from '../usage.ts'
import { claimDeliveries, endAttempt, nextDeliveryAt } from '../webhooks.ts'

/**
 * What rows promise, on whatever database: the tests of every kind of `Database` call this.
 *
 * @param writers How many processes may write at the same time.
 * @param open Opens the database of the test; every call another connection to the same one.
 */
export const testRows = (
  kind: string,
  skip: string | false,
  writers: 'one' | 'many',
  open: () => Promise<Database>,
): void => {
  describe(`rows on ${kind}`, { skip }, () => {
    let database: Database
    let other: Database
    /** Writes at the same time. */
    let beside: Database
    before(async () => {
      database = await open()
      other = await open()
      beside = writers === 'many' ? other : database
    })
    after(async () => {
      await database.close()
      await other.close()
    })

    let count = 0
    const newKey = async (creditsMicros: number) =>
      (await createKey(database, { label: 'test', scope: 'use', creditsMicros, at: 0 })).id

    const newRequest = async (keyId: number, priceMicros = 40, more: Partial<NewRequest> = {}, through = database) => {
      const id = `request-${++count}`
      const stored = await submitRequest(through, {
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
        ...more,
      })
      return {
        id,
        sequence: 'sequence' in stored ? stored.sequence : null,
        ...('repeats' in stored ? { repeats: stored.repeats.request_id } : {}),
      }
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
      const row = await database.kysely
        .selectFrom('api_keys')
        .selectAll()
        .where('id', '=', keyId)
        .executeTakeFirstOrThrow()
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
      await assert.rejects(database.kysely.insertInto('ledger').values(line).execute(), /unique/i)
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
      const row = await database.kysely
        .selectFrom('api_keys')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      assert.ok(!JSON.stringify(row).includes(secret))
      assert.equal((await findKey(database, hashKey(secret)))?.id, id)
      await revokeKey(database, id, 1)
      assert.equal(await findKey(database, hashKey(secret)), undefined)
      assert.equal((await newRequest(id, 0)).sequence, null, 'nor can it submit')
    })

    test('times, sums and counts come back as numbers', async () => {
      const late = 1_900_000_000_000
      const key = await newKey(9_000_000_000_000_000)
      const { id } = await newRequest(key, 1)
      const claimed = await claim(database, id, late)
      assert.equal((await findRequest(database, id))?.started_at, late)
      await complete(database, { ...completion(id, claimed?.attempt ?? 0), at: late })
      const usage = await readUsage(database, { from: late - 86_400_000, to: late + 1, keyId: key })
      assert.deepEqual(usage, [{ day: '2030-03-17', slug: 'bria-gen-fill', pictures: 1, spentMicros: 1 }])
      assert.equal((await account(key)).paid, 8_999_999_999_999_999)
    })

    test('submits that arrive together keep within the spending limit of their key', async () => {
      const key = await newKey(1_000)
      const spendLimits = [{ period: 'day', since: 0, limitMicros: 100 } as const]
      const stored = await Promise.all(Array.from({ length: 10 }, () => newRequest(key, 40, { spendLimits })))
      assert.equal(stored.filter(({ sequence }) => sequence !== null).length, 2)
      assert.equal((await account(key)).held, 80)
    })

    test('of a hundred submits with one idempotency key, through two connections, one is stored', async () => {
      const key = await newKey(1_000)
      const idempotencyKey = { word: 'once', fingerprint: 'f', until: 1_000 }
      const stored = await Promise.all(
        Array.from({ length: 100 }, (_, index) =>
          newRequest(key, 10, { idempotencyKey }, index % 2 === 0 ? database : beside),
        ),
      )
      const [first, ...more] = stored.filter(({ sequence }) => sequence !== null)
      assert.equal(more.length, 0)
      assert.ok(stored.every(({ id, repeats }) => id === first.id || repeats === first.id))
      assert.equal((await account(key)).held, 10)
    })

    test('of two that end a request at once one is told that it did', async () => {
      const key = await newKey(100)
      const { id } = await newRequest(key)
      const claimed = await claim(database, id, 1)
      const ends = await Promise.all([
        complete(database, completion(id, claimed?.attempt ?? 0)),
        fail(beside, { id, ...failure }),
        complete(beside, completion(id, claimed?.attempt ?? 0)),
        fail(database, { id, ...failure }),
      ])
      assert.equal(ends.filter(Boolean).length, 1)
      const { held, paid, ledger } = await account(key)
      assert.equal(held, 0)
      assert.equal(paid, ledger)
    })

    test('two that sweep at once remove every expired row once, and leave a tombstone', async () => {
      const key = await newKey(1_000)
      const requests = await Promise.all(Array.from({ length: 20 }, () => newRequest(key)))
      for (const { id } of requests) await fail(database, { id, ...failure, expiresAt: 50 })
      const before = await removeExpired(database, 49, () => 100, 1_000)
      const removed = await Promise.all([database, beside].map(one => removeExpired(one, 50, () => 100, 1_000)))
      assert.equal(removed[0] + removed[1], 20, `besides ${before} older ones`)
      assert.deepEqual(await listRequests(database, { keyId: key, now: 51, count: 5 }), [])
      assert.equal(await isExpired(other, requests[0].id, key, 60), true)
      assert.equal(await isExpired(other, requests[0].id, key, 100), false)
    })

    test('a delivery that is due is taken by one sender', async () => {
      const key = await newKey(100)
      const { id } = await newRequest(key, 40, { webhookUrl: 'https://example.com/' })
      await fail(database, { id, ...failure, webhookBody: row => `${row.state} ${row.error}` })
      assert.equal(await nextDeliveryAt(other), failure.at)
      const claimed = await Promise.all([database, beside].map(one => claimDeliveries(one, 5, 100, 10)))
      const [delivery, ...more] = claimed.flat()
      assert.equal(more.length, 0)
      assert.equal(delivery.body, 'FAILED Stopped.')
      await endAttempt(database, delivery, { state: 'DELIVERED', at: 6 })
      assert.equal(await nextDeliveryAt(other), undefined)
    })

    test('what one process sets for keys and models, another sees, and knows that it must look', async () => {
      const key = await newKey(100)
      const version = other.foreignVersion()
      await changeKeySettings(database, key, { priority: 3, models: ['bria-gen-fill'] })
      await pauseModel(database, 'bria-gen-fill', 1)
      await pauseModel(database, 'bria-gen-fill', 2)
      while (other.foreignVersion() === version) await new Promise(resolve => setTimeout(resolve, 1))
      const settings = (await readAllSettings(other)).get(key)
      assert.deepEqual([settings?.priority, settings?.models], [3, ['bria-gen-fill']])
      assert.deepEqual([...(await listPausedModels(other))], ['bria-gen-fill'])
      await resumeModel(other, 'bria-gen-fill')
      assert.equal((await listPausedModels(database)).size, 0)
    })

    test('keys are listed in the order of their making', async () => {
      const ids = (await listKeys(other)).map(({ id }) => id)
      assert.deepEqual(
        ids,
        [...ids].sort((first, second) => first - second),
      )
    })

    test('opening a database again keeps what it holds, and one of a newer version is refused', async () => {
      const again = await open()
      assert.ok((await readBalance(again, 1)).availableMicros > 0)
      await again.kysely.insertInto('migrations').values({ name: '9999-future', at: 0 }).execute()
      await assert.rejects(open(), /newer version.*9999-future/)
      await again.kysely.deleteFrom('migrations').where('name', '=', '9999-future').execute()
      await again.close()
    })
  })
}
