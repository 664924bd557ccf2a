import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type LocalHub, startLocalHub } from '@sfumato/diffusion/store/testing'
import { makeAdminKey, repositoryOf } from '@sfumato/server/testing'
import { noChromium } from '../testing/chromium.ts'
import { type ServedPages, startPages } from './start-pages.ts'

const setName = 'lcm-dreamshaper-7'

describe('the admin corner', { skip: noChromium }, () => {
  let pages: ServedPages
  let key: string
  let hub: LocalHub
  const environment = { ...process.env }
  before(async () => {
    hub = await startLocalHub([repositoryOf(setName)])
    process.env.HF_ENDPOINT = hub.url
    delete process.env.HF_HUB_OFFLINE
    pages = await startPages()
    key = await makeAdminKey(pages.server)
  })
  after(async () => {
    await pages.close()
    await hub[Symbol.asyncDispose]()
    process.env = environment
  })

  test('a use key is told what it takes', () =>
    pages.open('admin', async page => {
      await page.getByText('This corner takes an admin key').waitFor()
      assert.equal(await page.getByRole('link', { name: 'Admin' }).count(), 0)
    }))

  test('a key is made, shown once, limited, filled up and revoked', () =>
    pages.open(
      'admin/keys',
      async page => {
        await page.getByRole('button', { name: 'New key' }).click()
        await page.getByLabel('Label').fill('shop')
        await page.getByLabel('Credits', { exact: true }).fill('2')
        await page.getByRole('button', { name: 'Make the key' }).click()
        const secret = (await page.locator('.secret').textContent())!
        assert.match(secret, /^SG_[0-9a-f]{32}$/)
        await page.getByRole('button', { name: 'Done' }).click()
        assert.ok(!(await page.content()).includes(secret))
        const balance = async () => {
          const answer = await pages.server.call('/v1/get-user-credits', { headers: { 'x-api-key': secret } })
          return answer.status === 200 ? ((await answer.json()) as { credits: number }).credits : answer.status
        }
        assert.equal(await balance(), 2)
        await page.getByRole('button', { name: 'Add credits to shop' }).click()
        await page.getByLabel('Credits to add').fill('0.5')
        await page.getByRole('button', { name: 'Add', exact: true }).click()
        await page.getByRole('cell', { name: '2.5', exact: true }).waitFor()
        assert.equal(await balance(), 2.5)
        await page.getByRole('button', { name: 'Limits of shop' }).click()
        await page.getByLabel('Credits a day').fill('-1')
        await page.getByRole('button', { name: 'Save' }).click()
        await page
          .getByRole('alert')
          .getByText(/spend_per_day/)
          .waitFor()
        await page.getByLabel('Credits a day').fill('1.5')
        await page.getByLabel('All of them').uncheck()
        await page.getByLabel('Enhance image').check()
        await page.getByRole('button', { name: 'Save' }).click()
        await page.getByRole('cell', { name: 'credits a day 1.5, 1 model' }).waitFor()
        page.on('dialog', dialog => dialog.accept())
        await page.getByRole('button', { name: 'Revoke shop' }).click()
        await page.getByText(/^revoked \d{4}-/).waitFor()
        assert.equal(await balance(), 401)
      },
      { key, expected: [/status of 400/] },
    ))

  test('a model is paused, what waits is seen in the queue, and it is resumed', () =>
    pages.open(
      'admin/models',
      async page => {
        await page.getByRole('button', { name: 'Pause Text to image' }).click()
        await page.getByText('paused', { exact: true }).waitFor()
        const submitted = await pages.server.post('/v2/bria-text-to-image', { prompt: 'a ball' })
        const { request_id } = (await submitted.json()) as { request_id: string }
        await page.getByRole('link', { name: 'Queue' }).click()
        await page.getByRole('cell', { name: request_id.slice(0, 8) }).waitFor()
        await page.getByRole('link', { name: 'Models' }).click()
        await page.getByRole('button', { name: 'Resume Text to image' }).click()
        await page.getByRole('button', { name: 'Pause Text to image' }).waitFor()
        await pages.server.ended(request_id)
        await page.getByRole('link', { name: 'Usage' }).click()
        await page.getByRole('cell', { name: 'bria-text-to-image' }).waitFor()
        await page.locator('.chart-bar').first().waitFor()
      },
      { key },
    ))

  test('a checkpoint set is installed with its size, licences and progress; one with a licence of its own asks first', () =>
    pages.open(
      'admin/checkpoints',
      async page => {
        hub.faults.bytesPerSecond = 250_000
        const card = page.locator(`#checkpoint-${setName}`)
        await card.getByText('about 4.3 GB').waitFor()
        await card.getByText('MIT').waitFor()
        await card.getByRole('button', { name: `Install ${setName}` }).click()
        await card.getByText(/kB of 900 kB/).waitFor()
        await card.getByRole('button', { name: `Stop the download of ${setName}` }).click()
        await card.getByText(/stopped/).waitFor()
        hub.faults.bytesPerSecond = 0
        await card.getByRole('button', { name: `Install ${setName}` }).click()
        await card.getByText('installed').waitFor()
        await card.getByText(`SFUMATO_CHECKPOINT_TEXT=${setName}`).waitFor()

        const bria = page.locator('[id="checkpoint-bria-3.2"]')
        await bria.getByRole('button', { name: 'Install bria-3.2' }).click()
        await bria
          .getByRole('alert')
          .getByText(/accept_license/)
          .waitFor()
        await bria.getByRole('checkbox').check()
        await bria.getByRole('button', { name: 'Install bria-3.2' }).click()
        await bria
          .getByText(/BRIA-3\.2/)
          .last()
          .waitFor()
      },
      { key, expected: [/status of 400/] },
    ))

  test('a dead webhook is begun again', () =>
    pages.open(
      'admin/webhooks',
      async page => {
        // A delivery is dead after eight attempts in 45 minutes, which nobody waits for here.
        const dead = {
          id: 'msg_1',
          request_id: crypto.randomUUID(),
          key_id: 1,
          url: 'https://shop.example/told',
          state: 'DEAD',
          attempts: 8,
          created_at: '2030-01-01T08:00:00.000Z',
          last_error: 'answered with status 500',
        }
        let begun = ''
        await page.route('**/admin/v1/webhooks?**', route =>
          route.fulfill({ json: { deliveries: begun === '' ? [dead] : [] } }),
        )
        await page.route('**/admin/v1/webhooks/*/redeliver', route => {
          begun = new URL(route.request().url()).pathname
          return route.fulfill({ json: { redelivered: 1 } })
        })
        await page.reload()
        await page.getByRole('cell', { name: 'answered with status 500' }).waitFor()
        await page.getByRole('button', { name: 'Deliver msg_1 again' }).click()
        await page.getByText('No webhook is dead.').waitFor()
        assert.equal(begun, '/admin/v1/webhooks/msg_1/redeliver')
      },
      { key },
    ))
})
