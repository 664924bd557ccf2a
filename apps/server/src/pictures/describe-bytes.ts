const units: readonly (readonly [size: number, name: string])[] = [
  [2 ** 20, 'MiB'],
  [2 ** 10, 'KiB'],
]

/** A number of bytes for people: `20 MiB`, `1.5 KiB`, `12 bytes`. */
export const describeBytes = (count: number): string => {
  for (const [size, name] of units) {
    if (count >= size) return `${Number((count / size).toFixed(1))} ${name}`
  }
  return `${count} bytes`
}
