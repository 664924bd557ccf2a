import { join } from 'node:path'
import { startTestServer, type TestServer, type TestServerSettings } from '@sfumato/server/testing'
import type { Page } from 'playwright-core'
import { buildPages } from '../testing/build-pages.ts'
import { launchChromium } from '../testing/chromium.ts'
import { inPage, type PageSettings } from '../testing/in-page.ts'

const studioFolder = join(import.meta.dirname, '../..')

/** A server that serves the studio as it is built for users, and a browser. */
export interface ServedPages {
  readonly server: TestServer
  /** Opens a page of the studio, `bria-gen-fill` for example, with the server's key in the browser. */
  open(page: string, work: (page: Page) => Promise<void>, settings?: OpenSettings): Promise<void>
  close(): Promise<void>
}

/** How a page is opened; an empty `key` opens it without one. */
export interface OpenSettings extends Partial<Omit<PageSettings, 'storage' | 'url'>> {
  readonly key?: string
  readonly storage?: Readonly<Record<string, string>>
}

/** Builds the studio as an install does, serves it from a real server, and starts Chromium. */
export const startPages = async (settings: TestServerSettings = {}): Promise<ServedPages> => {
  const folder = await buildPages(studioFolder, join(studioFolder, 'vite.config.ts'))
  const server = await startTestServer({ ...settings, studioDirectory: folder })
  const browser = await launchChromium()
  return {
    server,
    open: (page, work, { key = server.key, storage = {}, ...rest } = {}) =>
      inPage(
        browser,
        {
          url: `${server.url}/#/${page}`,
          storage: { ...storage, ...(key !== '' && { 'sfumato.key': key }) },
          ...rest,
        },
        async opened => {
          await opened.waitForSelector('main')
          await work(opened)
        },
      ),
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}

/** Submits the form that is shown and waits for the finished picture. */
export const generate = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Generate' }).click()
  await page.locator('.run-bar').waitFor()
  await page.getByRole('link', { name: 'Download' }).waitFor({ timeout: 60_000 })
}

/** The number of a request of the key, 0 for the newest, as the server has it. */
export const requestOf = async (
  server: TestServer,
  place = 0,
): Promise<{ request_id: string; model: string; status: string; prompt?: string }> => {
  const { requests } = (await (await server.call('/v2/requests')).json()) as { requests: never[] }
  return requests[place]
}
