import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '../../rows/database.ts'
import { changeKeySettings, type KeySettings } from '../../rows/key-settings.ts'
import { createKey } from '../../rows/keys.ts'
import { pauseModel, resumeModel } from '../../rows/paused-models.ts'
import { complete, fail, findRequest, type NewRequest, requeue, submitRequest } from '../../rows/requests.ts'
import { type Dispatcher, handedBack, type LiveRequest, type Run, type RunSettings, runStopped } from '../dispatcher.ts'

/** A dispatcher over a database of its own, as a test needs it. */
export interface DispatcherUnderTest {
  readonly database: Database
  readonly dispatcher: Dispatcher
  /** Lets it know what was set for keys and models; where it sees that by itself, nothing. */
  refresh(): Promise<void>
  close(): Promise<void>
}

/** The process that the dispatchers of these tests are in. */
export const testNode = 'node-of-the-test'

const end = { at: 2, expiresAt: 1e15, webhookBody: () => '' }
const longestWaitMs = 10_000

/** Waits until something is so. */
export const until = async (condition: () => boolean | Promise<boolean>): Promise<void> => {
  for (const giveUp = Date.now() + longestWaitMs; !(await condition()); await sleep(2)) {
    if (Date.now() > giveUp) throw new Error('It did not come true.')
  }
}

/** A run that lasts until it is told to end. */
export interface ControlledRun extends Run {
  /** Completes the request. */
  end(): Promise<void>
  /** Leaves as a run does that was given up. */
  leave(): Promise<void>
}

/** Runs that last until they are told to end, by the ids of their requests. */
export const controlledRuns = (under: () => { database: Database; dispatcher: Dispatcher }) => {
  const running = new Map<string, ControlledRun>()
  const run = (current: Run): Promise<'over' | 'queued again'> => {
    const { id } = current.request
    const { promise, resolve } = Promise.withResolvers<'over' | 'queued again'>()
    const finish = async (how: () => Promise<'over' | 'queued again'>) => {
      running.delete(id)
      resolve(await how())
    }
    running.set(id, {
      ...current,
      end: () =>
        finish(async () => {
          const { attempt } = current.claimed
          const done = { id, attempt, outcomeJson: '{}', outputToken: id, outputName: 'n', ...end }
          if (await complete(under().database, done)) under().dispatcher.ended(current.request)
          return 'over'
        }),
      leave: () =>
        finish(async () => {
          if (current.signal.reason !== handedBack) return 'over'
          return (await requeue(under().database, id, current.claimed.attempt, false)) === undefined
            ? 'over'
            : 'queued again'
        }),
    })
    return promise
  }
  return { running, run }
}

/** Stores requests, and lets a dispatcher know of them. */
export const submitter = (database: Database) => {
  let count = 0
  const newKey = async (settings: Partial<KeySettings> = {}) =>
    (await createKey(database, { label: '', scope: 'use', creditsMicros: 1e12, settings, at: 0 })).id
  const submit = async (
    dispatcher: Dispatcher,
    keyId: number,
    more: Partial<NewRequest> = {},
  ): Promise<LiveRequest & { readonly sequence: number }> => {
    const id = more.id ?? `r${++count}`
    const request = {
      id,
      keyId,
      slug: 'bria-gen-fill',
      surface: 'v2' as const,
      valuesJson: '{}',
      picturesJson: '{}',
      priceMicros: 1,
      at: Date.now(),
      runsOn: true,
      needsFetch: false,
      startBy: Date.now() + 1e9,
      spendLimits: [],
      ...more,
    }
    const stored = await submitRequest(database, request)
    if (!('sequence' in stored)) throw new Error('The request was refused.')
    const live = {
      id,
      sequence: stored.sequence,
      keyId,
      slug: request.slug,
      surface: request.surface,
      createdAt: request.at,
      runsOn: request.runsOn,
      hasInputs: false,
      needsFetch: request.needsFetch,
      hasWebhook: false,
      startBy: request.startBy,
      state: 'QUEUED' as const,
      progress: 0,
    }
    dispatcher.submitted(live)
    return live
  }
  return { newKey, submit }
}

