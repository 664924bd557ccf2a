import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'

/** A key and its certificates as PEM text; the signer's own certificate first, the one that issued it after it. */
export interface SigningMaterial {
  readonly key: string
  readonly certificates: string
}

/** Numbers of signature algorithms in COSE (RFC 9053, RFC 8230) that C2PA allows. */
export const coseAlgorithms = { ES256: -7, ES384: -35, ES512: -36, PS256: -37, Ed25519: -8 } as const
/** One of them. */
export type CoseAlgorithm = keyof typeof coseAlgorithms

const algorithmsOfCurves: Readonly<Record<string, CoseAlgorithm>> = {
  prime256v1: 'ES256',
  secp384r1: 'ES384',
  secp521r1: 'ES512',
}

/** What C2PA lets a signer's certificate be for: mail protection, document signing, or its own claim signing. */
const purposes = ['1.3.6.1.5.5.7.3.4', '1.3.6.1.5.5.7.3.36', '1.3.6.1.4.1.62558.2.1']

/** What it may not be for beside that: anything, stamping times, answering about other certificates. */
const foreignPurposes = ['2.5.29.37.0', '1.3.6.1.5.5.7.3.8', '1.3.6.1.5.5.7.3.9']

/** C2PA's least, and the most that its open-source reader takes: it finds signatures by longer keys wrong. */
const [leastRsaBits, mostRsaBits] = [2048, 4096]

/** Every certificate of a PEM text, in its order. Throws for one that cannot be read. */
export const readCertificates = (pem: string): X509Certificate[] =>
  (pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? []).map(
    text => new X509Certificate(text),
  )

/** True for a root: its issuer is its own subject. */
export const signedItself = ({ subject, issuer }: X509Certificate): boolean => subject === issuer

/** The algorithm that a key signs with; `null` for a key that C2PA does not allow or readers do not take. */
export const algorithmOf = ({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): CoseAlgorithm | null => {
  if (asymmetricKeyType === 'ec') return algorithmsOfCurves[asymmetricKeyDetails?.namedCurve ?? ''] ?? null
  if (asymmetricKeyType === 'ed25519') return 'Ed25519'
  const { modulusLength = 0 } = asymmetricKeyDetails ?? {}
  const isRsa = asymmetricKeyType === 'rsa' && modulusLength >= leastRsaBits && modulusLength <= mostRsaBits
  return isRsa ? 'PS256' : null
}

/** What is wrong with a key for signing pictures, after "the key file"; `null` where nothing is. */
export const keyProblem = (key: string): string | null => {
  try {
    if (algorithmOf(createPrivateKey(key))) return null
  } catch (error) {
    return `cannot be read as a PEM key without a passphrase: ${(error as Error).message}`
  }
  return 'must hold an EC key on P-256, P-384 or P-521, an Ed25519 key, or an RSA key of 2048 to 4096 bits'
}

/**
 * What is wrong with certificates for signing by a key, whatever the time, after "the certificate file"; `null` where
 * nothing is.
 */
export const certificatesProblem = ({ key, certificates }: SigningMaterial): string | null => {
  let chain: X509Certificate[]
  try {
    chain = readCertificates(certificates)
  } catch (error) {
    return `holds a certificate that cannot be read: ${(error as Error).message}`
  }
  const [own, ...issuers] = chain
  if (!own) return 'must hold PEM certificates, the own one first, but holds none'
  if (!own.checkPrivateKey(createPrivateKey(key)))
    return 'must begin with the certificate of the key, but it is another key\u2019s'
  if (own.ca || signedItself(own))
    return 'begins with a certificate that signed itself or may sign others; C2PA wants one issued by another'
  if (!(own.keyUsage ?? []).some(purpose => purposes.includes(purpose))) {
    return `begins with a certificate for other purposes; C2PA wants the extended key usage of mail protection, document signing or claim signing (${purposes.join(', ')})`
  }
  const foreign = own.keyUsage?.find(purpose => foreignPurposes.includes(purpose))
  if (foreign) return `begins with a certificate that is for ${foreign} as well, which C2PA does not allow`
  const stranger = issuers.findIndex((issuer, index) => !chain[index].checkIssued(issuer))
  return stranger < 0 ? null : `must be a chain, but its certificate ${stranger + 2} did not issue the one before it`
}

/** The same for a time outside of what the own certificate, the first one, is valid for. */
export const validityProblem = (certificates: string, at: Date): string | null => {
  const [own] = readCertificates(certificates)
  if (own.validToDate >= at && own.validFromDate <= at) return null
  return `begins with a certificate that is valid from ${own.validFrom} to ${own.validTo} only`
}

/** The same where the own certificate's key is not for digital signatures. */
export const keyUsageProblem = async (certificates: string): Promise<string | null> => {
  // Node does not tell this extension; the library is loaded only for certificates that others made.
  const x509 = await import('@peculiar/x509')
  const [own] = readCertificates(certificates)
  const { usages = 0 } = new x509.X509Certificate(own.raw).getExtension(x509.KeyUsagesExtension) ?? {}
  if (usages & x509.KeyUsageFlags.digitalSignature) return null
  return 'begins with a certificate without the key usage for digital signatures, which C2PA wants'
}
