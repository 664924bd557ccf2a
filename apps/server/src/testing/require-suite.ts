/**
 * Says why a suite that needs something of the machine (`postgres`, `s3`, `chromium`, `python`) does not run here: the
 * reason is for the test's `skip`. Where `SFUMATO_TEST_REQUIRE` (names with commas between) names the suite, its absence
 * is a failure and this throws.
 */
export const missing = (suite: 'postgres' | 's3' | 'chromium' | 'python', reason: string): string => {
  const required = (process.env.SFUMATO_TEST_REQUIRE ?? '').split(',').map(name => name.trim())
  if (required.includes(suite)) throw new Error(`The suite "${suite}" is required, but ${reason}`)
  return reason
}
