import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ChaosReport, runChaos } from '../testing/chaos/run-chaos.ts'
import { withoutPostgres } from '../testing/postgres/postgres-cluster.ts'

const assertSound = (report: ChaosReport) => {
  assert.ok(report.completed > 0)
  assert.equal(report.completed + report.failed, report.accepted)
  assert.deepEqual(
    [report.lost, report.chargedTwice, report.wronglyCharged, report.broken, report.heldMicros],
    [0, 0, 0, 0, 0],
    JSON.stringify(report),
  )
}

// The long runs: npm run chaos -- --kills 200 [--database postgres]
test('kills of server and painters lose no request, charge none twice and break no picture', async () => {
  const report = await runChaos({ kills: 6, clients: 4, seed: 3 })
  assert.ok(report.kills.server > 0 && report.painterKills > 0, JSON.stringify(report))
  assertSound(report)
})

test('neither do kills of servers, workers and the database that they share', { skip: withoutPostgres() }, async () => {
  const report = await runChaos({ kills: 8, clients: 4, seed: 9, database: 'postgres' })
  assertSound(report)
})
