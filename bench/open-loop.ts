import { performance } from 'node:perf_hooks'
import { Pool } from 'undici'

/** What a load of a fixed rate found. */
export interface OpenLoopResult {
  readonly sent: number
  readonly failed: number
  readonly p50Ms: number
  readonly p99Ms: number
}

/** A request to send again and again. */
export interface LoadRequest {
  readonly path: string
  readonly method: 'GET' | 'POST'
  readonly headers?: Record<string, string>
  readonly body?: string
}

const quantile = (sorted: readonly number[], share: number): number => sorted[Math.floor((sorted.length - 1) * share)]

/**
 * Sends requests at a fixed rate, the same one or what `request` makes of its number, whether or not answers have come (an open loop), and times each from the moment it
 * was due: a server that falls behind cannot hide it.
 */
export const openLoop = async (
  origin: string,
  request: LoadRequest | ((index: number) => LoadRequest),
  ratePerSecond: number,
  seconds: number,
): Promise<OpenLoopResult> => {
  const pool = new Pool(origin, { connections: 64 })
  const times: number[] = []
  let failed = 0
  const total = ratePerSecond * seconds
  const start = performance.now()
  const send = async (index: number) => {
    const dueAt = start + (index * 1000) / ratePerSecond
    try {
      const { statusCode, body } = await pool.request(typeof request === 'function' ? request(index) : request)
      await body.dump()
      if (statusCode !== 200) failed++
    } catch {
      failed++
    }
    times.push(performance.now() - dueAt)
  }
  const pending: Promise<void>[] = []
  for (let sent = 0; sent < total; ) {
    const due = Math.min(total, Math.floor(((performance.now() - start) / 1000) * ratePerSecond) + 1)
    for (; sent < due; sent++) pending.push(send(sent))
    await new Promise(resolve => setTimeout(resolve, 1))
  }
  await Promise.all(pending)
  await pool.close()
  times.sort((a, b) => a - b)
  return { sent: total, failed, p50Ms: quantile(times, 0.5), p99Ms: quantile(times, 0.99) }
}
