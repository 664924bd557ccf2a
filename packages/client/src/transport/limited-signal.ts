/** A signal that fires when its parent does, when its time is over, or when told to. */
export interface LimitedSignal {
  readonly signal: AbortSignal
  /** True once the time was over before anything else happened. */
  readonly hasPassed: boolean
  /** Begins the time anew; without one it ends the limit. */
  restart(timeoutMs?: number): void
  /** Fires the signal. */
  abort(reason?: unknown): void
  /** Removes the timer and the listener on the parent. Must be called, or both outlive their use. */
  end(): void
}

/**
 * Links a signal to a parent and a time. In place of `AbortSignal.any` and `AbortSignal.timeout`, whose timers and
 * links cannot be removed before they fire, which long-lived parents collect.
 */
export const limitedSignal = (parent?: AbortSignal, timeoutMs?: number): LimitedSignal => {
  const controller = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  let hasPassed = false
  const onParent = () => controller.abort(parent?.reason)
  const restart = (milliseconds?: number) => {
    clearTimeout(timer)
    if (milliseconds === undefined || milliseconds === Number.POSITIVE_INFINITY) return
    timer = setTimeout(
      () => {
        hasPassed = !controller.signal.aborted
        controller.abort()
        // Timers hold 32 bits.
      },
      Math.min(milliseconds, 2 ** 31 - 1),
    )
  }
  if (parent?.aborted) onParent()
  else {
    parent?.addEventListener('abort', onParent, { once: true })
    restart(timeoutMs)
  }
  return {
    signal: controller.signal,
    get hasPassed() {
      return hasPassed
    },
    restart,
    abort: reason => controller.abort(reason),
    end: () => {
      clearTimeout(timer)
      parent?.removeEventListener('abort', onParent)
    },
  }
}
