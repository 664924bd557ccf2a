import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { test } from 'node:test'
import { makeLocalIdentity } from './local-identity.ts'
import {
  certificatesProblem,
  keyProblem,
  keyUsageProblem,
  readCertificates,
  validityProblem,
} from './signing-material.ts'
import { issueCertificates } from './testing/issue-certificates.ts'

const now = new Date()

test('a self-made identity is fit for signing: issued by an authority of its own, for ten years, naming nobody', async () => {
  const identity = await makeLocalIdentity(now)
  assert.equal(keyProblem(identity.key), null)
  assert.equal(certificatesProblem(identity), null)
  const [own] = readCertificates(identity.certificates)
  const [authority] = readCertificates(identity.authority)
  assert.ok(own.checkIssued(authority) && own.verify(authority.publicKey) && authority.ca && !own.ca)
  assert.equal(own.validToDate.getUTCFullYear(), now.getUTCFullYear() + 10)
  assert.equal(own.subject, 'CN=Local signer\nO=Sfumato (self-made certificate)')
  const another = await makeLocalIdentity(now)
  assert.notEqual(another.key, identity.key)
})

for (const algorithm of ['P-256', 'P-384', 'P-521', 'Ed25519', 'RSA'] as const) {
  test(`a chain of an operator with a key of the kind ${algorithm} is accepted, with its root or without`, async () => {
    const material = await issueCertificates({ algorithm })
    assert.equal(keyProblem(material.key), null)
    assert.equal(certificatesProblem(material), null)
    const whole = { ...material, certificates: `${material.certificates}\n${material.authority}` }
    assert.equal(certificatesProblem(whole), null)
  })
}

test('keys that C2PA does not allow, or that cannot be read, are refused with a sentence', async () => {
  assert.match(keyProblem('nonsense') ?? '', /^cannot be read as a PEM key without a passphrase/)
  assert.match(keyProblem((await issueCertificates({ algorithm: 'RSA-1024' })).key) ?? '', /2048 to 4096 bits/)
  const long = generateKeyPairSync('rsa', { modulusLength: 4_352 }).privateKey
  assert.match(keyProblem(long.export({ type: 'pkcs8', format: 'pem' }) as string) ?? '', /2048 to 4096 bits/)
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'secp256k1' })
  assert.match(keyProblem(privateKey.export({ type: 'pkcs8', format: 'pem' }) as string) ?? '', /P-256, P-384/)
  const closed = privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' })
  assert.match(keyProblem(closed as string) ?? '', /without a passphrase/)
})

test('certificates that no reader would take are refused with a sentence', async () => {
  const material = await issueCertificates()
  const problem = (certificates: string) => certificatesProblem({ ...material, certificates }) ?? ''
  assert.match(problem(''), /holds none/)
  assert.match(problem('-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'), /cannot be read/)
  assert.match(problem((await issueCertificates()).certificates), /another key/)
  const [own] = material.certificates.split(/(?<=-----END CERTIFICATE-----)\n/)
  const stranger = (await issueCertificates()).authority
  assert.match(problem(`${own}\n${stranger}`), /its certificate 2 did not issue the one before it/)

  const refuses = async (options: Parameters<typeof issueCertificates>[0], sentence: RegExp) =>
    assert.match(certificatesProblem(await issueCertificates(options)) ?? '', sentence)
  await refuses({ selfSigned: true }, /signed itself/)
  await refuses({ purposes: ['1.3.6.1.5.5.7.3.1'] }, /for other purposes/)
  await refuses({ purposes: [] }, /for other purposes/)
  for (const foreign of ['2.5.29.37.0', '1.3.6.1.5.5.7.3.8', '1.3.6.1.5.5.7.3.9']) {
    await refuses({ purposes: ['1.3.6.1.5.5.7.3.4', foreign] }, new RegExp(`is for ${foreign} as well`))
  }
  const allowed = await issueCertificates({ purposes: ['1.3.6.1.5.5.7.3.4', '1.3.6.1.5.5.7.3.1'] })
  assert.equal(certificatesProblem(allowed), null)
})

test('a certificate whose key is not for digital signatures is refused with a sentence', async () => {
  assert.equal(await keyUsageProblem((await issueCertificates()).certificates), null)
  assert.equal(await keyUsageProblem((await makeLocalIdentity(now)).certificates), null)
  for (const keyUsage of ['keyEncipherment', null] as const) {
    const { certificates } = await issueCertificates({ keyUsage })
    assert.match((await keyUsageProblem(certificates)) ?? '', /without the key usage for digital signatures/)
  }
})

test('a certificate is valid from its first moment to its last', async () => {
  const [notBefore, notAfter] = [new Date('2030-01-01'), new Date('2031-01-01')]
  const { certificates } = await issueCertificates({ notBefore, notAfter })
  for (const at of [notBefore, notAfter]) assert.equal(validityProblem(certificates, at), null)
  for (const at of [new Date(notBefore.getTime() - 1), new Date(notAfter.getTime() + 1)]) {
    assert.match(
      validityProblem(certificates, at) ?? '',
      /^begins with .* valid from Jan .* 2030 .* to Jan .* 2031 .* only$/,
    )
  }
})
