import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqlite } from '../rows/open-sqlite.ts'
import { claim, requeue } from '../rows/requests.ts'
import { createPolicies } from '../service/policies.ts'
import { testDispatchers } from './contract/dispatcher-contract.ts'
import { createLocalDispatcher } from './local-dispatcher.ts'

testDispatchers('SQLite, in one process', false, async settings => {
  const directory = mkdtempSync(join(tmpdir(), 'sfumato-dispatch-'))
  const database = await openSqlite(directory, 0)
  const policies = createPolicies(database)
  await policies.refresh()
  const dispatcher = createLocalDispatcher({
    ...settings,
    policyOf: keyId => {
      const { priority, maxRunning } = policies.of(keyId)
      return { priority, maxRunning: maxRunning ?? 0 }
    },
    isPaused: slug => policies.isPaused(slug),
    claim: request => claim(database, request.id, Date.now()),
    putBack: async ({ id, attempt }) => (await requeue(database, id, attempt, false)) !== undefined,
  })
  return {
    database,
    dispatcher,
    refresh: async () => {
      await policies.refresh()
      dispatcher.wake()
    },
    close: async () => {
      await database.close()
      rmSync(directory, { recursive: true })
    },
  }
})
