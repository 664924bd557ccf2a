/** What must not reach the log, wherever it stands in a text, and what is written in its place. */
const secrets: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/data:[\w/+.-]*;base64,[\w+/=-]*/g, () => 'data:…'],
  // Paths and queries of addresses sign, or open files.
  [/\bhttps?:\/\/[^\s"'<>\\)]+/g, found => `${URL.parse(found)?.origin ?? 'http://'}/…`],
  [/\b(?:SG_|whsec_)[\w+/=-]+/g, found => `${found.slice(0, found.indexOf('_') + 1)}…`],
  // Tokens of files, and pictures.
  [/[0-9a-f]{44,}|[\w+/=]{200,}/g, () => '…'],
]

/** A text without keys, tokens, pictures, and more of addresses than their hosts. */
export const withoutSecrets = (text: string): string =>
  secrets.reduce((rest, [pattern, by]) => rest.replace(pattern, by), text)

/** Shorter texts say nothing, and would take words out of every sentence. */
const shortestText = 4

/** All texts in a value of JSON, however deep. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return value.length >= shortestText ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** A text without what a request says: none of the texts in its parameters, nor any secret. */
export const withoutParameters = (text: string, parameters: unknown): string => {
  const texts = textsIn(parameters).sort((first, second) => second.length - first.length)
  return withoutSecrets(texts.reduce((rest, said) => rest.replaceAll(said, '…'), text))
}
