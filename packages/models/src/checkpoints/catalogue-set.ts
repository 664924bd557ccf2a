import type { CheckpointSet } from '@sfumato/diffusion/store'
import type { CheckpointRole } from './roles.ts'

/** A set of the catalogue: it serves roles that painters know. */
export interface CatalogueSet extends CheckpointSet {
  readonly serves: readonly CheckpointRole[]
  /** The single networks among its files: which file serves a role, and how such a network wants its picture. */
  readonly nets?: Readonly<Partial<Record<CheckpointRole, { readonly file: string; readonly family: string }>>>
}
