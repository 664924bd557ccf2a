import { fileURLToPath } from 'node:url'

/** The main module of a painting process that answers at once, for `Overrides.childModule`. */
export const instantChildModule = fileURLToPath(new URL('./instant-child.ts', import.meta.url))
