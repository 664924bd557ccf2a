import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { changeKeySettings, type KeySettings } from '../rows/key-settings.ts'
import { createKey } from '../rows/keys.ts'
import { type JsonBody, readJson } from '../testing/read-json.ts'
import { startTestServer } from '../testing/start-test-server.ts'

let now = Date.parse('2027-03-30T12:00:00Z')
const server = await startTestServer({ now: () => now, config: { maxQueued: 30 } })
after(() => server.close())

const keyWith = async (settings: Partial<KeySettings>, credits = 100) => {
  const { id, secret } = await createKey(server.service.database, {
    label: '',
    scope: 'use',
    creditsMicros: credits * 1_000_000,
    settings,
    at: now,
  })
  const headers = { 'x-api-key': secret }
  return {
    id,
    submit: (prompt = 'x', slug = 'bria-text-to-image', more = {}) =>
      server.post(`/v2/${slug}`, { prompt }, { ...headers, ...more }),
    call: (path: string, init: RequestInit = {}) => server.call(path, { ...init, headers }),
    ended: async (id: string) => {
      for (;;) {
        const body = await readJson(await server.call(`/v2/requests/${id}/status`, { headers }))
        if (body.status === 'COMPLETED' || body.status === 'FAILED') return body
        await new Promise(resolve => setTimeout(resolve, 5))
      }
    },
  }
}

const refused = async (response: Response, status: number, code: string, sentence: RegExp): Promise<JsonBody> => {
  const body = await readJson(response)
  assert.equal(response.status, status, JSON.stringify(body))
  assert.equal(body.error_code, code)
  assert.match(body.error, sentence)
  return body
}

const assertRetryHeaders = (response: Response) => {
  const seconds = Number(response.headers.get('retry-after'))
  assert.ok(Number.isInteger(seconds) && seconds >= 1 && seconds <= 60, String(seconds))
  assert.equal(response.headers.get('x-rate-limit-remaining'), '0')
  const reset = response.headers.get('x-rate-limit-reset-at-utc') ?? ''
  assert.match(reset, /^2027-03-\d\dT.*Z$/)
  assert.ok(Date.parse(reset) >= now && Date.parse(reset) <= now + 60_000)
}

test('a key may use only the models on its list', async () => {
  const key = await keyWith({ models: ['bria-gen-fill', 'bria-enhance-image'] })
  await refused(await key.submit(), 403, 'forbidden', /may not use bria-text-to-image; it may use bria-gen-fill, bria/)
  await refused(await key.submit('x', '../v1/bria-text-to-image'), 403, 'forbidden', /bria-text-to-image/)
  assert.equal((await key.submit('x', 'bria-gen-fill')).status, 400, 'an allowed model is looked at further')
})

test('submits over the rate of a key are refused with a time, polls and other keys are not', async () => {
  const key = await keyWith({ submitsPerMinute: 3 })
  const answers = await Promise.all(Array.from({ length: 5 }, () => key.submit()))
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 200, 200, 429, 429])
  const late = answers.filter(({ status }) => status === 429)
  for (const response of late) {
    assertRetryHeaders(response)
    await refused(response, 429, 'rate_limited', /3 requests a minute/)
  }
  const accepted = await readJson(answers.find(({ status }) => status === 200) as Response)
  assert.equal((await key.call(accepted.status_url)).status, 200)
  assert.equal((await (await keyWith({})).submit()).status, 200)
})

test('a repeated submit is answered although its key has used its rate up', async () => {
  const key = await keyWith({ submitsPerMinute: 1 })
  const send = () => key.submit('x', 'bria-text-to-image', { 'idempotency-key': 'again' })
  const first = await readJson(await send())
  assert.equal((await readJson(await send())).request_id, first.request_id)
})

