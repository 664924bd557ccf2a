import { join } from 'node:path'
import { startTestServer, type TestServer, type TestServerSettings } from '@sfumato/server/testing'
import type { Browser, Page } from 'playwright-core'
import { buildPages } from './build-pages.ts'
import { launchChromium } from './chromium.ts'
import { inPage, type PageSettings } from './in-page.ts'
import { type SentRequest, servePages } from './serve-pages.ts'

/** A server, a page of the studio's parts and a browser. */
export interface TestStudio {
  readonly server: TestServer
  readonly browser: Browser
  /** Where the page is served; the server's paths answer there too. */
  readonly url: string
  /** What pages sent to the server, in order. */
  readonly sent: readonly SentRequest[]
  /** {@link inPage} on the studio's page, with a key in place. */
  inPage(settings: Partial<PageSettings>, work: (page: Page) => Promise<void>): Promise<void>
  close(): Promise<void>
}

/** Starts a real server, the page on which the studio's parts are tried, and Chromium. */
export const startStudio = async (settings: TestServerSettings = {}): Promise<TestStudio> => {
  const folder = await buildPages(join(import.meta.dirname, 'fixture'))
  const server = await startTestServer(settings)
  const pages = await servePages(folder, server.url)
  const browser = await launchChromium()
  return {
    server,
    browser,
    url: pages.url,
    sent: pages.sent,
    inPage: (page, work) => inPage(browser, { url: pages.url, storage: { key: server.key }, ...page }, work),
    close: async () => {
      await browser.close()
      await pages.close()
      await server.close()
    },
  }
}
