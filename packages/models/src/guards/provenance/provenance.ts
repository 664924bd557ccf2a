import { type SigningMaterial, validityProblem } from './signing-material.ts'
import { type Statement, sourceTypeOf } from './statement.ts'
import { type Software, xmpPacket } from './xmp.ts'

/** What provenance is started with. */
export interface ProvenanceSettings {
  readonly software: Software
  readonly material: SigningMaterial
}

/** Says of finished pictures what made them. */
export interface Provenance {
  /** The XMP packet that goes in when the picture is encoded. */
  xmp(statement: Statement): string
  /** Why readers call what is signed at a time invalid, as a sentence; `null` where they do not. */
  problem(at: Date): string | null
  /** The encoded picture with signed content credentials. */
  sign(bytes: Uint8Array, mediaType: string, statement: Statement): Promise<Uint8Array>
}

/**
 * Makes provenance for a process. The signing library, a third of a second to load, is loaded from now on beside
 * whatever else is done; the first picture waits for the rest.
 */
export const createProvenance = ({ software, material }: ProvenanceSettings): Provenance => {
  const loading = import('./sign-picture.ts').then(({ createSigner, signPicture }) => ({
    signer: createSigner(material),
    signPicture,
  }))
  // Told by the first picture instead, since nobody waits for it before.
  loading.catch(() => {})
  return {
    xmp: statement => xmpPacket(sourceTypeOf(statement), software),
    problem: at => {
      const problem = validityProblem(material.certificates, at)
      return problem && `Readers will call the content credentials invalid: the server's certificate file ${problem}.`
    },
    sign: async (bytes, mediaType, statement) => {
      const { signer, signPicture } = await loading
      return signPicture(bytes, mediaType, statement, software, signer)
    },
  }
}
