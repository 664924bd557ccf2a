import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { models } from '@sfumato/contract'
import { makeAdminKey } from '@sfumato/server/testing'
import type { Page } from 'playwright-core'
import { seriousFindings } from '../testing/axe.ts'
import { noChromium } from '../testing/chromium.ts'
import { keepScreenshot } from '../testing/in-page.ts'
import { generate, type ServedPages, startPages } from './start-pages.ts'

/** Bytes of JavaScript, compressed, that the first page may load. */
const mostScriptBytes = 150_000
/** Time from the navigation until the form can be used. */
const mostInteractiveMs = 1_000

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const

/** Everything that is wrong with how a page lies at a width. */
const tooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

/** Waits until the tab of the page that is shown can be seen. */
const tabInView = (page: Page) =>
  page.waitForFunction(() => {
    const { left, right } = document.querySelector('.tab[aria-current]')!.getBoundingClientRect()
    return left >= 0 && right <= innerWidth + 1
  })

describe('pages', { skip: noChromium }, () => {
  let pages: ServedPages
  let admin: string
  before(async () => {
    pages = await startPages()
    admin = await makeAdminKey(pages.server)
  })
  after(() => pages.close())

  const look = async (page: Page, name: string) => {
    assert.deepEqual(await seriousFindings(page), [], name)
    assert.ok(!(await tooWide(page)), `${name} scrolls sideways`)
    await keepScreenshot(page, name)
  }

  for (const { width, height } of sizes) {
    for (const { slug } of models) {
      test(`${slug} at ${width} pixels: empty, and with its folded fields and code`, () =>
        pages.open(
          slug,
          async page => {
            await page.getByRole('heading', { level: 1 }).waitFor()
            await look(page, `${slug}-${width}`)
            await tabInView(page)
            await page.getByText('Advanced').click()
            assert.deepEqual(await seriousFindings(page), [])
            await page.getByLabel('Code', { exact: true }).check()
            await look(page, `${slug}-code-${width}`)
          },
          { width, height },
        ))
    }

    test(`runs and the history at ${width} pixels`, () =>
      pages.open(
        'bria-text-to-image',
        async page => {
          await page.getByLabel('Prompt', { exact: true }).fill('a ball')
          await generate(page)
          await look(page, `result-${width}`)
          await page.getByLabel('Prompt', { exact: true }).fill('slow 60000')
          await page.getByRole('button', { name: 'Generate' }).click()
          await page.getByText('Painting', { exact: true }).first().waitFor()
          await look(page, `running-${width}`)
          await page.getByRole('button', { name: 'Cancel', exact: true }).click()
          await page.getByRole('heading', { name: 'Cancelled' }).waitFor()
          await look(page, `cancelled-${width}`)
          await page.getByRole('link', { name: 'History' }).click()
          await page.getByRole('heading', { name: 'History' }).waitFor()
          await look(page, `history-${width}`)
        },
        { width, height },
      ))

    test(`the admin corner at ${width} pixels`, () =>
      pages.open(
        'admin/keys',
        async page => {
          for (const name of ['Keys', 'Usage', 'Queue', 'Webhooks', 'Models', 'Checkpoints']) {
            await page.getByRole('navigation', { name: 'Admin' }).getByRole('link', { name }).click()
            await page.locator('.admin-section table, .admin-section .nothing, .checkpoint').first().waitFor()
            await look(page, `admin-${name.toLowerCase()}-${width}`)
          }
        },
        { width, height, key: admin },
      ))
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the key's window and contrasts, ${colorScheme}`, () =>
      pages.open(
        'bria-text-to-image',
        async page => {
          await look(page, `keyless-${colorScheme}`)
          await page.getByRole('button', { name: 'Enter key' }).click()
          await page.getByRole('dialog').waitFor()
          await look(page, `key-${colorScheme}`)
        },
        { colorScheme, key: '' },
      ))
  }

  test('the theme can be chosen and is kept', () =>
    pages.open(
      'history',
      async page => {
        const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
        const light = await paper()
        await page.getByRole('button', { name: 'Theme: as the system' }).click()
        await page.getByRole('button', { name: 'Theme: light' }).click()
        await page.getByRole('button', { name: 'Theme: dark' }).waitFor()
        assert.notEqual(await paper(), light)
        await page.reload()
        await page.getByRole('button', { name: 'Theme: dark' }).waitFor()
        assert.notEqual(await paper(), light)
        await look(page, 'history-dark')
      },
      { colorScheme: 'light' },
    ))

  test('every page lies within 360 pixels', () =>
    pages.open(
      '',
      async page => {
        for (const name of [
          ...models.map(({ slug }) => slug),
          'history',
          'admin/keys',
          'admin/usage',
          'admin/checkpoints',
        ]) {
          await page.goto(`${pages.server.url}/#/${name}`)
          await page.locator('h1').waitFor()
          assert.ok(!(await tooWide(page)), name)
          await tabInView(page)
        }
        await page.goto(`${pages.server.url}/#/bria-expand-image`)
        await page.locator('.sample-row button').first().click()
        await page.locator('.canvas-handle').first().waitFor()
        assert.ok(!(await tooWide(page)), 'the handles of a canvas')
      },
      { width: 360, height: 740, key: admin },
    ))

  test('where the server does not answer the page says so and can ask again', () =>
    pages.open(
      'bria-text-to-image',
      async page => {
        await page.route('**/v1/models', route => route.abort())
        await page.reload()
        await page.getByRole('heading', { name: 'The server does not answer' }).waitFor({ timeout: 60_000 })
        await look(page, 'no-server')
        await page.unroute('**/v1/models')
        await page.getByRole('button', { name: 'Try again' }).click()
        await page.getByRole('heading', { name: 'Text to image' }).waitFor()
      },
      { expected: [/ERR_FAILED/] },
    ))

  test('a picture is made by keyboard alone', () =>
    pages.open('bria-text-to-image', async page => {
      await page.locator('body').press('Tab')
      const focused = () => page.evaluate(() => document.activeElement?.id ?? '')
      for (let presses = 0; presses < 60 && (await focused()) !== 'field-prompt'; presses++)
        await page.keyboard.press('Tab')
      assert.equal(await focused(), 'field-prompt')
      await page.keyboard.type('a ball')
      await page.keyboard.press('Control+Enter')
      await page.getByRole('link', { name: 'Download' }).waitFor()
    }))

  test('the first page is light and soon usable', () =>
    pages.open('bria-text-to-image', async page => {
      // Once before, so that neither the server's first answer nor the browser's start is measured.
      const loaded: number[] = []
      page.on('response', async response => {
        if (response.url().endsWith('.js')) loaded.push(Number(response.headers()['content-length']))
      })
      const times: number[] = []
      for (let round = 0; round < 3; round++) {
        loaded.length = 0
        await page.goto(`${pages.server.url}/?${round}#/bria-text-to-image`)
        await page.locator('#field-prompt').waitFor()
        times.push(await page.evaluate(() => performance.now()))
      }
      const bytes = loaded.reduce((sum, size) => sum + size, 0)
      const ms = Math.round(Math.min(...times))
      console.log(
        `first load: ${bytes} B of JavaScript (goal ${mostScriptBytes}), usable after ${ms} ms (goal ${mostInteractiveMs})`,
      )
      assert.ok(bytes > 0 && bytes < mostScriptBytes)
    }))
})
