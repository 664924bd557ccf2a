/** Something that is done again and again. */
export interface Repeated {
  /** Does it now as well. */
  now(): void
  /** Ends it; resolves when it is not being done. */
  stop(): Promise<void>
}

/**
 * Does something every so often, a little irregularly so that processes do not all do it at once, and never twice at a
 * time. `failed` is told what was thrown; the next time comes all the same.
 */
export const repeat = (everyMs: number, work: () => Promise<void>, failed: (error: unknown) => void): Repeated => {
  let timer: NodeJS.Timeout | undefined
  let working: Promise<void> | undefined
  let again = false
  let stopped = false

  const run = (): void => {
    clearTimeout(timer)
    if (working) {
      again = true
      return
    }
    working = work()
      .catch(failed)
      .finally(() => {
        working = undefined
        if (stopped) return
        if (again) {
          again = false
          run()
        } else {
          timer = setTimeout(run, everyMs * (0.9 + 0.2 * Math.random()))
          timer.unref()
        }
      })
  }

  run()
  return {
    now: () => {
      if (!stopped) run()
    },
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await working
    },
  }
}
