import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, ConsoleMessage, Page } from 'playwright-core'
import { outputFolder } from './output-folder.ts'

/** How a page is opened. */
export interface PageSettings {
  /** Where to go first; also the only host that the page may call. */
  readonly url: string
  readonly width?: number
  readonly height?: number
  readonly colorScheme?: 'light' | 'dark'
  readonly touch?: boolean
  /** Entries of local storage that are there before the page's first script runs. */
  readonly storage?: Readonly<Record<string, string>>
  /** Problems that the test wants to see, for example the console's line about a refused request. */
  readonly expected?: readonly RegExp[]
}

/** True for the browser's line about a look at an unfinished picture that was over before it was fetched. */
const isLateLook = (line: ConsoleMessage): boolean =>
  /status of 404/.test(line.text()) && /^https?:\/\/[^/]+\/previews\//.test(line.location().url)

/** Watches a page for what must never happen; the list grows as it does. */
const watch = (page: Page, host: string): string[] => {
  const problems: string[] = []
  page.on('console', line => {
    if (line.type() === 'error' && !isLateLook(line)) problems.push(`console: ${line.text()}`)
  })
  page.on('pageerror', error => problems.push(`uncaught: ${error.stack ?? error.message}`))
  page.on('request', request => {
    const url = new URL(request.url())
    if (!['blob:', 'data:'].includes(url.protocol) && url.host !== host) problems.push(`foreign request: ${url.href}`)
  })
  return problems
}

/**
 * Opens a page in a context of its own, lets the test work in it and closes it. Throws on any error in the console, any
 * uncaught error and any request to another host. The console names violations of the content security policy, too.
 */
export const inPage = async (
  browser: Browser,
  settings: PageSettings,
  work: (page: Page) => Promise<void>,
): Promise<void> => {
  const { url, width = 1440, height = 900, colorScheme = 'light', touch = false, storage = {} } = settings
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, hasTouch: touch })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    const problems = watch(page, new URL(url).host)
    await page.addInitScript(entries => {
      for (const [name, value] of Object.entries(entries)) localStorage.setItem(name, value)
    }, storage)
    await page.goto(url)
    await work(page)
    // What the page has said by now arrives before the answer to this.
    await page.evaluate(() => new Promise(requestAnimationFrame))
    const unexpected = problems.filter(problem => !settings.expected?.some(pattern => pattern.test(problem)))
    if (unexpected.length > 0) throw new Error(`The page had problems:\n${unexpected.join('\n')}`)
  } finally {
    await context.close()
  }
}

/** Keeps a screenshot of the whole page as test output; answers its path. */
export const keepScreenshot = async (page: Page, name: string): Promise<string> => {
  const folder = join(outputFolder, 'screenshots')
  await mkdir(folder, { recursive: true })
  const path = join(folder, `${name}.png`)
  await page.screenshot({ path, fullPage: true, animations: 'disabled' })
  return path
}
