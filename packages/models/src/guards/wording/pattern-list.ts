/** The patterns of a list: text with commas between them, wrapped over lines as it suits. */
export function patternsOf(list: string): string[] {
  return list
    .split(',')
    .map(pattern =>
      pattern
        .replace(/\s*\|\s*/g, '|')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(pattern => pattern !== '')
}
