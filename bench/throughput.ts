import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { printTable } from './print-table.ts'
import { startTarget } from './start-target.ts'

/** The painter sleeps for so long, so that processors are no limit. */
const paintMs = 200
/** Requests of each painting process: 5 s of work. */
const requestsEach = 25
const workerCounts = [1, 2, 4]

const completedOf = async (url: string): Promise<number> => {
  const text = await (await fetch(`${url}/metrics`)).text()
  return Number(/^sfumato_requests_total\{[^}]*outcome="completed"\} (\d+)/m.exec(text)?.[1] ?? 0)
}

/** Requests a second with so many painting processes, all of them started and the queue never empty. */
const measure = async (workers: number): Promise<number> => {
  const server = await startTarget('instant-server', { workers })
  const headers = { 'x-api-key': server.key, 'content-type': 'application/json' }
  const body = JSON.stringify({ prompt: `slow ${paintMs}`, seed: 1 })
  const submit = async () => {
    const response = await fetch(`${server.url}/v2/bria-text-to-image`, { method: 'POST', headers, body })
    if (response.status !== 200) throw new Error(`A submit was answered ${response.status}`)
    await response.body?.cancel()
  }
  const untilCompleted = async (count: number) => {
    while ((await completedOf(server.url)) < count) await sleep(20)
  }
  const warm = 2 * workers
  await Promise.all(Array.from({ length: warm }, submit))
  await untilCompleted(warm)
  const count = requestsEach * workers
  const startedAt = performance.now()
  await Promise.all(Array.from({ length: count }, submit))
  await untilCompleted(warm + count)
  const rate = count / ((performance.now() - startedAt) / 1_000)
  server.stop()
  return rate
}

/** Measures how many more requests more painting processes finish. */
export const benchThroughput = async (): Promise<void> => {
  const rates: number[] = []
  for (const workers of workerCounts) rates.push(await measure(workers))
  printTable(
    `Requests a second around a painter that sleeps for ${paintMs} ms`,
    workerCounts.map((workers, index) => {
      const share = rates[index] / (workers * rates[0])
      return {
        name: `${workers} ${workers === 1 ? 'process' : 'processes'}`,
        'a second': rates[index],
        'of N times one': share,
        goal: workers === 1 ? '' : '≥ 0.9',
        met: workers === 1 ? '' : share >= 0.9 ? 'yes' : 'no',
      }
    }),
  )
}
