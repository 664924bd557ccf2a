import { type FileParts, isFileKind } from './file-keys.ts'

/**
 * Takes an address of the form `<base>/<outputs|uploads|previews>/<token>/<name>` apart; null for any other. The token opens
 * the file, so which of the server's own bases stands before it makes no difference to who may read.
 */
export const readOwnUrl = (address: string, bases: readonly string[]): FileParts | null => {
  const url = URL.parse(address)
  if (url === null || url.username !== '' || url.password !== '') return null
  for (const text of bases) {
    const base = URL.parse(text)
    if (base === null || base.origin !== url.origin) continue
    const root = base.pathname.replace(/\/*$/, '/')
    if (!url.pathname.startsWith(root)) continue
    const [kind, token, name, ...rest] = url.pathname.slice(root.length).split('/')
    if (!isFileKind(kind)) continue
    return { kind, token: token ?? '', name: rest.length === 0 ? (name ?? '') : '' }
  }
  return null
}
