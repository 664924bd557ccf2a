import { isStoredName } from './stored-name.ts'
import { folderOf, isToken } from './token.ts'

/** The kinds of files with an address of their own. */
export const fileKinds = ['outputs', 'uploads', 'previews'] as const
/** Outputs of requests, uploads of callers, or looks at unfinished outputs. */
export type FileKind = (typeof fileKinds)[number]

/** What an address, or a key, says of a file. */
export interface FileParts {
  readonly kind: FileKind
  readonly token: string
  readonly name: string
}

/** True for the name of a kind. */
export const isFileKind = (text: string | undefined): text is FileKind =>
  (fileKinds as readonly (string | undefined)[]).includes(text)

/** What the keys of a token begin with: one folder an hour, so that a list begins with the oldest. */
export const tokenPrefix = (kind: FileKind, token: string): string => `${kind}/${folderOf(token)}/${token}.`

/** The key of a file with an address. */
export const publishedKey = ({ kind, token, name }: FileParts): string => tokenPrefix(kind, token) + name

/** Takes a key of `publishedKey` apart; null for any other. */
export const readPublishedKey = (key: string): FileParts | null => {
  const [kind, , file = '', ...rest] = key.split('/')
  const [token, ...name] = file.split('.')
  const parts = { kind: kind as FileKind, token, name: name.join('.') }
  const isWhole = isFileKind(kind) && isToken(token) && isStoredName(parts.name) && rest.length === 0
  return isWhole && publishedKey(parts) === key ? parts : null
}

/** What the keys of all input pictures begin with. */
export const inputsPrefix = 'inputs/'

/** What the keys of a request's input pictures begin with. */
export const inputPrefix = (requestId: string): string => `${inputsPrefix}${checkedName('request id', requestId)}/`

/** The key of one input picture. */
export const inputKey = (requestId: string, name: string): string => inputPrefix(requestId) + checkedName('input', name)

/** Names come from our own tables; one that could leave its folder is a programming fault: throws `RangeError`. */
export const checkedName = (what: string, name: string): string => {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/.test(name) && !name.includes('..')) return name
  throw new RangeError(`A ${what} may hold letters, digits, "-", "_" and "."; got ${JSON.stringify(name)}.`)
}
