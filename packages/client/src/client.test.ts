import { after, test } from 'node:test'
import { startTestServer } from '@sfumato/server/testing'
import * as library from './index.ts'
import { suiteCases } from './suite/cases.ts'

const server = await startTestServer()
after(() => server.close())

for (const { name, run } of suiteCases) {
  test(`on a real server: ${name}`, () => run({ library, url: server.url, key: server.key }))
}
