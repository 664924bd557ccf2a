import { spawnSync } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { SuiteLine } from '../../packages/client/src/suite/run-suite.ts'
import { chromiumPath, launchChromium } from '../chromium.ts'

/** What Chromium calls itself. Throws where there is none. */
export const chromiumVersion = (): string => {
  const { stdout, error } = spawnSync(chromiumPath, ['--version'], { encoding: 'utf8' })
  if (error) throw new Error(`There is no Chromium at ${chromiumPath}; CHROMIUM_PATH can name another.`)
  return /[\d.]+/.exec(stdout)?.[0] ?? stdout.trim()
}

/**
 * Runs the suite in a page of Chromium. The page has an origin of its own, so that every call to the server is one
 * that the browser allows or refuses by its CORS answers.
 */
export const runInPage = async (script: string, url: string, key: string): Promise<SuiteLine[]> => {
  const server = createServer((request, response) => {
    const isScript = request.url === '/suite.js'
    response.setHeader('content-type', isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8')
    response.end(
      isScript ? script : '<!doctype html><title>Suite</title><script type="module" src="/suite.js"></script>',
    )
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await page.waitForFunction('globalThis.runSuite')
    return (await page.evaluate(`runSuite(${JSON.stringify(url)}, ${JSON.stringify(key)})`)) as SuiteLine[]
  } finally {
    await browser.close()
    server.close()
  }
}
