import * as x509 from '@peculiar/x509'
import type { LocalIdentity } from '../local-identity.ts'

/** What a certificate for tests is like; by default one that an operator would bring. */
export interface IssueOptions {
  readonly algorithm?: 'P-256' | 'P-384' | 'P-521' | 'Ed25519' | 'RSA' | 'RSA-1024'
  /** Object identifiers of the extended key usage. */
  readonly purposes?: readonly string[]
  /** What the key may be used for; `null` leaves the extension out. */
  readonly keyUsage?: 'digitalSignature' | 'keyEncipherment' | null
  readonly notBefore?: Date
  readonly notAfter?: Date
  /** The certificate signs itself instead of being issued. */
  readonly selfSigned?: boolean
}

const rsa = (modulusLength: number) => ({
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  publicExponent: new Uint8Array([1, 0, 1]),
  modulusLength,
})

const algorithms = {
  'P-256': { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  'P-384': { name: 'ECDSA', namedCurve: 'P-384', hash: 'SHA-384' },
  'P-521': { name: 'ECDSA', namedCurve: 'P-521', hash: 'SHA-512' },
  Ed25519: { name: 'Ed25519' },
  RSA: rsa(2048),
  'RSA-1024': rsa(1024),
} as const

const day = 86_400_000
const mailProtection = '1.3.6.1.5.5.7.3.4'
const organisation = 'O=Example Pictures, C=AT'

/**
 * Issues a signer's certificate under an authority in between, which a root issued: the chain of an operator. The root
 * is `authority` and not among the certificates.
 */
export const issueCertificates = async (options: IssueOptions = {}): Promise<LocalIdentity> => {
  const { subtle } = globalThis.crypto
  const { algorithm = 'P-256', purposes = [mailProtection], selfSigned = false } = options
  const { keyUsage = 'digitalSignature' } = options
  const { notBefore = new Date(Date.now() - day), notAfter = new Date(Date.now() + day) } = options
  const make = (kind: keyof typeof algorithms) =>
    subtle.generateKey(algorithms[kind], true, ['sign', 'verify']) as Promise<CryptoKeyPair>
  const [rootKeys, middleKeys, keys] = await Promise.all([make('P-256'), make('P-256'), make(algorithm)])
  const lasting = { notBefore: new Date(Date.now() - 2 * day), notAfter: new Date(Date.now() + 2 * day) }
  const authorityExtensions = async (own: CryptoKeyPair, issuer: CryptoKeyPair) => [
    new x509.BasicConstraintsExtension(true, undefined, true),
    new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
    await x509.SubjectKeyIdentifierExtension.create(own.publicKey),
    await x509.AuthorityKeyIdentifierExtension.create(issuer.publicKey),
  ]
  const issue = (subject: string, publicKey: CryptoKey, issuer: string, signingKey: CryptoKey, rest: object) =>
    x509.X509CertificateGenerator.create({
      ...lasting,
      serialNumber: Buffer.from(globalThis.crypto.getRandomValues(new Uint8Array(8))).toString('hex'),
      subject,
      issuer,
      publicKey,
      signingKey,
      signingAlgorithm: { name: 'ECDSA', hash: 'SHA-256' },
      ...rest,
    })
  const [rootName, middleName] = [`CN=Root, ${organisation}`, `CN=Issuing, ${organisation}`]
  const root = await issue(rootName, rootKeys.publicKey, rootName, rootKeys.privateKey, {
    extensions: await authorityExtensions(rootKeys, rootKeys),
  })
  const middle = await issue(middleName, middleKeys.publicKey, rootName, rootKeys.privateKey, {
    extensions: await authorityExtensions(middleKeys, rootKeys),
  })
  const name = `CN=Pictures, ${organisation}`
  const issuerKeys = selfSigned ? keys : middleKeys
  const own = await issue(name, keys.publicKey, selfSigned ? name : middleName, issuerKeys.privateKey, {
    notBefore,
    notAfter,
    signingAlgorithm: selfSigned ? algorithms[algorithm] : algorithms['P-256'],
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      ...(keyUsage === null ? [] : [new x509.KeyUsagesExtension(x509.KeyUsageFlags[keyUsage], true)]),
      ...(purposes.length > 0 ? [new x509.ExtendedKeyUsageExtension([...purposes])] : []),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(issuerKeys.publicKey),
    ],
  })
  const chain = selfSigned ? [own] : [own, middle]
  return {
    key: x509.PemConverter.encode(await subtle.exportKey('pkcs8', keys.privateKey), 'PRIVATE KEY'),
    certificates: chain.map(certificate => certificate.toString('pem')).join('\n'),
    authority: root.toString('pem'),
  }
}
