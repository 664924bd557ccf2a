/**
 * The pictures of `ref_images`: a list, one string, or a comma-separated string, which is split only at commas that
 * an address follows, since data URLs and some addresses hold commas themselves.
 */
export const referenceList = (value: string | readonly string[] | null | undefined): string[] => {
  if (value === null || value === undefined) return []
  const parts = typeof value === 'string' ? value.split(/,\s*(?=https?:\/\/|data:)/i) : value
  return parts.map(part => part.trim()).filter(part => part !== '')
}
