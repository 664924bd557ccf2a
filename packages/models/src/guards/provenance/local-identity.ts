import type { SigningMaterial } from './signing-material.ts'

/** A key and certificates of a server's own. */
export interface LocalIdentity extends SigningMaterial {
  /** PEM of the self-made authority that issued the signer's certificate: what a reader is to be told to trust. */
  readonly authority: string
}

const yearsValid = 10
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
const organisation = 'Sfumato (self-made certificate)'
/** Mail protection, which every reader of C2PA accepts for signers. */
const purpose = '1.3.6.1.5.5.7.3.4'

/**
 * Makes a P-256 key and two certificates: an authority, and the signer's own issued by it, since C2PA takes none that
 * signed itself. The authority's key is thrown away, so nothing else is ever issued under it. No name of the machine or
 * its owner goes in.
 */
export const makeLocalIdentity = async (at: Date): Promise<LocalIdentity> => {
  const x509 = await import('@peculiar/x509')
  const { subtle } = globalThis.crypto
  const serial = () => Buffer.from(globalThis.crypto.getRandomValues(new Uint8Array(16))).toString('hex')
  const notAfter = new Date(at)
  notAfter.setUTCFullYear(notAfter.getUTCFullYear() + yearsValid)
  // A day back, for readers whose clocks are behind.
  const notBefore = new Date(at.getTime() - 86_400_000)
  const validity = { notBefore, notAfter, signingAlgorithm: algorithm }
  const [authorityKeys, keys] = await Promise.all(
    [0, 1].map(() => subtle.generateKey(algorithm, true, ['sign', 'verify']) as Promise<CryptoKeyPair>),
  )
  const authority = await x509.X509CertificateGenerator.createSelfSigned({
    ...validity,
    serialNumber: serial(),
    name: `CN=Local authority, O=${organisation}`,
    keys: authorityKeys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(authorityKeys.publicKey),
    ],
  })
  const certificate = await x509.X509CertificateGenerator.create({
    ...validity,
    serialNumber: serial(),
    subject: `CN=Local signer, O=${organisation}`,
    issuer: authority.subject,
    publicKey: keys.publicKey,
    signingKey: authorityKeys.privateKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([purpose]),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(authorityKeys.publicKey),
    ],
  })
  const key = x509.PemConverter.encode(await subtle.exportKey('pkcs8', keys.privateKey), 'PRIVATE KEY')
  const line = (pem: string) => `${pem.trim()}\n`
  return { key: line(key), certificates: line(certificate.toString('pem')), authority: line(authority.toString('pem')) }
}
