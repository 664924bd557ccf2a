const longestShown = 60

/** What came, for an error sentence: short, with its type where that helps, never a whole picture. */
export const describeValue = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (typeof value === 'string') {
    return value.length > longestShown
      ? `a string of ${value.length} characters`
      : `the string ${JSON.stringify(value)}`
  }
  if (typeof value === 'number' || typeof value === 'boolean') return `the ${typeof value} ${value}`
  if (Array.isArray(value)) return `a list of ${value.length}`
  return 'an object'
}
