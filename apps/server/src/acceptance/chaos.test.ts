import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runChaos } from '../testing/chaos/run-chaos.ts'

// The long run: npm run chaos -- --kills 200
test('kills of server and painters lose no request, charge none twice and break no picture', async () => {
  const report = await runChaos({ kills: 6, clients: 4, seed: 3 })
  assert.ok(report.serverKills > 0 && report.painterKills > 0, JSON.stringify(report))
  assert.ok(report.completed > 0)
  assert.equal(report.completed + report.failed, report.accepted)
  assert.deepEqual(
    [report.lost, report.chargedTwice, report.wronglyCharged, report.broken, report.heldMicros],
    [0, 0, 0, 0, 0],
    JSON.stringify(report),
  )
})
