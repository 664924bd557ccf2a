import { constants, createHash, createPrivateKey, type KeyObject, randomUUID, sign } from 'node:crypto'
import { X509Certificate } from '@peculiar/x509'
import { type Asset, JPEG, PNG } from '@trustnxt/c2pa-ts/asset'
import type { Signer } from '@trustnxt/c2pa-ts/cose'
import { Crypto } from '@trustnxt/c2pa-ts/crypto'
import {
  type Action,
  ActionAssertion,
  ClaimVersion,
  DataHashAssertion,
  IngredientAssertion,
  type Manifest,
  ManifestStore,
  type RelationshipType,
  Signature,
} from '@trustnxt/c2pa-ts/manifest'
import {
  algorithmOf,
  type CoseAlgorithm,
  coseAlgorithms,
  readCertificates,
  type SigningMaterial,
  signedItself,
} from './signing-material.ts'
import { type Making, type Statement, sourceTypeOf } from './statement.ts'
import { WebpAsset } from './webp-asset.ts'
import type { Software } from './xmp.ts'

// The library's own gathers the whole file anew before it hashes it, twice the time for a large PNG.
Crypto.provider.streamingDigest = algorithm => {
  const hash = createHash(algorithm)
  return { update: data => void hash.update(data), final: async () => new Uint8Array(hash.digest()) }
}

const assets: Readonly<Record<string, new (data: Uint8Array) => Asset>> = {
  'image/jpeg': JPEG,
  'image/png': PNG,
  'image/webp': WebpAsset,
}

const digests: Readonly<Record<CoseAlgorithm, string | null>> = {
  ES256: 'sha256',
  ES384: 'sha384',
  ES512: 'sha512',
  PS256: 'sha256',
  Ed25519: null,
}

/** Room for the largest signature and the headers around it; what is not needed is filled up. */
const signatureRoom = 1_024

const signatureOf = (algorithm: CoseAlgorithm, key: KeyObject, payload: Uint8Array): Uint8Array => {
  if (algorithm === 'PS256')
    return sign('sha256', payload, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 })
  // COSE wants the two numbers of ECDSA side by side, not as ASN.1.
  return sign(digests[algorithm], payload, { key, dsaEncoding: 'ieee-p1363' })
}

/** Makes the library's signer. A last certificate that signed itself is an anchor of trust and stays out, as C2PA wants. */
export const createSigner = ({ key: pem, certificates }: SigningMaterial): Signer => {
  const key = createPrivateKey(pem)
  const algorithm = algorithmOf(key)
  if (!algorithm) throw new Error('The signing key is of a kind that C2PA does not allow.')
  const [own, ...issuers] = readCertificates(certificates)
  const sent = issuers.filter(issuer => !signedItself(issuer))
  return {
    algorithm: coseAlgorithms[algorithm] as Signer['algorithm'],
    certificate: new X509Certificate(own.raw),
    chainCertificates: sent.map(issuer => new X509Certificate(issuer.raw)),
    sign: async payload => signatureOf(algorithm, key, payload),
  }
}

const actionOf: Readonly<Record<Exclude<Making, 'unchanged'>, string>> = {
  created: 'c2pa.created',
  edited: 'c2pa.edited',
  enhanced: 'c2pa.enhanced',
}

const addIngredients = (manifest: Manifest, { ingredients }: Statement) =>
  ingredients.map(({ field, sha256, mediaType, relationship }, index) => {
    const assertion = IngredientAssertion.createV3(relationship as RelationshipType)
    assertion.title = field
    assertion.format = mediaType
    // A name made of the hash (RFC 6920), and the hash as tools print it.
    assertion.instanceID = `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`
    assertion.description = `SHA-256 of the file as it was sent: ${sha256}`
    if (index > 0) assertion.labelSuffix = index
    manifest.addAssertion(assertion)
    return { relationship, reference: manifest.createAssertionReference(assertion) }
  })

const addActions = (manifest: Manifest, statement: Statement, software: Software): void => {
  const ingredients = addIngredients(manifest, statement)
  const references = (relationship: string) =>
    ingredients.filter(each => each.relationship === relationship).map(({ reference }) => reference)
  const actions: Action[] = []
  if (statement.making !== 'created') {
    actions.push({ action: 'c2pa.opened' as Action['action'], parameters: { ingredients: references('parentOf') } })
  }
  if (statement.making !== 'unchanged') {
    const guides = references('inputTo')
    actions.push({
      action: actionOf[statement.making] as Action['action'],
      digitalSourceType: sourceTypeOf(statement) as Action['digitalSourceType'],
      softwareAgent: { ...software },
      parameters: {
        ...(guides.length > 0 && { ingredients: guides }),
        'sfumato.model': statement.model,
        'sfumato.engine': statement.engine,
        ...(statement.checkpoints.length > 0 && { 'sfumato.checkpoints': [...statement.checkpoints] }),
      },
    })
  }
  const assertion = new ActionAssertion()
  assertion.label = 'c2pa.actions.v2'
  assertion.actions = actions
  manifest.addAssertion(assertion)
}

/**
 * Puts signed content credentials (C2PA: claim v2, actions v2, ingredients v3, a SHA-256 over all other bytes) into an
 * encoded picture. Nothing else of the file changes.
 */
export const signPicture = async (
  bytes: Uint8Array,
  mediaType: string,
  statement: Statement,
  software: Software,
  signer: Signer,
): Promise<Uint8Array> => {
  const asset = new assets[mediaType](bytes)
  const store = new ManifestStore()
  const manifest = store.createManifest({
    claimVersion: ClaimVersion.V2,
    assetFormat: mediaType,
    instanceID: `xmp:iid:${randomUUID()}`,
    defaultHashAlgorithm: 'SHA-256',
    signer,
  })
  if (manifest.claim) {
    manifest.claim.claimGeneratorName = software.name
    manifest.claim.claimGeneratorVersion = software.version
  }
  const sizes = [signer.certificate, ...signer.chainCertificates].map(({ rawData }) => rawData.byteLength)
  manifest.signature = Signature.create(signer, signatureRoom + sizes.reduce((sum, size) => sum + size, 0))
  const binding = DataHashAssertion.create('SHA-256')
  manifest.addAssertion(binding)
  addActions(manifest, statement, software)
  await asset.ensureManifestSpace(store.measureSize())
  await binding.updateWithAsset(asset)
  await manifest.sign(signer)
  await asset.writeManifestJUMBF(store.getBytes())
  return asset.getDataRange()
}
