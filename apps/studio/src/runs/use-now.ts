import { useEffect, useState } from 'preact/hooks'

/** The time, anew every `everyMs` while `active`; milliseconds since 1970. */
export const useNow = (active: boolean, everyMs = 200): number => {
  const [now, changeNow] = useState(Date.now())
  useEffect(() => {
    if (!active) return
    changeNow(Date.now())
    const timer = setInterval(() => changeNow(Date.now()), everyMs)
    return () => clearInterval(timer)
  }, [active, everyMs])
  return now
}
