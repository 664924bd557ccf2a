/** Edits (insert, delete, replace, swap of neighbours) between two words. */
const distance = (first: string, second: string): number => {
  const rows: number[][] = [Array.from({ length: second.length + 1 }, (_, index) => index)]
  for (let i = 1; i <= first.length; i++) {
    const row = [i]
    for (let j = 1; j <= second.length; j++) {
      const same = first[i - 1] === second[j - 1]
      row[j] = Math.min(row[j - 1] + 1, rows[i - 1][j] + 1, rows[i - 1][j - 1] + (same ? 0 : 1))
      const swapped = i > 1 && j > 1 && first[i - 1] === second[j - 2] && first[i - 2] === second[j - 1]
      if (swapped) row[j] = Math.min(row[j], rows[i - 2][j - 2] + 1)
    }
    rows.push(row)
  }
  return rows[first.length][second.length]
}

/** The known name that takes the fewest edits to reach; `known` must not be empty. */
export const nearestName = (name: string, known: readonly string[]): string =>
  known.reduce((best, candidate) =>
    distance(name.toUpperCase(), candidate.toUpperCase()) < distance(name.toUpperCase(), best.toUpperCase())
      ? candidate
      : best,
  )
