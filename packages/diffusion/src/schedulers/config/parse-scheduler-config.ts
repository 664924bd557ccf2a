/**
 * Parses the text of a `scheduler_config.json`. Python writes `-Infinity` into such files (`lambda_min_clipped`),
 * which JSON does not have; it is read as a number here.
 * @throws SyntaxError where the text is not JSON, TypeError where it is no object
 */
export function parseSchedulerConfig(text: string): Record<string, unknown> {
  const stringsAndInfinities = /"(?:[^"\\]|\\.)*"|-?\bInfinity\b/g
  const config: unknown = JSON.parse(
    // 1e999 is past the largest number, so JSON.parse makes it infinite.
    text.replace(stringsAndInfinities, part => (part.startsWith('"') ? part : part.replace('Infinity', '1e999'))),
  )
  if (typeof config !== 'object' || config === null || Array.isArray(config)) {
    throw new TypeError(`Expected an object as a scheduler's config but received ${text.slice(0, 40)}`)
  }
  return config as Record<string, unknown>
}