test('no more requests of a key wait than it may, however many come at once', async () => {
  const blocker = await keyWith({ priority: 5 })
  const key = await keyWith({ maxQueued: 4 })
  const running = await readJson(await blocker.submit('slow 20000'))
  const answers = await Promise.all(Array.from({ length: 12 }, () => key.submit()))
  assert.equal(answers.filter(({ status }) => status === 200).length, 4)
  const late = answers.find(({ status }) => status === 429) as Response
  assertRetryHeaders(late)
  await refused(late, 429, 'rate_limited', /may have 4 waiting/)
  await blocker.call(running.cancel_url, { method: 'POST' })
  for (const answer of answers.filter(({ status }) => status === 200)) {
    await key.ended((await readJson(answer)).request_id)
  }
  assert.equal((await key.submit()).status, 200, 'room again')
})

test('a full queue refuses everybody, and holds no more than it may', async () => {
  const blocker = await keyWith({ priority: 5 })
  const running = await readJson(await blocker.submit('slow 20000'))
  const keys = await Promise.all([keyWith({}), keyWith({})])
  const answers = await Promise.all(Array.from({ length: 40 }, (_, index) => keys[index % 2].submit()))
  assert.equal(answers.filter(({ status }) => status === 200).length, 30)
  const late = await keys[0].submit()
  assertRetryHeaders(late)
  await refused(late, 429, 'rate_limited', /queue is full: 30/)
  await blocker.call(running.cancel_url, { method: 'POST' })
  const last = answers.filter(({ status }) => status === 200)
  for (const answer of last) {
    const { request_id } = await readJson(answer)
    const [one] = (await server.service.database.kysely
      .selectFrom('requests')
      .select('key_id')
      .where('id', '=', request_id)
      .execute()) as { key_id: number }[]
    await keys[one.key_id === keys[0].id ? 0 : 1].ended(request_id)
  }
})

test('a key spends no more than it may in a day and in a month, what it holds included', async () => {
  const key = await keyWith({ spendPerDayMicros: 80_000, spendPerMonthMicros: 120_000 })
  const answers = await Promise.all(Array.from({ length: 5 }, () => key.submit()))
  const accepted = answers.filter(({ status }) => status === 200)
  assert.equal(accepted.length, 2)
  await refused(
    answers.find(({ status }) => status !== 200) as Response,
    406,
    'spend_limit',
    /may spend 0\.08 credits a day: 0\.0[48] are spent or held, this request needs 0\.04.*2027-03-31T00:00:00/,
  )
  for (const answer of accepted) await key.ended((await readJson(answer)).request_id)
  await refused(await key.submit(), 406, 'spend_limit', /0\.08 are spent/)
  now = Date.parse('2027-03-31T00:00:01Z')
  const third = await readJson(await key.submit())
  await key.ended(third.request_id)
  await refused(await key.submit(), 406, 'spend_limit', /0\.12 credits a month.*2027-04-01T00:00:00/)
  now = Date.parse('2027-04-01T00:00:01Z')
  assert.equal((await key.submit()).status, 200)
  now = Date.parse('2027-03-31T00:10:00Z')
})

test('a failed request does not count as spent', async () => {
  const key = await keyWith({ spendPerDayMicros: 40_000 })
  const { request_id } = await readJson(await key.submit('blocked'))
  await key.ended(request_id)
  assert.equal((await key.submit()).status, 200)
})

test('a setting that is changed counts for what already waits', async () => {
  while ((await server.live()).length > 0) await new Promise(resolve => setTimeout(resolve, 5))
  const blocker = await keyWith({ priority: 5 })
  const [first, second] = [await keyWith({}), await keyWith({})]
  const running = await readJson(await blocker.submit('slow 20000'))
  const early = await readJson(await first.submit())
  const late = await readJson(await second.submit())
  assert.equal(late.queue_position, 1)
  await changeKeySettings(server.service.database, second.id, { priority: 1 })
  await server.service.policies.refresh()
  const position = async (key: typeof first, { status_url }: JsonBody) =>
    (await readJson(await key.call(status_url))).queue_position
  assert.deepEqual([await position(first, early), await position(second, late)], [1, 0])
  await blocker.call(running.cancel_url, { method: 'POST' })
})
