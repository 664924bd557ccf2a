/** Throws unless the value is true. The suite runs in browsers as well, so it has its own few assertions. */
export const check = (isTrue: unknown, message: string): void => {
  if (!isTrue) throw new Error(message)
}

/** Throws unless both are the same as JSON. */
export const equal = (actual: unknown, expected: unknown, what = 'value'): void => {
  const [came, wanted] = [JSON.stringify(actual), JSON.stringify(expected)]
  check(came === wanted, `${what}: expected ${wanted}, got ${came}`)
}

/** What a promise fails with. Throws where it does not fail. */
export const failure = async (promise: Promise<unknown>): Promise<unknown> => {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('expected a failure')
}
