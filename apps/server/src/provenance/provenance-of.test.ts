import assert from 'node:assert/strict'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { readCertificates, validityProblem } from '@sfumato/models/provenance'
import { issueCertificates } from '@sfumato/models/provenance/testing'
import { isConfigError } from '../config/config-error.ts'
import { type ConfigValues, configFrom } from '../config/read-config.ts'
import { environmentName } from '../config/schema.ts'
import { isUsageError } from '../usage-error.ts'
import { localIdentityFolder, readLocalIdentity } from './local-identity-files.ts'
import { provenanceOf } from './provenance-of.ts'

const directory = mkdtempSync(join(tmpdir(), 'sfumato-provenance-'))
after(() => rmSync(directory, { recursive: true }))
let made = 0
const freshDirectory = () => join(directory, `data-${made++}`)
const configOf = (values: ConfigValues) => configFrom({ dataDir: freshDirectory(), ...values }, environmentName)
const saysUsage = (sentence: RegExp) => (error: unknown) => {
  assert.ok(isUsageError(error), String(error))
  assert.match(error.message, sentence)
  return true
}

test('the first start makes a key and certificates that only its owner can read; later ones use them', async () => {
  const config = configOf({})
  const first = await provenanceOf(config)
  const folder = localIdentityFolder(config.dataDir)
  assert.deepEqual(readdirSync(folder).sort(), ['authority.pem', 'certificates.pem', 'key.pem'])
  assert.deepEqual(readdirSync(config.dataDir), ['provenance'])
  if (process.platform !== 'win32') {
    assert.equal(statSync(folder).mode & 0o777, 0o700)
    for (const name of readdirSync(folder)) assert.equal(statSync(join(folder, name)).mode & 0o777, 0o600)
  }
  assert.deepEqual(await provenanceOf(config), first)
  assert.match(first?.software.version ?? '', /^\d+\.\d+\.\d+/)
})

test('processes that start at the same time in a fresh directory end with one key', async () => {
  const dataDir = freshDirectory()
  const identities = await Promise.all(Array.from({ length: 4 }, () => readLocalIdentity(dataDir, new Date())))
  for (const identity of identities) assert.deepEqual(identity, identities[0])
  assert.deepEqual(readdirSync(dataDir), ['provenance'])
})

test('a process that starts while another puts its key in place takes that key', async () => {
  const made = localIdentityFolder(freshDirectory())
  await readLocalIdentity(dirname(made), new Date())
  for (let round = 0; round < 100; round++) {
    const dataDir = freshDirectory()
    mkdirSync(dataDir)
    const folder = localIdentityFolder(dataDir)
    cpSync(made, join(dataDir, 'aside'), { recursive: true })
    const starting = readLocalIdentity(dataDir, new Date())
    await Promise.all([starting, rename(join(dataDir, 'aside'), folder).catch(() => {})])
    assert.deepEqual(await readLocalIdentity(dataDir, new Date()), await starting)
  }
})

test('a certificate that is about to expire is replaced, and the old one kept', async () => {
  const dataDir = freshDirectory()
  const now = new Date()
  const first = await readLocalIdentity(dataDir, now)
  const soon = new Date(readCertificates(first.certificates)[0].validToDate.getTime() - 30 * 86_400_000)
  assert.equal(validityProblem(first.certificates, soon), null)
  const second = await readLocalIdentity(dataDir, soon)
  assert.notEqual(second.key, first.key)
  const kept = readdirSync(dataDir).find(name => name.startsWith('provenance-until-')) ?? ''
  assert.equal(readFileSync(join(dataDir, kept, 'key.pem'), 'utf8'), first.key)
})

test('a certificate that has expired is replaced as well, as after a first start whose clock was not set', async () => {
  const dataDir = freshDirectory()
  const first = await readLocalIdentity(dataDir, new Date(0))
  const now = new Date()
  const second = await readLocalIdentity(dataDir, now)
  assert.notEqual(second.key, first.key)
  assert.equal(validityProblem(second.certificates, now), null)
  assert.deepEqual(await readLocalIdentity(dataDir, now), second)
})

