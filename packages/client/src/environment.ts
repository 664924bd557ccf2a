/** The default address and port of a server on this machine. */
const localServer = 'http://127.0.0.1:8787'

/** A variable of the environment; nothing in runtimes without one, or where it may not be read. */
const variable = (name: string): string | undefined => {
  try {
    const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } }
    return process?.env?.[name] || undefined
  } catch {
    // Deno without permission to read it.
    return undefined
  }
}

/** The key that the environment names. */
export const environmentKey = (): string | undefined => variable('SFUMATO_API_KEY') ?? variable('SEGMIND_API_KEY')

/** The server that the environment names, else the page's own, else one on this machine. */
export const environmentUrl = (): string => {
  const { location } = globalThis as { location?: { origin?: string; protocol?: string } }
  const isPage = location?.protocol?.startsWith('http') === true
  return variable('SFUMATO_URL') ?? (isPage ? (location?.origin ?? '') : localServer)
}
