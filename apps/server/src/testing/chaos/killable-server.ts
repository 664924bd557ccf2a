import { openSqlite } from '../../rows/open-sqlite.ts'
import { type OwnProcess, startOwnProcess } from '../own-process.ts'
import { type Killable, killChild } from './killable.ts'

/** Starts a server with the instant painter on a data directory. */
export const startKillableServer = async (dataDir: string, key: string): Promise<Killable> => {
  const start = (port: string): Promise<OwnProcess> =>
    startOwnProcess({ dataDir, key, environment: { SFUMATO_PORT: port, SFUMATO_CONCURRENCY: '2' } })

  let running = await start('0')
  const { url } = running
  const { port } = new URL(url)
  return {
    urls: [url],
    kill: async () => {
      await running.kill()
      running = await start(port)
      return 'server'
    },
    killPainter: choose => killChild([running], choose),
    stop: () => running.stop(),
    openBooks: () => openSqlite(dataDir, Date.now()),
    close: async () => {},
  }
}
