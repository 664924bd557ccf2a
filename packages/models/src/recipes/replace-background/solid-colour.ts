/** The colour of a prompt that is nothing but a hex colour (`#f80`, `#ff8800`), else `null`. */
export const hexColour = (prompt: string): readonly [number, number, number] | null => {
  const digits = prompt.trim().match(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i)?.[1]
  if (!digits) return null
  const full = digits.length === 3 ? [...digits].map(digit => digit + digit).join('') : digits
  return [0, 2, 4].map(at => Number.parseInt(full.slice(at, at + 2), 16)) as unknown as readonly [
    number,
    number,
    number,
  ]
}