test('a clock that goes back leaves key and certificate as they are', async () => {
  const dataDir = freshDirectory()
  const identity = await readLocalIdentity(dataDir, new Date())
  assert.deepEqual(await readLocalIdentity(dataDir, new Date(0)), identity)
  assert.deepEqual(readdirSync(dataDir), ['provenance'])
})

test('processes that replace a certificate at the same time end with one', async () => {
  const dataDir = freshDirectory()
  const first = await readLocalIdentity(dataDir, new Date())
  const soon = new Date(readCertificates(first.certificates)[0].validToDate.getTime() - 30 * 86_400_000)
  const identities = await Promise.all(Array.from({ length: 4 }, () => readLocalIdentity(dataDir, soon)))
  assert.notEqual(identities[0].key, first.key)
  for (const identity of identities) assert.deepEqual(identity, identities[0])
  assert.deepEqual(readdirSync(dataDir).length, 2)
})

test('files that cannot sign stop the start with a sentence that says what to do', async () => {
  const dataDir = freshDirectory()
  await readLocalIdentity(dataDir, new Date())
  const key = join(localIdentityFolder(dataDir), 'key.pem')
  writeFileSync(key, 'nonsense')
  await assert.rejects(readLocalIdentity(dataDir, new Date()), saysUsage(/cannot sign.*Remove the folder/))
  rmSync(key)
  await assert.rejects(readLocalIdentity(dataDir, new Date()), saysUsage(/key\.pem.*Remove .*provenance to have/))
})

test('an operator brings a key and a certificate, and nothing is made beside them', async () => {
  const material = await issueCertificates()
  const [provenanceKey, provenanceCertificate] = [join(directory, 'own-key.pem'), join(directory, 'own-chain.pem')]
  writeFileSync(provenanceKey, material.key)
  writeFileSync(provenanceCertificate, material.certificates)
  const config = configOf({ provenanceKey, provenanceCertificate })
  assert.deepEqual((await provenanceOf(config))?.material, { key: material.key, certificates: material.certificates })
  assert.throws(() => statSync(config.dataDir), /ENOENT/)

  const expired = await issueCertificates({ notAfter: new Date(Date.now() - 60_000) })
  writeFileSync(provenanceCertificate, expired.certificates)
  writeFileSync(provenanceKey, expired.key)
  await assert.rejects(
    provenanceOf(config),
    saysUsage(/^SFUMATO_PROVENANCE_CERTIFICATE: .*own-chain\.pem begins with .* valid/),
  )
  const unfit = await issueCertificates({ keyUsage: null })
  writeFileSync(provenanceCertificate, unfit.certificates)
  writeFileSync(provenanceKey, unfit.key)
  await assert.rejects(
    provenanceOf(config),
    saysUsage(/^SFUMATO_PROVENANCE_CERTIFICATE: .*own-chain\.pem begins with .* key usage/),
  )
  await assert.rejects(
    provenanceOf(configOf({ provenanceKey: '/nowhere/key.pem', provenanceCertificate })),
    saysUsage(/^SFUMATO_PROVENANCE_KEY names a file that cannot be read/),
  )
  await assert.rejects(
    provenanceOf(configOf({ provenanceKey: provenanceCertificate, provenanceCertificate })),
    saysUsage(/^SFUMATO_PROVENANCE_KEY: .*own-chain\.pem cannot be read as a PEM key/),
  )
  assert.throws(
    () => configOf({ provenanceKey }),
    error => isConfigError(error) && /set both or neither/.test(error.message),
  )
})

test('off makes and reads nothing', async () => {
  const config = configOf({ provenance: 'off' })
  assert.equal(await provenanceOf(config), undefined)
  assert.throws(() => statSync(config.dataDir), /ENOENT/)
})
