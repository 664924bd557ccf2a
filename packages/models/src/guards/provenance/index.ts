/** Key and certificates of a server that signs pictures: an entry of its own, since painting needs none of it. */
export { type LocalIdentity, makeLocalIdentity } from './local-identity.ts'
export {
  certificatesProblem,
  keyProblem,
  keyUsageProblem,
  readCertificates,
  type SigningMaterial,
  validityProblem,
} from './signing-material.ts'
