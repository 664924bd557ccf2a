import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { type LocalHub, startLocalHub } from '@sfumato/diffusion/store/testing'
import { createKey } from '../rows/keys.ts'
import { type JsonBody, readJson } from '../testing/read-json.ts'
import { repositoryOf } from '../testing/repository-of.ts'
import { startTestServer, type TestServer } from '../testing/start-test-server.ts'

const setName = 'lcm-dreamshaper-7'

describe('checkpoint sets, for admins', () => {
  let hub: LocalHub
  let server: TestServer
  let headers: Record<string, string>
  const environment = { endpoint: process.env.HF_ENDPOINT, offline: process.env.HF_HUB_OFFLINE }

  before(async () => {
    hub = await startLocalHub([repositoryOf(setName)])
    process.env.HF_ENDPOINT = hub.url
    delete process.env.HF_HUB_OFFLINE
    server = await startTestServer()
    const admin = { label: '', scope: 'admin', creditsMicros: 0, at: Date.now() } as const
    headers = { 'x-api-key': (await createKey(server.service.database, admin)).secret }
  })
  after(async () => {
    await server.close()
    await hub[Symbol.asyncDispose]()
    if (environment.endpoint === undefined) delete process.env.HF_ENDPOINT
    else process.env.HF_ENDPOINT = environment.endpoint
    if (environment.offline !== undefined) process.env.HF_HUB_OFFLINE = environment.offline
  })

  const post = (path: string, body: JsonBody = {}) =>
    server.call(`/admin/v1/checkpoints/${path}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const find = async (name: string): Promise<JsonBody> => {
    const { checkpoints } = await readJson(await server.call('/admin/v1/checkpoints', { headers }))
    return checkpoints.find((set: JsonBody) => set.name === name)
  }
  const until = async (reached: (set: JsonBody) => boolean): Promise<JsonBody> => {
    for (const end = Date.now() + 20_000; Date.now() < end; await sleep(20)) {
      const set = await find(setName)
      if (reached(set)) return set
    }
    throw new Error(`never reached: ${JSON.stringify(await find(setName))}`)
  }

  test('they are listed with size, licences and what to start the server with', async () => {
    const set = await find(setName)
    assert.equal(set.state, 'absent')
    assert.equal(set.install, null)
    assert.ok(set.about_bytes > 1e9)
    assert.equal(set.permissive, false)
    assert.deepEqual(set.licences[0].weights.name, 'MIT')
    assert.deepEqual(set.settings, [
      'SFUMATO_ENGINE=diffusion',
      `SFUMATO_CHECKPOINT_TEXT=${setName}`,
      `SFUMATO_CHECKPOINT_REFINE=${setName}`,
    ])
    assert.deepEqual((await find('nsfw-vit')).settings, ['SFUMATO_CHECKPOINT_SAFETY=nsfw-vit'])
    assert.deepEqual((await find('text-moderation')).settings, ['SFUMATO_CHECKPOINT_TEXT_SAFETY=text-moderation'])
    const rewriter = 'qwen2.5-0.5b-instruct'
    assert.deepEqual((await find(rewriter)).settings, [`SFUMATO_CHECKPOINT_REWRITER=${rewriter}`])
  })

  test('one is installed with progress, cancelled half-way, gone on with, and found installed', async () => {
    hub.faults.bytesPerSecond = 200_000
    assert.equal((await readJson(await post(`${setName}/install`))).install.state, 'RUNNING')
    await until(({ install }) => install.done_bytes > 0 && install.done_bytes < install.total_bytes)
    assert.equal((await readJson(await post(`${setName}/cancel`))).install.state, 'CANCELLED')
    hub.faults.bytesPerSecond = 0
    await post(`${setName}/install`)
    assert.equal((await until(({ install }) => install.state === 'DONE')).state, 'installed')
  })

  test('a licence that must be agreed to is refused without, by field, and nothing is fetched', async () => {
    const seen = hub.requests.length
    const response = await post('bria-3.2/install')
    assert.equal(response.status, 400)
    assert.match(
      (await readJson(response)).error,
      /^`accept_license` must be true: bria-3\.2 comes under Bria's licence/,
    )
    assert.equal(hub.requests.length, seen)
    assert.equal((await find('bria-3.2')).install, null)
  })

  test('a set that the hub does not have fails with the sentence of the store', async () => {
    await post('taesd/install')
    for (const end = Date.now() + 20_000; Date.now() < end; await sleep(20)) {
      const { install } = await find('taesd')
      if (install?.state === 'FAILED') {
        assert.match(install.detail, /madebyollin\/taesd/)
        return
      }
    }
    assert.fail('it never failed')
  })

  test('an unknown set is 404, and a key of the scope use gets 403', async () => {
    const unknown = await post('nothing/install')
    assert.equal(unknown.status, 404)
    assert.equal((await readJson(unknown)).error_code, 'checkpoint_not_found')
    assert.equal((await server.call('/admin/v1/checkpoints')).status, 403)
  })
})
