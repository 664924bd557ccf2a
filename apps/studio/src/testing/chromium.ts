import { existsSync } from 'node:fs'
import { missing } from '@sfumato/server/testing'
import { type Browser, chromium } from 'playwright-core'

const executablePath = '/usr/bin/chromium'

/** Why the browser tests do not run here, for a suite's `skip`; `false` where they do. */
export const noChromium: string | false = existsSync(executablePath)
  ? false
  : missing('chromium', `there is no Chromium at ${executablePath}; on Debian: apt-get install chromium`)

/** Starts Debian's Chromium without a window, with a new empty profile and nothing that calls home. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
