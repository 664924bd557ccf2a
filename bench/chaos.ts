/**
 * `npm run chaos -- --kills 200 [--clients 8] [--seed 1] [--database postgres]`: kills servers and painting processes, with
 * PostgreSQL workers and the database as well, at random while clients
 * submit and poll with retries, and prints what came of it. Exits with 1 where a request was lost, charged wrongly or
 * broken, or fewer than 99 % of what was not blocked completed.
 */
import { parseArgs } from 'node:util'
import { runChaos } from '@sfumato/server/testing'
import { printTable } from './print-table.ts'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '40' },
    clients: { type: 'string', default: '8' },
    seed: { type: 'string', default: '1' },
    database: { type: 'string', default: 'sqlite' },
  },
})
const most = 2_000
const kills = Number(values.kills)
const clients = Number(values.clients)
if (!(kills >= 1 && kills <= most) || !(clients >= 1 && clients <= 64)) {
  console.error(`expected 1 to ${most} kills and 1 to 64 clients; got ${values.kills} and ${values.clients}`)
  process.exit(2)
}
const { database } = values
if (database !== 'sqlite' && database !== 'postgres') {
  console.error(`expected --database sqlite or postgres; got ${database}`)
  process.exit(2)
}
const report = await runChaos({ kills, clients, seed: Number(values.seed), database })
const blocked = report.failures.content_moderation ?? 0
const share = report.completed / Math.max(1, report.accepted - blocked)
const row = (name: string, measured: number | string, goal = '', met = true) => ({
  name,
  measured,
  goal,
  met: goal === '' ? '' : met ? 'yes' : 'no',
})
printTable(
  `Chaos: kills of ${Object.entries({ ...report.kills, painter: report.painterKills })
    .map(([what, count]) => `${what} ${count}`)
    .join(', ')}`,
  [
    row('accepted', report.accepted),
    row('completed', report.completed),
    row('failed', report.failed),
    row('of them blocked as asked', blocked),
    row('completed of the others, %', share * 100, '≥ 99', share >= 0.99),
    row('lost', report.lost, '0', report.lost === 0),
    row('charged twice', report.chargedTwice, '0', report.chargedTwice === 0),
    row('charged wrongly', report.wronglyCharged, '0', report.wronglyCharged === 0),
    row('pictures not whole', report.broken, '0', report.broken === 0),
    row('credits still held', report.heldMicros, '0', report.heldMicros === 0),
    row('longest restart, ms', report.longestRestartMs),
  ],
)
console.log(`failures: ${JSON.stringify(report.failures)}`)
for (const line of report.lostAnswers) console.log(`lost: ${line}`)
const sound = report.lost + report.chargedTwice + report.wronglyCharged + report.broken + report.heldMicros === 0
process.exit(sound && share >= 0.99 ? 0 : 1)
