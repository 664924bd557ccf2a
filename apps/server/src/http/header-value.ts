import { limits } from '../limits.ts'

/** Any text as a header value: percent-encoded UTF-8, cut with an ellipsis where it would be too long for clients. */
export const headerValue = (text: string): string => {
  const whole = encodeURIComponent(text.toWellFormed())
  if (whole.length <= limits.maxHeaderValueLength) return whole
  const ellipsis = encodeURIComponent('…')
  let value = ''
  for (const character of text.toWellFormed()) {
    const next = encodeURIComponent(character)
    if (value.length + next.length + ellipsis.length > limits.maxHeaderValueLength) break
    value += next
  }
  return value + ellipsis
}
