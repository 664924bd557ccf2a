import type { CheckpointSet } from '@sfumato/diffusion/store'
import type { CheckpointRole } from './roles.ts'

/** A set of the catalogue: it serves roles that painters know. */
export interface CatalogueSet extends CheckpointSet {
  readonly serves: readonly CheckpointRole[]
}
