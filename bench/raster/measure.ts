import { performance } from 'node:perf_hooks'

/** What a piece of work gave and what it cost. */
export interface Measured<T> {
  readonly value: T
  readonly seconds: number
  /** The most memory that the process held meanwhile, in megabytes. */
  readonly peakMegabytes: number
}

const samplingMs = 20
const residentMegabytes = () => process.memoryUsage.rss() / 2 ** 20

/** Does a piece of work once and measures it; memory is seen whenever the work lets the event loop turn. */
export const measure = async <T>(work: () => T | Promise<T>): Promise<Measured<T>> => {
  let peakMegabytes = residentMegabytes()
  const sample = () => {
    peakMegabytes = Math.max(peakMegabytes, residentMegabytes())
  }
  const sampling = setInterval(sample, samplingMs)
  const start = performance.now()
  try {
    const value = await work()
    const seconds = (performance.now() - start) / 1000
    sample()
    return { value, seconds, peakMegabytes }
  } finally {
    clearInterval(sampling)
  }
}

/** Costs of both ways as figures of a trial. */
export const costs = (naive: Measured<unknown>, ours: Measured<unknown>) => ({
  seconds: { naive: naive.seconds, ours: ours.seconds },
  'peak MB': { naive: naive.peakMegabytes, ours: ours.peakMegabytes },
})
