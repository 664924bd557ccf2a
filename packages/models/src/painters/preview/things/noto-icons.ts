import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** The bodies of the icons that have been asked for, by name; the set is 128 x 128 units. */
export interface NotoIcons {
  /** The inside of an icon's SVG element. Throws where the set has no icon of that name. */
  body(name: string): string
  has(name: string): boolean
}

let loading: Promise<NotoIcons> | undefined

/**
 * Reads the full-colour Noto set (`@iconify-json/noto`, Google, Apache-2.0) once, when it is first needed: its JSON
 * is 25 MB, parsing it takes about a quarter of a second.
 */
export function loadNotoIcons(): Promise<NotoIcons> {
  loading ??= read().catch(error => {
    loading = undefined
    throw error
  })
  return loading
}

async function read(): Promise<NotoIcons> {
  const file = await readFile(require.resolve('@iconify-json/noto/icons.json'), 'utf8')
  const { icons } = JSON.parse(file) as { icons: Record<string, { body: string }> }
  const bodies = new Map(Object.entries(icons).map(([name, icon]) => [name, icon.body]))
  return {
    has: name => bodies.has(name),
    body(name) {
      const body = bodies.get(name)
      if (body === undefined) throw new Error(`Expected the name of an icon of the Noto set but received "${name}".`)
      return body
    },
  }
}
