import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { noChromium } from '../testing/chromium.ts'
import { generate, requestOf, type ServedPages, startPages } from './start-pages.ts'

const slug = 'bria-text-to-image'
const prompt = (page: Page) => page.getByLabel('Prompt', { exact: true })
const press = (page: Page) => page.getByRole('button', { name: 'Generate' }).click()
const strip = (page: Page) => page.locator('.strip-item:not(.input-item)')

describe('runs', { skip: noChromium }, () => {
  let pages: ServedPages
  before(async () => {
    pages = await startPages({ config: { concurrency: 1 } })
  })
  after(() => pages.close())

  test('several run at once: the place in the queue, progress and cancel', () =>
    pages.open(slug, async page => {
      await prompt(page).fill('slow 60000')
      await press(page)
      await page.getByText('Painting', { exact: true }).first().waitFor()
      await page.getByRole('progressbar', { name: 'Progress' }).waitFor()
      for (let count = 2; count <= 3; count++) {
        await press(page)
        await strip(page)
          .nth(count - 1)
          .waitFor()
      }
      await page
        .getByText(/Next in the queue|Waiting, \d before it/)
        .first()
        .waitFor()
      assert.equal(await page.locator('.strip-item[data-running]').count(), 3)
      for (let left = 3; left > 0; left--) {
        await page.locator('.strip-item[data-running]').first().click()
        await page.getByRole('button', { name: 'Cancel', exact: true }).click()
        await page.getByRole('heading', { name: 'Cancelled' }).waitFor()
        await page.waitForFunction(
          count => document.querySelectorAll('.strip-item[data-running]').length === count,
          left - 1,
        )
      }
      assert.deepEqual(await pages.server.live(), [])
      assert.equal(await page.locator('.summary-box').count(), 0, 'who cancels needs no alarm')
    }))

  test('what the server refuses stands at its field, in the summary, and goes when the field is changed', () =>
    pages.open(
      slug,
      async page => {
        await press(page)
        const field = page.locator('[data-field="prompt"]')
        await field.getByText('prompt is required; it is missing.').waitFor()
        assert.equal(await prompt(page).getAttribute('aria-invalid'), 'true')
        await page.locator('.summary-box').getByRole('link', { name: 'Prompt' }).click()
        assert.ok(await prompt(page).evaluate(element => element === document.activeElement))
        assert.equal(await strip(page).count(), 0, 'nothing is left of a refused submit')
        await prompt(page).fill('a ball')
        assert.equal(await page.locator('.problem').count(), 0)
      },
      { expected: [/status of 400/] },
    ))

  test('a refused value in a folded field unfolds it', () =>
    pages.open(
      slug,
      async page => {
        await prompt(page).fill('a ball')
        await page.getByText('Advanced').click()
        await page.locator('#field-steps_num').fill('3')
        await page.getByText('Advanced').click()
        await press(page)
        await page
          .locator('[data-field="steps_num"]')
          .getByText(/from 20 to 50; got/)
          .waitFor()
        assert.ok(await page.locator('#field-steps_num').isVisible())
      },
      { expected: [/status of 400/] },
    ))

  test('a run that fails later says why on the stage and at its field', () =>
    pages.open(slug, async page => {
      await prompt(page).fill('blocked')
      await press(page)
      await page.getByRole('heading', { name: 'Failed' }).waitFor()
      await page.locator('.notice').getByText('prompt was blocked: violence.').waitFor()
      await page.locator('[data-field="prompt"]').getByText('was blocked: violence').waitFor()
    }))

  test('looks at the unfinished picture are shown while it is painted, and are gone with the end', () =>
    pages.open(slug, async page => {
      const look = page.getByRole('img', { name: 'How far it is' })
      await prompt(page).fill('look 6')
      await press(page)
      await look.waitFor()
      const first = (await look.getAttribute('src'))!
      await page.waitForFunction(() => document.querySelector<HTMLImageElement>('.step-preview')?.naturalWidth === 1)
      await page.waitForFunction(
        seen => ![null, seen].includes(document.querySelector('.step-preview')?.getAttribute('src') ?? null),
        first,
      )
      await page.getByRole('link', { name: 'Download' }).waitFor()
      assert.equal(await look.count(), 0)
      assert.equal((await fetch(new URL(first, pages.server.url))).status, 404)
    }))

  test('results are a gallery, in which keys move and a choice is shown large', () =>
    pages.open(slug, async page => {
      assert.equal(await page.locator('.gallery').count(), 0, 'nothing is there at first')
      for (const words of ['an older ball', 'a newer ball']) {
        await prompt(page).fill(words)
        await generate(page)
      }
      await page.getByRole('button', { name: 'Gallery' }).click()
      const results = page.getByRole('list', { name: 'Results' }).getByRole('button')
      assert.deepEqual(await results.allInnerTexts(), ['a newer ball', 'an older ball'])
      await results.first().focus()
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Enter')
      await page.getByRole('img', { name: 'an older ball' }).waitFor()
      await page.waitForFunction(() => document.activeElement?.getAttribute('aria-pressed') === 'true')
      await page.keyboard.press('ArrowLeft')
      await page.getByRole('img', { name: 'a newer ball' }).waitFor()
      await page.keyboard.press('Home')
      await results.first().waitFor()
    }))

  test('results, drafts and running requests survive a reload', () =>
    pages.open(slug, async page => {
      await prompt(page).fill('a yellow ball')
      await generate(page)
      await prompt(page).fill('slow 1500')
      await press(page)
      await page.getByText('Painting', { exact: true }).first().waitFor()
      await prompt(page).fill('a draft')
      await page.reload()
      await page.locator('.stage img.result').waitFor()
      assert.equal(await prompt(page).inputValue(), 'a draft')
      assert.equal(await strip(page).count(), 2)
      await strip(page).nth(1).click()
      await page.getByRole('link', { name: 'Download' }).waitFor()
      await page.getByRole('link', { name: 'History' }).click()
      await page.getByText('a yellow ball').waitFor()
      assert.equal(await page.locator('.card img.thumb').count(), 2)
    }))

  test('a run goes on where the server cannot be asked for a while, and its result comes with the next visit', () =>
    pages.open(
      slug,
      async page => {
        await prompt(page).fill('slow 2500')
        await press(page)
        await page.getByText('Painting', { exact: true }).first().waitFor()
        await page.route('**/v2/requests/**', route =>
          route.fulfill({ status: 401, json: { error: 'The key is not valid.' } }),
        )
        await page.reload()
        await page.getByRole('alert').getByText('The key is not valid.').waitFor()
        await page.getByRole('link', { name: 'History, 1 running' }).waitFor()
        await page.unroute('**/v2/requests/**')
        await page.reload()
        await page.getByRole('link', { name: 'Download' }).waitFor()
      },
      { expected: [/status of 401/] },
    ))

  test('a result that the server has deleted says so and keeps its thumbnail', () =>
    pages.open(
      slug,
      async page => {
        await prompt(page).fill('a green ball')
        await generate(page)
        const { request_id } = await requestOf(pages.server)
        await page.locator('.strip-item img.thumb').waitFor()
        await pages.server.call(`/v2/requests/${request_id}`, { method: 'DELETE' })
        const context = page.context()
        const other = await context.newPage()
        await other.route('**/outputs/**', route => route.fulfill({ status: 404, body: '{}' }))
        await other.goto(page.url())
        await other.getByText('has expired on the server').waitFor()
        await other.locator('img.faded').waitFor()
      },
      { expected: [/status of 404/] },
    ))

  test('the same again has another seed, and a result goes on into another model', () =>
    pages.open(slug, async page => {
      await prompt(page).fill('a blue ball')
      const seed = await page.locator('#field-seed').inputValue()
      await generate(page)
      await page.locator('.facts').getByText(`seed ${seed}`).waitFor()
      assert.notEqual(await page.locator('#field-seed').inputValue(), seed, 'an unlocked seed is drawn anew')
      const before = await requestOf(pages.server)
      await page.getByRole('button', { name: 'Same again with another seed' }).click()
      await strip(page).nth(1).waitFor()
      await page.getByRole('link', { name: 'Download' }).waitFor()
      const after = await requestOf(pages.server)
      assert.notEqual(after.request_id, before.request_id)
      assert.equal(after.prompt, 'a blue ball')
      await page.getByLabel('Use as input').selectOption('bria-enhance-image')
      await page.getByRole('heading', { name: 'Enhance image' }).waitFor()
      await page.locator('.picture-input-facts').getByText('1 × 1').waitFor()
      await generate(page)
      assert.equal((await requestOf(pages.server)).model, 'bria-enhance-image')
    }))

  test('a locked seed stays', () =>
    pages.open(slug, async page => {
      await prompt(page).fill('a ball')
      await page.locator('#field-seed').fill('4711')
      await page.getByRole('button', { name: 'Locked: every run has this seed' }).waitFor()
      await generate(page)
      assert.equal(await page.locator('#field-seed').inputValue(), '4711')
      await page.locator('.facts').getByText('seed 4711').waitFor()
    }))

  test('without a key the page asks for one, and keeps it no longer than it was told to', () =>
    pages.open(
      slug,
      async page => {
        await prompt(page).fill('a ball')
        await page.getByRole('button', { name: 'Enter the API key' }).click()
        const key = page.getByRole('dialog').getByLabel('Key', { exact: true })
        await key.fill('SG_wrong')
        await page.getByRole('button', { name: 'Use this key' }).click()
        await page.getByRole('button', { name: 'Generate' }).click()
        await key.fill(pages.server.key)
        await page.getByRole('button', { name: 'Use this key' }).click()
        await page
          .getByText(/[\d.]+ credits/)
          .first()
          .waitFor()
        await generate(page)
        assert.equal(await page.evaluate(() => localStorage.getItem('sfumato.key')), null)
        assert.equal(await page.evaluate(() => sessionStorage.getItem('sfumato.key')), pages.server.key)
      },
      { key: '', expected: [/status of 401/] },
    ))

  test('a model and fields that nobody has seen before need no page code', () =>
    pages.open(slug, async page => {
      const text = { type: 'string', title: 'Caption', description: 'What it says.' }
      const parameters = {
        type: 'object',
        required: ['caption'],
        properties: {
          caption: text,
          tint: { type: 'string', format: 'color', title: 'Tint', description: 'Its colour.' },
          frame: { type: 'string', enum: ['1:1', '21:9'], default: '1:1', title: 'Frame', description: 'Its shape.' },
          speed: { type: 'integer', minimum: 1, maximum: 9, default: 3, title: 'Speed', description: 'How fast.' },
          loud: { type: 'boolean', default: false, title: 'Loud', description: 'Or not.' },
          extra: {
            type: 'object',
            title: 'Extra',
            description: 'Anything.',
            'x-form': { advanced: true, group: 'More' },
          },
        },
      }
      const engine = { name: 'other', checkpoint: null, preview: false }
      const invented = {
        slug: 'invented',
        title: 'Invented',
        summary: 'New.',
        returns: 'json',
        price: 1,
        engine,
        parameters,
      }
      await page.route('**/v1/models', route => route.fulfill({ json: { models: [invented] } }))
      let sent: unknown
      await page.route('**/v2/invented', route => {
        sent = route.request().postDataJSON()
        return route.fulfill({ status: 200, json: { request_id: crypto.randomUUID(), status: 'QUEUED' } })
      })
      await page.route('**/v2/requests/**', route =>
        route.fulfill({ status: 200, contentType: 'text/event-stream', body: '' }),
      )
      await page.goto(`${pages.server.url}/#/invented`)
      await page.reload()
      await page.getByRole('heading', { name: 'Invented' }).waitFor()
      await page.getByLabel('Caption').fill('hello')
      await page.getByLabel('Tint', { exact: true }).fill('#ff8800')
      await page.getByLabel('21:9').check()
      await page.locator('#field-speed').fill('7')
      await page.getByLabel('Loud').check()
      await page.getByText('Advanced').click()
      await page.getByLabel('Extra').fill('{"a": [1]}')
      await press(page)
      await page.getByText('Next in the queue').first().waitFor()
      assert.deepEqual(sent, {
        caption: 'hello',
        tint: '#ff8800',
        frame: '21:9',
        speed: 7,
        loud: true,
        extra: { a: [1] },
      })
    }))
})
