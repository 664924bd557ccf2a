import { fileURLToPath } from 'node:url'

/** The main module of a painting process. */
export const paintingChildModule = fileURLToPath(new URL('./child.ts', import.meta.url))
