const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 4 })

/** `99.96` credits, with commas between thousands; prices may be small, so up to four decimals. */
export const formatCredits = (credits: number): string => numbers.format(credits)

/** `3.2 s`, `1 min 05 s`. */
export const formatSeconds = (seconds: number): string => {
  if (seconds < 60) return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`
}

const ages = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })

/** `5 minutes ago`. */
export const formatAge = (at: number, now: number): string => {
  const minutes = Math.round((at - now) / 60_000)
  if (Math.abs(minutes) < 60) return minutes === 0 ? 'just now' : ages.format(minutes, 'minute')
  const hours = Math.round(minutes / 60)
  return Math.abs(hours) < 24 ? ages.format(hours, 'hour') : ages.format(Math.round(hours / 24), 'day')
}
