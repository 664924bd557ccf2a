import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type PostgresCluster, startPostgres, withoutPostgres } from '../testing/postgres/postgres-cluster.ts'
import { readJson } from '../testing/read-json.ts'
import { configOfBucket, type S3Server, s3Skipped, startS3Server } from '../testing/s3-server.ts'
import { startTestServer, type TestServer } from '../testing/start-test-server.ts'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYPj/HwADAgH/p9WnOgAAAABJRU5ErkJggg==',
  'base64',
)

test('a picture sent to one machine is painted by a second and fetched from a third, with no folder in common', {
  skip: withoutPostgres() || s3Skipped(),
}, async context => {
  let cluster: PostgresCluster | undefined
  let store: S3Server | undefined
  const machines: TestServer[] = []
  context.after(async () => {
    for (const machine of machines) await machine.close()
    await store?.stop()
    await cluster?.close()
  })
  cluster = await startPostgres({ fsync: false })
  store = await startS3Server()
  const config = {
    ...configOfBucket(await store.newBucket()),
    databaseUrl: await cluster.createDatabase(),
    publicUrl: 'http://pictures.test',
  }
  const roles = [
    { answers: true, listens: true, paints: [] },
    { answers: false, listens: false, paints: ['bria-enhance-image'] },
    { answers: true, listens: true, paints: [] },
  ] as const
  for (const role of roles) machines.push(await startTestServer({ config, role }))
  const [taking, painting, giving] = machines as [TestServer, TestServer, TestServer]

  const { request_id } = await readJson(await taking.post('/v2/bria-enhance-image', { image: png.toString('base64') }))
  assert.equal((await giving.ended(request_id)).status, 'COMPLETED')
  const { output, warning } = await readJson(await giving.call(`/v2/requests/${request_id}`))
  assert.equal(warning, `Received image:${png.length}.`)
  const { pathname } = new URL(output)
  for (const machine of [taking, giving]) {
    const response = await fetch(machine.url + pathname)
    assert.equal(response.status, 200)
    assert.equal(Buffer.from(await response.arrayBuffer()).toString('latin1', 1, 4), 'PNG')
  }
  for (const { dataDir } of [taking, painting, giving]) assert.ok(!existsSync(join(dataDir, 'files', 'outputs')))

  // An output that one machine made is a picture for the next request, whichever takes it.
  const next = await readJson(await giving.post('/v2/bria-enhance-image', { image: output }))
  assert.equal((await taking.ended(next.request_id)).status, 'COMPLETED')
})