/** What dispatchers promise, whatever they keep their queue in: the tests of every kind call this. */
export const testDispatchers = (
  kind: string,
  skip: string | false,
  open: (settings: RunSettings) => Promise<DispatcherUnderTest>,
): void => {
  const setUp = async (painting: number, fetching: number) => {
    let under: DispatcherUnderTest | undefined
    const { running, run } = controlledRuns(() => under as DispatcherUnderTest)
    under = await open({ painting, fetching, maxFetching: 4 * fetching, run })
    const { database, dispatcher } = under
    const { newKey, submit } = submitter(database)
    const key = await newKey()
    const runs = (...ids: string[]) => until(() => ids.length === running.size && ids.every(id => running.has(id)))
    return {
      ...under,
      running,
      run: (id: string) => running.get(id) as ControlledRun,
      newKey,
      key,
      submit: (keyId: number = key, more: Partial<NewRequest> = {}) => submit(dispatcher, keyId, more),
      runs,
      close: async () => {
        const stopped = dispatcher.stop()
        dispatcher.handBack()
        for (const current of running.values()) await current.leave()
        await stopped
        await (under as DispatcherUnderTest).close()
      },
    }
  }
  type Prepared = Awaited<ReturnType<typeof setUp>>

  const check = (name: string, painting: number, fetching: number, body: (prepared: Prepared) => Promise<void>) =>
    test(name, async () => {
      const prepared = await setUp(painting, fetching)
      try {
        await body(prepared)
      } finally {
        await prepared.close()
      }
    })

  describe(`dispatcher on ${kind}`, { skip }, () => {
    check(
      'the oldest runs first, so many at once as there are painting processes',
      2,
      4,
      async ({ submit, runs, run }) => {
        for (let count = 0; count < 4; count++) await submit()
        await runs('r1', 'r2')
        await run('r1').end()
        await runs('r2', 'r3')
        assert.equal(run('r3').claimed.attempt, 1)
      },
    )

    check('the next one starts while the last one is still being stored', 1, 4, async ({ submit, runs, run }) => {
      await submit()
      await submit()
      await runs('r1')
      run('r1').painted()
      await runs('r1', 'r2')
    })

    check('fetching goes ahead beside painting, within its limit', 1, 2, async ({ submit, runs, run }) => {
      await submit()
      await runs('r1')
      for (let count = 0; count < 3; count++) await submit(undefined, { needsFetch: true })
      await runs('r1', 'r2', 'r3')
      let turn = false
      const waiting = run('r2')
        .fetched()
        .then(() => {
          turn = true
        })
      await sleep(20)
      await runs('r1', 'r2', 'r3')
      assert.equal(turn, false, 'it waits for a painting process, and counts as one that fetches')
      await run('r1').end()
      await waiting
      await runs('r2', 'r3', 'r4')
    })

    check('whoever waits for the end of a request is woken by it', 1, 1, async ({ submit, runs, run, dispatcher }) => {
      const request = await submit()
      await runs('r1')
      let woken = false
      const waiting = dispatcher.whenEnded(request.id).then(() => {
        woken = true
      })
      await sleep(20)
      assert.equal(woken, false)
      await run('r1').end()
      await waiting
      await dispatcher.whenEnded(request.id)
      assert.equal(await dispatcher.find(request.id), undefined)
    })

    check('callers see where a request stands', 1, 1, async ({ submit, runs, run, dispatcher, key }) => {
      await submit()
      await runs('r1')
      const second = await submit(undefined, { surface: 'v1', runsOn: false, node: testNode })
      const seen = await dispatcher.find(second.id)
      assert.deepEqual(
        { ...seen, stopper: undefined },
        { ...second, keyId: key, startBy: second.startBy, stopper: undefined },
      )
      assert.equal((await dispatcher.find('r1'))?.state, 'PROCESSING')
      assert.equal(await dispatcher.position(second), 0)
      run('r1').progress(0.5)
      run('r1').progress(0.25)
      await until(async () => (await dispatcher.find('r1'))?.progress === 0.5)
      const preview = { token: 'seen-by-all', name: 'preview.jpg', at: 3 }
      run('r1').preview(preview)
      await until(async () => (await dispatcher.find('r1'))?.preview !== undefined)
      assert.deepEqual((await dispatcher.find('r1'))?.preview, preview)
      run('r1').preview(undefined)
      await until(async () => (await dispatcher.find('r1'))?.preview === undefined)
      assert.deepEqual(
        (await dispatcher.awaited()).map(({ id }) => id),
        ['r2'],
        'the sync call is awaited here',
      )
      const groups = (await dispatcher.groups(Date.now() + 5_000)).filter(({ count }) => count > 0)
      assert.deepEqual(
        groups.map(({ slug, state, count }) => `${slug} ${state} ${count}`),
        ['bria-gen-fill QUEUED 1', 'bria-gen-fill PROCESSING 1'],
      )
      assert.ok(groups[0].ageMs >= 5_000)
      assert.equal(await dispatcher.find('r9'), undefined)
    })

    check('after a stop nothing starts, and it resolves when nothing runs', 1, 1, async prepared => {
      const { submit, runs, run, dispatcher, running } = prepared
      await submit()
      await submit()
      await runs('r1')
      const stopped = dispatcher.stop()
      await run('r1').end()
      await stopped
      assert.equal(running.size, 0)
      assert.equal((await dispatcher.find('r2'))?.state, 'QUEUED')
    })

    check('a key with a long queue does not hold up the single request of another', 1, 4, async prepared => {
      const { submit, runs, run, newKey, dispatcher } = prepared
      const requests = [await submit()]
      await runs('r1')
      for (let count = 0; count < 60; count++) requests.push(await submit())
      const single = await submit(await newKey())
      assert.equal(await dispatcher.position(single), 0)
      assert.equal(await dispatcher.position(requests[60]), 59 + 1, 'the last of the long queue waits for it')
      await run('r1').end()
      await runs(single.id)
    })

    check('pictures fetched ahead for one key do not hold up another either', 1, 2, async prepared => {
      const { submit, runs, run, newKey } = prepared
      await submit()
      await runs('r1')
      for (let count = 0; count < 3; count++) await submit(undefined, { needsFetch: true })
      await runs('r1', 'r2', 'r3')
      const turns: string[] = []
      const wait = (id: string) =>
        run(id)
          .fetched()
          .then(
            () => turns.push(id),
            () => {},
          )
      for (const id of ['r2', 'r3']) void wait(id)
      const other = await newKey()
      await submit(other, { needsFetch: true })
      await runs('r1', 'r2', 'r3', 'r5')
      const single = await submit(await newKey())
      void wait('r5')
      await run('r1').end()
      await until(() => turns.length === 1)
      assert.deepEqual(turns, ['r5'])
      await run('r5').end()
      await runs('r2', 'r3', single.id)
    })

    check('whoever gives up while waiting for a turn is passed over', 1, 2, async prepared => {
      const { submit, runs, run, database, dispatcher } = prepared
      await submit()
      await runs('r1')
      const waiting = await submit(undefined, { needsFetch: true })
      await runs('r1', 'r2')
      const turn = run('r2').fetched()
      await fail(database, { id: 'r2', code: 'cancelled', error: '', ...end })
      assert.equal(dispatcher.ended({ ...waiting, state: 'PROCESSING' }), true)
      await assert.rejects(turn, reason => reason === runStopped)
      await run('r2').leave()
      await run('r1').end()
      await submit()
      await runs('r3')
    })

    check('keys of a higher priority go first, and none runs more at once than it may', 3, 4, async prepared => {
      const { submit, runs, run, newKey, database, refresh, key } = prepared
      await changeKeySettings(database, key, { priority: 1 })
      const capped = await newKey({ priority: 2, maxRunning: 1 })
      await pauseModel(database, 'bria-gen-fill', 1)
      await refresh()
      for (let count = 0; count < 3; count++) await submit(capped)
      for (let count = 0; count < 3; count++) await submit()
      await resumeModel(database, 'bria-gen-fill')
      await refresh()
      await runs('r1', 'r4', 'r5')
      await run('r1').end()
      await runs('r2', 'r4', 'r5')
    })

    check('nothing of a paused model starts, and it does not hold up others', 2, 2, async prepared => {
      const { submit, runs, database, refresh } = prepared
      await pauseModel(database, 'bria-gen-fill', 1)
      await refresh()
      await submit()
      await submit(undefined, { slug: 'bria-enhance-image' })
      await runs('r2')
      await resumeModel(database, 'bria-gen-fill')
      await refresh()
      await runs('r1', 'r2')
    })

    check('a run is stopped when somebody ends its request, and its place is free', 1, 1, async prepared => {
      const { submit, runs, run, database, dispatcher } = prepared
      const request = await submit()
      await submit()
      await runs('r1')
      assert.equal(await fail(database, { id: request.id, code: 'cancelled', error: '', ...end }), true)
      assert.equal(dispatcher.ended({ ...request, state: 'PROCESSING' }), true)
      await until(() => run('r1').signal.reason === runStopped)
      assert.equal((await findRequest(database, 'r1'))?.state, 'FAILED')
      await run('r1').leave()
      await runs('r2')
    })

    check('what is handed back runs again with its next attempt', 1, 1, async prepared => {
      const { submit, runs, run, dispatcher } = prepared
      await submit()
      await runs('r1')
      const woken = dispatcher.whenEnded('r1')
      dispatcher.handBack()
      assert.equal(run('r1').signal.reason, handedBack)
      await woken
      await run('r1').leave()
      await runs('r1')
      assert.equal(run('r1').claimed.attempt, 2)
    })

    check('places in the queue are counted with those that are being stored', 1, 1, async prepared => {
      const { submit, runs, newKey, database, dispatcher, key } = prepared
      const caps = { ofKey: 2, total: 3 }
      await submit()
      await runs('r1')
      const counts = async (keyId: number) => {
        const place = await dispatcher.hold(keyId, caps)
        const { recount } = place
        place.giveBack()
        return recount ? database.write(transaction => recount(transaction)) : place.counts
      }
      assert.deepEqual(await counts(key), { ofKey: 0, total: 0 })
      await submit()
      await submit()
      await submit(await newKey())
      assert.deepEqual(await counts(key), { ofKey: 2, total: 3 })
      const refused = submitRequest(database, {
        id: 'refused',
        keyId: key,
        slug: 'bria-gen-fill',
        surface: 'v2',
        valuesJson: '{}',
        picturesJson: '{}',
        priceMicros: 1,
        at: 1,
        runsOn: true,
        startBy: 1e15,
        spendLimits: [],
        admit: async () => {
          throw new RangeError('no room')
        },
      })
      await assert.rejects(refused, /no room/)
      assert.equal(await findRequest(database, 'refused'), undefined)
    })

    check('requests that have not started in their time are found, and others are not', 1, 1, async prepared => {
      const { submit, runs, dispatcher } = prepared
      await submit(undefined, { startBy: Date.now() + 60_000 })
      await runs('r1')
      await submit(undefined, { startBy: Date.now() + 60_000 })
      await submit(undefined, { startBy: Date.now() + 600_000 })
      const overdue = await dispatcher.overdue(Date.now() + 120_000)
      assert.deepEqual(
        overdue.map(({ id }) => id),
        ['r2'],
      )
    })
  })
}
