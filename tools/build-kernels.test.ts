import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { kernelBytes, kernelFile, kernelNames } from './build-kernels.ts'

for (const name of kernelNames) {
  test(`the committed kernel ${name} is what its source compiles to; make it anew with tools/build-kernels.ts`, async () => {
    const committed = readFileSync(kernelFile(name))
    assert.ok(committed.equals(await kernelBytes(name)))
    assert.ok(committed.length < 16_384, `${committed.length} bytes`)
  })
}
