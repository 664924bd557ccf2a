const nameShape = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}$/

/** True for a name that may stand in a path and in an address as it is. */
export const isStoredName = (name: string): boolean => nameShape.test(name)

/** A name made safe: every other character becomes `-`, no leading dots, at most 100 characters. */
export const storedName = (name: string): string => {
  const safe = name.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^\.+/, '')
  return safe === '' ? 'file' : safe.slice(-100).replace(/^\.+/, '')
}
