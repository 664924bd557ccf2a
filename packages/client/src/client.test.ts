import { after, describe, test } from 'node:test'
import { startTestServer } from '@sfumato/server/testing'
import * as library from './index.ts'
import { suiteCases } from './suite/cases.ts'
import { mockOutcome } from './suite/mock-outcome.ts'
import { createMock } from './testing/index.ts'
import { listen } from './testing/listen.ts'

const server = await startTestServer()
const listening = await listen({ outcome: mockOutcome })
after(() => Promise.all([server.close(), listening.close()]))

const settings = {
  'a real server': { library, url: server.url, key: server.key },
  'the mock': { library, ...createMock({ outcome: mockOutcome }) },
  'the mock that listens': { library, url: listening.url, key: listening.key },
}

describe('the client', { concurrency: true }, () => {
  for (const [where, setting] of Object.entries(settings)) {
    describe(`on ${where}`, { concurrency: false }, () => {
      for (const { name, run } of suiteCases) test(name, () => run(setting))
    })
  }
})
