/** The patterns of a list: text with commas between them, wrapped over lines as it suits. */
export const patternsOf = (list: string): string[] =>
  list
    .replace(/\s+/g, ' ')
    .replace(/ ?\| ?/g, '|')
    .split(',')
    .map(pattern => pattern.trim())
    .filter(pattern => pattern !== '')
