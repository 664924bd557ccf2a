/** Where this studio's server answers: the address of the page, without its last part; no slash at the end. */
export const serverAddress = (): string => new URL('.', document.baseURI).href.replace(/\/$/, '')

/**
 * A file's address as this page reaches it. The server writes addresses as it is configured to; a page that was opened
 * under another name of the same server may only load its own.
 */
export const ownAddress = (url: string): string => {
  const path = /\/(?:outputs|uploads)\/.*$/.exec(url)
  return path ? serverAddress() + path[0] : url
}
