const units = ['B', 'kB', 'MB', 'GB'] as const

/** `37520459` as `37.5 MB`, in decimal units. */
export const formatBytes = (bytes: number): string => {
  let value = bytes
  let unit = 0
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1_000
    unit++
  }
  return `${value >= 99.95 || unit === 0 ? value.toFixed(0) : value.toFixed(1)} ${units[unit]}`
}
