import { existsSync } from 'node:fs'
import { missing } from '@sfumato/server/testing'
import { chromiumPath } from '../../../../tools/chromium.ts'

export { launchChromium } from '../../../../tools/chromium.ts'

/** Why the browser tests do not run here, for a suite's `skip`; `false` where they do. */
export const noChromium: string | false = existsSync(chromiumPath)
  ? false
  : missing('chromium', `there is no Chromium at ${chromiumPath}; on Debian: apt-get install chromium`)
