import { readFile, rm } from 'node:fs/promises'
import { Sfumato } from '@sfumato/client'
import { fileOf, save } from '@sfumato/client/files'
import { createMock } from '@sfumato/client/testing'
import { listen } from '@sfumato/client/testing/listen'
import { equal } from './check.ts'
import { mockOutcome } from './mock-outcome.ts'
import { runSuite } from './run-suite.ts'

// The suite as a program of Node, Deno or Bun: takes the server from the environment as a user's program does, and
// writes one line of JSON. It does not end itself, so that a timer or connection that was left behind is seen.

const { SFUMATO_URL, SFUMATO_API_KEY } = process.env

const readsTheEnvironment = async (): Promise<void> => {
  const { credits } = await new Sfumato().credits()
  equal(typeof credits, 'number')
}

const readsAndWritesFiles = async (): Promise<void> => {
  const mock = createMock()
  const result = await new Sfumato(mock).run('bria-enhance-image', { image: await fileOf('package.json') })
  equal(mock.calls[0].pictures.image[0].bytes?.length, (await readFile('package.json')).length)
  // The runtimes run side by side in one folder.
  const path = `result-${process.pid}.png`
  await save(result, path)
  equal([...(await readFile(path))], [...(await result.bytes())])
  await rm(path)
}

const listening = await listen({ outcome: mockOutcome })
const lines = await runSuite(
  SFUMATO_URL ?? '',
  SFUMATO_API_KEY ?? '',
  { 'a mock that listens': listening },
  { 'files are read and written': readsAndWritesFiles, 'the environment names server and key': readsTheEnvironment },
)
await listening.close()
console.log(JSON.stringify(lines))
