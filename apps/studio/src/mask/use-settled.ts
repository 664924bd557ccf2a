import { useEffect, useRef } from 'preact/hooks'

/** Work that follows a change waits for so long, so that quick strokes are not held up between each other. */
const quietMs = 200

/**
 * Answers a function that plans `work` for when nothing has been planned for a moment; it then goes on step by step
 * between frames, and begins anew where it is planned again. A press of a key or button outside of `root` comes after
 * it in any case: whoever sends a form sends what is seen.
 */
export const useSettled = (
  root: { readonly current: HTMLElement | null },
  work: () => Generator<void, void>,
): (() => void) => {
  const latest = useRef(work)
  latest.current = work
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const steps = useRef<Generator<void, void>>(undefined)

  const step = (): void => {
    timer.current = undefined
    steps.current ??= latest.current()
    if (steps.current.next().done) steps.current = undefined
    else timer.current = setTimeout(step)
  }
  useEffect(() => {
    const settle = () => {
      while (timer.current !== undefined) {
        clearTimeout(timer.current)
        step()
      }
    }
    const settleOutside = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) settle()
    }
    const events = ['pointerdown', 'keydown', 'submit', 'click'] as const
    for (const name of events) document.addEventListener(name, settleOutside, { capture: true })
    return () => {
      for (const name of events) document.removeEventListener(name, settleOutside, { capture: true })
      settle()
    }
  }, [])
  return () => {
    clearTimeout(timer.current)
    steps.current = undefined
    timer.current = setTimeout(step, quietMs)
  }
}
