import { type Opened, openPicture } from './open-picture.ts'

/** The last part of an address's path, for people. */
const nameOf = ({ pathname, host }: URL): string => {
  const last = pathname.split('/').filter(Boolean).at(-1)
  if (last === undefined) return host
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}

/**
 * Takes the address of a picture, which the server will fetch. The page itself calls no other host: only what lies on
 * its own server is fetched to be shown.
 */
export const openAddress = async (text: string): Promise<Opened> => {
  const url = URL.parse(text.trim())
  if (!url || !/^https?:$/.test(url.protocol)) {
    return { refusal: 'Expected the address of a picture, beginning with http:// or https://.' }
  }
  const name = nameOf(url)
  const unseen = { blob: new Blob(), name, contentType: '', width: 0, height: 0, address: url.href }
  if (url.origin !== location.origin) return { picture: unseen }
  try {
    const response = await fetch(url)
    if (!response.ok)
      return { refusal: `This server has no picture there: ${url.pathname} answered ${response.status}.` }
    const opened = await openPicture(await response.blob(), name)
    return 'picture' in opened ? { picture: { ...opened.picture, address: url.href } } : opened
  } catch {
    return { picture: unseen }
  }
}
