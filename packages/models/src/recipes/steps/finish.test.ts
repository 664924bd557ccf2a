import assert from 'node:assert/strict'
import { test } from 'node:test'
import { solid } from '@sfumato/raster'
import { createProvenance } from '../../guards/provenance/provenance.ts'
import { issueCertificates } from '../../guards/provenance/testing/issue-certificates.ts'
import { flatStudio } from '../testing/flat-studio.ts'
import { finish } from './finish.ts'
import { createReport } from './report.ts'

const finishedWith = async (notAfter: Date) => {
  const material = await issueCertificates({ notAfter })
  const provenance = createProvenance({ software: { name: 'Sfumato', version: '1.2.3' }, material })
  const finished = { model: 'bria-text-to-image', making: 'created', format: 'png' } as const
  return finish(solid(8, 8, [1, 2, 3]), finished, { ...flatStudio(), provenance }, createReport())
}

test('a picture that is signed with an expired certificate says so', async () => {
  const [{ code, message }] = (await finishedWith(new Date(Date.now() - 1_000))).warnings
  assert.equal(code, 'credentials_not_valid')
  assert.match(message, /^Readers will call the content credentials invalid: .* valid from .* to .* only\.$/)
  assert.deepEqual((await finishedWith(new Date(Date.now() + 3_600_000))).warnings, [])
})
