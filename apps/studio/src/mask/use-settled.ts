import { useEffect, useRef } from 'preact/hooks'

/** Work that follows a change waits for so long, so that quick strokes are not held up between each other. */
const quietMs = 200

/**
 * Answers a function that plans `work` for when nothing has been planned for a moment. A press of a key or button
 * outside of `root` comes after it in any case: whoever sends a form sends what is seen.
 */
export const useSettled = (root: { readonly current: HTMLElement | null }, work: () => void): (() => void) => {
  const latest = useRef(work)
  latest.current = work
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    const settle = () => {
      if (timer.current === undefined) return
      clearTimeout(timer.current)
      timer.current = undefined
      latest.current()
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
    timer.current = setTimeout(() => {
      timer.current = undefined
      latest.current()
    }, quietMs)
  }
}
