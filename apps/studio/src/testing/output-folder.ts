import { join } from 'node:path'

/** Screenshots and built pages of the browser tests; git ignores it. */
export const outputFolder = join(import.meta.dirname, '../../test-output')
