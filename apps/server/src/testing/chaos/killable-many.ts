import { openPostgres } from '../../rows/postgres/open-postgres.ts'
import { type OwnProcess, startOwnProcess } from '../own-process.ts'
import { startPostgres } from '../postgres/postgres-cluster.ts'
import { type Killable, killChild } from './killable.ts'

const servers = 2
const workers = 3
/** The database dies less often than processes do, since everything waits for it. */
const databaseShare = 0.15

/** Starts a PostgreSQL that keeps what it says, servers that only answer, and workers, all of which can be killed. */
export const startKillableMany = async (dataDir: string, key: string): Promise<Killable> => {
  const cluster = await startPostgres({ fsync: true })
  const databaseUrl = await cluster.createDatabase()
  const start = (role: 'answers' | 'paints', port = '0') =>
    startOwnProcess({
      role,
      databaseUrl,
      dataDir,
      key,
      environment: { SFUMATO_PORT: port, ...(role === 'answers' ? { SFUMATO_PUBLIC_URL: '' } : {}) },
    })
  const answering: OwnProcess[] = []
  for (let count = 0; count < servers; count++) answering.push(await start('answers'))
  const painting = await Promise.all(Array.from({ length: workers }, () => start('paints')))
  const urls = answering.map(({ url }) => url)

  const kill = async (random: () => number): Promise<string> => {
    if (random() < databaseShare) {
      await cluster.kill()
      await cluster.start()
      return 'database'
    }
    const chosen = Math.floor(random() * (servers + workers))
    if (chosen < servers) {
      await answering[chosen].kill()
      answering[chosen] = await start('answers', new URL(urls[chosen]).port)
      return 'server'
    }
    await painting[chosen - servers].kill()
    painting[chosen - servers] = await start('paints')
    return 'worker'
  }

  return {
    urls,
    kill,
    killPainter: choose => killChild(painting, choose),
    stop: async () => {
      await Promise.all([...answering, ...painting].map(started => started.stop()))
    },
    openBooks: () => openPostgres(databaseUrl, Date.now()),
    close: () => cluster.close(),
  }
}
