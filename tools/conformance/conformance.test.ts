import { after, test } from 'node:test'
import { missing } from '@sfumato/server/testing'
import { pythonMissing } from '../python-environment.ts'
import { openStage } from './stage.ts'
import { steps } from './steps.ts'

const reason = pythonMissing()
const skip = reason !== undefined && missing('python', reason)
const stage = skip === false ? await openStage() : undefined
after(() => stage?.[Symbol.asyncDispose]())

for (const { name, run } of steps) {
  test(name, { skip }, async () => {
    await run(stage!)
  })
}
