/** Prints rows under a heading, columns aligned, numbers to the right. */
export const printTable = (title: string, rows: readonly Readonly<Record<string, string | number>>[]): void => {
  const columns = [...new Set(rows.flatMap(row => Object.keys(row)))]
  const cell = (value: string | number | undefined) =>
    typeof value === 'number' ? value.toLocaleString('en', { maximumFractionDigits: 2 }) : (value ?? '')
  const widths = columns.map(column => Math.max(column.length, ...rows.map(row => cell(row[column]).length)))
  const line = (values: readonly (string | number | undefined)[]) =>
    values
      .map((value, i) => (typeof value === 'number' ? cell(value).padStart(widths[i]) : cell(value).padEnd(widths[i])))
      .join('  ')
      .trimEnd()
  console.log(`\n${title}`)
  console.log(line(columns))
  console.log(widths.map(width => '-'.repeat(width)).join('  '))
  for (const row of rows) console.log(line(columns.map(column => row[column])))
}
